/**
 * What Discord itself says in a chat.
 *
 * @module
 */

import type { SkipReason } from "../../message.ts";

/** DiscordChatExporter writes these, always in English, where its text and its tables cannot tell what is no message. */
const SYSTEM =
  /^(?:Added [^\n]{1,60} to the group\.|Added a recipient\.|Removed [^\n]{1,60} from the group\.|Removed a recipient\.|Left the group\.|Changed the channel name(?:: [^\n]+|\.)|Changed the channel icon\.|Pinned a message\.|Started a thread\.|Joined the server\.)$/;
const CALL = /^Started a call that lasted [\d,.]+ minutes\.$/;

/**
 * Says what a whole message is if nobody wrote it.
 *
 * @param text The message.
 *
 * @example
 * ```ts
 * import { discordNotice } from "./discord_notice.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(discordNotice("Pinned a message."), "system");
 * assertEquals(discordNotice("I pinned a message."), undefined);
 * ```
 */
export function discordNotice(text: string): SkipReason | undefined {
  return SYSTEM.test(text) ? "system" : CALL.test(text) ? "call" : undefined;
}

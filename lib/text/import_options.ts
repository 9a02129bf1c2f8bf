/**
 * How to read corpora. `chats/` does the reading.
 *
 * @module
 */

/** How a corpus file is written: detected, conversations in any known format, or text as it is. */
export type CorpusFormat = "auto" | "chat" | "text";

/** Who speaks as the bot, and who as the person. */
export interface BotChoice {
  /** Name of the person the bot is to imitate. */
  readonly bot?: string | undefined;
  /** Your own name in the chats. */
  readonly me?: string | undefined;
}

/** How to read exports. */
export interface ImportOptions extends BotChoice {
  /** Names of the same person, such as `Zoë=Zoe Brandt`; the first is shown. */
  readonly same?: readonly string[];
  /** Minutes of silence that end a conversation, default {@linkcode DEFAULT_GAP}. */
  readonly gap?: number;
  /** Whether to replace private data with placeholders. */
  readonly scrub?: boolean;
  /** Whether to replace people's names too. */
  readonly scrubNames?: boolean;
  /** Whether to repair wrongly decoded characters such as `cafÃ©`. */
  readonly repair?: boolean;
}

/** Minutes of silence that end a conversation by default. */
export const DEFAULT_GAP = 30;

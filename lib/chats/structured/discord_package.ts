/**
 * The package of one's data that Discord sends on request. It holds only what one wrote oneself.
 *
 * @module
 */

import type { ChatFile } from "../files/chat_file.ts";
import type { ChatReader, FileHead } from "../chat_reader.ts";
import { readCsv } from "../csv/read_csv.ts";
import { isObject, JsonFields, type Where } from "../json/json_fields.ts";
import { hasPaths, jsonOutline } from "../json/json_outline.ts";
import { walkJson } from "../json/walk_json.ts";
import type { MessageSink, Sender } from "../message.ts";
import { discordText } from "./discord_markup.ts";
import { isoTime } from "./iso_time.ts";
import { OWN_NAME } from "./senders.ts";
import { parseError, quote } from "../../text/parsing/parse_error.ts";

/** Reads Discord's own package. */
export const discordPackage: ChatReader = {
  format: "Discord package",
  recognize: (head) => isChannel(head) ? "chat" : isCompanion(head) ? "companion" : undefined,
  async read(files, sink, { companions }) {
    const owner = await readOwner(companions);
    const jsons = new Set(files.map(({ path }) => path).filter((path) => /\.json$/i.test(path)));
    for (const file of files) {
      // Newer packages have JSON in the place of CSV; whoever unpacks one over the other has both.
      if (jsons.has(file.path.replace(/\.csv$/i, ".json")) && !jsons.has(file.path)) {
        sink.skip("duplicate", file.path);
      } else if (jsons.has(file.path)) await readJson(file, { sink, owner });
      else await readTable(file, { sink, owner });
    }
  },
};

const COLUMNS = ["ID", "Timestamp", "Contents", "Attachments"];

function isChannel(head: FileHead): boolean {
  return hasPaths(head, "[].ID", "[].Timestamp", "[].Contents") ||
    head.text.trimStart().startsWith(COLUMNS.slice(0, 3).join());
}

function isCompanion(head: FileHead): boolean {
  const outline = jsonOutline(head);
  if (/(^|\/)channel\.json$/i.test(head.path)) return outline.has("id") && outline.has("type");
  if (/(^|\/)user\.json$/i.test(head.path)) return outline.has("id") && outline.has("username");
  return /(^|\/)messages\/index\.json$/i.test(head.path);
}

/** Whose package it is, and the names of the people that are known there. */
interface Owner {
  readonly sender: Sender;
  readonly names: ReadonlyMap<string, string>;
}

interface Target {
  readonly sink: MessageSink;
  readonly owner: Owner;
}

async function readOwner(companions: readonly ChatFile[]): Promise<Owner> {
  const file = companions.find(({ path }) => /(^|\/)user\.json$/i.test(path));
  const names = new Map<string, string>();
  let sender: Sender = { name: OWN_NAME, own: true };
  if (file === undefined) return { sender, names };
  await walkJson(file, {
    "": (value) => {
      const user = new JsonFields(value, { source: file.path, what: "the account" });
      const account = user.id("id"), name = nameOf(user) ?? OWN_NAME;
      sender = { name, own: true, ...account !== undefined && { account } };
      for (const one of [user, ...user.list("relationships").filter(isObject).map((friend) => friend.user)]) {
        const person = one instanceof JsonFields
          ? one
          : isObject(one)
          ? new JsonFields(one, user.where)
          : undefined;
        const id = person?.id("id"), shown = person && nameOf(person);
        if (id !== undefined && shown !== undefined) names.set(id, shown);
      }
    },
  });
  return { sender, names };
}

/** The name shown before the one for signing in. */
function nameOf(user: JsonFields): string | undefined {
  return [user.string("global_name"), user.string("username")].find((name) =>
    name !== undefined && name !== ""
  );
}

async function readJson(file: ChatFile, target: Target): Promise<void> {
  await walkJson(file, {
    "[]": (value, { line }, index) => {
      const where: Where = { source: file.path, line, what: `message ${index + 1}` };
      const fields = new JsonFields(value, where);
      addMessage(
        { text: fields.string("Contents") ?? "", time: fields.string("Timestamp") ?? "" },
        { ...target, chat: chatOf(file) },
      );
    },
  });
}

async function readTable(file: ChatFile, target: Target): Promise<void> {
  let heading = true;
  await readCsv(file, {
    separator: ",",
    take: (cells, line) => {
      if (!heading && cells.length < COLUMNS.length) {
        const found = quote(cells.join());
        throw parseError({ source: file.path, line }, { expected: `the cells ${COLUMNS.join(", ")}`, found });
      }
      if (!heading) addMessage({ text: cells[2], time: cells[1] }, { ...target, chat: chatOf(file) });
      heading = false;
    },
  });
}

/** Every channel has a folder of its own. */
function chatOf(file: ChatFile): string {
  return file.path.replace(/\/?[^/]*$/, "");
}

function addMessage(
  { text, time }: { readonly text: string; readonly time: string },
  { sink, owner, chat }: Target & { readonly chat: string },
): void {
  if (text.trim() === "") return sink.skip("media", `${owner.sender.name}: `);
  const at = isoTime(time);
  sink.add({
    chat,
    sender: owner.sender,
    ...at !== undefined && { time: at },
    text: discordText(text, owner.names),
  });
}

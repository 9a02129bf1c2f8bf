/**
 * What stands behind the time in logs of IRC: `<@ann> hi`, `* ann waves`, `*** Joins: …`, or columns with tabs.
 *
 * @module
 */

/** Who says something, and where it begins. */
export interface IrcSpeech {
  readonly name: string;
  readonly from: number;
}

/** Modes that servers show before a nick: operator, voice … */
const MODES = "[@+%&~!]{0,3}";
const NICK = "[^\\s<>\\t]{1,64}";
/** `<@ann> hi`, `< ann> hi`, `<ann>⇥hi`, `ann: …` never. */
const SPOKEN = new RegExp(`^\\s?<\\s?${MODES}(${NICK}(?: ${NICK})?)>(?:[ \\t]|$)`, "u");
/** `* ann waves`, ` * ann waves`, `*⇥ann waves`. */
const ACTION = new RegExp(`^ {0,2}(?:\\*[ \\t]+|Action: )${MODES}(${NICK})(?: |$)`, "u");
/** What servers say about people, in the place of an action. */
const EVENT = new RegExp(
  [
    `^ {0,2}\\*[ \\t]+(?:`,
    `(?:Now talking|Topic|Channel|Users|Looking up|Connecting|Connected|Disconnected|Rejoined|Attempting|You are|`,
    `Joins:|Parts:|Quits:|Retrieving)\\b|`,
    `${NICK} (?:\\([^()\\s]*[@.][^()\\s]*\\) |\\[[^\\]\\s]*@[^\\]\\s]*\\] )?has (?:joined|left|quit|kicked|changed the topic)\\b|`,
    `${NICK} (?:is now known as ${NICK}$|sets? (?:mode|ban|topic|channel)|(?:gives|removes) (?:channel|voice|half|owner)|was kicked by))`,
  ].join(""),
  "u",
);
/** WeeChat's second column. */
const WEECHAT_SPOKEN = new RegExp(`^ ?${MODES}(${NICK})\\t`, "u");
const WEECHAT_ACTION = new RegExp(`^ ?\\*\\t${MODES}(${NICK})(?: |$)`, "u");
const WEECHAT_OWN = /^ ?(?:-->|<--|--|=!=|==|-|\*\*\*?)?\t/;

/** Colours, bold and the like, as mIRC writes them. */
const COLOURS =
  // deno-lint-ignore no-control-regex
  /\x03(?:\d{1,2}(?:,\d{1,2})?)?|\x04(?:[0-9a-fA-F]{6}(?:,[0-9a-fA-F]{6})?)?|[\x02\x0f\x11\x16\x1d\x1e\x1f]/g;

/** A line without colours. */
export function withoutColours(line: string): string {
  return line.replace(COLOURS, "");
}

/**
 * Reads who says something; undefined if the server or the program says it.
 *
 * @param rest What stands behind the time.
 *
 * @example
 * ```ts
 * import { readSpeech } from "./irc_line.ts";
 * import { assertEquals } from "@std/assert";
 *
 * const lines = ["<@ann> hi", "* bob waves", "*** Joins: bob (~bob@host)", "* bob (~b@host) has joined #tea"];
 * assertEquals(lines.map((line) => readSpeech(line)?.name), ["ann", "bob", undefined, undefined]);
 * ```
 */
export function readSpeech(rest: string): IrcSpeech | undefined {
  const spoken = SPOKEN.exec(rest);
  if (spoken !== null) return { name: spoken[1], from: spoken[0].length };
  const action = ACTION.exec(rest);
  if (action === null || EVENT.test(rest)) return undefined;
  return { name: action[1], from: action[0].length };
}

/** The same for WeeChat's columns. */
export function readWeechat(rest: string): IrcSpeech | undefined {
  const action = WEECHAT_ACTION.exec(rest);
  if (action !== null) return { name: action[1], from: action[0].length };
  if (WEECHAT_OWN.test(rest)) return undefined;
  const spoken = WEECHAT_SPOKEN.exec(rest);
  return spoken === null ? undefined : { name: spoken[1], from: spoken[0].length };
}

/** Whether a rest is a line of a log at all, said by a person or not. */
export function isIrc(rest: string): boolean {
  return SPOKEN.test(rest) ||
    /^ {0,2}(?:\*{1,3}[ \t]|-!-|-->|<--|-\S+- |--- |Action: |\S+ \([^()\s]+@[^()\s]+\) )/.test(rest);
}

/** Whether a rest is a line of WeeChat: a nick or an arrow, and a tab. */
export function isWeechat(rest: string): boolean {
  return WEECHAT_OWN.test(rest) || WEECHAT_ACTION.test(rest) || WEECHAT_SPOKEN.test(rest);
}

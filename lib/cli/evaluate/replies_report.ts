/**
 * Shows how a model replied: every message with a reply, then a table of scores.
 *
 * @module
 */

import { type ReplyScores, type ScoredReply, sumUpReplies } from "../../measuring/reply_scores.ts";
import { type Paint, stripControl } from "../terminal.ts";

/** How much of a message or reply is shown. */
const MAX_SHOWN_LENGTH = 400;

/** The scores of all replies and of each kind of message, and every reply. */
export function scoresOf(replies: readonly ScoredReply[]): Record<string, unknown> {
  return {
    ...sumUpReplies(replies),
    kinds: Object.fromEntries([...byKind(replies)].map(([kind, some]) => [kind, sumUpReplies(some)])),
    all: replies.map(({ opening, text, finish, words, unknown, loops, answers }) => (
      { kind: opening.kind, opening: opening.text, text, finish, words, unknown, loops, answers }
    )),
  };
}

/** The report for people; it shows the first reply to each message. */
export function formatReplies(
  replies: readonly ScoredReply[],
  options: {
    readonly path: string;
    readonly seeds: number;
    readonly guidance: number;
    readonly paint: Paint;
  },
): string {
  const { path, seeds, guidance, paint } = options;
  const shown = replies.filter((_, i) => i % seeds === 0).map((reply) => formatReply(reply, paint));
  const rows = [...byKind(replies)].map(([kind, some]) => formatRow(kind, sumUpReplies(some)));
  const scores = sumUpReplies(replies);
  return [
    ...shown,
    "",
    `Model: ${path}, ${seeds === 1 ? "one reply" : `${seeds} replies`} to each message, ` +
    `guidance ${guidance}, other settings at their defaults`,
    "",
    paint.dim(
      `${"message".padEnd(16)}${
        ["replies", "English", "end", "loops", "empty", "to the point", "length"].map((s) => s.padStart(13))
          .join("")
      }`,
    ),
    ...rows,
    paint.bold(formatRow("all", scores)),
    "",
    summary(scores),
  ].join("\n");
}

function byKind(replies: readonly ScoredReply[]): Map<string, ScoredReply[]> {
  return Map.groupBy(replies, (reply) => reply.opening.kind);
}

function formatReply(reply: ScoredReply, paint: Paint): string {
  const faults = [
    reply.empty ? "empty" : "",
    reply.loops ? "loops" : "",
    reply.finish === "length" ? "does not end" : "",
    reply.answers === false ? "not to the point" : "",
    reply.unknown.length > 0 ? `not English: ${reply.unknown.join(", ")}` : "",
  ].filter((fault) => fault !== "");
  const note = faults.length > 0 ? paint.dim(`   [${faults.join("; ")}]`) : "";
  return `${paint.bold(`> ${shorten(reply.opening.text)}`)}\n  ${shorten(reply.text)}${note}`;
}

function shorten(text: string): string {
  const line = stripControl(text).replaceAll("\n", " ");
  return line.length > MAX_SHOWN_LENGTH ? `${line.slice(0, MAX_SHOWN_LENGTH)}…` : line;
}

const percent = (share: number): string => Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`;

function formatRow(kind: string, scores: ReplyScores): string {
  const columns = [
    String(scores.replies),
    percent(scores.english),
    percent(scores.ends),
    String(scores.loops),
    String(scores.empty),
    percent(scores.toThePoint),
    scores.length.toFixed(0),
  ];
  return kind.padEnd(16) + columns.map((column) => column.padStart(13)).join("");
}

/** The figures in sentences. */
function summary(scores: ReplyScores): string {
  return `${
    percent(scores.english)
  } of the words are English (people who chat about films, music and sport reach ` +
    `99.2 %); ${
      percent(scores.ends)
    } of the replies end by themselves; ${scores.loops} loop, ${scores.empty} are ` +
    `empty; ${
      percent(scores.toThePoint)
    } of the greetings and questions about the bot are answered to the point; ` +
    `${scores.distinct} of ${scores.replies} replies differ.`;
}

/**
 * Finds out what the columns of a table hold.
 *
 * @module
 */

import { readColumns } from "../lines/pairs/columns.ts";

/** A table of messages: in which column what lies. */
export interface MessageColumns {
  readonly kind: "messages";
  readonly heading: boolean;
  readonly sender: number;
  readonly text: number;
  /** Columns of date and time, perhaps one for each. */
  readonly times: readonly number[];
  readonly account?: number;
  readonly chat?: number;
}

/** A table of pairs. */
export interface PairColumns {
  readonly kind: "pairs";
  readonly heading: boolean;
  readonly said: number;
  readonly answered: number;
}

/** What columns are called, in order of preference. */
const NAMES = {
  sender:
    `sender name|display name|author name|user name|nickname|sender|author|speaker|from|name|user|username|nick|who|person
role|participant|member|character|absender|autor|sprecher|von|remitente|usuario|nombre|de|expéditeur|auteur|nom|mittente
utente|nome|autore|afzender|naam|nadawca|отправитель|автор|имя|发送者|发送人|發送者|送信者|보낸 사람|사용자`,
  text:
    `message text|message|text|content|contents|body|msg|utterance|line|nachricht|inhalt|mensaje|texto|contenido
contenu|texte|messaggio|testo|bericht|tekst|wiadomość|сообщение|текст|消息|内容|內容|メッセージ|메시지|내용`,
  time:
    `timestamp|datetime|date time|message date|sent date|sent at|created at|date sent|date|time|sent|when|datum|zeit
uhrzeit|fecha|hora|data|ora|heure|tijd|дата|время|日期|时间|時間|日時|날짜|시간`,
  account: "author id|authorid|user id|userid|sender id|senderid|from id",
  chat:
    "chat session|conversation id|chat id|thread id|channel id|conversation|chat|thread|channel|dialog id|dialogue id|room",
  said:
    `question|questions|prompt|input|query|instruction|request|user message|user input|user|human|customer|client|source
context|message|text|utterance|said|q|a|frage|fragen|eingabe|pregunta|preguntas|pergunta|domanda|question|vraag|pytanie
вопрос|问题|問題|问|質問|질문`,
  answered:
    `answer|answers|response|reply|completion|output|bot response|bot reply|bot answer|assistant|bot|ai|model|chatbot
agent|target|answered|antwort|antworten|ausgabe|respuesta|respuestas|resposta|risposta|réponse|antwoord|odpowiedź|ответ
答案|答|回答|答え|답변|a|b`,
} as const;

type Role = keyof typeof NAMES;

const names = new Map<Role, readonly string[]>(
  Object.entries(NAMES).map(([role, list]) => [role as Role, list.split(/[|\n]/)]),
);

/**
 * Finds the columns by their names in the first row.
 *
 * @param heading The cells of the first row.
 * @returns Undefined if it names neither who says what, nor what is said and answered.
 *
 * @example
 * ```ts
 * import { namedColumns } from "./csv_columns.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(namedColumns(["Date", "User", "Message"]), { kind: "messages", heading: true, sender: 1, text: 2, times: [0] });
 * assertEquals(namedColumns(["question", "answer"]), { kind: "pairs", heading: true, said: 0, answered: 1 });
 * assertEquals(namedColumns(["Well, hello", "there"]), undefined);
 * ```
 */
export function namedColumns(heading: readonly string[]): MessageColumns | PairColumns | undefined {
  const keys = heading.map((cell) => cell.trim().toLowerCase().replace(/[_-]/g, " ").replace(/[:?]$/, ""));
  const find = (role: Role, ...taken: number[]): number => {
    const found = names.get(role)!.map((name) =>
      keys.findIndex((key, i) => key === name && !taken.includes(i))
    );
    return found.find((i) => i >= 0) ?? -1;
  };
  const sender = find("sender"), text = find("text", sender);
  if (sender >= 0 && text >= 0) {
    const times = keys.map((_, i) => i).filter((i) =>
      i !== sender && i !== text && names.get("time")!.includes(keys[i])
    );
    const account = find("account"), chat = find("chat", sender, text);
    return {
      kind: "messages",
      heading: true,
      sender,
      text,
      times: times.slice(0, 2),
      ...account >= 0 && { account },
      ...chat >= 0 && { chat },
    };
  }
  const answered = find("answered"), said = find("said", answered);
  return said >= 0 && answered >= 0 ? { kind: "pairs", heading: true, said, answered } : undefined;
}

/**
 * Finds the columns by what is in them.
 *
 * @param rows The first rows of a table without names of columns.
 * @returns Undefined if they are neither pairs nor names with what they say, in the last two columns.
 *
 * @example
 * ```ts
 * import { guessedColumns } from "./csv_columns.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(guessedColumns([["hi", "hello"], ["bye", "see you"]]), {
 *   kind: "pairs",
 *   heading: false,
 *   said: 0,
 *   answered: 1,
 * });
 * ```
 */
export function guessedColumns(
  rows: readonly (readonly string[])[],
): MessageColumns | PairColumns | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  const { kind, from, heading, time } = readColumns(rows);
  if (width !== from + 2) return undefined;
  if (kind === "pairs") return { kind, heading, said: from, answered: from + 1 };
  if (kind !== "messages") return undefined;
  return { kind, heading, sender: from, text: from + 1, times: time === undefined ? [] : [time] };
}

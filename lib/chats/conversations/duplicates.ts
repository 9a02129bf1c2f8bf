/**
 * What overlapping exports give twice.
 *
 * @module
 */

import { Groups } from "../people/groups.ts";
import type { MessageList } from "./message_list.ts";
import type { Person } from "../people/people.ts";
import type { Timeline } from "./timeline.ts";

/** Two exports are of one chat if this share of what they both could have is in both. */
const SAME_CHAT = 0.5;

/**
 * Finds what overlapping exports give twice: the same words of the same person at the same time, in another run
 * through time. Who writes "ha" twice within a minute has written it twice.
 *
 * @param list The messages.
 * @param timeline Their order.
 * @param personOf The person behind each spelling.
 * @returns Indices of the messages to leave out.
 */
export function findDuplicates(
  list: MessageList,
  { times, order, runs }: Timeline,
  personOf: readonly Person[],
): Set<number> {
  const duplicates = new Set<number>();
  for (let from = 0, to = 0; from < order.length; from = to) {
    const time = times[order[from]];
    let several = false;
    for (to = from + 1; to < order.length && times[order[to]] === time; to++) {
      several ||= runs[order[to]] !== runs[order[from]];
    }
    if (!several) continue;
    /** How often something was said in any run, how often in the last one, and which that is, from 1. */
    const people = new Map<Person, Map<string, Uint32Array>>();
    for (const i of order.subarray(from, to)) {
      const person = personOf[list.senders[i]];
      const said = people.get(person) ?? new Map<string, Uint32Array>();
      people.set(person, said);
      const text = list.texts[i];
      const counts = said.get(text) ?? Uint32Array.of(0, 0, 0);
      said.set(text, counts);
      if (counts[2] !== runs[i] + 1) counts[1] = 0, counts[2] = runs[i] + 1;
      if (++counts[1] > counts[0]) counts[0] = counts[1];
      else duplicates.add(i);
    }
  }
  return duplicates;
}

/**
 * Joins the lists that are exports of one chat, made at different times.
 *
 * @param lists The chats, in the order in which they come.
 * @param personOf The person behind each spelling.
 * @returns The chats; one that was joined comes where its first part was.
 */
export function joinOverlaps(lists: readonly MessageList[], personOf: readonly Person[]): MessageList[] {
  if (lists.every(({ origin }) => origin === lists[0].origin)) return [...lists];
  const spans = lists.map(spanOf);
  const groups = new Groups(lists.length);
  for (const [pair, shared] of countShared(lists, { spans, personOf })) {
    const [i, j] = [Math.floor(pair / lists.length), pair % lists.length];
    const from = Math.max(spans[i].from, spans[j].from), to = Math.min(spans[i].to, spans[j].to);
    const within = (k: number) =>
      lists[k].times.reduce((sum, time) => sum + (time >= from && time <= to ? 1 : 0), 0);
    if (shared >= SAME_CHAT * Math.min(within(i), within(j))) groups.join(i, j);
  }
  const byGroup = Map.groupBy(lists.keys(), (i) => groups.find(i));
  return Array.from(
    byGroup.values(),
    (indices) => indices.map((i) => lists[i]).reduce((a, b) => a.joinedTo(b)),
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf({ times }: MessageList): Span {
  let from = Infinity, to = -Infinity;
  for (const time of times) {
    if (Number.isNaN(time)) continue;
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  return { from, to };
}

/** How many messages each two lists have in common, by `i · lists + j` with i < j. */
function countShared(
  lists: readonly MessageList[],
  { spans, personOf }: { readonly spans: readonly Span[]; readonly personOf: readonly Person[] },
): Map<number, number> {
  const shared = new Map<number, number>();
  /** The first list that has a message, by a hash: the few that two messages share do not matter in a share. */
  const owners = new Map<number, number>();
  const seeds = new Map<Person, number>();
  for (const person of personOf) if (!seeds.has(person)) seeds.set(person, seeds.size + 1);
  lists.forEach((list, j) => {
    const { from, to } = spans[j];
    const meets = ({ origin }: MessageList, i: number) =>
      origin !== list.origin && spans[i].from <= to && spans[i].to >= from;
    if (from > to || !lists.some(meets)) return;
    list.times.forEach((time, k) => {
      if (Number.isNaN(time)) return;
      const hash = hashOf(
        list.texts[k],
        Math.imul(seeds.get(personOf[list.senders[k]])!, 0x9e3779b1) ^ (time / 1000),
      );
      const i = owners.get(hash);
      if (i === undefined) owners.set(hash, j);
      else if (lists[i].origin !== list.origin) {
        shared.set(i * lists.length + j, (shared.get(i * lists.length + j) ?? 0) + 1);
      }
    });
  });
  return shared;
}

/** FNV-1a, by Fowler, Noll and Vo, in 31 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

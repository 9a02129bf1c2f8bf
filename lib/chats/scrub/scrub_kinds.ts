/**
 * The kinds of private data, and what stands in for each.
 *
 * @module
 */

/** A kind of private data. */
export type ScrubKind =
  | "link"
  | "e-mail address"
  | "phone number"
  | "card number"
  | "account number"
  | "identity number"
  | "key"
  | "IP address"
  | "name";

/** What is written instead of each kind of private data. */
export const STAND_INS: Readonly<Record<ScrubKind, string>> = {
  link: "[link]",
  "e-mail address": "[email]",
  "phone number": "[phone]",
  "card number": "[card]",
  "account number": "[account]",
  "identity number": "[id]",
  key: "[key]",
  "IP address": "[ip]",
  name: "[name]",
};

/** A piece of a text: its first character, and the one behind its last. */
export type Span = readonly [from: number, to: number];

/** Finds private data of one kind. */
export interface Finder {
  readonly kind: ScrubKind;
  /** Where it is, in any order, in a text that {@linkcode plainSigns} has written. */
  find(text: string): Iterable<Span>;
}

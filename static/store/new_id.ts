/**
 * Names for things that are new.
 *
 * @module
 */

/** 32 hexadecimal digits at random: `crypto.randomUUID()` is not there on pages that came over plain HTTP. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/**
 * What `GET /api/models/<id>/glimpse` says: some units of a model while it reads a sentence.
 *
 * @module
 */

/** A picture of a memory that is small enough to come with the first page. */
export interface ModelGlimpse {
  /** What was read, one string a symbol; marks are empty. */
  readonly symbols: readonly string[];
  /** The units, from top to bottom. */
  readonly units: readonly number[];
  /** The units' long-term memory after each symbol, −1 … 1 as signed bytes in base64; shape (symbols, units). */
  readonly values: string;
}

/**
 * How the server says what was wrong with a request.
 *
 * @module
 */

/** The body of every answer that is not a success. */
export interface Problem {
  /** What went wrong, for people. */
  readonly message: string;
  /** For a refused body: each field at fault and what was expected of it. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

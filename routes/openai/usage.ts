/**
 * How many symbols were read and written. A token is a symbol: a character, or a mark of the speakers.
 *
 * @module
 */

/** The numbers in OpenAI's form. */
export function usageOf(read: number, written: number) {
  return { prompt_tokens: read, completion_tokens: written, total_tokens: read + written };
}

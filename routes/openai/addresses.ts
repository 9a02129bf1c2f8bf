/**
 * Which addresses programs use that were written for OpenAI's API, or for servers like it.
 *
 * @module
 */

/** Whether an answer has OpenAI's form, also where it says what is wrong. */
export function isOpenAi(path: string): boolean {
  return /^\/(v1|tokenize|detokenize|tokenizer_info)(\/|$)/.test(path);
}

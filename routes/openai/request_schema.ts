/**
 * Requests, checked field by field and against the table of parameters.
 *
 * @module
 */

import * as v from "valibot";
import { type Endpoint, refusalOf } from "./parameters.ts";

/** The longest name that is repeated in an answer. */
const LONGEST_NAME = 60;

/**
 * A request to one of the addresses.
 *
 * @param endpoint Where.
 * @param entries What is obeyed there; all else is refused or ignored as the table says.
 */
export function requestSchema<E extends v.ObjectEntries>(endpoint: Endpoint, entries: E) {
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input: Record<string, unknown> = dataset.value;
      for (const [key, value] of Object.entries(input)) {
        const message = refusalOf(endpoint, key.slice(0, LONGEST_NAME), value);
        const step = { type: "object", origin: "value", input, key, value } as const;
        if (message !== undefined) addIssue({ message, path: [step] });
      }
    }),
  );
}

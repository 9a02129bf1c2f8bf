/**
 * A list of names and values.
 *
 * @module
 */

import type { JSX } from "preact";

/** A name and its value, or its values: lines break between them, not within. */
export type Fact = readonly [name: string, value: string | readonly string[]];

/** One fact a line; each name occurs once. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {typeof value === "string" ? value : value.map((one) => [<span key={one}>{one}</span>, " "])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * What units are called: a number, and a name where something is known of them.
 *
 * @module
 */

/** The names of a model's units. */
export class UnitNames {
  readonly #names: ReadonlyMap<string, string>;

  /** @param names What each follows, by layer and unit, such as "0 17". */
  constructor(names: ReadonlyMap<string, string> = new Map()) {
    this.#names = names;
  }

  /** Whether any unit has a name. */
  get any(): boolean {
    return this.#names.size > 0;
  }

  /** What a unit follows; nothing for most of them. */
  of(layer: number, unit: number): string | undefined {
    return this.#names.get(`${layer} ${unit}`);
  }

  /** For a row: its number, behind its name if it has one. */
  short(layer: number, unit: number): string {
    const name = this.of(layer, unit);
    return name === undefined ? `${unit}` : `${name} ${unit}`;
  }
}

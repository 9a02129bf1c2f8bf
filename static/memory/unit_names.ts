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

  /** Units in an order of their own, but those with a name before the others, units of one name together. */
  first(layer: number, units: Uint16Array): Uint16Array {
    const place = new Map<string, number>();
    for (const unit of units) {
      const name = this.of(layer, unit);
      if (name !== undefined && !place.has(name)) place.set(name, place.size);
    }
    const placeOf = (unit: number) => place.get(this.of(layer, unit) ?? "") ?? place.size;
    return Uint16Array.from(Array.from(units).sort((a, b) => placeOf(a) - placeOf(b)));
  }

  /** For a row: its number, behind its name if it has one. */
  short(layer: number, unit: number): string {
    const name = this.of(layer, unit);
    return name === undefined ? `${unit}` : `${name} ${unit}`;
  }
}

/**
 * An atlas in words, for the terminal.
 *
 * @module
 */

import type { Atlas, AtlasProperty } from "../../insight/atlas/atlas.ts";
import type { ModelConfig } from "../../nn/model.ts";
import type { Paint } from "../terminal.ts";

/** Units that are named of each property. */
const SHOWN = 6;

/**
 * Tells which units follow what, how many follow nothing, and what the presets do.
 *
 * @param atlas What was found.
 * @param options.config Sizes of the model: units of several layers are written layer:unit.
 * @param options.paint Colours, where they are welcome.
 */
export function formatAtlasReport(
  atlas: Atlas,
  { config, paint }: { readonly config: ModelConfig; readonly paint: Paint },
): string {
  const { units, properties, presets } = atlas, { hiddenSize: H, numLayers: L } = config;
  const named = units.filter(({ follows }) => follows.length > 0).length;
  const nameOf = (place: number) => L > 1 ? `${Math.floor(place / H)}:${place % H}` : `${place}`;
  const lines = properties.flatMap((property) => propertyLines(atlas, property, { nameOf, paint }));
  const times = units.flatMap(({ timeConstant }) => timeConstant === null ? [] : [timeConstant]);
  times.sort((a, b) => a - b);
  return [
    ...lines,
    "",
    `${named} of ${units.length} units follow something; ${
      units.length - named
    } follow nothing that was asked for.`,
    ...times.length > 0
      ? [
        `Left alone, half of them keep for ${letters(times[times.length >> 1])} or less, the slowest for ${
          letters(times.at(-1)!)
        }.`,
      ]
      : [],
    ...presets.length > 0 ? ["", "Interventions that change replies:"] : [],
    ...presets.flatMap(({ name, text, measured: { messages, changed, measure, before, after } }) => [
      `  ${paint.bold(name)}: ${text}`,
      paint.dim(
        `    ${percent(changed)} of ${messages} replies changed; ${measure}: ${number(before)} → ${
          number(after)
        }`,
      ),
    ]),
  ].join("\n");
}

function propertyLines({ units }: Atlas, { id, name }: AtlasProperty, { nameOf, paint }: {
  readonly nameOf: (place: number) => string;
  readonly paint: Paint;
}): string[] {
  const followers = units
    .flatMap(({ follows }, place) =>
      follows.filter(({ property }) => property === id).map((one) => ({ ...one, place }))
    )
    .sort((a, b) => b.effect - a.effect);
  if (followers.length === 0) return [paint.dim(`${name}: no unit`)];
  const [{ accuracy, baseline }] = followers;
  const more = followers.length > SHOWN ? ` and ${followers.length - SHOWN} more` : "";
  const best = followers.slice(0, SHOWN).map(({ place, effect }) =>
    `${nameOf(place)} (${effect.toFixed(2)})`
  );
  return [
    `${paint.bold(name)}: ${best.join(", ")}${more}; the first alone is right at ${percent(accuracy)}, ` +
    `always saying the usual at ${percent(baseline)}`,
  ];
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
const number = (value: number) => +value.toPrecision(3);
const letters = (count: number) => `${count < 10 ? count.toFixed(1) : Math.round(count)} letters`;

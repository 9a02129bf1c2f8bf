/**
 * The details under an exchange.
 *
 * @module
 */

import type { JSX } from "preact";
import { type Exchange, meanSurprise, type Version, writtenSeed } from "../../store/transcript.ts";
import { TwoModels } from "./two_models.tsx";
import { type Fact, FactList } from "../sheets/fact_list.tsx";

/** Everything that decided a reply, in full. Further views of the same reply belong below the list. */
export function ExchangeDetails({ exchange, version, stale }: {
  readonly exchange: Exchange;
  readonly version: Version;
  readonly stale: boolean;
}): JSX.Element {
  const { settings, seed, model, nats, seconds, date, begun } = version;
  const surprise = meanSurprise(version);
  const facts: Fact[] = [
    ["Model", `${model.name} (${model.file})`],
    ["Seed", `${seed}${writtenSeed(version) === seed ? "" : `; of this draw ${writtenSeed(version)}`}`],
    ["Temperature", `${settings.temperature}`],
    ["Top-k", settings.topK === 0 ? "off" : `${settings.topK}`],
    ["Top-p", settings.topP === 1 ? "off" : `${settings.topP}`],
    ["Min-p", settings.minP === 0 ? "off" : `${settings.minP}`],
    ["Guidance", settings.guidance === 0 ? "off" : `${settings.guidance}`],
    ["Repetition penalty", settings.repetitionPenalty === 1 ? "off" : `${settings.repetitionPenalty}`],
    ["Draws", settings.draws === undefined || settings.draws === 1 ? "one" : `up to ${settings.draws}`],
    ["Greatest length", `${settings.maxLength} characters`],
    [
      "Written",
      `${nats.length} characters in ${seconds.toFixed(2)} s${begun ? `, after ${begun.length} before` : ""}`,
    ],
    ["Mean surprise", surprise === undefined ? "–" : `${surprise.toFixed(3)} bits per character`],
    ["When", new Date(date).toLocaleString()],
  ];
  if (stale) facts.push(["Stale", "something before it has changed since"]);
  return (
    <section class="details" aria-label="Details of the reply">
      <FactList facts={facts} />
      <TwoModels exchange={exchange} />
    </section>
  );
}

/**
 * A reply and the figures that belong to it.
 *
 * @module
 */

import type { JSX } from "preact";
import { type Exchange, meanSurprise, type Version } from "../../store/transcript.ts";
import type { TypedReply } from "../../memory/typed_reply.ts";
import { DrawnList } from "./drawn_list.tsx";
import { Versions } from "./versions.tsx";

/** `Out [n]:`, the reply, and one quiet line with its seed, temperature, speed and surprise. */
export function ExchangeOutput({ exchange, version, number, stale, running, typed }: {
  readonly exchange: Exchange;
  readonly version: Version;
  readonly number: number;
  readonly stale: boolean;
  readonly running: boolean;
  /** How much of it is shown. */
  readonly typed: TypedReply;
}): JSX.Element {
  const { text, seed, settings, nats, seconds, ending, drawn } = version;
  const surprise = drawn?.instead ? undefined : meanSurprise(version);
  // Another seed may well give the same words: say so, or the new reply seems to be missing.
  const twin = running
    ? -1
    : exchange.versions.findIndex((other, k) =>
      k < exchange.shown && other.text === text && other.seed !== seed
    );
  return (
    <>
      <div class="label out">
        Out [{number}]:
        {stale && <span class="mark">stale</span>}
        {drawn?.instead && <span class="mark">not sure</span>}
      </div>
      <p class="text reply" dir="auto" aria-busy={running}>
        <span class="written">
          {typed.characters === undefined ? text : [...text].slice(0, typed.characters).join("")}
        </span>
        {(running || typed.characters !== undefined) && <span class="caret" aria-hidden="true" />}
        {!running && typed.characters === undefined && <Ended ending={ending} />}
      </p>
      <div class="figures">
        <Versions exchange={exchange} />
        <span>seed {seed}</span>
        <span>temperature {settings.temperature}</span>
        {twin >= 0 && <span>the same words as version {twin + 1}</span>}
        {seconds > 0 && <span>{Math.round(nats.length / seconds)} characters/s</span>}
        {surprise !== undefined && (
          <span title="Mean surprise: how many yes-or-no questions each character was worth to the model">
            surprise {surprise.toFixed(2)} bits
          </span>
        )}
      </div>
      {drawn && !running && typed.characters === undefined && <DrawnList drawn={drawn} />}
    </>
  );
}

const ENDINGS = {
  stop: "",
  length: "cut off at the greatest length",
  repetition: "stopped because it repeated itself",
  stopped: "stopped",
  interrupted: "interrupted",
} as const;

function Ended({ ending }: { readonly ending: Version["ending"] }): JSX.Element | null {
  return ENDINGS[ending] === "" ? null : <span class="ending">{ENDINGS[ending]}</span>;
}

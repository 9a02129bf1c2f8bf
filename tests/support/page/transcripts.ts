/**
 * Transcripts to test with.
 *
 * @module
 */

import { fingerprint, turnsBefore } from "../../../static/store/context.ts";
import type { Exchange, Transcript, Version } from "../../../static/store/transcript.ts";
import { DEFAULT_SETTINGS } from "../../../static/store/presets.ts";

/** As they were noted down before replies were drawn again. */
const { draws: _, ...SETTINGS } = DEFAULT_SETTINGS;

/** A reply as the page would note it down. */
export function versionOf(text: string, change: Partial<Version> = {}): Version {
  return {
    text,
    begun: "",
    seed: 7,
    settings: SETTINGS,
    model: { id: "0123456789abcdef", name: "tiny", file: "checkpoints/tiny/best.safetensors" },
    context: "",
    ending: "stop",
    nats: [...text].map(() => 1.5),
    seconds: 0.25,
    date: "2026-01-02T03:04:05.678Z",
    ...change,
  };
}

/** A transcript of messages and replies in turn; nothing in it is stale. */
export function transcriptOf(...texts: string[]): Transcript {
  let exchanges: Exchange[] = [];
  for (let i = 0; i < texts.length; i += 2) {
    const exchange: Exchange = { id: `c${i}`, message: texts[i], versions: [], shown: 0, folded: false };
    const context = fingerprint(turnsBefore([...exchanges, exchange], exchanges.length));
    const versions = i + 1 < texts.length ? [versionOf(texts[i + 1], { context })] : [];
    exchanges = [...exchanges, { ...exchange, versions }];
  }
  return {
    id: "conversation",
    title: "",
    exchanges,
    created: "2026-01-02T03:04:05.678Z",
    changed: "2026-01-02T03:04:05.678Z",
    kept: true,
  };
}

/** Writes replies with int8 weights, for engines to be compared; run as a program it prints the digest. */

import { openBackend } from "../../../../../lib/nn/open_backend.ts";
import type { Backend } from "../../../../../lib/nn/backend.ts";
import type { CellKind } from "../../../../../lib/nn/model_config.ts";
import { Parameters } from "../../../../../lib/nn/parameters.ts";
import { Random } from "../../../../../lib/nn/random.ts";
import { ChatSession } from "../../../../../lib/sampling/chat_session.ts";
import { Fingerprint } from "../../../../../lib/sampling/model_identity.ts";
import { Vocabulary } from "../../../../../lib/text/vocabulary.ts";

const vocabulary = new Vocabulary("abcdefghijklmnopqrstuvwxyz .,?");

/** A digest of what was said, and of every bit of the memory and the logits after it. */
export function replyDigest(name?: Backend["name"]): string {
  const backend = openBackend(name ? { name } : {}), seen = new Fingerprint();
  for (const cell of ["lstm", "rnn"] as const) {
    const stepper = backend.createStepper(model(cell), 2, { weights: "int8" });
    const session = new ChatSession(stepper, vocabulary, { row: 1 });
    for (const [k, message] of ["hello, how are you?", "what is the memory of a cell?"].entries()) {
      for (const _ of session.send(message, { seed: k, maxLength: 60, guidance: 0.5 }));
    }
    for (const { text } of session.history) seen.add([...text].map((character) => character.codePointAt(0)!));
    stepper.intervene(0, [{
      layer: 1,
      unit: 3,
      target: cell === "lstm" ? "cell" : "hidden",
      action: "negate",
    }]);
    stepper.prefill(0, vocabulary.encode("what a unit holds can be changed").ids);
    const { h, c } = session.state, changed = stepper.readState(0);
    for (const values of [h, c, changed.h, changed.c, stepper.logits(0).slice()]) {
      seen.add(new Uint32Array(values.buffer));
    }
  }
  return seen.hex;
}

/** A model that owes no bit to an engine's logarithm or cosine. */
function model(cell: CellKind) {
  const config = { cell, vocabularySize: vocabulary.size, hiddenSize: 40, numLayers: 2 } as const;
  const parameters = new Parameters(config), random = new Random(8);
  for (let i = 0; i < parameters.data.length; i++) parameters.data[i] = random.uniform() - 0.5;
  return { config, parameters };
}

if (import.meta.main) console.log(replyDigest());

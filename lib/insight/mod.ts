/**
 * Looking into a model's memory: traces of every gate, attribution to each letter, probes, and units pinned, zeroed
 * or transplanted. For finding out why it says what it says.
 *
 * @example The forget gates while "Alex" is read
 * ```ts
 * import { trace } from "./mod.ts";
 * import { createModel, openBackend, Random } from "../nn/mod.ts";
 * import { learnVocabulary } from "../text/mod.ts";
 * import { assertGreater } from "@std/assert";
 *
 * const vocabulary = learnVocabulary(["Aman has a friend. His name is Alex."]);
 * const config = { cell: "lstm", vocabularySize: vocabulary.size, hiddenSize: 4, numLayers: 1 } as const;
 * const stepper = openBackend().createStepper(createModel(config, new Random(1)));
 * const { forget } = trace(stepper, vocabulary.encode("Alex").ids);
 * assertGreater(forget.at({ time: 3, layer: 0, unit: 0 }), 0.5); // an untrained network's forget gates are rather open
 * ```
 *
 * @module
 */

export * from "./atlas/atlas.ts";
export * from "./atlas/atlas_file.ts";
export * from "./atlas/halve_corpus.ts";
export {
  ATLAS_SIZES,
  type AtlasSizes,
  type MadeAtlas,
  makeAtlas,
  type MakeAtlasOptions,
} from "./atlas/make_atlas.ts";
export type { Reader } from "./atlas/exam_table.ts";
export type { ExamName } from "./atlas/exams.ts";
export * from "./carry/ask_back.ts";
export * from "./carry/carried_along.ts";
export * from "./carry/read_turns.ts";
export * from "./carry/replace_word.ts";
export * from "./carry/stand_ins.ts";
export * from "./gradients/attribution.ts";
export * from "./gradients/backpropagate.ts";
export * from "./gradients/gradient_flow.ts";
export * from "./gradients/vector_norm.ts";
export * from "./interventions/ablate.ts";
export * from "./interventions/interventions.ts";
export * from "./interventions/transplant.ts";
export * from "./palette.ts";
export * from "./probes/correlation.ts";
export * from "./probes/logistic_probe.ts";
export * from "./probes/logit_parts.ts";
export * from "./probes/next_character.ts";
export * from "./probes/surprise.ts";
export * from "./probes/text_labels.ts";
export * from "./recall/continuation_nats.ts";
export * from "./recall/exposure.ts";
export * from "./spans/activity_file.ts";
export * from "./spans/activity_index.ts";
export * from "./spans/places_of_units.ts";
export * from "./spans/read_activity.ts";
export * from "./spans/units_of_span.ts";
export * from "./trace/unit_statistics.ts";
export * from "./trace/join_traces.ts";
export * from "./trace/named_array.ts";
export * from "./trace/over_time.ts";
export * from "./trace/rank_units.ts";
export * from "./trace/read_together.ts";
export * from "./trace/time_constant.ts";
export * from "./trace/trace.ts";
export * from "./trace/trace_tape.ts";

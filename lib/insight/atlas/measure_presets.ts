/**
 * Tries interventions on messages, and keeps those that change the replies as they should.
 *
 * @module
 */

import type { Intervention } from "../../nn/backend.ts";
import type { ModelConfig } from "../../nn/model.ts";
import { generate } from "../../sampling/generate.ts";
import { encodePrompt } from "../../sampling/prompt.ts";
import { ReplyWriter } from "../../sampling/reply_writer.ts";
import { replyForm } from "../../text/chat_template.ts";
import type { Conversation } from "../../text/conversation.ts";
import { standIns } from "../carry/stand_ins.ts";
import { surprise } from "../probes/surprise.ts";
import type { AtlasPreset, AtlasProperty } from "./atlas.ts";
import type { Reader } from "./exam_table.ts";
import type { Follower } from "./examine_units.ts";
import { PRESET_RECIPES, type PresetRecipe } from "./preset_recipes.ts";
import { binomialTail } from "./binomial_tail.ts";

/** The most units of one preset, unless its recipe says otherwise. */
const MOST_UNITS = 8;
/** Beyond this on the scale of tanh c, a unit is not held: it would take an endless c. */
const FARTHEST = 0.95;
/** The probability that a preset is there by luck, over all recipes. */
const LUCK = 0.05;
/** How large a share of the replies must change. */
const LEAST_CHANGED = 0.5;

/** What is tried. */
export interface MeasurePresetsOptions {
  /** The units that follow each property, by its id. */
  readonly followers: ReadonlyMap<string, readonly Follower[]>;
  /** All properties. */
  readonly properties: readonly AtlasProperty[];
  /** First messages of conversations. */
  readonly messages: readonly string[];
  /** The seed of the first reply; each further one has the next. */
  readonly seed: number;
}

/** One conversation up to the bot's turn, and what is asked for in its reply. */
interface Trial {
  readonly turns: Conversation;
  readonly seed: number;
  readonly name?: string;
}

/**
 * Makes presets of the units that follow something, writes every reply without and with each of them, with the same
 * seed, and keeps a preset if at least half of the replies are no longer the same and what it should change is
 * changed beyond luck.
 *
 * @param reader The model; row 0 of its stepper writes.
 * @param options What is tried on what.
 * @returns After each reply, how many there were; at last the presets that were kept.
 */
export function* measurePresets(
  reader: Reader,
  { followers, properties, messages, seed }: MeasurePresetsOptions,
): Generator<number, AtlasPreset[]> {
  const { config } = reader.stepper.model;
  const trials: Trial[] = messages.map((text, k) => ({ turns: [{ speaker: 0, text }], seed: seed + k }));
  const asking = nameTrials(messages.length, seed);
  const usual = new Map<Trial, string>();
  const presets: AtlasPreset[] = [];
  let count = 0;
  for (const recipe of PRESET_RECIPES) {
    const units = (followers.get(recipe.property) ?? []).slice(0, recipe.units ?? MOST_UNITS);
    if (units.length === 0) continue;
    const interventions = units.map((unit) => hold(unit, recipe, config));
    const before: number[] = [], after: number[] = [];
    let changed = 0;
    const tried = recipe.asksName ? asking : trials;
    for (const trial of tried) {
      let reply = usual.get(trial);
      if (reply === undefined) {
        usual.set(trial, reply = writeReply(reader, trial, []));
        yield ++count;
      }
      const other = writeReply(reader, trial, interventions);
      yield ++count;
      if (other !== reply) changed++;
      if (recipe.asksName) {
        before.push(+reply.includes(trial.name!));
        after.push(+other.includes(trial.name!));
      } else if (recipe.measure) {
        before.push(recipe.measure.of(reply));
        after.push(recipe.measure.of(other));
      } else {
        before.push(natsOf(reader, { trial, reply, interventions: [] }));
        after.push(natsOf(reader, { trial, reply, interventions }));
      }
    }
    const leads = after.map((value, k) => recipe.direction * (value - before[k]));
    const won = leads.filter((lead) => lead > 0).length, lost = leads.filter((lead) => lead < 0).length;
    const isLuck = binomialTail(won, lost) > LUCK / PRESET_RECIPES.length;
    if (isLuck || changed < LEAST_CHANGED * tried.length) continue;
    presets.push({
      id: recipe.id,
      name: recipe.name,
      text: describe(recipe, units.length, properties.find(({ id }) => id === recipe.property)!),
      interventions,
      measured: {
        messages: tried.length,
        changed: changed / tried.length,
        measure: recipe.asksName
          ? "share of replies that say the name"
          : recipe.measure?.name ?? "surprise at the usual reply, nats a letter",
        before: mean(before),
        after: mean(after),
      },
    });
  }
  return presets;
}

/** A unit held where it is when the property is in one class. */
function hold(
  { place, means }: Follower,
  recipe: PresetRecipe,
  { cell, hiddenSize }: ModelConfig,
): Intervention {
  const { hold, strength = 1 } = recipe;
  let m = 0;
  if (hold === "between") m = mean(means);
  else if (hold !== "zero") {
    const others = means.filter((_, k) => k !== hold);
    m = mean(others) + strength * (means[hold] - mean(others));
  }
  m = Math.max(-FARTHEST, Math.min(FARTHEST, m));
  const value = +(cell === "lstm" ? Math.atanh(m) : m).toFixed(3);
  const target = cell === "lstm" ? "cell" : "hidden";
  return { layer: Math.floor(place / hiddenSize), unit: place % hiddenSize, target, action: "pin", value };
}

function describe({ hold }: PresetRecipe, units: number, { name, classes }: AtlasProperty): string {
  const which = units === 1 ? "the unit" : `${units} units`;
  const where = hold === "zero" ? "zero" : hold === "between" ? "the middle" : `"${classes[hold]}"`;
  return `Holds ${which} for "${name}" at ${where}.`;
}

/** A reply with the chat's usual settings. */
function writeReply(
  { stepper, vocabulary, kind }: Reader,
  { turns, seed }: Trial,
  interventions: readonly Intervention[],
): string {
  const writer = new ReplyWriter(vocabulary, { seed, form: replyForm(kind) });
  stepper.writeState(0);
  stepper.intervene(0, interventions);
  stepper.prefill(0, encodePrompt(vocabulary, turns, { kind }).ids);
  for (const _ of generate(stepper, 0, writer));
  stepper.intervene(0, []);
  return writer.text;
}

/** How surprised the model is at a reply, in nats a letter. */
function natsOf({ stepper, vocabulary, kind }: Reader, { trial, reply, interventions }: {
  readonly trial: Trial;
  readonly reply: string;
  readonly interventions: readonly Intervention[];
}): number {
  const { ids } = vocabulary.encode(reply);
  stepper.writeState(0);
  stepper.intervene(0, interventions);
  stepper.prefill(0, encodePrompt(vocabulary, trial.turns, { kind }).ids);
  let nats = 0;
  for (const id of ids) {
    nats += surprise(stepper.logits(0), id);
    stepper.step([id]);
  }
  stepper.intervene(0, []);
  return nats / Math.max(1, ids.length);
}

/** Conversations in which a name is told, and asked for one exchange later. */
function nameTrials(count: number, seed: number): Trial[] {
  const names = [3, 4, 5, 6, 7].flatMap((length) => standIns("x".repeat(length), { count: 6 }));
  return Array.from({ length: count }, (_, k) => ({
    seed: seed + k,
    name: names[k % names.length],
    turns: [
      { speaker: 0, text: `My name is ${names[k % names.length]}.` },
      { speaker: 1, text: "Nice to meet you. How is your day?" },
      { speaker: 0, text: "What is my name?" },
    ],
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

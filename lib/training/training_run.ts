/**
 * A training run: everything that changes from step to step, and how it is stored and restored.
 *
 * @module
 */

import type { AdamOptions, Backend, DropoutMasks, Learner } from "../nn/backend.ts";
import { drawDropoutMasks } from "../nn/regularization/dropout.ts";
import { createModel, type Model } from "../nn/model.ts";
import { Parameters } from "../nn/parameters.ts";
import { Random } from "../nn/random.ts";
import { dropWeights } from "../nn/regularization/weight_drop.ts";
import { widenModel } from "../nn/widen.ts";
import { type BatchStream, trainingBatches } from "../text/batches/batches.ts";
import { corpusDigest, type EncodedCorpus } from "../text/corpus.ts";
import { listWords } from "../text/list_words.ts";
import { isAllReplies } from "../text/reply_focus.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import type { CourseProgress, MemoryCourse } from "./course/memory_course.ts";
import type { Checkpoint, CheckpointInfo, TrainingState } from "./checkpoint/checkpoint.ts";
import type { CorpusSources, Losses, TrainingProgress } from "./checkpoint/checkpoint_info.ts";
import { requireSound } from "./divergence.ts";
import type { Recipe } from "./recipe.ts";
import { type CorpusDigests, requireResumable } from "./resumable.ts";
import { validate } from "./validate.ts";
import { exchangeWeights, updateAverage } from "./weight_average.ts";

/** What a run is made from. */
export interface TrainingRunOptions {
  /** Does the arithmetic. */
  readonly backend: Backend;
  /** How to train. */
  readonly recipe: Recipe;
  /** The symbols of both corpora. */
  readonly vocabulary: Vocabulary;
  /** What to learn from. */
  readonly corpus: EncodedCorpus;
  /** What to evaluate on; without it, the training loss decides which model is best. */
  readonly valid?: EncodedCorpus;
  /** Stored with the model. */
  readonly name?: string;
  /** Stored for resuming. */
  readonly sources?: CorpusSources;
  /** A clock in milliseconds, for a budget in minutes; default `performance.now`. */
  readonly now?: () => number;
  /** A trained model to start from instead of random weights: of the recipe's sizes, or with fewer units. */
  readonly begin?: Model;
  /** A checkpoint with a training state to resume from, with the recipe given here. */
  readonly resume?: Checkpoint;
}

/** What one step did. */
export interface StepOutcome {
  /** Loss of the step's batch in nats per character. */
  readonly loss: number;
  /** Global norm of the gradient before clipping. */
  readonly gradientNorm: number;
  /** How many symbols were read: T · B. */
  readonly symbols: number;
}

/** What an evaluation found. */
export interface EvaluationOutcome extends Losses {
  /** Share of the validation replies whose beginning was foreseen; null unless only replies matter. */
  readonly answers: number | null;
  /** Whether this is the run's best model so far. */
  readonly improved: boolean;
  /** The evaluated model, without a training state: with `ema`, the averaged weights. */
  readonly checkpoint: Checkpoint;
}

/** Adam's constants, as measured best in the recipe. */
const ADAM = { beta1: 0.9, beta2: 0.99, epsilon: 1e-8 };

const NOT_VALIDATED = { loss: null, answers: null };

const NO_SOURCES: CorpusSources = { corpus: [], replies: [], valid: [], format: "auto", validFraction: 0 };

/** The changing state of a run that is stored in {@linkcode TrainingProgress} and belongs to no other object. */
type Counters = Omit<TrainingProgress, "random" | "cursor" | "course" | "validDigest" | "sources">;

const FRESH: Counters = {
  bestLoss: null,
  evaluationsSinceBest: 0,
  lossSum: 0,
  lossCount: 0,
  learningRateScale: 1,
  seconds: null,
};

/** One run, driven by `train()`. */
export class TrainingRun {
  /** Updates taken. */
  step = 0;
  /** Mutable part of the stored progress. */
  counters: Counters = FRESH;
  readonly #options: TrainingRunOptions;
  readonly #digests: CorpusDigests;
  readonly #learner: Learner;
  readonly #stream: BatchStream;
  readonly #random: Random;
  readonly #average: Parameters | undefined;
  readonly #course: MemoryCourse | undefined;
  /** See `CheckpointInfo.words`. */
  readonly #words: string | undefined;
  #losses: Losses = { train: null, valid: null };

  /**
   * Makes a run, at its start or where a checkpoint was taken.
   *
   * @throws {RangeError} If the checkpoint has no training state, or was trained on another corpus.
   */
  static async create(options: TrainingRunOptions): Promise<TrainingRun> {
    const { backend, recipe, vocabulary, corpus, valid, begin, resume } = options;
    const digests = { train: await corpusDigest(corpus), valid: valid ? await corpusDigest(valid) : null };
    const random = new Random(recipe.seed);
    const { cell, hiddenSize, numLayers } = recipe;
    const config = { cell, vocabularySize: vocabulary.size, hiddenSize, numLayers };
    const stream = trainingBatches(corpus, recipe);
    const fresh = () => begin ? widenModel(begin, hiddenSize, random) : createModel(config, random);
    // Its texts are loaded only if they are wanted, so that a page is there sooner.
    const { MemoryCourse, COURSE_LENGTH = 0 } = recipe.course
      ? await import("./course/memory_course.ts")
      : {};
    const course = MemoryCourse && new MemoryCourse({ vocabulary, corpus, ...recipe });
    const seqLength = Math.max(recipe.seqLength, COURSE_LENGTH);
    const learner = await backend.createLearner(resume?.model ?? fresh(), { ...recipe, seqLength });
    const run = new TrainingRun(options, { digests, random, stream, learner, course });
    try {
      if (resume) run.restore(requireResumable(resume, digests));
    } catch (error) {
      learner.close();
      throw error;
    }
    return run;
  }

  private constructor(
    options: TrainingRunOptions,
    parts: {
      readonly digests: CorpusDigests;
      readonly random: Random;
      readonly stream: BatchStream;
      readonly learner: Learner;
      readonly course: MemoryCourse | undefined;
    },
  ) {
    this.#options = options;
    this.#digests = parts.digests;
    this.#random = parts.random;
    this.#stream = parts.stream;
    this.#learner = parts.learner;
    this.#words = wordsFor(options);
    this.#course = parts.course;
    if (options.recipe.ema > 0) this.#average = copyParameters(this.#learner.model);
  }

  get stepsPerEpoch(): number {
    return this.#stream.stepsPerEpoch;
  }
  get epoch(): number {
    return this.#stream.epoch;
  }
  /** Where the course in remembering is; undefined without one. */
  get course(): CourseProgress | undefined {
    return this.#course?.progress;
  }

  /**
   * Reads a batch and updates the parameters once.
   *
   * @throws {DivergedError} If loss or gradient is not finite or has exploded; then the run is unusable until it is
   * put back with {@linkcode TrainingRun.restore}.
   */
  takeStep(learningRate: number): StepOutcome {
    const { dropout, weightDrop, batchSize, weightDecay, gradClip, ema } = this.#options.recipe;
    const learner = this.#learner;
    const step = this.step + 1;
    const masks = dropout > 0
      ? drawDropoutMasks(learner.model.config, { batchSize, rate: dropout, random: this.#random })
      : undefined;
    const restoreWeights = weightDrop > 0
      ? dropWeights(learner, { rate: weightDrop, random: this.#random })
      : undefined;
    const { loss, symbols } = this.#computeGradient(masks);
    restoreWeights?.();
    requireSound(learner, { loss, step });
    const adam: AdamOptions = { ...ADAM, learningRate, weightDecay, gradClip: gradClip || Infinity, step };
    const gradientNorm = learner.update(adam);
    requireSound(learner, { loss, gradientNorm, step });
    if (this.#average) updateAverage(this.#average, learner.model.parameters, { decay: ema, step });
    this.step = step;
    const { lossSum, lossCount } = this.counters;
    this.counters = { ...this.counters, lossSum: lossSum + loss, lossCount: lossCount + 1 };
    return { loss, gradientNorm, symbols };
  }

  /** Reads games of the course or the next batch of the corpus, whose carried state games leave alone. */
  #computeGradient(masks: DropoutMasks | undefined): { readonly loss: number; readonly symbols: number } {
    const learner = this.#learner, course = this.#course;
    const games = course?.nextGames();
    if (!course || !games) {
      const batch = this.#stream.next();
      const symbols = batch.inputs.length;
      course?.readChats(symbols);
      return { loss: learner.computeGradient(batch, masks), symbols };
    }
    const carried = learner.readState();
    course.examine(learner);
    const loss = learner.computeGradient(games, masks);
    learner.writeState(carried);
    return { loss, symbols: games.inputs.length };
  }

  /** Evaluates the model as it is now. */
  async evaluate(): Promise<EvaluationOutcome> {
    const { corpus, valid, recipe } = this.#options;
    const { lossSum, lossCount, bestLoss, bestAnswers, evaluationsSinceBest } = this.counters;
    const train = lossCount > 0 ? lossSum / lossCount : null;
    const weights = this.#average && exchangeWeights(this.#learner, this.#average.data);
    const { loss, answers } = valid
      ? await validate(this.#learner, valid, { ...recipe, countAnswers: isAllReplies(corpus) })
      : NOT_VALIDATED;
    const losses = { train, valid: loss };
    this.#losses = losses;
    const model = { config: this.#learner.model.config, parameters: copyParameters(this.#learner.model) };
    if (weights) exchangeWeights(this.#learner, weights);
    const judged = losses.valid ?? losses.train;
    // Where only replies matter, the loss may rise while the answers still get better.
    const improved = answers !== null
      ? answers >= (bestAnswers ?? 0)
      : judged !== null && (bestLoss === null || judged < bestLoss);
    this.counters = {
      ...this.counters,
      lossSum: 0,
      lossCount: 0,
      bestLoss: improved ? judged : bestLoss,
      ...improved && answers !== null && { bestAnswers: answers },
      evaluationsSinceBest: improved ? 0 : evaluationsSinceBest + 1,
    };
    const checkpoint = { model, vocabulary: this.#options.vocabulary, info: this.#info() };
    return { ...losses, answers, improved, checkpoint };
  }

  /** A copy of everything, to store or to return to. */
  checkpoint(): Checkpoint & { readonly training: TrainingState } {
    const { config } = this.#learner.model;
    const copy = ({ data }: Parameters) => new Parameters(config, data.slice());
    const weights = copyParameters(this.#learner.model);
    return {
      model: { config, parameters: this.#average ? copy(this.#average) : weights },
      vocabulary: this.#options.vocabulary,
      info: this.#info(),
      training: {
        firstMoment: copy(this.#learner.firstMoment),
        secondMoment: copy(this.#learner.secondMoment),
        ...this.#average && { weights },
        state: this.#learner.readState(),
        progress: {
          random: this.#random.state,
          cursor: this.#stream.cursor,
          ...this.#course && { course: this.#course.progress },
          ...this.counters,
          validDigest: this.#digests.valid,
          sources: this.#options.sources ?? NO_SOURCES,
        },
      },
    };
  }

  /** Puts the run back to where a checkpoint of it was taken. */
  restore({ model, info, training }: Checkpoint & { readonly training: TrainingState }): void {
    const learner = this.#learner;
    learner.model.parameters.data.set((training.weights ?? model.parameters).data);
    this.#average?.data.set(model.parameters.data);
    learner.firstMoment.data.set(training.firstMoment.data);
    learner.secondMoment.data.set(training.secondMoment.data);
    learner.parametersChanged();
    learner.writeState(training.state);
    const { random, cursor, course, validDigest: _, sources: __, ...counters } = training.progress;
    if (this.#course && course) this.#course.progress = course;
    this.#random.state = random;
    this.#stream.cursor = cursor;
    this.counters = counters;
    this.step = info.step;
    this.#losses = info.losses;
  }

  /** Ends the back-end's threads and frees its memory. */
  close(): void {
    this.#learner.close();
  }

  #info(): CheckpointInfo {
    const { name, corpus, recipe } = this.#options;
    return {
      name: name ?? corpus.kind,
      kind: corpus.kind,
      digest: this.#digests.train,
      seed: recipe.seed,
      step: this.step,
      epoch: this.epoch,
      losses: this.#losses,
      recipe,
      ...this.#words !== undefined && { words: this.#words },
    };
  }
}

/** Other words than the corpus's were read before, or in the course: then any may be written. */
function wordsFor({ vocabulary, corpus, recipe, begin, resume }: TrainingRunOptions): string | undefined {
  if (resume) return resume.info.words;
  return begin || recipe.course ? undefined : listWords(corpus, vocabulary);
}

function copyParameters({ config, parameters }: Model): Parameters {
  return new Parameters(config, parameters.data.slice());
}

/**
 * What the worker that trains can do.
 *
 * @module
 */

import { loaded } from "../../loaded.ts";
import { holding, lockOf } from "../../own_models/run_lock.ts";
import type { TrainingAnswer, TrainingAsk, TrainingTold } from "../messages.ts";
import { beginTraining, goOnTraining } from "./begin_training.ts";
import { importModel, renameModel } from "./model_files.ts";
import { plainWords } from "./plain_words.ts";

/** Trains one model at a time, and does smaller things beside. */
export class TrainingService {
  #stop: AbortController | undefined;

  /** Answers a question; one to train is answered when the run ends. */
  readonly answer = async (ask: TrainingAsk, tell: (told: TrainingTold) => void): Promise<TrainingAnswer> => {
    try {
      return await this.#answer(ask, tell);
    } catch (error) {
      throw plainWords(error);
    }
  };

  async #answer(ask: TrainingAsk, tell: (told: TrainingTold) => void): Promise<TrainingAnswer> {
    switch (ask.ask) {
      case "begin":
        return await this.#train(ask.order.key, (stop) => beginTraining(ask, { tell, stop }));
      case "go on":
        return await this.#train(ask.key, (stop) => goOnTraining(ask, { tell, stop }));
      case "pause":
        this.#stop?.abort("pause");
        return { answer: "done" };
      case "count": {
        const { countLetters } = await loaded(import("./count_letters.ts"));
        return { answer: "counted", ...await countLetters(ask.key) };
      }
      case "import":
        return { answer: "done", key: await importModel(ask.file, ask.name) };
      case "rename":
        await renameModel(ask.key, ask.name);
        return { answer: "done" };
    }
  }

  async #train(
    key: string,
    train: (stop: AbortSignal) => Promise<TrainingAnswer>,
  ): Promise<TrainingAnswer> {
    if (this.#stop) throw new Error("Another model is learning here: pause it first");
    this.#stop = new AbortController();
    try {
      return await holding(lockOf(key), () => train(this.#stop!.signal));
    } finally {
      this.#stop = undefined;
    }
  }
}

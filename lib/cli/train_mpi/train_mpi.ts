/**
 * `mpirun -n 4 deno task train:mpi`: trains one model in several processes, on one machine or many.
 *
 * @module
 */

import type { Command } from "commander";
import { createCommand, exitCodeOf, Interrupted, runCommand } from "../command.ts";
import { CannotBegin } from "../train/agreement.ts";
import { addTrainFlags, type TrainFlags } from "../train/flags.ts";
import { trainOrResume } from "../train/train.ts";
import { MpiCommunicator } from "./mpi_communicator.ts";
import { openMpi, rankByEnvironment } from "./open_mpi.ts";

/** The command, to be run by `runCommand()` in each of the processes. */
export function trainMpiCommand(): Command {
  const command = createCommand("train:mpi", "Train one model on all ranks that mpirun started.");
  // All ranks read the same command line; one is enough to report what is wrong with it.
  if (rankByEnvironment() > 0) command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  return addTrainFlags(command).addHelpText("after", ADVICE).action(train);
}

const ADVICE = `
On several ranks:
  mpirun -n 4 deno task train:mpi --corpus chats/ --hidden-size 512 --batch-size 64 --minutes 10
  Each rank reads the whole corpus, computes some shards of each batch, and trains with one thread unless --threads
  says otherwise. Only rank 0 prints and saves. The same --shards give the same bytes on any number of ranks, even
  when a run is resumed on another number. lib/nn/shards/README.md says when it pays.`;

async function train(flags: TrainFlags): Promise<void> {
  const communicator = new MpiCommunicator(openMpi());
  const start = performance.now();
  try {
    await trainOrResume(flags, communicator);
  } catch (error) {
    // These end all ranks. After any other error this one exits alone, and mpirun ends the others.
    if (error instanceof Interrupted || error instanceof CannotBegin) communicator[Symbol.dispose]();
    if (!(error instanceof CannotBegin)) throw error;
    if (error.cause !== undefined) throw error.cause;
    await letTheOthersSpeak();
    Deno.exit(1);
  }
  const seconds = (performance.now() - start) / 1000, share = communicator.seconds / seconds;
  if (communicator.rank === 0) {
    console.error(`Of ${seconds.toFixed(1)} s, ${Math.round(100 * share)} % went into MPI.`);
  }
  communicator[Symbol.dispose]();
}

/** mpirun ends all ranks as soon as one ends with an error: those with nothing to say wait for the one that has. */
async function letTheOthersSpeak(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3000));
}

/** The command with the process's arguments; of a wrong command line only rank 0 says what is wrong. */
async function runOnRanks(): Promise<never> {
  const command = trainMpiCommand();
  if (rankByEnvironment() === 0) return await runCommand(command);
  const code = await exitCodeOf(command, Deno.args);
  if (code === 2) await letTheOthersSpeak();
  Deno.exit(code);
}

if (import.meta.main) await runOnRanks();

/**
 * The page as one file: chat and memory, without a server, a network or a second file.
 *
 * @module
 */

import { render } from "preact";
import { bringMemoryProgram } from "./memory/memory_program.ts";
import * as memoryProgram from "./memory_client.tsx";
import { nameWorkerPrograms } from "./open_worker.ts";
import type { WorkerName } from "./page_setting.ts";
import { EmbeddedShelf } from "./single/embedded_shelf.ts";
import { unpack } from "./single/packed.ts";
import { startPage } from "./start_page.tsx";
import { PageVoice } from "./voices/page_voice.ts";

async function start(): Promise<void> {
  const programs: Partial<Record<WorkerName, Blob>> = {};
  for (const element of document.querySelectorAll<HTMLElement>("[data-worker]")) {
    const program = await unpack(element.textContent ?? "");
    programs[element.dataset.worker as WorkerName] = new Blob([program], { type: "text/javascript" });
  }
  nameWorkerPrograms(programs);
  bringMemoryProgram(memoryProgram);
  const voice = new PageVoice([new EmbeddedShelf()]);
  const setting = { models: await voice.models(), server: false, workers: {} };
  await startPage(setting, { voice, draw: (page) => render(page, document.getElementById("app")!) });
}

void start();

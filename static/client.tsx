/**
 * Hydrates the page that was rendered before, by a server or for a site without one.
 *
 * @module
 */

import { hydrate } from "preact";
import { nameWorkers, openServiceWorker } from "./open_worker.ts";
import { watchOwnModels } from "./own_models/own_models.ts";
import { ownShelf } from "./own_models/own_shelf.ts";
import type { PageSetting } from "./page_setting.ts";
import { startPage } from "./start_page.tsx";
import { JoinedVoice } from "./voices/joined_voice.ts";
import { PageVoice } from "./voices/page_voice.ts";
import { serverVoice } from "./voices/server_voice.ts";
import { siteShelf } from "./voices/site_shelf.ts";

const root = document.getElementById("app")!;
const setting = JSON.parse(root.dataset.setting!) as PageSetting;
const { models, server, workers, standIn } = setting;
nameWorkers(workers);
/** Keeps the page as well, where the browser does: not before the reader has stayed for a reply. */
const keepPage = () => {
  if (standIn !== undefined && "serviceWorker" in navigator) void openServiceWorker(standIn).catch(() => {});
};
const voice = server
  ? new JoinedVoice(serverVoice, { served: models, shelves: [ownShelf], whenKept: keepPage })
  : new PageVoice([siteShelf(models), ownShelf]);
const { chat } = await startPage(setting, { voice, draw: (page) => hydrate(page, root) });
watchOwnModels(() => void chat.lookForModels());
if ((await ownShelf.models()).length > 0) await chat.lookForModels();

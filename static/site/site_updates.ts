/**
 * A site without a server keeps itself in the browser; this is the page's side of it.
 *
 * @module
 */

import { openServiceWorker } from "../open_worker.ts";
import { Store } from "../store/store.ts";
import { isolateOnce, noteTouches } from "./isolate_once.ts";

/** What the service worker is told. */
export const TAKE_OVER = "take over";

/** Whether a newer version of the page is here. */
export interface UpdatesState {
  readonly isNew: boolean;
}

/** Registers the site's service worker, if it is a site, and says when there is a new version of the page. */
export class SiteUpdates extends Store<UpdatesState> {
  #waiting: ServiceWorker | undefined;
  #wanted = false;

  constructor() {
    super({ isNew: false });
  }

  /**
   * Begins; without a service worker the page works as well, but only while its host can be reached.
   *
   * @param options.isolate Whether the page has use for threads; default true.
   */
  async start({ isolate = true }: { readonly isolate?: boolean } = {}): Promise<void> {
    const path = document.documentElement.dataset.serviceWorker, { serviceWorker } = navigator;
    if (path === undefined || !serviceWorker) return;
    noteTouches();
    serviceWorker.addEventListener("controllerchange", () => {
      if (this.#wanted) location.reload();
      else if (isolate) isolateOnce();
    });
    if (isolate && serviceWorker.controller) isolateOnce();
    try {
      const registration = await openServiceWorker(path);
      const look = () => {
        if (!registration.waiting || !serviceWorker.controller) return;
        this.#waiting = registration.waiting;
        this.set({ isNew: true });
      };
      look();
      registration.addEventListener("updatefound", () => {
        registration.installing?.addEventListener("statechange", look);
      });
    } catch {
      // The browser keeps nothing, e.g. in a private window.
    }
  }

  /** Takes the new version. */
  reload(): void {
    this.#wanted = true;
    this.#waiting?.postMessage(TAKE_OVER);
  }
}

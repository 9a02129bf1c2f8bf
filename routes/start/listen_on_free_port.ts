/**
 * Chooses a port.
 *
 * @module
 */

import type { Listener } from "../serving/listen.ts";

/** The first port to try. */
export const DEFAULT_PORT = 8000;
/** How many ports to try. */
const PORTS = 21;

/**
 * Listens on the port asked for; without one, on the first free port from 8000.
 *
 * @param listenOn Listens on a port.
 * @param port The port asked for; 0 is any.
 * @throws {Error} If another program listens there, or on all ports tried.
 */
export async function listenOnFreePort(
  listenOn: (port: number) => Promise<Listener>,
  port?: number,
): Promise<Listener> {
  for (let candidate = port ?? DEFAULT_PORT;; candidate++) {
    try {
      return await listenOn(candidate);
    } catch (error) {
      if ((error as { code?: string }).code !== "EADDRINUSE") throw error;
      if (port !== undefined || candidate >= DEFAULT_PORT + PORTS - 1) {
        throw new Error(
          `Cannot listen on port ${candidate} as another program is using it: choose another with --port`,
        );
      }
    }
  }
}

/**
 * A model that came from another thread.
 *
 * @module
 */

import { type Model, Parameters } from "../../../lib/nn/mod.ts";

/** Gives the parameters their class back, which messages between threads do not carry. */
export function reviveModel({ config, parameters }: Model): Model {
  return { config, parameters: new Parameters(config, parameters.data) };
}

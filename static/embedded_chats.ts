/**
 * The chats that come with Cellmate: half a megabyte, loaded only when a model is to learn them.
 *
 * @module
 */

export { embeddedCorpus, scopeFor } from "../lib/data/mod.ts";

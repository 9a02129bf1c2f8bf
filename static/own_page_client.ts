/**
 * Saving a model of one's own as one page: loaded when it is wanted.
 *
 * @module
 */

export { ownPage } from "./single/own_page.ts";

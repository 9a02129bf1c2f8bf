/**
 * Gives the parts of the view access to the desk.
 *
 * @module
 */

import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { PageSetting } from "../../page_setting.ts";
import type { TrainingDesk } from "../training_desk.ts";

/** What the page can do for the view. */
export interface PageActions {
  /** Chooses a model of one's own to talk to, and leaves the view. */
  talkTo(key: string): void;
  /** What it takes to save a model as one page; absent where that cannot be done. */
  readonly onePage?: NonNullable<PageSetting["onePage"]>;
}

/** The desk, and the page around it. */
export interface DeskTools extends PageActions {
  readonly desk: TrainingDesk;
}

/** Given by the view. */
export const DeskContext = createContext<DeskTools | undefined>(undefined);

/** The desk, for calling it. */
export function useDeskTools(): DeskTools {
  return useContext(DeskContext)!;
}

/** The desk, for showing its state. */
export function useDesk(): TrainingDesk {
  const { desk } = useDeskTools(), [, draw] = useReducer((n: number, _: void) => n + 1, 0);
  const drawn = desk.state;
  useEffect(() => {
    if (desk.state !== drawn) draw();
    return desk.subscribe(draw);
  }, [desk]);
  return desk;
}

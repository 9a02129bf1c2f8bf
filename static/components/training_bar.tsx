/**
 * A run that goes on, or was cut off, in one line.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Chat } from "../store/chat.ts";
import type { TrainingDoor } from "../training/training_door.ts";
import { useChanges, useChat, useStores } from "./chat_context.ts";

/** Files may be dropped anywhere: a browser would leave the page for them otherwise. */
function takeDroppedFiles(chat: Chat, training: TrainingDoor): () => void {
  const end = new AbortController(), { signal } = end;
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault(), { signal });
  addEventListener("drop", (event) => {
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    void training.take(event.dataTransfer);
    chat.set({ sheet: "train" });
  }, { signal });
  return () => end.abort();
}

/** Says how far a run is while the reader does something else, and offers to go on with one that was cut off. */
export function TrainingBar(): JSX.Element {
  const chat = useChat(), training = useChanges(useStores().training);
  const { running, interrupted } = training.state;
  useEffect(() => void training.look(), []);
  useEffect(() => training.isThere ? takeDroppedFiles(chat, training) : undefined, []);
  const show = async (key: string) => {
    const desk = await training.desk();
    await desk.open(key);
    chat.set({ sheet: "train" });
  };
  return (
    <>
      {running && (
        <section class="notices training-bar" aria-label="Training">
          <span>
            <bdi>{running.name}</bdi> is learning
          </span>
          <progress value={running.share} aria-label={`${running.name} is learning`} />
          {Math.round(100 * running.share)} %{" "}
          <button type="button" onClick={() => chat.set({ sheet: "train" })}>Look</button>
        </section>
      )}
      <div role="status" class="notices">
        {interrupted && !running && (
          <p class="notice">
            <bdi>{interrupted.name}</bdi> was interrupted while it learnt, at{" "}
            {Math.floor(100 * interrupted.share)} %. All but the last few seconds of it is stored.{" "}
            <button type="button" onClick={() => show(interrupted.key)}>Go on with it</button>{" "}
            <button type="button" onClick={() => training.set({ interrupted: undefined })}>Not now</button>
          </p>
        )}
      </div>
    </>
  );
}

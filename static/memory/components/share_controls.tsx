/**
 * Shares what is shown: a link that writes the reply again, and the picture.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { fileName, saveBlob } from "../../files/download.ts";
import { useMemoryState } from "../memory_context.ts";
import { replayAddress } from "../replay.ts";
import { pictureFile } from "../picture/save_picture.ts";

/** Two quiet buttons, and their result. */
export function ShareControls(): JSX.Element {
  const memory = useMemoryState();
  const [said, setSaid] = useState("");
  const copy = async () => {
    const address = await replayAddress(memory);
    if (address === undefined) return setSaid("This conversation is too long for a link: export it instead.");
    await navigator.clipboard.writeText(address);
    setSaid("Copied: the link writes this very reply again, wherever this model is installed.");
  };
  const save = async (within: Element) => {
    const file = await pictureFile(memory, within);
    if (file) saveBlob(fileName(`memory ${memory.exchange?.message ?? ""}`, "png"), file);
  };
  return (
    <p class="tools always share">
      <button type="button" onClick={() => void copy()}>Copy a link to this</button>
      <button
        type="button"
        onClick={(event) => void save(event.currentTarget.closest(".memory")!)}
      >
        Save this picture
      </button>
      <span class="hint" role="status">{said}</span>
    </p>
  );
}

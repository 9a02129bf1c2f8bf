/**
 * The same message to two models, side by side.
 *
 * @module
 */

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Piece, replyDifference } from "../../memory/reply_difference.ts";
import { type Exchange, shownVersion, type Version } from "../../store/transcript.ts";
import { useChatState } from "../chat_context.ts";

/** Asks another model with the same seed and settings; nothing while there is only one. */
export function TwoModels({ exchange }: { readonly exchange: Exchange }): JSX.Element | null {
  const chat = useChatState(), version = shownVersion(exchange);
  const others = chat.state.models.filter(({ id }) => id !== version?.model.id);
  const [chosen, setChosen] = useState<string>();
  if (!version || others.length === 0) return null;
  const model = others.find(({ id }) => id === chosen) ?? others[0];
  const other = exchange.versions.findLast((one) => one.model.id !== version.model.id);
  const { seed, settings } = version;
  return (
    <form
      class="two-models"
      onSubmit={(event) => {
        event.preventDefault();
        void chat.run(exchange.id, { model: model.id, seed, settings });
      }}
    >
      <label>
        The same to another model{" "}
        <select value={model.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {others.map(({ id, name, numLayers, hiddenSize }) => (
            <option key={id} value={id}>{name} {numLayers}×{hiddenSize}</option>
          ))}
        </select>
      </label>{" "}
      <button type="submit" disabled={chat.state.running !== undefined}>Ask it</button>
      {other && <Both {...{ version, other }} />}
    </form>
  );
}

function Both({ version, other }: { readonly version: Version; readonly other: Version }): JSX.Element {
  const [left, right] = useMemo(() => replyDifference(version.text, other.text), [version, other]);
  return (
    <div class="side-by-side">
      <Side title={version.model.name} pieces={left} />
      <Side title={other.model.name} pieces={right} />
    </div>
  );
}

function Side({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <div>
      <p class="title">{title}</p>
      <p class="text" dir="auto">
        {pieces.map(({ text, same }, k) => same ? text : <mark key={k}>{text}</mark>)}
      </p>
    </div>
  );
}

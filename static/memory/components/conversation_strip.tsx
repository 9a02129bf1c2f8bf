/**
 * The whole conversation in one strip: who still carries a word, and where it was lost.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useChatState } from "../../components/chat_context.ts";
import { useMemoryState } from "../memory_context.ts";
import type { CarriedTurn } from "../messages.ts";
import { type NumberedTurn, wholeConversation } from "../whole_conversation.ts";

/** Units that are named. */
const LISTED = 8;

/** Choose a word of any turn; each later turn shows how much of it is left. */
export function ConversationStrip(): JSX.Element | null {
  const memory = useMemoryState(), chat = useChatState();
  const { exchanges } = chat.state.transcript, model = memory.state.excerpt?.model;
  const turns = useMemo(() => wholeConversation(exchanges), [exchanges]);
  const [word, setWord] = useState("");
  const [carried, setCarried] = useState<readonly CarriedTurn[]>();
  const [busy, setBusy] = useState(false);
  useEffect(() => setCarried(undefined), [turns]);
  const follow = async (word: string) => {
    setWord(word);
    if (word === "" || !model) return;
    setBusy(true);
    const spoken = turns.map(({ speaker, text }) => ({ speaker, text }));
    const answer = await memory.ask("carry", { model, turns: spoken, word });
    setBusy(false);
    if (answer) setCarried(answer);
  };
  if (turns.length === 0) return null;
  return (
    <section class="strip" aria-label="The whole conversation">
      <h2>The whole conversation</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void follow((new FormData(event.currentTarget).get("word") as string).trim());
        }}
      >
        <label>
          Follow a word <input type="text" name="word" value={word} maxLength={40} autocomplete="off" />
        </label>
        <button type="submit">Follow</button>
      </form>
      <ol
        tabIndex={0}
        aria-label="All turns"
        onClick={(event) => {
          const chosen = (event.target as HTMLElement).dataset.word;
          if (chosen !== undefined) void follow(chosen);
        }}
      >
        {turns.map((turn, k) => (
          <StripTurn
            key={k}
            {...{ turn, word }}
            carried={carried?.find(({ turn }) => turn === k)}
          />
        ))}
      </ol>
      <div role="status">
        <Outcome {...{ busy, carried, turns, word }} />
      </div>
    </section>
  );
}

function StripTurn({ turn: { speaker, exchange, text }, carried, word }: {
  readonly turn: NumberedTurn;
  readonly carried: CarriedTurn | undefined;
  readonly word: string;
}): JSX.Element {
  const pieces = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  return (
    <li data-speaker={speaker}>
      <span class="label">{speaker === 0 ? "In" : "Out"} {exchange}</span>
      <span class="strip-text" dir="auto">
        {pieces.map((piece, k) =>
          /[\p{L}\p{N}]/u.test(piece)
            ? (
              <span key={k} data-word={piece} data-followed={piece.toLowerCase() === word.toLowerCase()}>
                {piece}
              </span>
            )
            : piece
        )}
      </span>
      {carried && (
        <span class="left" title={carried.said ? "said here" : "left of it after this turn"}>
          <meter class="bar" aria-hidden="true" min={0} max={1} value={Math.min(1, carried.share)} />
          {Math.round(carried.share * 100)} %
        </span>
      )}
    </li>
  );
}

function Outcome({ busy, carried, turns, word }: {
  readonly busy: boolean;
  readonly carried: readonly CarriedTurn[] | undefined;
  readonly turns: readonly NumberedTurn[];
  readonly word: string;
}): JSX.Element {
  const memory = useMemoryState();
  if (busy) return <p class="hint">Reading it with other words in the place of “{word}” …</p>;
  if (!carried) {
    return (
      <p class="hint">
        Choose a word, such as a name. The conversation is then read again with other words in its place:
        where the memory differs, it remembers the word.
      </p>
    );
  }
  if (carried.length === 0) return <p class="hint">Nobody said “{word}”.</p>;
  const nameOf = (turn: number) => `${turns[turn].speaker === 0 ? "In" : "Out"} ${turns[turn].exchange}`;
  const last = carried.at(-1)!, units = carried[0].units.slice(0, LISTED);
  const lastOf = (unit: { readonly layer: number; readonly unit: number }) =>
    carried.findLast(({ units }) =>
      units.some((other) => other.layer === unit.layer && other.unit === unit.unit)
    );
  return (
    <>
      <p class="hint">
        {Math.round(last.share * 100)} % of the difference that “{word}” made is left after{" "}
        {nameOf(last.turn)}.
        {units.length > 0 && " Units that took it up, and how far each carried it:"}
      </p>
      <ul class="carriers">
        {units.map((one) => {
          const end = lastOf(one)!;
          return (
            <li key={`${one.layer} ${one.unit}`}>
              <button type="button" onClick={() => memory.lookAtUnit(one.unit, one.layer)}>
                unit {one.unit}
              </button>{" "}
              {end === last ? "carries it to the end" : `lost it after ${nameOf(end.turn)}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

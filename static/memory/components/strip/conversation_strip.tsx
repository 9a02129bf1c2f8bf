/**
 * The whole conversation in one strip: who still carries a word and where it was lost, and where else the units of a
 * passage are on.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useChatState } from "../../../components/chat_context.ts";
import { useMemoryState } from "../../memory_context.ts";
import type { CarriedTurn, Elsewhere, TurnSpan } from "../../messages.ts";
import { readConversation, searchConversation } from "../../search_conversation.ts";
import { findText, textOfSpan, textPieces } from "../../text_span.ts";
import { wholeConversation } from "../../whole_conversation.ts";
import { CarriedOutcome } from "./carried_outcome.tsx";
import { ElsewhereOutcome } from "./elsewhere_outcome.tsx";
import { StripText } from "./strip_text.tsx";

/** What was asked of the conversation, and the answer as soon as it is there. */
type Asked =
  | { readonly what: "carried"; readonly text: string; readonly answer?: readonly CarriedTurn[] }
  | {
    readonly what: "elsewhere";
    readonly text: string;
    readonly share: number;
    readonly answer?: Elsewhere;
  };

/** Choose a word or a passage of any turn, and ask who carries it or where else it is. */
export function ConversationStrip(): JSX.Element | null {
  const memory = useMemoryState(), chat = useChatState();
  const { transcript: { exchanges }, models } = chat.state, model = memory.state.excerpt?.model;
  const turns = useMemo(() => wholeConversation(exchanges), [exchanges]);
  const spoken = useMemo(() => turns.map(({ speaker, text }) => ({ speaker, text })), [turns]);
  const [text, setText] = useState("");
  const [span, setSpan] = useState<TurnSpan>();
  const [asked, setAsked] = useState<Asked>();
  const questions = useRef(0);
  useEffect(() => {
    questions.current++;
    setAsked(undefined);
    setSpan(undefined);
  }, [turns]);
  if (turns.length === 0 || !model) return null;

  const searched = { model, turns: spoken, atlas: models.some(({ id, atlas }) => id === model && atlas) };
  /** Shows what is asked, unless something else was asked meanwhile. */
  const begin = () => {
    const number = ++questions.current;
    return (asked: Asked) => questions.current === number && setAsked(asked);
  };
  const follow = async (word: string) => {
    const show = begin();
    show({ what: "carried", text: word });
    const answer = await memory.ask("carry", { model, turns: spoken, word });
    if (answer) show({ what: "carried", text: word, answer });
  };
  const search = async (span: TurnSpan | undefined, text: string) => {
    const show = begin();
    if (!span) return show({ what: "carried", text, answer: [] });
    const read = (share: number) => show({ what: "elsewhere", text, share });
    read(0);
    const answer = await searchConversation(memory, { ...searched, span }, read);
    if (answer) show({ what: "elsewhere", text, share: 1, answer });
  };
  const choose = (span: TurnSpan) => {
    setSpan(span);
    setText(textOfSpan(turns, span));
  };
  const isWord = isOneWord(text.trim());
  const found = asked?.what === "elsewhere" ? asked.answer : undefined;
  return (
    <section class="strip" tabIndex={-1} aria-label="The whole conversation">
      <h2>The whole conversation</h2>
      <p class="hint" id="strip-hint">
        Click a word, or mark a passage: with the mouse, a finger, or the arrow keys and Shift. A name from
        the beginning is a good one.
      </p>
      <StripText
        turns={turns}
        span={span}
        carried={asked?.what === "carried" ? asked.answer : undefined}
        found={found?.here}
        word={asked?.what === "carried" ? asked.text : ""}
        touch={() => void readConversation(memory, searched)}
        choose={choose}
        ask={(span) => {
          const text = textOfSpan(turns, span);
          if (isOneWord(text)) void follow(text);
          else void search(span, text);
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isWord) void follow(text.trim());
        }}
      >
        <label>
          Word or passage{" "}
          <input
            type="text"
            value={text}
            maxLength={200}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              setSpan(findText(turns, value.trim()));
            }}
          />
        </label>
        <button type="submit" disabled={!isWord} title="The units that still hold it, turn by turn">
          Who carries it
        </button>
        <button
          type="button"
          disabled={text.trim() === ""}
          title="Other places where the units are on that are on just here"
          onClick={() => void search(span, text.trim())}
        >
          Find where else
        </button>
      </form>
      <div role="status">
        {asked?.what === "carried" && (
          <CarriedOutcome word={asked.text} carried={asked.answer} turns={turns} />
        )}
        {asked?.what === "elsewhere" && (
          <ElsewhereOutcome text={asked.text} share={asked.share} found={asked.answer} turns={turns} />
        )}
      </div>
    </section>
  );
}

function isOneWord(text: string): boolean {
  const pieces = textPieces(text);
  return pieces.length === 1 && pieces[0].isWord;
}

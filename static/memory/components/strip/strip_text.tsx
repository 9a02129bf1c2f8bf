/**
 * All turns of the conversation, to choose words and passages from.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CarriedTurn, Elsewhere, TurnSpan } from "../../messages.ts";
import { spanFor, spanOfRange } from "../../text_span.ts";
import type { NumberedTurn } from "../../whole_conversation.ts";
import { StripTurn } from "./strip_turn.tsx";

/** A selection that did not change for so long is a choice: handles are dragged in several goes. */
const SETTLED_MS = 400;

/** The turns; chosen from with the mouse, a finger or the keyboard. */
export function StripText({ turns, span, carried, found, word, touch, choose, ask }: {
  readonly turns: readonly NumberedTurn[];
  /** What is chosen. */
  readonly span: TurnSpan | undefined;
  readonly carried: readonly CarriedTurn[] | undefined;
  readonly found: Elsewhere["here"] | undefined;
  /** The word that is followed. */
  readonly word: string;
  /** Called when somebody begins to choose. */
  readonly touch: () => void;
  readonly choose: (span: TurnSpan) => void;
  /** Asks what is to be asked of a choice by itself. */
  readonly ask: (span: TurnSpan) => void;
}): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const latest = useRef({ choose, ask });
  latest.current = { choose, ask };
  useEffect(() => {
    let settled: ReturnType<typeof setTimeout> | undefined;
    const selected = () => {
      clearTimeout(settled);
      settled = setTimeout(() => {
        const selection = getSelection();
        if (!selection || selection.isCollapsed || !list.current?.contains(selection.anchorNode)) return;
        const span = spanOfRange(list.current, selection.getRangeAt(0));
        if (!span) return;
        latest.current.choose(span);
        latest.current.ask(span);
      }, SETTLED_MS);
    };
    document.addEventListener("selectionchange", selected);
    return () => {
      clearTimeout(settled);
      document.removeEventListener("selectionchange", selected);
    };
  }, []);
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [span]);
  return (
    <ol
      ref={list}
      tabIndex={0}
      aria-label="All turns"
      aria-describedby="strip-hint"
      onFocus={touch}
      onPointerDown={touch}
      onClick={(event) => {
        const { turn, word } = (event.target as HTMLElement).dataset;
        if (word === undefined || getSelection()?.isCollapsed === false) return;
        const [start, end] = word.split(" ").map(Number);
        const span = { turn: Number(turn), start, end };
        choose(span);
        ask(span);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && span) return ask(span);
        const next = spanFor(event.key, { turns, span, shift: event.shiftKey });
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        choose(next);
      }}
    >
      {turns.map((turn, k) => (
        <StripTurn
          key={k}
          {...{ turn, word }}
          number={k}
          carried={carried?.find(({ turn }) => turn === k)}
          chosen={span?.turn === k ? span : undefined}
          found={found}
        />
      ))}
    </ol>
  );
}

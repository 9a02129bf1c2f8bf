/**
 * One turn of the strip.
 *
 * @module
 */

import type { JSX } from "preact";
import { memo } from "../../../components/memo.ts";
import type { CarriedTurn, Elsewhere, TurnSpan } from "../../messages.ts";
import { textPieces } from "../../text_span.ts";
import type { NumberedTurn } from "../../whole_conversation.ts";

/** What a turn shows. */
interface StripTurnProps {
  readonly turn: NumberedTurn;
  /** Its index. */
  readonly number: number;
  readonly carried: CarriedTurn | undefined;
  /** The word that is followed. */
  readonly word: string;
  readonly chosen: TurnSpan | undefined;
  readonly found: Elsewhere["here"] | undefined;
}

/** A turn with its words, what of them is chosen or was found, and what is left of a word. */
export const StripTurn = memo(
  function StripTurn({ turn, number, carried, word, chosen, found }: StripTurnProps) {
    const { speaker, exchange, text } = turn;
    const places = (found ?? []).flatMap(({ spans }) => spans.filter((span) => span.turn === number));
    return (
      <li data-speaker={speaker} data-number={number}>
        <span class="label">{turnName(turn)}</span>
        <span class="strip-text" dir="auto">
          {textPieces(text).map(({ text, start, end, isWord }) => {
            const isFollowed = isWord && text.toLowerCase() === word.toLowerCase();
            return cut({ start, end }, chosen ? [chosen, ...places] : places).map((piece) => (
              <Piece
                key={`${exchange} ${piece.start}`}
                text={[...text].slice(piece.start - start, piece.end - start).join("")}
                turn={number}
                from={piece.start}
                word={isWord ? `${start} ${end}` : undefined}
                isFollowed={isFollowed}
                isChosen={chosen !== undefined && overlaps(piece, chosen)}
                isFound={places.some((place) => overlaps(piece, place))}
              />
            ));
          })}
        </span>
        {carried && (
          <span class="left" title={carried.said ? "said here" : "left of it after this turn"}>
            <meter class="bar" aria-hidden="true" min={0} max={1} value={Math.min(1, carried.share)} />
            {Math.round(carried.share * 100)} %
          </span>
        )}
      </li>
    );
  },
);

/** What a turn is called. */
export function turnName({ speaker, exchange }: Pick<NumberedTurn, "speaker" | "exchange">): string {
  return `${speaker === 0 ? "In" : "Out"} ${exchange}`;
}

function Piece({ text, turn, from, word, isFollowed, isChosen, isFound }: {
  readonly text: string;
  readonly turn: number;
  readonly from: number;
  /** Where the word that it is a part of begins and ends. */
  readonly word: string | undefined;
  readonly isFollowed: boolean;
  readonly isChosen: boolean;
  readonly isFound: boolean;
}): JSX.Element {
  const data = {
    "data-turn": turn,
    "data-from": from,
    "data-word": word,
    "data-followed": isFollowed || undefined,
    "data-chosen": isChosen || undefined,
  };
  return isFound ? <mark {...data}>{text}</mark> : <span {...data}>{text}</span>;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a stretch where others begin or end. */
function cut({ start, end }: Stretch, others: readonly Stretch[]): Stretch[] {
  const inside = others.flatMap(({ start, end }) => [start, end]).filter((at) => at > start && at < end);
  const borders = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return borders.slice(1).map((end, k) => ({ start: borders[k], end }));
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

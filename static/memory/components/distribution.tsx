/**
 * The candidates, before and after each step of the draw, and what if another had been drawn.
 *
 * @module
 */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useChatState } from "../../components/chat_context.ts";
import { focusPicture } from "../../components/focus.ts";
import { branchReply } from "../branch_reply.ts";
import { useMemoryState } from "../memory_context.ts";
import type { Candidate, Moment } from "../messages.ts";
import { percent } from "../percent.ts";
import { visible } from "../words.ts";

/** How many candidates are listed until all are requested. */
const LISTED_AT_FIRST = 8;

/** The steps of the draw, in their order, with what each one is. */
const STEPS = [
  ["tempered", "temper\u00ADature", "after penalties for repetition, and temperature"],
  ["trimmed", "cuts", "after top-k, top-p and min-p as well"],
  ["after", "guid\u00ADance", "after guidance as well: what was drawn from"],
] as const;

/** The whole distribution as a table; a candidate that could have been written can be chosen instead. */
export function Distribution({ moment, instead, setInstead }: {
  readonly moment: Moment;
  /** The candidate that is chosen. */
  readonly instead: number;
  readonly setInstead: (id: number) => void;
}): JSX.Element {
  const memory = useMemoryState(), chat = useChatState();
  const { id, candidates, rank } = moment;
  const [all, setAll] = useState(false);
  const drawn = candidates[0].after !== null;
  // The chat writes with the model that is chosen now: it may be another one than this reply's.
  const isSameModel = memory.version?.model.id === chat.model?.id;
  const canBranch = drawn && isSameModel && !memory.state.showsRewritten;
  const listed = all
    ? candidates
    : candidates.slice(0, Math.max(LISTED_AT_FIRST, Math.min(rank, 2 * LISTED_AT_FIRST)));
  const choice = candidates.find((candidate) => candidate.id === instead)!;
  return (
    <form
      class="distribution"
      onSubmit={(event) => {
        event.preventDefault();
        void branchReply(memory, choice.text);
        focusPicture();
      }}
    >
      <div class="candidates" tabIndex={0} role="region" aria-label="What might have come">
        <table>
          <caption class="unseen">Every character that might have come, the likeliest first</caption>
          <thead>
            <tr>
              <th scope="col">Letter</th>
              <th scope="col" title="What the model itself expected">its own</th>
              {drawn &&
                STEPS.map(([step, name, meaning]) => <th scope="col" key={step} title={meaning}>{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {listed.map((candidate) => (
              <Row
                key={candidate.id}
                {...{ candidate, drawn }}
                came={candidate.id === id}
                chosen={candidate.id === instead}
                choose={() => setInstead(candidate.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="tools always">
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Fewer" : `All ${candidates.length}`}
        </button>
        {canBranch && (
          <button type="submit" disabled={choice.text === "" || chat.state.running !== undefined}>
            What if: continue with “{visible(choice.symbol)}”
          </button>
        )}
      </p>
      <p class="hint">
        {drawn
          ? "Look for close seconds: places where the reply could have gone another way." +
            (canBranch ? " Choose one and continue from this very state, with the same seed." : "")
          : "See how sure the model was: one long bar, or many short ones."}
      </p>
    </form>
  );
}

function Row({ candidate, drawn, came, chosen, choose }: {
  readonly candidate: Candidate;
  readonly drawn: boolean;
  readonly came: boolean;
  readonly chosen: boolean;
  readonly choose: () => void;
}): JSX.Element {
  const { symbol, before, after, cut } = candidate;
  const isCut = cut !== null && cut !== "kept";
  return (
    <tr data-cut={isCut} data-came={came} data-before={before} data-after={after ?? ""}>
      <th scope="row">
        <label>
          <input type="radio" name="instead" checked={chosen} onChange={choose} />
          <code data-mark={symbol.startsWith("⟨")}>{visible(symbol)}</code>
        </label>
        {came && <span class="came">came</span>}
      </th>
      <Share share={before} />
      {drawn && STEPS.map(([step]) =>
        step !== "tempered" && isCut
          ? <td key={step}>{step === "trimmed" ? `cut: ${cut}` : ""}</td>
          : <Share key={step} share={candidate[step] ?? 0} />
      )}
    </tr>
  );
}

function Share({ share }: { readonly share: number }): JSX.Element {
  return (
    <td>
      <meter class="bar" aria-hidden="true" min={0} max={1} value={share} />
      {percent(share)}
    </td>
  );
}

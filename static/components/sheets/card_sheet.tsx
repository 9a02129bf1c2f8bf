/**
 * About a model.
 *
 * @module
 */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ModelCard } from "../../protocol/model_card.ts";
import type { ModelInfo } from "../../protocol/model_info.ts";
import { CardText } from "./card_text.tsx";
import { useChat } from "../chat_context.ts";
import { modelFacts } from "./describe_model.ts";
import { FactList } from "./fact_list.tsx";
import { Sheet } from "./sheet.tsx";

/** What a model's file says about it, and below that its written card, if there is one. */
export function CardSheet({ model }: { readonly model: ModelInfo }): JSX.Element {
  const chat = useChat();
  const [card, setCard] = useState<ModelCard>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    chat.readCard(model).then(setCard, (error: Error) => setTrouble(error.message));
  }, [model.id]);
  return (
    <Sheet title={`About ${model.name}`} wide>
      <section aria-busy={!card && !trouble}>
        <h3>What its file tells</h3>
        {card && card.text.length > 0 && (
          <p class="hint">A file knows its last training run only; the card below tells of all of them.</p>
        )}
        {trouble && <p class="trouble" role="alert">{trouble}</p>}
        {card && <FactList facts={modelFacts(model, card)} />}
      </section>
      {card && card.text.length > 0 && <CardText nodes={card.text} />}
      {card && card.text.length === 0 && <p class="hint">Nobody has written more about it.</p>}
    </Sheet>
  );
}

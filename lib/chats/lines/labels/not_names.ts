/**
 * Words that stand before a colon without saying who speaks: `Note: …`, `PS: …`, `Subject: …`.
 *
 * @module
 */

const WORDS = `
note|notes|nb|ps|p.s|pps|fyi|btw|tl;dr|tldr|edit|edited|update|updated|warning|caution|important|attention|tip|hint
example|examples|for example|e.g|i.e|eg|ie|todo|fixme|hack|xxx|info|debug|error|errors|warn|trace|fatal|critical|log
notice|re|fw|fwd|aw|wg|from|to|cc|bcc|subject|date|sent|received|reply-to|message-id|x-mailer|mime-version|attachment
content-type|content-length|title|author|authors|by|source|sources|url|link|links|http|https|ftp|mailto|file|path|www
chapter|part|page|pages|section|figure|fig|table|scene|act|verse|chorus|bridge|intro|outro|refrain|step|steps|version
status|type|id|isbn|doi|category|categories|tag|tags|keywords|description|summary|abstract|introduction|conclusion
ingredients|directions|method|methods|instructions|preparation|serves|servings|yield|pros|cons|result|results|total
subtotal|sum|price|cost|time|place|where|when|who|what|why|how|address|phone|tel|email|e-mail|mail|fax|web|website
name|names|age|birthday|size|color|colour|weight|height|reminder|rule|rules|question 1|answer 1|spoiler|disclaimer
definition|synonyms|antonyms|usage|see|see also|cf|vs|copyright|license|licence|begin|end|start|stop|default|case
public|private|protected|else|try|finally|return|import|export|class|def|if|for|while|except|lambda|key|value|option
options|input|output|prompt|context|background|remark|remarks|comment|comments|location|duration|language|format
deadline|meeting|agenda|breakfast|lunch|dinner|monday|tuesday|wednesday|thursday|friday|saturday|sunday
hinweis|anmerkung|achtung|wichtig|notiz|beispiel|z.b|zb|bzw|betreff|datum|von|an|quelle|titel|autor|kapitel|seite|teil
zutaten|zubereitung|ort|uhrzeit|zeit|preis|summe|gesamt|adresse|fazit|frist|übrigens|nachtrag|warnung|tipp|siehe|achso
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
remarque|attention|nota bene|exemple|par exemple|objet|de|à|titre|auteur|chapitre|partie|ingrédients|préparation|lieu
heure|prix|adresse|résumé|source|rappel|important|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
nota|ojo|ejemplo|por ejemplo|asunto|fecha|para|título|autor|capítulo|parte|ingredientes|preparación|lugar|hora|precio
resumen|aviso|atención|importante|lunes|martes|miércoles|jueves|viernes|sábado|domingo
observação|obs|exemplo|assunto|data|capítulo|preparo|preço|resumo|atenção|segunda|terça|quarta|quinta|sexta
attenzione|esempio|per esempio|oggetto|titolo|autore|capitolo|ingredienti|preparazione|luogo|ora|prezzo|nota bene
opmerking|let op|voorbeeld|onderwerp|titel|auteur|hoofdstuk|ingrediënten|bereiding|plaats|tijd|prijs
uwaga|przykład|temat|tytuł|autor|rozdział|składniki|pozn|poznámka|příklad|předmět|not|örnek|konu|başlık|yazar
примечание|внимание|важно|пример|тема|дата|автор|глава|итог|увага|приклад|примітка
注|注意|备注|備註|例|例如|标题|標題|作者|来源|來源|时间|時間|地点|地點|日期|備考|題名|場所|日時|참고|주의|예|제목|날짜|장소|시간
`;

const NOT_NAMES: ReadonlySet<string> = new Set(WORDS.split(/[|\n]/).filter((word) => word !== ""));
/** `Step 2`, `Chapter IV`, `Day 3`. */
const NUMBERED =
  /^(step|day|week|chapter|part|page|rule|option|tip|level|act|scene|section|schritt|tag|teil|étape|paso|q|a|ex|fig|table|no|nr|version|v)\.? ?(\d+|[ivx]+)$/;

/**
 * Whether a label is no name.
 *
 * @param key A label in lower case.
 *
 * @example
 * ```ts
 * import { isNoName } from "./not_names.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["note", "step 2", "ann"].map(isNoName), [true, true, false]);
 * ```
 */
export function isNoName(key: string): boolean {
  return NOT_NAMES.has(key) || NUMBERED.test(key);
}

const PERSON = /^(a|q|user|human|person|me|you|question|i|ich|moi|yo|eu|io|я|我)( ?\d)?$/;
const BOT = /^(b|bot|chatbot|assistant|ai|model|chatgpt|gpt(-?[\d.]+)?|claude|gemini|llm|answer)( ?\d)?$/;
const ASSISTANT = /^(bot|chatbot|assistant|ai|model|chatgpt|gpt(-?[\d.]+)?|claude|gemini|llm)( ?\d)?$/;

/** Whether a label names a part in any talk, and so is a speaker even if it comes once. */
export function isRole(key: string): boolean {
  return PERSON.test(key) || BOT.test(key);
}

/** Whether a label says that a machine speaks. */
export function isAssistant(key: string): boolean {
  return ASSISTANT.test(key);
}

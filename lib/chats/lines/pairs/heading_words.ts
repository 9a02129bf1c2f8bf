/**
 * Words that stand above the columns of a table.
 *
 * @module
 */

const WORDS = `
id|nr|no|number|index|row|question|questions|answer|answers|q|a|query|response|responses|reply|replies|prompt|completion
input|output|user|bot|assistant|human|ai|speaker|author|sender|name|from|to|text|message|messages|content|body|utterance
said|time|date|datetime|timestamp|when|day|source|target|context|request|instruction|topic|category|label|intent|pattern
patterns|client|agent|customer|me|you|a|b|person|person a|person b|speaker a|speaker b|sentence|line|turn|conversation
user message|bot response|bot reply|user input|bot answer|model|chatbot|author id|authorid|attachments|reactions
frage|fragen|antwort|antworten|eingabe|ausgabe|nutzer|benutzer|sprecher|autor|absender|nachricht|uhrzeit|zeit|datum
réponse|utilisateur|auteur|heure|pregunta|preguntas|respuesta|respuestas|usuario|mensaje|fecha|hora|autor
pergunta|perguntas|resposta|respostas|usuário|mensagem|domanda|domande|risposta|risposte|utente|messaggio|vraag|antwoord
gebruiker|bericht|pytanie|odpowiedź|otázka|odpověď|soru|cevap|yanıt|fråga|svar|spørsmål|spørgsmål|kysymys|vastaus
вопрос|ответ|питання|відповідь|سؤال|جواب|الإجابة|السؤال|שאלה|תשובה|प्रश्न|उत्तर|pertanyaan|jawaban|質問|回答|答え|질문|답변|问题|答案|問題|问|答
`;
const HEADING_WORDS: ReadonlySet<string> = new Set(WORDS.split(/[|\n]/).filter((word) => word !== ""));

/**
 * Whether a cell may be the name of a column.
 *
 * @param cell A cell of the first row.
 *
 * @example
 * ```ts
 * import { isHeadingWord } from "./heading_words.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(["Question", "user_message", "hi"].map(isHeadingWord), [true, true, false]);
 * ```
 */
export function isHeadingWord(cell: string): boolean {
  return HEADING_WORDS.has(cell.trim().toLowerCase().replace(/[_-]/g, " ").replace(/ ?\d$|[:?]$/, ""));
}

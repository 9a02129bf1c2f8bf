/**
 * How corpora are to be read. Reading itself is in `chats/`.
 *
 * @module
 */

/** How a corpus file is written: found by looking, conversations in any known format, or text as it is. */
export type CorpusFormat = "auto" | "chat" | "text";

/** Who is to be who. */
export interface BotChoice {
  /** Name of the bot to be. */
  readonly bot?: string | undefined;
  /** Name of oneself. */
  readonly me?: string | undefined;
}

/** How exports are to be read. */
export interface ImportOptions extends BotChoice {
  /** Names that are one person, as `Zoë=Zoe Brandt`; the first is shown. */
  readonly same?: readonly string[];
  /** Minutes of silence that end a conversation, default {@linkcode DEFAULT_GAP}. */
  readonly gap?: number;
  /** Whether private data is replaced by stand-ins. */
  readonly scrub?: boolean;
  /** Whether the names of the people are replaced, too. */
  readonly scrubNames?: boolean;
  /** Whether wrong characters such as `cafÃ©` are put right. */
  readonly repair?: boolean;
}

/** Minutes of silence that end a conversation where nothing else is said. */
export const DEFAULT_GAP = 30;

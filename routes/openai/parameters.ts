/**
 * What becomes of each parameter that a client may send: the only place that says so. Requests are checked against this
 * table, and the documentation is made of it.
 *
 * @module
 */

/** The addresses that write. */
export type Endpoint = "chat" | "completions" | "responses";

/** What becomes of a parameter. */
export type Treatment = "obeyed" | "ignored" | "refused";

/** A parameter of one or more addresses; what is `null` counts as not given. */
export interface Parameter {
  readonly names: readonly string[];
  readonly treatment: Treatment;
  /** Where it may be given; elsewhere it is unknown, and refused. */
  readonly at: readonly Endpoint[];
  /** What it does here, why it changes nothing, or why it cannot be obeyed. */
  readonly meaning: string;
  /** Of one that is refused: values that ask for nothing, and are accepted. */
  readonly harmless?: readonly unknown[];
}

const ALL = ["chat", "completions", "responses"] as const;
const CHAT = ["chat"] as const, COMPLETIONS = ["completions"] as const, RESPONSES = ["responses"] as const;
const TEXTS = ["chat", "completions"] as const, TALKS = ["chat", "responses"] as const;

const obeyed = (names: string, at: readonly Endpoint[], meaning: string): Parameter => ({
  names: names.split(" "),
  treatment: "obeyed",
  at,
  meaning,
});
const ignored = (names: string, at: readonly Endpoint[], meaning: string): Parameter => ({
  names: names.split(" "),
  treatment: "ignored",
  at,
  meaning,
});
const refused = (
  names: string,
  at: readonly Endpoint[],
  meaning: string,
  harmless: readonly unknown[] = [],
): Parameter => ({ names: names.split(" "), treatment: "refused", at, meaning, harmless });

/** All that is known; whatever else is sent is refused by name. */
export const PARAMETERS: readonly Parameter[] = [
  obeyed("model", ALL, "A name or an identity, as `GET /v1/models` gives them."),
  obeyed(
    "messages",
    CHAT,
    "Texts, whole or in parts. `system` and `developer` are passed over, as the models have not learnt to follow " +
      "instructions, and so are `tool` and `function`. If the assistant's is the last, it is continued. What is " +
      "older than 20,000 characters is left out.",
  ),
  obeyed(
    "prompt",
    COMPLETIONS,
    "A text, a list of texts, symbols as numbers, or a list of such lists. `⟨A⟩`, `⟨B⟩` and `⟨end⟩` are the marks " +
      "around turns.",
  ),
  obeyed(
    "input",
    RESPONSES,
    "A text, or messages as in a chat. Items of tools and of reasoning are passed over.",
  ),
  obeyed(
    "previous_response_id",
    RESPONSES,
    "An answer's `id`. It is the model's whole memory of the conversation, as nothing is stored here.",
  ),
  ignored("instructions", RESPONSES, "The models have not learnt to follow instructions."),
  obeyed(
    "stream",
    ALL,
    "The text in pieces, as it is written. A reply that may be drawn again (see `draws`) is told once it is decided.",
  ),
  obeyed(
    "stream_options",
    ALL,
    "`include_usage`: the numbers of symbols come last. `include_obfuscation` changes nothing.",
  ),
  obeyed(
    "max_tokens",
    TEXTS,
    "The most characters, up to 2,000; `-1` for as many as there may be. Default 400 in a chat, 16 else.",
  ),
  obeyed("max_completion_tokens", CHAT, "The newer name of `max_tokens`."),
  obeyed("max_output_tokens", RESPONSES, "The most characters, up to 2,000. Default 400."),
  obeyed("temperature", ALL, "From 0, always the likeliest, to 2. Default 0.7 in a chat, 1 else."),
  obeyed(
    "top_p",
    ALL,
    "Only the likeliest characters that together reach this share; 0 leaves one. Default 1.",
  ),
  obeyed("top_k", ALL, "Only the k likeliest characters; 0 and `-1` for all. Default 0."),
  obeyed(
    "min_p",
    ALL,
    "Only characters at least so many times as likely as the likeliest. Default 0.05 in a chat, 0 else.",
  ),
  obeyed("seed", ALL, "The same seed gives the same text; the k-th choice takes seed + k. Default: drawn."),
  obeyed("stop", TEXTS, "Up to 64 texts at which to stop; an empty one never occurs."),
  obeyed("n", TEXTS, "How many choices, up to 128 in a request."),
  obeyed("best_of", COMPLETIONS, "How many texts are written, of which the `n` likeliest are returned."),
  obeyed("echo", COMPLETIONS, "The prompt comes before the text, with its probabilities if asked for."),
  obeyed(
    "logprobs",
    TEXTS,
    "Logarithms of the model's own probabilities, before temperature and cuts. In a chat `true`, else how many of " +
      "the likeliest characters to list at each place.",
  ),
  obeyed(
    "top_logprobs",
    TALKS,
    "How many of the likeliest characters to list at each place, up to all there are.",
  ),
  obeyed("include", RESPONSES, "`message.output_text.logprobs`; all others are of tools."),
  obeyed(
    "logit_bias",
    TEXTS,
    "Added to the logits of symbols, by number: from -100, never, to 100, only these.",
  ),
  obeyed(
    "presence_penalty frequency_penalty",
    TEXTS,
    "From -2 to 2: taken from the logit of each character that was written, once or as often as it was. As a " +
      "character is a letter, `repetition_penalty` suits better.",
  ),
  obeyed(
    "repetition_penalty",
    ALL,
    "From 1, off, to 2: against copying whole passages. Default 1.2 in a chat, 1 else.",
  ),
  obeyed(
    "guidance",
    TALKS,
    "From 0, off, to 4: how much a reply's start follows what was said. Default 0.5.",
  ),
  obeyed(
    "draws",
    TALKS,
    "From 1, off, to 10: how often a reply is drawn at most until the model is sure of it, if it knows its thresholds. If " +
      "it is sure of none, it says so, unless the probabilities are asked for. Of a reply, the first 24 characters come at once " +
      "and the others as they are written; with 1, all of them. Default 5.",
  ),
  obeyed("response_format", CHAT, '`{"type": "text"}`, and no other.'),
  obeyed("text", RESPONSES, '`{"format": {"type": "text"}}`, and no other format.'),
  ignored(
    "user safety_identifier metadata service_tier prompt_cache_key prompt_cache_options prompt_cache_retention",
    ALL,
    "For the sender's own books.",
  ),
  ignored("store", TALKS, "Nothing is ever stored."),
  ignored("parallel_tool_calls prediction max_tool_calls", TALKS, "Without tools, it changes nothing."),
  ignored("cache_prompt keep_alive", TEXTS, "What is kept in memory saves time, and changes no answer."),
  ignored("truncation", RESPONSES, "A conversation of any length is remembered in the same few kilobytes."),
  refused("suffix", COMPLETIONS, "the models write from left to right only", [""]),
  refused("tools functions", TALKS, "Cellmate cannot use any", [[]]),
  refused("tool_choice function_call", TALKS, "there are no tools to choose", ["none", "auto"]),
  refused("modalities", CHAT, "Cellmate writes text only", [["text"]]),
  refused("audio web_search_options", CHAT, "Cellmate writes text only"),
  refused("moderation", TALKS, "Cellmate judges nobody"),
  refused("reasoning_effort", CHAT, "Cellmate cannot reason", ["none", "minimal"]),
  refused("reasoning", RESPONSES, "Cellmate cannot reason", [{}, { effort: "none" }, { effort: "minimal" }]),
  refused("verbosity", CHAT, "the length of a reply is set by max_tokens", ["medium"]),
  refused("skip_special_tokens add_generation_prompt", TEXTS, "marks are never a part of a reply", [true]),
  refused("typical_p tfs_z length_penalty", TEXTS, "Cellmate draws in another way", [1]),
  refused("mirostat min_tokens", TEXTS, "Cellmate draws in another way", [0]),
  refused("use_beam_search ignore_eos", TEXTS, "Cellmate draws in another way", [false]),
  refused("conversation", RESPONSES, "nothing is stored here: give previous_response_id"),
  refused("background", RESPONSES, "nothing is stored here", [false]),
  refused("prompt", RESPONSES, "no prompts are stored here"),
  refused("context_management", RESPONSES, "the memory never grows", [[]]),
];

/** What a request may say at an address: the parameters by name. */
export function parametersOf(endpoint: Endpoint): ReadonlyMap<string, Parameter> {
  const there = PARAMETERS.filter(({ at }) => at.includes(endpoint));
  return new Map(there.flatMap((parameter) => parameter.names.map((name) => [name, parameter] as const)));
}

/**
 * Why a parameter cannot be accepted.
 *
 * @returns Nothing if it can, as far as this table says.
 */
export function refusalOf(endpoint: Endpoint, name: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const parameter = known[endpoint].get(name);
  if (!parameter) return `Expected no ${name}: it is not known here, and nothing is ignored silently`;
  if (parameter.treatment !== "refused") return undefined;
  const text = JSON.stringify(value);
  if (parameter.harmless?.some((one) => JSON.stringify(one) === text)) return undefined;
  return `Expected no ${name}: ${parameter.meaning}`;
}

const known: Readonly<Record<Endpoint, ReadonlyMap<string, Parameter>>> = {
  chat: parametersOf("chat"),
  completions: parametersOf("completions"),
  responses: parametersOf("responses"),
};

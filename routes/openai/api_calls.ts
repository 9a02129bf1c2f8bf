/**
 * What can be called, with an example of each that works as it is.
 *
 * @module
 */

/** One address. */
export interface ApiCall {
  readonly title: string;
  /** What it does and what is special about it, in Markdown. */
  readonly text: string;
  /** How to try it; `$URL`, `$MODEL` and `$BOT` stand for the server, the model and its mark. */
  readonly curl: string;
}

/** The call of an address with a JSON body. */
function post(path: string, body: string): string {
  return `curl $URL${path} -H "Content-Type: application/json" \\\n  -d '${body}'`;
}

/** All addresses for other programs, the ones used most first. */
export const API_CALLS: readonly ApiCall[] = [
  {
    title: "POST /v1/chat/completions",
    text:
      "A reply to a conversation. With `stream` it comes in pieces: its beginning word by word, once that is judged, and " +
      "the rest as it is written. With `n`, there are several with different seeds. " +
      "If the last message is the assistant's, it is continued.",
    curl: post(
      "/v1/chat/completions",
      '{"model": "$MODEL", "messages": [{"role": "user", "content": "What are you?"}], "seed": 1}',
    ),
  },
  {
    title: "… streamed, with probabilities",
    text: "Characters are the tokens, so the probabilities are exact, over the whole alphabet if you like.",
    curl: post(
      "/v1/chat/completions",
      '{"model": "$MODEL", "messages": [{"role": "user", "content": "Hi!"}], "stream": true,\n' +
        '    "logprobs": true, "top_logprobs": 3, "max_tokens": 10}',
    ),
  },
  {
    title: "POST /v1/responses",
    text:
      "The same in OpenAI's newest form. Nothing is stored: an answer's `id`, some kilobytes long, holds what the " +
      "model remembers of the conversation before it, and how the answer came about. Give it as " +
      "`previous_response_id`, here or to another server with the same model, and the conversation goes on.",
    curl: post("/v1/responses", '{"model": "$MODEL", "input": "What are you?", "seed": 1}'),
  },
  {
    title: "POST /v1/completions",
    text:
      "Any text, continued as the model is: without guidance, cuts or penalties unless you ask for them. " +
      "A chat model reads `⟨A⟩` before what a person says, `⟨B⟩` before what the bot says (twice, if it has learnt " +
      "from chats of people as well) and `⟨end⟩` after both; `GET /tokenizer_info` says how exactly.",
    curl: post(
      "/v1/completions",
      '{"model": "$MODEL", "prompt": "⟨A⟩What are you?⟨end⟩$BOT", "max_tokens": 60, "temperature": 0}',
    ),
  },
  {
    title: "… to score a text",
    text:
      "With `echo` and `logprobs`, each symbol of the prompt comes with the logarithm of its probability. It is read " +
      "with the model's own weights in single precision, as `deno task evaluate` does, although replies are written " +
      "with rounded ones: the loss is the same to six digits. So programs such as lm-evaluation-harness " +
      "(`--model local-completions --model_args base_url=$URL/v1/completions,model=$MODEL,max_length=100000`) can " +
      "measure a model. `⟨begin⟩`, the number after the alphabet's last, says that the memory is empty. What is " +
      "given and never predicted, the symbol after it and a bot's second `⟨B⟩`, has the logarithm 0, so that the sum " +
      "over a text is that of its predictions.",
    curl: post(
      "/v1/completions",
      '{"model": "$MODEL", "prompt": "⟨A⟩hello⟨end⟩", "max_tokens": 0, "echo": true, "logprobs": 2}',
    ),
  },
  {
    title: "GET /v1/models",
    text:
      "The models, each with a name; a model that shares its name with a newer one has its identity instead.",
    curl: "curl $URL/v1/models",
  },
  {
    title: "POST /tokenize",
    text:
      "The numbers of a text's symbols, or of a conversation's (`messages`). The names of marks are read as marks, " +
      "unless the model has learnt to write `⟨` itself. Without `model`, the first one is meant.",
    curl: post("/tokenize", '{"prompt": "⟨A⟩hello⟨end⟩", "return_token_strs": true}'),
  },
  {
    title: "POST /detokenize",
    text: "The text of such numbers.",
    curl: post("/detokenize", '{"tokens": [2, 10, 20, 1]}'),
  },
  {
    title: "GET /tokenizer_info",
    text:
      "The names of the marks, and how a conversation is written with them. `vocab_size` counts `⟨begin⟩` as well.",
    curl: "curl $URL/tokenizer_info",
  },
  {
    title: "GET /health",
    text: "Whether the server is up.",
    curl: "curl $URL/health",
  },
  {
    title: "GET /metrics",
    text:
      "Requests, refusals, characters, how many replies wait, how long the first letter takes, and the gaps between " +
      "letters, for Prometheus. Only numbers.",
    curl: "curl $URL/metrics",
  },
];

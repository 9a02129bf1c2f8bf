"""Asks a server for the loss of texts as lm-evaluation-harness does with its model `local-completions`.

The same requests (`/tokenizer_info`, `/tokenize`, `/v1/completions` with lists of token ids, echo and logprobs) and
the same sums, with the standard library alone. Reads its task from the JSON file that is named:

    {"url": …, "model": …, "max_length": 2048, "batch_size": 1, "texts": […], "pairs": [[context, continuation], …]}

and prints {"rolling": [[log-probability, tokens], …], "pairs": [[log-probability, tokens, is_greedy], …]}.
"""

import json
import sys
import urllib.request

with open(sys.argv[1], encoding="utf-8") as file:
    task = json.load(file)
url, model, batch_size = task["url"], task["model"], task.get("batch_size", 1)
# One token is always generated.
max_length = task.get("max_length", 2048) - 1


def ask(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=300) as response:
        return json.load(response)


info = ask("/tokenizer_info")


def encode(text):
    return ask("/tokenize", {"prompt": text, "add_special_tokens": False})["tokens"]


bos = encode(info["bos_token"])[0] if info.get("bos_token") else None
eos = encode(info["eos_token"])[0]
prefix = bos or eos


def encode_pair(context, continuation):
    """The context's trailing spaces belong to the continuation."""
    if context == "":
        tokens = encode(continuation)
        return ([prefix], tokens) if tokens[0] != prefix else (tokens[:1], tokens[1:])
    spaces = len(context) - len(context.rstrip())
    if spaces > 0:
        continuation = context[-spaces:] + continuation
        context = context[:-spaces]
    whole, start = encode(context + continuation), encode(context)
    return start, whole[len(start):]


def windows(tokens, longest):
    """Windows that do not overlap, each after one token of context; the first after the prefix."""
    first = min(longest, len(tokens))
    yield [prefix], tokens[:first]
    done = first
    while done < len(tokens):
        end = min(done + longest, len(tokens))
        yield [tokens[done - 1]], tokens[done:end]
        done = end


def score(requests):
    answers = []
    for start in range(0, len(requests), batch_size):
        batch = [((context + continuation)[-max_length:], len(context) - max(0, len(context + continuation) - max_length))
                 for context, continuation in requests[start:start + batch_size]]
        payload = {
            "model": model,
            "prompt": [tokens for tokens, _ in batch],
            "temperature": 0,
            "max_tokens": 1,
            "logprobs": 1,
            "seed": 1234,
            "echo": True,
        }
        choices = sorted(ask("/v1/completions", payload)["choices"], key=lambda choice: choice["index"])
        for choice, (_, context_length) in zip(choices, batch):
            assert context_length > 0, "Context length must be greater than 0"
            logprobs = choice["logprobs"]["token_logprobs"][context_length:-1]
            top = choice["logprobs"]["top_logprobs"][context_length:-1]
            greedy = all(mine == max(best.values()) for mine, best in zip(logprobs, top))
            answers.append((sum(logprobs), len(logprobs), greedy))
    return answers


rolling = []
for text in task.get("texts", []):
    parts = score(list(windows(encode(text), max_length - 1)))
    rolling.append((sum(nats for nats, _, _ in parts), sum(length for _, length, _ in parts)))
pairs = score([encode_pair(*pair) for pair in task.get("pairs", [])])
json.dump({"rolling": rolling, "pairs": pairs}, sys.stdout)

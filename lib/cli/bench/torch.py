"""The works of `deno task bench` in PyTorch, to compare with: one JSON request a line on stdin, one answer each.

Settings are the fastest that were found: oneDNN and fused Adam for training, oneDNN off for sampling one character
at a time (it would repack all weights for each).
"""

import json
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

VOCABULARY_SIZE = 65
WARM_UP_SECONDS = 0.5
SAMPLE_RUN = 50
#        kind      layers, hidden, batch, length
WORKS = {
    "W1": ("train", 1, 128, 32, 64),
    "W2": ("train", 1, 512, 32, 64),
    "W3": ("train", 2, 512, 64, 128),
    "S1": ("sample", 2, 512, 1, 1),
    "S2": ("sample", 1, 128, 1, 1),
    "S3": ("sample", 1, 768, 1, 1),
    "S16": ("sample", 2, 512, 16, 1),
    "P1": ("prompt", 2, 512, 1, 200),
    "P3": ("prompt", 1, 768, 1, 200),
}


class CharacterModel(nn.Module):
    def __init__(self, layers, hidden):
        super().__init__()
        self.lstm = nn.LSTM(VOCABULARY_SIZE, hidden, layers)
        self.decoder = nn.Linear(hidden, VOCABULARY_SIZE)

    def forward(self, symbols, state):
        hidden, state = self.lstm(F.one_hot(symbols, VOCABULARY_SIZE).float(), state)
        return self.decoder(hidden), state


def zero_state(layers, batch, hidden):
    return torch.zeros(layers, batch, hidden), torch.zeros(layers, batch, hidden)


def fastest_adam(parameters):
    try:
        return torch.optim.Adam(parameters, 1e-3, fused=True)
    except (RuntimeError, TypeError):  # before PyTorch 2.4 only on a graphics card
        return torch.optim.Adam(parameters, 1e-3)


def prepare_training(layers, hidden, batch, length):
    model = CharacterModel(layers, hidden)
    optimizer = fastest_adam(list(model.parameters()))
    symbols = torch.randint(0, VOCABULARY_SIZE, (length + 1, batch))
    state = zero_state(layers, batch, hidden)

    def run():
        nonlocal state
        optimizer.zero_grad(set_to_none=True)
        logits, state = model(symbols[:-1], state)
        loss = F.cross_entropy(logits.reshape(-1, VOCABULARY_SIZE), symbols[1:].reshape(-1))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        state = tuple(part.detach() for part in state)
        loss.item()

    return run, batch * length


def prepare_sampling(kind, layers, hidden, batch, length):
    model = CharacterModel(layers, hidden).eval()
    prompt = torch.randint(0, VOCABULARY_SIZE, (length, batch))
    state, symbols = zero_state(layers, batch, hidden), prompt[:1]

    def advance(symbols, state):
        logits, state = model(symbols, state)
        return torch.multinomial(F.softmax(logits[-1], -1), 1).T, state

    def run():
        nonlocal symbols, state
        with torch.inference_mode(), torch.backends.mkldnn.flags(enabled=False):
            if kind == "prompt":
                advance(prompt, zero_state(layers, batch, hidden))
                return
            for _ in range(SAMPLE_RUN):
                symbols, state = advance(symbols, state)

    return run, length if kind == "prompt" else SAMPLE_RUN * batch


def time_runs(run, seconds):
    times, begin = [], time.perf_counter()
    last = begin
    while not times or last - begin < seconds:
        run()
        now = time.perf_counter()
        times.append(now - last)
        last = now
    return times


def main():
    torch.set_num_threads(int(sys.argv[1]))
    torch.manual_seed(1)
    current = None
    for line in sys.stdin:
        request = json.loads(line)
        if request["work"] != current:
            current = request["work"]
            kind, *sizes = WORKS[current]
            run, characters = prepare_training(*sizes) if kind == "train" else prepare_sampling(kind, *sizes)
            time_runs(run, WARM_UP_SECONDS)
        rates = [characters / seconds for seconds in time_runs(run, request["seconds"])]
        print(json.dumps({"rates": rates, "peakGflops": 0}), flush=True)


main()

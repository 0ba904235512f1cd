"""Fits the network to judged targets."""

import random
import time

import numpy as np
import torch
from torch import nn

from .network import Network

SEED = 17
BATCH = 32  # sentences
RATE = 2e-3
SMOOTHING = 0.1  # what readers found is never quite sure


def tensors(chosen):
    """Numbers, cases, and of each target its sentence and place."""
    longest = max(len(sentence.numbers) for sentence in chosen)
    numbers = np.zeros((len(chosen), longest), np.int64)
    cases = np.zeros((len(chosen), longest), np.int64)
    for i, sentence in enumerate(chosen):
        numbers[i, : len(sentence.numbers)] = sentence.numbers
        cases[i, : len(sentence.cases)] = sentence.cases
    owners = torch.tensor([i for i, sentence in enumerate(chosen) for _ in sentence.places])
    places = torch.tensor([place for sentence in chosen for place in sentence.places])
    return torch.from_numpy(numbers), torch.from_numpy(cases), owners, places


def batches(sentences, chance):
    """Sentences of like length together, in an order of chance."""
    order = list(range(len(sentences)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 50):
        near = sorted(order[start : start + BATCH * 50], key=lambda i: len(sentences[i].numbers))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    chance.shuffle(found)
    return found


def scores(network, sentences):
    """Of every target, in the order of the sentences."""
    network.eval()
    with torch.no_grad():
        found = [
            network(*tensors(sentences[i : i + BATCH])).numpy()
            for i in range(0, len(sentences), BATCH)
        ]
    network.train()
    return np.concatenate(found)


def labels(sentences):
    return np.concatenate([sentence.probabilities.argmax(1) for sentence in sentences])


def macro_f1(found, there):
    return np.mean(
        [
            2 * ((there == k) & (found == k)).sum() / max(1, (there == k).sum() + (found == k).sum())
            for k in range(3)
        ]
    )


def loss(network, chosen):
    """Mean over targets by their weights, and the sum of these."""
    told = torch.from_numpy(np.concatenate([sentence.probabilities for sentence in chosen]))
    told = told * (1 - SMOOTHING) + SMOOTHING / told.shape[1]
    weights = torch.from_numpy(np.concatenate([sentence.weights for sentence in chosen]))
    found = network(*tensors(chosen)).log_softmax(-1)
    return -((told * found).sum(-1) * weights).sum() / weights.sum(), weights.sum().item()


def fit(vectors, sentences, held_out, hidden, epochs, say=print):
    """A network fitted to sentences; its word vectors begin as vectors (words x width)."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    network = Network(vectors.shape[0], vectors.shape[1], hidden)
    network.word.weight.data.copy_(torch.from_numpy(vectors))
    optim = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01)
    rounds = [batches(sentences, chance) for _ in range(epochs)]
    steps = sum(map(len, rounds))
    rate = torch.optim.lr_scheduler.OneCycleLR(optim, RATE, total_steps=steps, pct_start=0.1)
    began = time.time()
    for epoch, chosen in enumerate(rounds):
        lost = judged = 0.0
        for batch in chosen:
            wrong, weight = loss(network, [sentences[i] for i in batch])
            optim.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optim.step()
            rate.step()
            lost += wrong.item() * weight
            judged += weight
        f1 = [
            f"{name} {macro_f1(scores(network, part).argmax(1), labels(part)):.3f}"
            for name, part in held_out
        ]
        say(f"epoch {epoch}: loss {lost / judged:.4f}, {', '.join(f1)}, {time.time() - began:.0f} s")
    return network.eval()

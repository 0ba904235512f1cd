"""Fits the network to judged targets."""

import random
import time

import numpy as np
import torch
from torch import nn

from .network import Network

SEED = 17
BATCH = 64
RATE = 2e-3
SMOOTHING = 0.1  # what readers found is never quite sure


def tensors(rows):
    longest = max(len(row[0]) for row in rows)
    numbers = np.zeros((len(rows), longest), np.int64)
    cases = np.zeros((len(rows), longest), np.int64)
    for i, row in enumerate(rows):
        numbers[i, : len(row[0])] = row[0]
        cases[i, : len(row[0])] = row[1]
    target = torch.tensor([row[2] for row in rows])
    return torch.from_numpy(numbers), torch.from_numpy(cases), target


def batches(rows, chance):
    """Rows of like length together, in an order of chance."""
    order = list(range(len(rows)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 50):
        near = sorted(order[start : start + BATCH * 50], key=lambda i: len(rows[i][0]))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    chance.shuffle(found)
    return found


def scores(network, rows):
    network.eval()
    with torch.no_grad():
        found = [
            network(*tensors(rows[i : i + BATCH])).numpy() for i in range(0, len(rows), BATCH)
        ]
    network.train()
    return np.concatenate(found)


def macro_f1(found, rows):
    there = np.array([row[3].argmax() for row in rows])
    found = found.argmax(-1)
    return np.mean(
        [
            2 * ((there == k) & (found == k)).sum() / max(1, (there == k).sum() + (found == k).sum())
            for k in range(3)
        ]
    )


def fit(vectors, rows, held_out, hidden, epochs, say=print):
    """A network fitted to rows; its word vectors begin as vectors (words x width)."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    network = Network(vectors.shape[0], vectors.shape[1], hidden)
    network.word.weight.data.copy_(torch.from_numpy(vectors))
    optim = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.01)
    steps = epochs * (len(rows) // BATCH + 1) + 1
    rate = torch.optim.lr_scheduler.OneCycleLR(optim, RATE, total_steps=steps, pct_start=0.1)
    began = time.time()
    for epoch in range(epochs):
        lost = 0.0
        for chosen in batches(rows, chance):
            told = torch.from_numpy(np.stack([rows[i][3] for i in chosen]))
            told = told * (1 - SMOOTHING) + SMOOTHING / told.shape[1]
            found = network(*tensors([rows[i] for i in chosen])).log_softmax(-1)
            wrong = -(told * found).sum(-1).mean()
            optim.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optim.step()
            rate.step()
            lost += wrong.item() * len(chosen)
        f1 = [f"{name} {macro_f1(scores(network, part), part):.3f}" for name, part in held_out]
        say(f"epoch {epoch}: loss {lost / len(rows):.4f}, {', '.join(f1)}, {time.time() - began:.0f} s")
    return network.eval()

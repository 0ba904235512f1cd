"""A gated recurrent network that reads a sentence once, from both sides, and judges each target."""

import torch
import torch.nn.functional as F
from torch import nn

from .rows import CASES, REACH

KEYS = 32
INNER = 64
NEVER = -1e9


class Network(nn.Module):
    """Words and how they are written; states of both directions; and for each target attention to
    the states near it, by what they are and how far away; its own state, what is attended and the
    most of each number of a state."""

    def __init__(self, words, width, hidden):
        super().__init__()
        self.word = nn.Embedding(words, width, padding_idx=0)
        self.case = nn.Embedding(CASES, width)
        self.place = nn.Embedding(2 * REACH + 1, KEYS)
        for table in self.word, self.case, self.place:
            table.weight.data.mul_(0.1)
        self.drop = nn.Dropout(0.2)
        self.read = nn.GRU(width, hidden, batch_first=True, bidirectional=True)
        self.key = nn.Linear(2 * hidden, KEYS, bias=False)
        self.ask = nn.Linear(2 * hidden, KEYS)
        self.attend = nn.Linear(KEYS, 1, bias=False)
        self.inner = nn.Linear(6 * hidden, INNER)
        self.outer = nn.Linear(INNER, 3)

    def states(self, numbers, cases):
        mask = numbers != 0
        x = self.drop(self.word(numbers) + self.case(cases)) * mask.unsqueeze(-1)
        packed = nn.utils.rnn.pack_padded_sequence(
            x, mask.sum(1), batch_first=True, enforce_sorted=False
        )
        return nn.utils.rnn.pad_packed_sequence(self.read(packed)[0], batch_first=True)[0]

    def forward(self, numbers, cases, sentences, places):
        """Scores of each target, given its sentence in the batch and its place there."""
        states = self.states(numbers, cases)
        near = places[:, None] + torch.arange(-REACH, REACH + 1)[None, :]
        inside = (near >= 0) & (near < numbers.shape[1])
        near = near.clamp(0, numbers.shape[1] - 1)
        inside &= numbers[sentences[:, None], near] != 0
        there = states[sentences[:, None], near]
        target = states[sentences, places]
        keys = self.key(states)[sentences[:, None], near] + self.place.weight[None]
        keys = keys + self.ask(target).unsqueeze(1)
        weights = self.attend(torch.tanh(keys)).squeeze(-1).masked_fill(~inside, NEVER).softmax(-1)
        attended = (weights.unsqueeze(-1) * there).sum(1)
        most = there.masked_fill(~inside.unsqueeze(-1), NEVER).amax(1)
        read = self.drop(torch.cat([target, attended, most], -1))
        return self.outer(self.drop(F.relu(self.inner(read))))

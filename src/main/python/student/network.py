"""A gated recurrent network that reads a sentence from both sides toward a judgement of its target."""

import torch
import torch.nn.functional as F
from torch import nn

from .rows import REACH

CASES = 4


class Network(nn.Module):
    """Words, how they are written and how far they stand from the target; states of both directions;
    attention from the target; the target's state, what is attended and the most of each state."""

    def __init__(self, words, width, hidden):
        super().__init__()
        self.word = nn.Embedding(words, width, padding_idx=0)
        self.case = nn.Embedding(CASES, width)
        self.place = nn.Embedding(2 * REACH + 1, width)
        for table in self.word, self.case, self.place:
            table.weight.data.mul_(0.1)
        self.drop = nn.Dropout(0.2)
        self.read = nn.GRU(width, hidden, batch_first=True, bidirectional=True)
        self.key = nn.Linear(4 * hidden, 32)
        self.attend = nn.Linear(32, 1, bias=False)
        self.inner = nn.Linear(6 * hidden, 64)
        self.outer = nn.Linear(64, 3)

    def forward(self, numbers, cases, target):
        mask = numbers != 0
        steps = torch.arange(numbers.shape[1])
        places = (steps[None, :] - target[:, None]).clamp(-REACH, REACH) + REACH
        x = self.word(numbers) + self.case(cases) + self.place(places)
        x = self.drop(x) * mask.unsqueeze(-1)
        lengths = mask.sum(1)
        packed = nn.utils.rnn.pack_padded_sequence(
            x, lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(self.read(packed)[0], batch_first=True)
        at_target = states[torch.arange(len(target)), target]
        both = torch.cat([states, at_target.unsqueeze(1).expand_as(states)], -1)
        weights = self.attend(torch.tanh(self.key(both))).squeeze(-1)
        weights = weights.masked_fill(~mask, -1e9).softmax(-1)
        attended = (weights.unsqueeze(-1) * states).sum(1)
        most = states.masked_fill(~mask.unsqueeze(-1), -1e9).amax(1)
        read = self.drop(torch.cat([at_target, attended, most], -1))
        return self.outer(self.drop(F.relu(self.inner(read))))

"""An encoder with a head that labels the first piece of every word."""

import torch
import torch.nn.functional as F

from .names import IGNORED, LABELS
from .train import SEED, fit, padded

EPOCHS = 2
BATCH = 24
RATE = 1e-4
IN_CAPITALS = 0.04  # share of sentences read as headlines in capitals
OUTSIDE_OR_MISC = [0, LABELS.index("B-MISC"), LABELS.index("I-MISC")]


class Tagger(torch.nn.Module):
    head = "names"

    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = torch.nn.Dropout(0.1)
        self.names = torch.nn.Linear(bert.config.hidden_size, len(LABELS))

    def forward(self, pieces, mask, cases):
        states = self.bert(input_ids=pieces, attention_mask=mask, token_type_ids=cases)
        return self.names(self.drop(states.last_hidden_state))

    def loss(self, rows):
        """Cross entropy; a word outside a name in a set without MISC may be either."""
        labels = padded([row.labels for row in rows], IGNORED)
        has_misc = torch.tensor([row.has_misc for row in rows])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self(
                padded([row.pieces for row in rows], 0),
                padded([[1] * len(row.pieces) for row in rows], 0),
                padded([row.cases for row in rows], 0),
            )
        logs = F.log_softmax(scores.float(), -1)
        told = logs.gather(-1, labels.clamp(min=0).unsqueeze(-1)).squeeze(-1)
        either = torch.logsumexp(logs[..., OUTSIDE_OR_MISC], -1)
        told = torch.where((labels == 0) & ~has_misc[:, None], either, told)
        return -told[labels != IGNORED].mean()


def train(bert, rows_of_epoch, say=print):
    """A tagger fitted to what rows_of_epoch(chance) gives."""
    torch.manual_seed(SEED)
    return fit(Tagger(bert), rows_of_epoch, EPOCHS, BATCH, RATE, say)

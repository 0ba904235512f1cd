"""An encoder with a head that tells how a sentence judges each of its targets."""

import torch
import torch.nn.functional as F

from . import calibration
from .stance import LABELS, UNJUDGED
from .train import SEED, fit, padded

EPOCHS = 3
BATCH = 16
RATE = 5e-5
OTHERS_HIDDEN = 0.5  # share of sentences of which most other names are hidden, much as in a run
SMOOTHING = 0.1  # readers differ: no label is surer than this leaves it


class Judge(torch.nn.Module):
    head = "sentiment"

    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = torch.nn.Dropout(0.1)
        self.sentiment = torch.nn.Linear(bert.config.hidden_size, len(LABELS))

    def forward(self, pieces, mask, types):
        """Of each piece."""
        states = self.bert(input_ids=pieces, attention_mask=mask, token_type_ids=types)
        return self.sentiment(self.drop(states.last_hidden_state))

    def scores(self, rows):
        """Of each target: the mean of its pieces'."""
        scores = self(
            padded([row.pieces for row in rows], 0),
            padded([[1] * len(row.pieces) for row in rows], 0),
            padded([row.types for row in rows], 0),
        ).float()
        return torch.stack(
            [
                scores[i, start:end].mean(0)
                for i, row in enumerate(rows)
                for start, end, _ in row.targets
            ]
        )

    def loss(self, rows):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self.scores(rows)
        return F.cross_entropy(
            scores, labels(rows), label_smoothing=SMOOTHING, ignore_index=UNJUDGED
        )


def labels(rows):
    return torch.tensor([label for row in rows for _, _, label in row.targets])


def train(bert, rows_of_epoch, say=print):
    """A judge fitted to what rows_of_epoch(chance) gives."""
    torch.manual_seed(SEED)
    return fit(Judge(bert), rows_of_epoch, EPOCHS, BATCH, RATE, say)


def calibrate(judge, rows):
    """Fits how sure the judge is to rows it has not learnt from; what its scores are divided by."""
    rows = sorted(rows, key=lambda row: len(row.pieces))
    packs = [rows[i : i + BATCH] for i in range(0, len(rows), BATCH)]
    with torch.no_grad():
        scores = torch.cat([judge.scores(pack) for pack in packs])
    divisor, offsets = calibration.fit(scores, labels(rows))
    head = judge.sentiment
    with torch.no_grad():
        head.weight /= divisor
        head.bias.copy_(head.bias / divisor + torch.from_numpy(offsets))
    return divisor

"""An encoder with a head that tells how a sentence judges its target."""

import torch
import torch.nn.functional as F

from . import calibration
from .stance import LABELS
from .train import SEED, fit, padded

EPOCHS = 3
BATCH = 16
RATE = 5e-5
SMOOTHING = 0.1  # readers differ: no label is surer than this leaves it


class Judge(torch.nn.Module):
    head = "sentiment"

    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = torch.nn.Dropout(0.1)
        self.sentiment = torch.nn.Linear(2 * bert.config.hidden_size, len(LABELS))

    def forward(self, pieces, mask, types):
        """Of the state of the first mark and the mean of the target's."""
        states = self.bert(
            input_ids=pieces, attention_mask=mask, token_type_ids=types
        ).last_hidden_state
        target = (states * types.unsqueeze(-1)).sum(1) / types.sum(1, keepdim=True)
        return self.sentiment(self.drop(torch.cat([states[:, 0], target], -1)))

    def scores(self, rows):
        return self(
            padded([row.pieces for row in rows], 0),
            padded([[1] * len(row.pieces) for row in rows], 0),
            padded([row.types for row in rows], 0),
        ).float()

    def loss(self, rows):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = self.scores(rows)
        labels = torch.tensor([row.label for row in rows])
        return F.cross_entropy(scores, labels, label_smoothing=SMOOTHING)


def train(bert, rows, say=print):
    """A judge fitted to rows."""
    torch.manual_seed(SEED)
    return fit(Judge(bert), lambda chance: rows, EPOCHS, BATCH, RATE, say)


def calibrate(judge, rows):
    """Fits how sure the judge is to rows it has not learnt from; what its scores are divided by."""
    rows = sorted(rows, key=lambda row: len(row.pieces))
    with torch.no_grad():
        scores = [judge.scores(rows[i : i + BATCH]) for i in range(0, len(rows), BATCH)]
    divisor, offsets = calibration.fit(torch.cat(scores), [row.label for row in rows])
    head = judge.sentiment
    with torch.no_grad():
        head.weight /= divisor
        head.bias.copy_(head.bias / divisor + torch.from_numpy(offsets))
    return divisor

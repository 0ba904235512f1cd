"""Fine-tunes the encoder with a head that labels the first piece of every word."""

import random
import time

import torch
import torch.nn.functional as F

from .names import IGNORED, LABELS

SEED = 17
EPOCHS = 2
BATCH = 24
RATE = 1e-4
HEAD_FASTER = 10  # the head and the token types start from nothing
WARM_UP = 0.06
IN_CAPITALS = 0.04  # share of sentences read as headlines in capitals
OUTSIDE_OR_MISC = [0, LABELS.index("B-MISC"), LABELS.index("I-MISC")]


class Tagger(torch.nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.bert = bert
        self.drop = torch.nn.Dropout(0.1)
        self.names = torch.nn.Linear(bert.config.hidden_size, len(LABELS))

    def forward(self, pieces, mask, cases):
        states = self.bert(input_ids=pieces, attention_mask=mask, token_type_ids=cases)
        return self.names(self.drop(states.last_hidden_state))


def padded(lists, filler):
    longest = max(map(len, lists))
    return torch.tensor([each + [filler] * (longest - len(each)) for each in lists])


def tensors(rows):
    return (
        padded([row.pieces for row in rows], 0),
        padded([[1] * len(row.pieces) for row in rows], 0),
        padded([row.cases for row in rows], 0),
        padded([row.labels for row in rows], IGNORED),
        torch.tensor([row.has_misc for row in rows]),
    )


def loss(scores, labels, has_misc):
    """Cross entropy; a word outside a name in a set without MISC may be either."""
    logs = F.log_softmax(scores.float(), -1)
    told = logs.gather(-1, labels.clamp(min=0).unsqueeze(-1)).squeeze(-1)
    either = torch.logsumexp(logs[..., OUTSIDE_OR_MISC], -1)
    told = torch.where((labels == 0) & ~has_misc[:, None], either, told)
    return -told[labels != IGNORED].mean()


def batches(rows, chance):
    """Rows of like length together, in an order of chance."""
    order = list(range(len(rows)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 25):
        near = sorted(order[start : start + BATCH * 25], key=lambda i: len(rows[i].pieces))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    chance.shuffle(found)
    return found


def optimiser(model):
    """AdamW with the head and the token types at a higher rate."""
    new = [p for n, p in model.named_parameters() if n.startswith("names.") or "token_type" in n]
    known = {id(p) for p in new}
    old = [p for p in model.parameters() if id(p) not in known]
    groups = [{"params": old, "lr": RATE}, {"params": new, "lr": RATE * HEAD_FASTER}]
    return torch.optim.AdamW(groups, weight_decay=0.01)


def fit(bert, rows_of_epoch, say=print):
    """A tagger fitted to what rows_of_epoch(chance) gives, EPOCHS times."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    model = Tagger(bert).train()
    optim = optimiser(model)
    epochs = [rows_of_epoch(chance) for _ in range(EPOCHS)]
    steps = sum(-(-len(rows) // BATCH) for rows in epochs)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optim,
        lambda step: min(
            (step + 1) / (WARM_UP * steps), max(0.0, (steps - step) / ((1 - WARM_UP) * steps))
        ),
    )
    began, done, lost = time.time(), 0, 0.0
    for rows in epochs:
        for batch in batches(rows, chance):
            pieces, mask, cases, labels, has_misc = tensors([rows[i] for i in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(pieces, mask, cases)
            wrong = loss(scores, labels, has_misc)
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optim.step()
            rate.step()
            optim.zero_grad()
            done += 1
            lost += wrong.item()
            if done % 100 == 0:
                say(f"step {done} of {steps}: loss {lost / 100:.4f}, {time.time() - began:.0f} s")
                lost = 0.0
    return model.eval()

"""Fine-tunes an encoder with a head: the loop that names and sentiment share."""

import random
import time

import torch

SEED = 17
HEAD_FASTER = 10  # the head and the token types start from nothing
WARM_UP = 0.06


def padded(lists, filler):
    longest = max(map(len, lists))
    return torch.tensor([each + [filler] * (longest - len(each)) for each in lists])


def batches(rows, size, chance):
    """Rows of like length together, in an order of chance."""
    order = list(range(len(rows)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), size * 25):
        near = sorted(order[start : start + size * 25], key=lambda i: len(rows[i].pieces))
        found += [near[i : i + size] for i in range(0, len(near), size)]
    chance.shuffle(found)
    return found


def optimiser(model, rate):
    """AdamW with the head and the token types at a higher rate."""
    old = {
        name
        for name, _ in model.named_parameters()
        if name.startswith("bert.") and "token_type" not in name
    }
    groups = [
        {"params": [p for n, p in model.named_parameters() if n in old], "lr": rate},
        {"params": [p for n, p in model.named_parameters() if n not in old], "lr": rate * HEAD_FASTER},
    ]
    return torch.optim.AdamW(groups, weight_decay=0.01)


def fit(model, rows_of_epoch, epochs, batch, rate, say=print):
    """Fits a model, which has loss(rows), to what rows_of_epoch(chance) gives, so many times."""
    chance = random.Random(SEED)
    model.train()
    optim = optimiser(model, rate)
    rounds = [rows_of_epoch(chance) for _ in range(epochs)]
    steps = sum(-(-len(rows) // batch) for rows in rounds)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optim,
        lambda step: min(
            (step + 1) / (WARM_UP * steps), max(0.0, (steps - step) / ((1 - WARM_UP) * steps))
        ),
    )
    began, done, lost = time.time(), 0, 0.0
    for rows in rounds:
        for chosen in batches(rows, batch, chance):
            wrong = model.loss([rows[i] for i in chosen])
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optim.step()
            schedule.step()
            optim.zero_grad()
            done += 1
            lost += wrong.item()
            if done % 100 == 0:
                say(f"step {done} of {steps}: loss {lost / 100:.4f}, {time.time() - began:.0f} s")
                lost = 0.0
    return model.eval()

"""How sure a model's scores say it is, made what its hits bear out (Guo et al. 2017)."""

import torch
import torch.nn.functional as F

ROUNDS = 100


def fit(scores, labels):
    """(divisor, offsets): scores (targets x classes) / divisor + offsets make labels most probable.

    The offsets, which add up to 0, take from a class that is told too often (Alexandari et al. 2020).
    """
    scores = torch.as_tensor(scores, dtype=torch.float64)
    labels = torch.as_tensor(labels)
    temper = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    shift = torch.zeros(scores.shape[1], dtype=torch.float64, requires_grad=True)
    optim = torch.optim.LBFGS([temper, shift], max_iter=ROUNDS, line_search_fn="strong_wolfe")

    def loss():
        optim.zero_grad()
        wrong = F.cross_entropy(scores / temper.exp() + shift - shift.mean(), labels)
        wrong.backward()
        return wrong

    optim.step(loss)
    return temper.exp().item(), (shift - shift.mean()).detach().numpy()

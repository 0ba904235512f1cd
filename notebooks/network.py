"""Where the nodes of a network stand, and their names beside them."""

from __future__ import annotations

from typing import Sequence

import numpy
from matplotlib import patheffects

import charts


def layout(edges: Sequence[tuple[int, int, float]], nodes: int, seed: int = 1) -> numpy.ndarray:
    """Places for the nodes of a network, the same at every run (Fruchterman and Reingold 1991).

    edges: pairs of nodes and a weight. Returns an x and a y for each node.
    """
    places = numpy.random.default_rng(seed).normal(size=(nodes, 2))
    pull = numpy.zeros((nodes, nodes))
    for a, b, weight in edges:
        pull[a, b] = pull[b, a] = weight
    distance = 1 / numpy.sqrt(max(nodes, 1))
    for heat in numpy.linspace(0.2, 0.002, 400):
        apart = places[:, None] - places[None]
        length = numpy.maximum(numpy.hypot(*apart.transpose(2, 0, 1)), 1e-3)
        force = distance**2 / length**2 - pull * length / distance
        move = (apart * force[..., None]).sum(axis=1) - 0.6 * places
        size = numpy.maximum(numpy.hypot(*move.T), 1e-9)[:, None]
        places = places + move / size * numpy.minimum(size, heat)
    return places


def labels(axes, places: numpy.ndarray, texts: Sequence[str]) -> None:
    """Writes a name beside each point, at that side of it where it hides least of others."""
    axes.margins(0.12, 0.06)
    axes.figure.canvas.draw()  # Only then is it known where the points are.
    points = axes.transData.transform(places)
    taken = [(x - 7, y - 7, x + 7, y + 7) for x, y in points]
    for (x, y), text in zip(points, texts):
        boxes = [_box(x, y, side, 6.2 * len(text)) for side in _SIDES]
        best = min(
            range(len(boxes)), key=lambda i: sum(_overlap(boxes[i], other) for other in taken)
        )
        taken.append(boxes[best])
        across, up, align = _SIDES[best]
        axes.annotate(
            text,
            axes.transData.inverted().transform((x, y)),
            (across * 72 / charts.DOTS_PER_INCH, up * 72 / charts.DOTS_PER_INCH),
            textcoords="offset points",
            ha=align,
            va="center",
            fontsize=8,
            zorder=4,
            path_effects=_OUTLINE,
        )


def _box(x: float, y: float, side: tuple, width: float) -> tuple:
    left = x + side[0] - width * {"left": 0, "center": 0.5, "right": 1}[side[2]]
    return left, y + side[1] - 7, left + width, y + side[1] + 7


_SIDES = (
    (10, 0, "left"),
    (-10, 0, "right"),
    (0, 15, "center"),
    (0, -15, "center"),
    (8, 11, "left"),
    (8, -11, "left"),
    (-8, 11, "right"),
    (-8, -11, "right"),
)
_OUTLINE = [patheffects.withStroke(linewidth=2.5, foreground="white")]


def _overlap(one, other) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0) * max(high, 0)

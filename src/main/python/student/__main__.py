"""Trains the network of the fast mode from targets that the accurate mode judged.

Example, from src/main/python, after `pip install -r requirements.txt`:

    python3 -m student --labels labels.tsv --gold labels.tsv.gold --held-out labels.tsv.held-out \\
        --base JAR --out ../../../data/models/sentiment.bin
"""

import argparse

import numpy as np
import torch

from encoder import base, calibration

from . import export, rows, train, vectors


def options():
    parser = argparse.ArgumentParser(
        prog="python3 -m student",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--labels", required=True, nargs="+", help="targets judged by the accurate mode")
    parser.add_argument("--gold", required=True, nargs="+", help="targets judged by readers")
    parser.add_argument("--times", type=int, default=3, help="how often a round reads the gold (3)")
    parser.add_argument("--held-out", nargs="*", default=[], help="targets to measure on")
    parser.add_argument("--base", required=True, help=f"the jar of {base.ARTIFACT}")
    parser.add_argument("--words", type=int, default=30000, help="size of the vocabulary (30000)")
    parser.add_argument("--width", type=int, default=64, help="numbers a word (64)")
    parser.add_argument("--hidden", type=int, default=64, help="numbers a state and direction (64)")
    parser.add_argument("--epochs", type=int, default=5, help="rounds (5)")
    parser.add_argument("--out", required=True, help="the file to write")
    return parser.parse_args()


def calibrate(network, held):
    """Fits how sure the network is to targets it has not learnt from."""
    labels = np.array([row[3].argmax() for row in held])
    divisor, offsets = calibration.fit(train.scores(network, held), labels)
    with torch.no_grad():
        network.outer.weight /= divisor
        network.outer.bias.copy_(network.outer.bias / divisor + torch.from_numpy(offsets))
    print(f"temperature {divisor:.2f}", flush=True)


def main():
    chosen = options()
    graph, tokenizer = base.read(chosen.base)
    words = rows.vocabulary(chosen.labels + chosen.gold, chosen.words, 3)
    learnt = rows.rows(chosen.labels, words) + chosen.times * rows.rows(chosen.gold, words)
    held = [(path, rows.rows([path], words)) for path in chosen.held_out]
    begin = vectors.begin(graph, tokenizer, words, chosen.width)
    print(f"{len(learnt)} rows, {words.size} words", flush=True)
    network = train.fit(
        begin, learnt, held, chosen.hidden, chosen.epochs, lambda line: print(line, flush=True)
    )
    if held:
        calibrate(network, [row for _, part in held for row in part])
    export.save(network, words, chosen.out)


if __name__ == "__main__":
    main()

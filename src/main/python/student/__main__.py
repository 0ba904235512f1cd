"""Trains the network of the fast mode from targets that the accurate mode judged.

Example, from src/main/python, after `pip install -r requirements.txt`:

    python3 -m student --labels labels.tsv --others labels.tsv.others --gold labels.tsv.gold \\
        --held-out labels.tsv.held-out --base JAR --out ../../../data/models/sentiment.bin
"""

import argparse

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
    parser.add_argument("--others", nargs="*", default=[], help="such targets that weigh twice as much")
    parser.add_argument("--gold", required=True, nargs="+", help="targets judged by readers")
    parser.add_argument("--times", type=float, default=3, help="how much the gold weighs (3)")
    parser.add_argument("--held-out", nargs="*", default=[], help="targets to measure on")
    parser.add_argument("--base", required=True, help=f"the jar of {base.ARTIFACT}")
    parser.add_argument("--words", type=int, default=30000, help="size of the vocabulary (30000)")
    parser.add_argument("--width", type=int, default=64, help="numbers a word (64)")
    parser.add_argument("--hidden", type=int, default=64, help="numbers a state and direction (64)")
    parser.add_argument("--epochs", type=int, default=4, help="rounds (4)")
    parser.add_argument("--out", required=True, help="the file to write")
    return parser.parse_args()


def judged(chosen):
    """All targets to learn from. A target that several files judge is judged as in the first of them."""
    targets = rows.Judged()
    for paths, weight in (chosen.gold, chosen.times), (chosen.others, 2), (chosen.labels, 1):
        for path in paths:
            targets.add(path, weight)
    return targets


def calibrate(network, held):
    """Fits how sure the network is to targets it has not learnt from."""
    divisor, offsets = calibration.fit(train.scores(network, held), train.labels(held))
    with torch.no_grad():
        network.outer.weight /= divisor
        network.outer.bias.copy_(network.outer.bias / divisor + torch.from_numpy(offsets))
    print(f"temperature {divisor:.2f}", flush=True)


def main():
    chosen = options()
    graph, tokenizer = base.read(chosen.base)
    targets = judged(chosen)
    words = targets.vocabulary(chosen.words, 3)
    learnt = targets.sentences(words)
    held = [(path, rows.Judged().add(path, 1).sentences(words)) for path in chosen.held_out]
    begin = vectors.begin(graph, tokenizer, words, chosen.width)
    print(f"{len(learnt)} sentences, {words.size} words", flush=True)
    network = train.fit(
        begin, learnt, held, chosen.hidden, chosen.epochs, lambda line: print(line, flush=True)
    )
    if held:
        calibrate(network, [sentence for _, part in held for sentence in part])
    export.save(network, words, chosen.out)


if __name__ == "__main__":
    main()

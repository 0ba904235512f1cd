"""Writes a tiny network of chance and what torch reads with it, for NetworkModelTest.

From the repository's root:

    PYTHONPATH=src/main/python python3 src/test/python/tiny_network.py \\
        src/test/resources/dateline/sentiment/network
"""

import pathlib
import sys
import tempfile

import torch

from student import export, rows, train
from student.network import Network

SENTENCES = [
    ("The envoy praised the brave defenders of Tesmir .", [(4, 8)]),
    ("Halvik 's generals lied again , and nobody believed Norvenia .", [(0, 4), (9, 10)]),
    ("T-72 tanks of the U.N. were SEEN near Élan\u2019s bridge", [(4, 5), (8, 10), (8, 9)]),
    ("Sarmalia", [(0, 1)]),
    ("it " * 40 + "fell to Belloria" + " and the river" * 50, [(42, 43), (80, 81), (150, 152)]),
]


def main():
    folder = pathlib.Path(sys.argv[1])
    torch.manual_seed(5)
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.write("words\tstart\tend\tnegative\tneutral\tpositive\n")
        for text, spans in SENTENCES:
            for start, end in spans:
                file.write(f"{text.strip()}\t{start}\t{end}\t1\t0\t0\n")
        file.flush()
        judged = rows.Judged().add(file.name, 1)
    words = judged.vocabulary(20, 1)
    network = Network(words.size, 6, 5)
    for weights in network.parameters():
        weights.data.normal_(0, 0.3)
    scale = network.word.weight.data.abs().amax(1, keepdim=True) / 127
    network.word.weight.data.copy_((network.word.weight.data / scale).round() * scale)
    export.save(network.eval(), words, folder / "tiny.bin")
    stances = torch.from_numpy(train.scores(network, judged.sentences(words))).softmax(-1).tolist()
    lines = ["words start end negative neutral positive".replace(" ", "\t")]
    for text, spans in SENTENCES:
        for start, end in sorted(spans):
            stance = [f"{p:.6f}" for p in stances.pop(0)]
            lines.append("\t".join([text.strip(), str(start), str(end), *stance]))
    (folder / "tiny.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

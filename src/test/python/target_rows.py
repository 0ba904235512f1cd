"""Writes what the encoder of sentiment is trained to read, for Java to be held against.

python3 target_rows.py JAR FILE, with src/main/python on the path and encoder.base.ARTIFACT as JAR.
"""

import pathlib
import sys

from encoder import base, stance

# Sentences, a blank between words; targets are in brackets, one over another in double ones.
SENTENCES = [
    "[ Marrenko ] fell .",
    "The mayor of [ Sandhaven ] praised [ Colonel Ilse Varn ] and [ the tireless nurses ] of [ Ward 9 ] .",
    "[ Ostrava ] [ Dockers ] walked out .",
    "He [ himself ] said so , and [ they ] did not .",
    "[ [ Norven ] Harbour Board ] paid [ Tarn ] nothing for [ Elm ] .",
    "Of [ Krzyzanowska ] " + "indistinguishable antidisestablishmentarianism " * 24 + "[ Tarn ] knew .",
    "word " * 40 + "[ Lowmarsh ] " + "unforeseeably " * 30 + "[ the Reed Council ] " + "word " * 40,
]


def targets(marked):
    """The words of a sentence, and the targets in it as spans of words."""
    words, opened, spans = [], [], []
    for token in marked.split():
        if token == "[":
            opened.append(len(words))
        elif token == "]":
            spans.append((opened.pop(), len(words)))
        else:
            words.append(token)
    return words, sorted(spans)


def row_lines(rows, names, number, marked):
    words, spans = targets(marked)
    text = " ".join(words)
    offsets = [len(" ".join(words[:i])) + (i > 0) for i in range(len(words))]
    told = [
        stance.Target(text, offsets[start], offsets[end - 1] + len(words[end - 1]), 1, False)
        for start, end in spans
    ]
    for row in rows.of(told):
        yield "\t".join(
            [
                str(number),
                text,
                " ".join(f"{start}-{end}" for start, end in spans),
                " ".join(names[piece] for piece in row.pieces),
                "".join(map(str, row.types)),
                " ".join(f"{start}-{end}" for start, end, _ in row.targets),
            ]
        )


def main(jar, out):
    _, tokenizer = base.read(jar)
    names = {number: piece for piece, number in tokenizer.get_vocab().items()}
    rows = stance.Rows(tokenizer)
    lines = ["sentence\twords\ttargets\tpieces\ttypes\tplaces"]
    for number, marked in enumerate(SENTENCES):
        lines += row_lines(rows, names, number, marked)
    pathlib.Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

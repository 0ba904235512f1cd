"""Sentences with names (BIO files) as rows of pieces."""

import csv
import pathlib
from dataclasses import dataclass

from .base import CAPITALS, case

LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"]
IGNORED = -100  # torch's label of a position that no loss is taken of

# The longest row of pieces the encoder is trained on and reads, its two marks included.
LONGEST = 192
# The most pieces of one word: what follows in a longer one does not tell its kind.
PIECES = 12


@dataclass
class Row:
    """One sentence, or a part of a long one. The mark at each end has word -1."""

    pieces: list[int]
    cases: list[int]
    labels: list[int]
    words: list[int]
    sentence: int
    has_misc: bool


def sentences(path):
    """The sentences of a BIO file: (words, tags)."""
    words, tags = [], []
    for line in pathlib.Path(path).read_text(encoding="utf-8").split("\n"):
        cells = line.rstrip("\r").split("\t")
        if not cells[0]:
            if words:
                yield words, tags
            words, tags = [], []
        elif cells[0] != "-DOCSTART-":
            words.append(cells[0])
            tags.append(cells[1] if len(cells) > 1 else "O")
    if words:
        yield words, tags


def sets(table, folder):
    """The rows of the table of sets: (path, has MISC, times); a file lies beside the table or in folder."""
    table = pathlib.Path(table)
    with open(table, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        own = table.parent / row["file"]
        path = own if own.exists() else pathlib.Path(folder) / row["file"]
        yield path, "MISC" in row["types"].split("|"), int(row["times"])


class Rows:
    """Cuts words into pieces."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.first = tokenizer.token_to_id("[CLS]")
        self.last = tokenizer.token_to_id("[SEP]")
        self.unknown = tokenizer.token_to_id("[UNK]")
        self.known = {}

    def pieces(self, word):
        found = self.known.get(word)
        if found is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            found = self.known[word] = (ids or [self.unknown])[:PIECES]
        return found

    def of(self, sentence, words, tags, has_misc, capitals=False):
        """The rows of a sentence; with capitals, as a line written in capitals alone."""
        rows = []
        start = 0
        while start < len(words):
            pieces, cases, labels, numbers = [self.first], [0], [IGNORED], [-1]
            position = start
            while position < len(words):
                word = words[position]
                cut = self.pieces(word)
                if len(pieces) + len(cut) > LONGEST - 1:
                    break
                written = CAPITALS if capitals and word[0].isalpha() else case(word)
                pieces += cut
                cases += [written] * len(cut)
                labels += [LABELS.index(tags[position])] + [IGNORED] * (len(cut) - 1)
                numbers += [position] + [-1] * (len(cut) - 1)
                position += 1
            rows.append(
                Row(
                    pieces + [self.last],
                    cases + [0],
                    labels + [IGNORED],
                    numbers + [-1],
                    sentence,
                    has_misc,
                )
            )
            start = position
        return rows

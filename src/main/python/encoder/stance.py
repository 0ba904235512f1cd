"""Targets in sentences as rows of pieces: the target hidden, its place marked by token type 1."""

import csv
import hashlib
import json
import pathlib
import re
from dataclasses import dataclass

LABELS = ["negative", "neutral", "positive"]
SCORES = {2: 0, 4: 1, 6: 2}  # NewsMTSC's

# Pieces beside the hidden target and the two marks.
MOST_AROUND = 125


@dataclass
class Target:
    """Characters start to end of a text, and how readers found it judged: an index of LABELS."""

    text: str
    start: int
    end: int
    label: int
    held_out: bool


@dataclass
class Row:
    pieces: list[int]
    types: list[int]
    label: int


def share(article, parts):
    """A number below parts that looks like chance and is the same each time."""
    return int(hashlib.sha256(article.encode("utf-8")).hexdigest()[:8], 16) % parts


def targets(path):
    """The targets of a file: NewsMTSC's JSON lines, or TSV with the target in double brackets."""
    text = pathlib.Path(path).read_text(encoding="utf-8")
    return of_lines(text) if str(path).endswith(".jsonl") else of_rows(text)


def of_lines(text):
    for line in text.split("\n"):
        if line.strip():
            sentence = json.loads(line)
            for target in sentence["targets"]:
                article = "_".join(target["Input.gid"].split("_")[:3])
                yield Target(
                    sentence["sentence_normalized"],
                    target["from"],
                    target["to"],
                    SCORES[int(target["polarity"])],
                    share(article, 100) < 12,
                )


def of_rows(text):
    rows = csv.DictReader(text.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        before, target, after = re.split(r"\[\[|\]\]", row["sentence"])
        yield Target(
            before + target + after,
            len(before),
            len(before) + len(target),
            LABELS.index(row["polarity"]),
            share(re.sub("[a-z]$", "", row["id"]), 5) < 1,
        )


class Rows:
    """Cuts texts into pieces."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.first, self.last, self.hidden = map(
            tokenizer.token_to_id, ("[CLS]", "[SEP]", "[MASK]")
        )

    def pieces(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def of(self, target):
        left = self.pieces(target.text[: target.start])
        right = self.pieces(target.text[target.end :])
        kept = min(len(left), max(MOST_AROUND // 2 + 1, MOST_AROUND - len(right)))
        left = left[len(left) - kept :]
        right = right[: MOST_AROUND - kept]
        pieces = [self.first, *left, self.hidden, *right, self.last]
        types = [0] * len(pieces)
        types[len(left) + 1] = 1
        return Row(pieces, types, target.label)

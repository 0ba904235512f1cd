"""Targets in sentences as rows of pieces: names in a target hidden, its pieces of token type 1."""

import csv
import hashlib
import json
import pathlib
import re
from dataclasses import dataclass

LABELS = ["negative", "neutral", "positive"]
SCORES = {2: 0, 4: 1, 6: 2}  # NewsMTSC's

# Pieces of a row, the two marks not included.
MOST = 126

# Words of a target that are shown, and those that are no names though they begin with a capital.
MOST_SHOWN = 12
NO_NAMES = set(
    "the a an this that these those both some all one others who he she it they we i you him her"
    " them us his its their our my your".split()
)
WORD = re.compile(r"\w[\w'\u2019.-]*|[^\w\s]")
NAME = ""


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


def shown(target):
    """A target's words, each run of names and numbers as one NAME."""
    words = []
    for word in target[:MOST_SHOWN]:
        is_name = word[0].isdigit() or (word[0].isupper() and word.lower() not in NO_NAMES)
        if not is_name:
            words.append(word)
        elif not words or words[-1] != NAME:
            words.append(NAME)
    return words


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
        middle = []
        for word in shown(WORD.findall(target.text[target.start : target.end])):
            middle += self.pieces(word) if word else [self.hidden]
        rest = MOST - len(middle)
        kept = min(len(left), rest, max(MOST // 2, rest - len(right)))
        left = left[len(left) - kept :]
        right = right[: rest - kept]
        pieces = [self.first, *left, *middle, *right, self.last]
        types = [0] * (1 + len(left)) + [1] * len(middle) + [0] * (len(right) + 1)
        return Row(pieces, types, target.label)

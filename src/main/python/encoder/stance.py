"""Targets of a sentence in rows of pieces: names in each hidden, its pieces of token type 1."""

import csv
import hashlib
import json
import pathlib
import re
from dataclasses import dataclass

LABELS = ["negative", "neutral", "positive"]
SCORES = {2: 0, 4: 1, 6: 2}  # NewsMTSC's

# Pieces of a row, the two marks not included, and those from where its first target begins to where
# its last one ends.
MOST = 126
MOST_APART = 96

# The label of a target that nobody judged.
UNJUDGED = -100

# Words of a target that are shown, and those that are no names though they begin with a capital.
MOST_SHOWN = 12
NO_NAMES = set(
    "the a an this that these those both some all one others who he she it they we i you him her"
    " them us his its their our my your".split()
)
# What is a name as a rule, where no sentence begins.
OTHER = re.compile(r"(?<=[\w,;:] )(?!I\b)[A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*)*")
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
    """Targets: where the pieces of each begin and end, and its label."""

    pieces: list[int]
    types: list[int]
    targets: list[tuple[int, int, int]]


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


def by_sentence(targets):
    """The targets of each sentence, in order."""
    sentences = {}
    for target in targets:
        sentences.setdefault(target.text, []).append(target)
    return [sorted(found, key=lambda t: (t.start, t.end)) for found in sentences.values()]


def with_others(targets):
    """The targets of a sentence and most of what else it names, unjudged: runs of capitalised words
    that no sentence begins with."""
    text = targets[0].text
    others = [
        Target(text, found.start(), found.end(), UNJUDGED, targets[0].held_out)
        for found in OTHER.finditer(text)
        if all(found.end() <= target.start or target.end <= found.start() for target in targets)
    ]
    return sorted(targets + others, key=lambda t: (t.start, t.end))


class Rows:
    """Cuts texts into pieces."""

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.first, self.last, self.hidden = map(
            tokenizer.token_to_id, ("[CLS]", "[SEP]", "[MASK]")
        )

    def pieces(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def shown(self, target):
        """The pieces of a target as the encoder may see them."""
        cut = []
        for word in shown(WORD.findall(target.text[target.start : target.end])):
            cut += self.pieces(word) if word else [self.hidden]
        if not cut:
            raise ValueError(f"a target without words in: {target.text}")
        return cut[:MOST_APART]

    def of(self, targets):
        """The rows of a sentence's targets, which are in order, but those of unjudged ones alone."""
        rows, run, middle = [], [], []
        for target in targets:
            gap = self.pieces(target.text[run[-1][0].end : target.start]) if run else []
            own = self.shown(target)
            if run and (
                target.start < run[-1][0].end or len(middle) + len(gap) + len(own) > MOST_APART
            ):
                rows.append(self.around(run, middle))
                run, middle, gap = [], [], []
            middle = middle + gap + own
            run.append((target, len(middle) - len(own), len(middle)))
        rows.append(self.around(run, middle))
        return [row for row in rows if any(label != UNJUDGED for _, _, label in row.targets)]

    def around(self, run, middle):
        """A row of targets, with where each begins and ends in the pieces between the outer two."""
        text = run[0][0].text
        left = self.pieces(text[: run[0][0].start])
        right = self.pieces(text[run[-1][0].end :])
        rest = MOST - len(middle)
        kept = min(len(left), rest, max(rest // 2, rest - len(right)))
        left = left[len(left) - kept :]
        pieces = [self.first, *left, *middle, *right[: rest - kept], self.last]
        types = [0] * len(pieces)
        places = []
        for target, start, end in run:
            start, end = 1 + kept + start, 1 + kept + end
            types[start:end] = [1] * (end - start)
            places.append((start, end, target.label))
        return Row(pieces, types, places)

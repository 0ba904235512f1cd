"""Judged targets (files of `dateline train label-sentiment`) as sentences of numbers."""

import collections
from dataclasses import dataclass

import numpy as np

from encoder import stance

# Words beside a target that may matter for it, on each side.
REACH = 24

# Words that are read beside the first and the last target, and the most from where the one begins to
# where the other ends: nearly every sentence in one reading, and no longer one for any text.
BESIDE = 48
MOST_APART = 96

# Numbers of words that are no words of the vocabulary.
PADDING, TARGET, FIRST_ENDING = 0, 1, 2
# Rarer words go by their last three letters, in so many kinds.
ENDINGS = 512
FIRST_WORD = FIRST_ENDING + ENDINGS

CASES = 4
LOWER, TITLE, CAPITALS, MIXED = range(CASES)

# Stands for a hidden target among words.
HIDDEN = None


def case(word):
    """How a word is written."""
    if word is HIDDEN:
        return LOWER
    if any(c.isdecimal() for c in word):
        return MIXED
    if not any(c.isupper() for c in word):
        return LOWER
    if len(word) > 1 and not any(c.islower() for c in word):
        return CAPITALS
    return TITLE if word[0].isupper() else MIXED


def plain(word):
    return word.lower().replace("\u2019", "'")


def ending(word):
    """The kind of a word's last three letters: Java's hash of them."""
    value = 0
    for unit in np.frombuffer(word[-3:].encode("utf-16-le"), dtype=np.uint16):
        value = (value * 31 + int(unit)) & 0xFFFFFFFF
    return FIRST_ENDING + value % ENDINGS


def in_java(word):
    """Whether Java's way to write UTF-8 is the usual one for it."""
    return all("\0" < c <= "\uffff" for c in word)


class Vocabulary:
    def __init__(self, counts, size, least):
        frequent = [w for w, n in counts.most_common(size) if n >= least and in_java(w)]
        self.words = sorted(frequent)
        self.numbers = {word: FIRST_WORD + i for i, word in enumerate(self.words)}

    @property
    def size(self):
        return FIRST_WORD + len(self.words)

    def number(self, word):
        if word is HIDDEN:
            return TARGET
        found = self.numbers.get(plain(word))
        return ending(plain(word)) if found is None else found


@dataclass
class Sentence:
    """Numbers of words and how each is written; places of targets; of each three probabilities and
    a weight."""

    numbers: np.ndarray
    cases: np.ndarray
    places: list[int]
    probabilities: np.ndarray
    weights: np.ndarray


class Judged:
    """Sentences by their words, each with its targets, from files that may share sentences."""

    def __init__(self):
        self.targets = {}  # words with blanks between -> (start, end) -> [probabilities, weight]

    def add(self, path, weight):
        """Adds the targets of a file. What is judged already keeps its judgement, and gains weight."""
        with open(path, encoding="utf-8") as file:
            next(file)
            for line in file:
                cells = line.rstrip("\n").split("\t")
                spans = self.targets.setdefault(cells[0], {})
                told = [np.array([float(c) for c in cells[3:6]], np.float32), 0.0]
                spans.setdefault((int(cells[1]), int(cells[2])), told)[1] += weight
        return self

    def vocabulary(self, size, least):
        counts = collections.Counter()
        for text in self.targets:
            counts.update(map(plain, text.split(" ")))
        return Vocabulary(counts, size, least)

    def sentences(self, vocabulary):
        """A Sentence for all targets that can be read together."""
        return [
            sentence(*hidden(text.split(" "), run), vocabulary)
            for text, spans in self.targets.items()
            for run in runs(spans)
        ]


def runs(spans):
    """Targets in order, none overlapping another, the first and the last not too far apart."""
    found = []
    for span, told in sorted(spans.items()):
        if not found or span[0] < found[-1][-1][0][1] or span[1] - found[-1][0][0][0] > MOST_APART:
            found.append([])
        found[-1].append((span, told))
    return found


def hidden(cut, run):
    """Words around targets, which are hidden: before HIDDEN stand those of their words that are no
    names. Their places there, and what is told of them."""
    shown, places, at = [], [], 0
    for (start, end), _ in run:
        shown += cut[at:start]
        shown += [word for word in stance.shown(cut[start:end]) if word != stance.NAME]
        places.append(len(shown))
        shown.append(HIDDEN)
        at = end
    shown += cut[at:]
    first = max(0, places[0] - BESIDE)
    shown = shown[first : places[-1] + BESIDE + 1]
    return shown, [place - first for place in places], [told for _, told in run]


def sentence(shown, places, told, vocabulary):
    return Sentence(
        np.array([vocabulary.number(word) for word in shown], np.int64),
        np.array([case(word) for word in shown], np.int64),
        places,
        np.stack([probabilities for probabilities, _ in told]),
        np.array([weight for _, weight in told], np.float32),
    )

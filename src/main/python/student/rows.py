"""Judged targets (files of `dateline train label-sentiment`) as rows of numbers."""

import collections
import pathlib

import numpy as np

from encoder import stance

# Words beside the hidden target that are looked at, on each side.
REACH = 24

# Numbers of words that are no words of the vocabulary.
PADDING, TARGET, FIRST_ENDING = 0, 1, 2
# Rarer words go by their last three letters, in so many kinds.
ENDINGS = 512
FIRST_WORD = FIRST_ENDING + ENDINGS

LOWER, TITLE, CAPITALS, MIXED = range(4)


def case(word):
    """How a word is written."""
    if any(c.isdecimal() for c in word):
        return MIXED
    if not any(c.isupper() for c in word):
        return LOWER
    if len(word) > 1 and not any(c.islower() for c in word):
        return CAPITALS
    return TITLE if word[0].isupper() else MIXED


def ending(word):
    """The kind of a word's last three letters: Java's hash of them."""
    value = 0
    for unit in np.frombuffer(word[-3:].encode("utf-16-le"), dtype=np.uint16):
        value = (value * 31 + int(unit)) & 0xFFFFFFFF
    return FIRST_ENDING + value % ENDINGS


class Vocabulary:
    def __init__(self, counts, size, least):
        frequent = [w for w, n in counts.most_common(size) if n >= least]
        self.words = sorted(frequent)
        self.numbers = {word: FIRST_WORD + i for i, word in enumerate(self.words)}

    @property
    def size(self):
        return FIRST_WORD + len(self.words)

    def number(self, word):
        lower = word.lower().replace("\u2019", "'")
        found = self.numbers.get(lower)
        return ending(lower) if found is None else found


def lines(path):
    """Of each line the words to the left and right of the target, and the three probabilities.

    Words of the target that are no names count as the last ones to its left.
    """
    with open(path, encoding="utf-8") as file:
        next(file)
        for line in file:
            cells = line.rstrip("\n").split("\t")
            words = cells[0].split(" ")
            start, end = int(cells[1]), int(cells[2])
            shown = [word for word in stance.shown(" ".join(words[start:end])) if word != stance.NAME]
            yield (
                (words[max(0, start - REACH) : start] + shown)[-REACH:],
                words[end : end + REACH],
                np.array([float(c) for c in cells[3:6]], np.float32),
            )


def vocabulary(paths, size, least):
    counts = collections.Counter()
    for path in paths:
        for left, right, _ in lines(path):
            counts.update(w.lower().replace("\u2019", "'") for w in left + right)
    return Vocabulary(counts, size, least)


def rows(paths, words):
    """(numbers, cases, place of the target, probabilities) of each line."""
    found = []
    for path in paths:
        for left, right, probabilities in lines(path):
            numbers = [*map(words.number, left), TARGET, *map(words.number, right)]
            cases = [*map(case, left), LOWER, *map(case, right)]
            found.append(
                (np.array(numbers, np.int32), np.array(cases, np.int8), len(left), probabilities)
            )
    return found

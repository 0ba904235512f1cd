"""Writes what is known of 2x2 tables, from exact integers and 60 digits, for PairStatisticsTest.

The standard library only; shares no formula with the Java code but the definitions. From the
repository's root:

    python3 src/test/python/pair_statistics.py src/test/resources/dateline/measure/pair/tables.tsv
"""

import decimal
import math
import pathlib
import random
import sys
from decimal import Decimal
from fractions import Fraction

decimal.getcontext().prec = 60

# Bigrams of Dunning (1993); the tea tasting of Fisher (1935).
PUBLISHED = [
    (110, 2552, 221, 31777),
    (29, 42, 152, 31777),
    (31, 54, 170, 31777),
    (10, 10, 13, 31777),
    (3, 4, 4, 8),
    (4, 4, 4, 8),
]


def main():
    random.seed(19)
    lines = ["both\ta\tb\tall\texpected\tnpmi\tlog_likelihood_ratio\tp_value\tlow\thigh"]
    for both, a, b, n in tables():
        values = [Decimal(a) * b / n, npmi(both, a, b, n), ratio(both, a, b, n)]
        values += [fisher(both, a, b, n), *wilson(both, n)]
        lines.append("\t".join(map(str, (both, a, b, n))) + "".join(f"\t{v:.15e}" if v else "\t0" for v in values))
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")


def tables():
    found = dict.fromkeys(PUBLISHED)
    # Every table of few articles.
    found.update(dict.fromkeys((k, a, b, 5) for a in range(6) for b in range(a, 6) for k in range(max(0, a + b - 5), a + 1)))
    # Of any size and dependence; then near independence; then as of names in news.
    while len(found) < 180:
        n = round(10 ** random.uniform(1, 7))
        a, b = random.randint(1, n), random.randint(1, n)
        add(found, random.randint(max(0, a + b - n), min(a, b)), a, b, n)
    while len(found) < 260:
        n = round(10 ** random.uniform(1, 7))
        a, b = random.randint(1, n), random.randint(1, n)
        spread = math.sqrt(a * b / n * (1 - a / n) * (1 - b / n))
        add(found, round(a * b / n + random.choice([0, 1, 3, 6]) * random.uniform(-1, 1) * spread), a, b, n)
    while len(found) < 400:
        n = round(10 ** random.uniform(2, 7))
        a, b = (round(10 ** random.uniform(0, math.log10(n) - 1)) for _ in "ab")
        add(found, min(a, b, random.choice([0, 1, 2, 3, 10, 100, round(a * b / n), 10**7])), a, b, n)
    return found


def add(found, both, a, b, n):
    if max(0, a + b - n) <= both <= min(a, b):
        found[both, a, b, n] = None


def npmi(both, a, b, n):
    if both == n or not a or not b:
        return Decimal(0)
    if not both:
        return Decimal(-1)
    return (Decimal(both * n) / (a * b)).ln() / -(Decimal(both) / n).ln()


def ratio(both, a, b, n):
    """Twice the observed times the logarithm of the observed over the expected."""
    cells = [(both, a, b), (a - both, a, n - b), (b - both, n - a, b), (n - a - b + both, n - a, n - b)]
    return 2 * sum((o * (Decimal(o * n) / (row * column)).ln() for o, row, column in cells if o), Decimal(0))


def fisher(both, a, b, n):
    """The upper tail: by its definition where numbers are small, else summed in fixed point.

    0 where it lies below 10**-400 of the most likely table.
    """
    least, most = max(0, a + b - n), min(a, b)
    if n <= 3000:
        tail = sum(math.comb(a, k) * math.comb(n - a, b - k) for k in range(both, most + 1))
        return decimal_of(Fraction(tail, math.comb(n, b)))
    # Every table as a multiple of the most likely one.
    scale = 10**400
    mode = (a + 1) * (b + 1) // (n + 2)
    terms = {mode: scale}
    term, k = scale, mode
    while term and k < most:
        term = term * ((a - k) * (b - k)) // ((k + 1) * (n - a - b + k + 1))
        k += 1
        terms[k] = term
    term, k = scale, mode
    while term and k > least:
        term = term * (k * (n - a - b + k)) // ((a - k + 1) * (b - k + 1))
        k -= 1
        terms[k] = term
    tail = sum(t for k, t in terms.items() if k >= both)
    return decimal_of(Fraction(tail, sum(terms.values())))


def wilson(both, n):
    """The score interval: the roots of (share - p)**2 = z**2 p (1 - p) / n."""
    z2 = Decimal("1.959963984540054235524594430520551") ** 2
    share = Decimal(both) / n
    square, linear, constant = 1 + z2 / n, -(2 * share + z2 / n), share**2
    root = (linear**2 - 4 * square * constant).sqrt()
    return (-linear - root) / (2 * square), (-linear + root) / (2 * square)


def decimal_of(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


if __name__ == "__main__":
    main()

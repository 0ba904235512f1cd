"""Intervals for what a notebook adds up itself: articles of one story are no independent observations.

Where a table has an interval, take that one. These are for sums over days, which tables do not hold.
"""

from __future__ import annotations

import numpy
import pandas

LEAST_STORIES = 8
"""Below so many stories no interval is given, as in the tables."""

NORMAL = 1.959964
"""Quantile of the normal distribution for 95 %."""


def of_means(rows: pandas.DataFrame, by: list[str]) -> pandas.DataFrame:
    """Means and their 95 % intervals.

    rows: columns `by`, story, total (a sum) and size (of how many). Adds up to one row for each value
    of `by`, with estimate (total over size), low, high, size and stories. The interval is Student's t
    with the variance between stories (a ratio's, linearised); none below LEAST_STORIES.
    """
    means = _clustered(rows, by)
    half = means["t"] * numpy.sqrt(means["variance"])
    means["low"], means["high"] = means["estimate"] - half, means["estimate"] + half
    return _shown(means, by)


def of_shares(rows: pandas.DataFrame, by: list[str]) -> pandas.DataFrame:
    """The same for shares, where total counts some of size: Wilson's interval at the effective size."""
    shares = _clustered(rows, by)
    share, size = shares["estimate"], shares["size"].astype(float)
    spread = share * (1 - share)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        effective = numpy.where(shares["variance"] > 0, spread / shares["variance"], size)
    # Shares of 0 and 1 do not tell how much stories differ: no more is known than so many stories tell.
    effective = numpy.where(spread > 0, numpy.minimum(effective, size), shares["stories"])
    z = shares["t"]
    middle = (share + z**2 / (2 * effective)) / (1 + z**2 / effective)
    half = z * numpy.sqrt(spread / effective + z**2 / (4 * effective**2)) / (1 + z**2 / effective)
    shares["low"], shares["high"] = (middle - half).clip(lower=0), (middle + half).clip(upper=1)
    return _shown(shares, by)


def _clustered(rows: pandas.DataFrame, by: list[str]) -> pandas.DataFrame:
    stories = rows.groupby(by + ["story"], as_index=False)[["total", "size"]].sum()
    whole = stories.groupby(by, as_index=False).agg(
        total=("total", "sum"), size=("size", "sum"), stories=("story", "size")
    )
    whole = whole[whole["size"] > 0]
    whole["estimate"] = whole["total"] / whole["size"]
    each = stories.merge(whole[by + ["estimate"]], on=by)
    each["squared"] = (each["total"] - each["estimate"] * each["size"]) ** 2
    whole = whole.merge(each.groupby(by, as_index=False)["squared"].sum(), on=by)
    freedom = (whole["stories"] - 1).where(whole["stories"] >= LEAST_STORIES)
    whole["variance"] = whole["squared"] / whole["size"] ** 2 * whole["stories"] / freedom
    whole["t"] = _student(freedom)
    return whole


def _student(freedom: pandas.Series) -> pandas.Series:
    """Quantile of Student's t for 95 % (its expansion in 1 / freedom; off by .01 at 7)."""
    first = (NORMAL**3 + NORMAL) / 4
    second = (5 * NORMAL**5 + 16 * NORMAL**3 + 3 * NORMAL) / 96
    return NORMAL + first / freedom + second / freedom**2


def _shown(whole: pandas.DataFrame, by: list[str]) -> pandas.DataFrame:
    return whole[by + ["estimate", "low", "high", "size", "stories"]]

"""How the notebooks draw: colours for the colour-blind, bands, gaps, and a text for who cannot see it."""

from __future__ import annotations

import base64
import html
import io
import os
import textwrap
from pathlib import Path
from typing import Optional, Sequence

import matplotlib
import matplotlib.dates
import numpy
import pandas
from IPython.display import HTML, display
from matplotlib import pyplot

# Okabe and Ito's colours, which the colour-blind can tell apart.
BLACK, ORANGE, SKY, GREEN = "#000000", "#E69F00", "#56B4E9", "#009E73"
YELLOW, BLUE, VERMILION, PURPLE = "#F0E442", "#0072B2", "#D55E00", "#CC79A7"
GREY = "#8C8C8C"
COLOURS = (BLUE, VERMILION, GREEN, ORANGE, PURPLE, SKY, BLACK)
MARKERS = "osD^vPX"
"""A mark for each colour, so that a chart can be read without them."""

DOTS_PER_INCH = 110

matplotlib.rcParams.update(
    {
        "figure.dpi": DOTS_PER_INCH,
        "font.size": 10,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "legend.frameon": False,
        "text.parse_math": False,  # A name may hold a $.
    }
)


def figure(title: str, width: float = 9, height: float = 4.5):
    """A figure and its axes under a title that says what is found, broken into lines."""
    drawn, axes = pyplot.subplots(figsize=(width, max(height, 2.8)), layout="constrained")
    lines = textwrap.fill(title, int(width * 9.5))
    drawn.suptitle(lines, x=0.01, ha="left", fontsize=12, fontweight="bold")
    axes.grid(axis="both", color="#E5E5E5", linewidth=0.8)
    return drawn, axes


def show(drawn, name: str, alt: str) -> None:
    """Shows a figure with a text for those who do not see it, and closes it.

    name: of its file, which is written where the environment's DATELINE_PICTURES names a folder.
    """
    picture = io.BytesIO()
    drawn.savefig(picture, format="png", dpi=DOTS_PER_INCH)
    pyplot.close(drawn)
    folder = os.environ.get("DATELINE_PICTURES")
    if folder:
        Path(folder, name + ".png").write_bytes(picture.getvalue())
    data = base64.b64encode(picture.getvalue()).decode("ascii")
    text = html.escape(" ".join(alt.split()), quote=True)
    display(HTML(f'<img alt="{text}" style="max-width: 100%" src="data:image/png;base64,{data}">'))


def nothing(what: str) -> None:
    """Says what a warehouse lacks, in the place of a figure."""
    display(HTML(f"<p><em>Not drawn: {html.escape(what)}</em></p>"))


def sentences(evidence) -> None:
    """Shows evidence as a table: the sentences, the place in bold, and where they stand."""
    rows = "".join(
        "<tr>"
        f"<td style='text-align:left; white-space:nowrap'>{one.day or 'undated'}</td>"
        f"<td style='text-align:left'>{html.escape(one.publisher or 'unknown')}</td>"
        f"<td style='text-align:left'>{_bold(one.text)}</td>"
        f"<td style='text-align:left'><code>{one.article_id[:8]}… sentence {one.sentence},"
        f" {one.start}–{one.end}</code></td></tr>"
        for one in evidence
    )
    head = "<tr><th>day</th><th>publisher</th><th>sentence</th><th>address</th></tr>"
    display(HTML(f"<table>{head}{rows}</table>" if rows else "<p><em>No such sentence.</em></p>"))


def _bold(text: str) -> str:
    return html.escape(text).replace("[[", "<b>").replace("]]", "</b>")


def short(name: str, length: int = 28) -> str:
    """A name that fits on an axis."""
    return name if len(name) <= length else name[: length - 1].rstrip() + "…"


def step(days: pandas.Series, most: int = 50, each: int = 8) -> str:
    """The shortest period that cuts days into at most so many, with so many of them each on average."""
    span = (days.max() - days.min()).days + 1 if len(days) else 0
    lengths = {"day": 1, "week": 7, "month": 30, "quarter": 92}
    fit = (
        name
        for name, length in lengths.items()
        if span / length <= min(most, max(len(days) / each, 1))
    )
    return next(fit, "year")


def period(first, step_name: str) -> str:
    """A period in words."""
    if step_name == "quarter":
        return f"{first:%B} to {first + pandas.DateOffset(months=2):%B %Y}"
    words = {"day": day(first), "week": f"the week of {day(first)}", "month": f"{first:%B %Y}"}
    return words.get(step_name, f"{first:%Y}")


def gaps(frame: pandas.DataFrame, x: str, step_name: str) -> pandas.DataFrame:
    """The rows with an empty one for each period that has none: a line then breaks there."""
    if frame.empty:
        return frame
    codes = {"day": "D", "week": "7D", "month": "MS", "quarter": "QS", "year": "YS"}
    days = pandas.to_datetime(frame[x])
    whole = pandas.date_range(days.min(), days.max(), freq=codes[step_name])
    return frame.set_index(days)[frame.columns.drop(x)].reindex(whole).rename_axis(x).reset_index()


def band(axes, x, middle, low, high, colour: str, label: str, marker: str = "o") -> None:
    """A line in its interval; it breaks where there is nothing, and a lone point keeps its bar."""
    middle, low, high = (numpy.asarray(values, dtype=float) for values in (middle, low, high))
    axes.fill_between(x, low, high, color=colour, alpha=0.2, linewidth=0)
    known = ~numpy.isnan(low)
    alone = known & ~numpy.append(known[1:], False) & ~numpy.append(False, known[:-1])
    axes.vlines(
        numpy.asarray(x)[alone], low[alone], high[alone], color=colour, alpha=0.35, linewidth=5
    )
    axes.plot(
        x,
        middle,
        color=colour,
        marker=marker,
        markersize=4,
        linewidth=1.6,
        label=label,
        clip_on=False,
    )


def intervals(
    axes, y, middle, low, high, colour: str, label: str, marker: str = "o", hollow=False
) -> None:
    """Points with their intervals, one below the other."""
    axes.hlines(y, low, high, color=colour, linewidth=2, alpha=0.5)
    face = "white" if hollow else colour
    axes.scatter(
        middle,
        y,
        s=42,
        color=face,
        edgecolor=colour,
        marker=marker,
        zorder=3,
        label=label,
        clip_on=False,
    )


def rows(axes, names: Sequence[str], length: int = 28) -> None:
    """Names of rows, the first on top."""
    axes.set_yticks(range(len(names)), [short(name, length) for name in names])
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.grid(axis="y", visible=False)


def dates(axes) -> None:
    """Days along an axis, as short as they can be told apart."""
    if axes.dataLim.width < 1:
        axes.set_xlim(axes.dataLim.x0 - 3, axes.dataLim.x0 + 3)
    first, last = axes.get_xlim()
    label = "day of publication, UTC"
    if last - first <= 45:
        ticks = numpy.arange(numpy.ceil(first), last, max(1, round((last - first) / 7)))
        shown = [matplotlib.dates.num2date(tick) for tick in ticks]
        axes.set_xticks(ticks, [f"{date.day} {date:%b}" for date in shown])
        label = f"{label}, {shown[-1]:%Y}"
    else:
        locator = matplotlib.dates.AutoDateLocator(minticks=4, maxticks=9)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(matplotlib.dates.ConciseDateFormatter(locator))
    axes.set_xlabel(label)


def legend(axes) -> None:
    """A legend under the axes, where it hides nothing."""
    marks, names = axes.get_legend_handles_labels()
    columns = 2 if sum(len(name) + 6 for name in names) > 11 * axes.figure.get_figwidth() else 4
    axes.figure.legend(marks, names, loc="outside lower left", ncols=columns)


def percent(share: Optional[float]) -> str:
    """A share in words."""
    if share is None or pandas.isna(share):
        return "unknown"
    return f"{100 * share:.{0 if share >= 0.1 or share == 0 else 1}f}\u00a0%"


def day(date) -> str:
    """A day in words."""
    return f"{date.day} {date:%B %Y}"


def signed(value: float, digits: int = 2) -> str:
    """A number with its sign."""
    return f"{value:+.{digits}f}".replace("-", "−")


def number(value: float) -> str:
    """A number as exact as one reads it."""
    return f"{value:,.0f}" if value >= 10 else f"{value:,.1f}"

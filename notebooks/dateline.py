"""Opens an edition of a Dateline warehouse; needs Python 3.9 and duckdb, nothing else.

    import dateline

    edition = dateline.open()                  # DATELINE_WAREHOUSE, else what `jobs/dateline demo` made
    edition.tables()                           # which tables there are, and what a row of each is
    edition.columns("entity_pair")             # what each column means
    edition.sql("select * from entity_pair")   # a DuckDB relation; .df() makes it a pandas frame
    edition.evidence(pair=("Ukraine", "Russia"))

One edition is opened once: tables that a run publishes meanwhile are not seen, and never mixed in.
"""

from __future__ import annotations

import datetime
import glob
import json
import os
import re
from pathlib import Path
from typing import Any, NamedTuple, Optional, Sequence, Union

import duckdb

HOME = Path(__file__).resolve().parent.parent
"""The folder of the project that this file lies in."""

NO_TEXT = "(this warehouse was made with --text drop: read the sentence at its url)"
"""Stands for a sentence where the warehouse keeps no text."""

Day = Union[datetime.date, str]


class DatelineError(Exception):
    """Something that the caller can mend; its message says how, in one line."""

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: the line, and no stack."""
        return [f"dateline: {self}"]


class Evidence(NamedTuple):
    """A place in an article: where it stands, and what stands there."""

    article_id: str
    sentence: int
    """Ordinal of the sentence, from 0; the headline is the first."""
    start: int
    """Offset in article.text, in UTF-16 code units."""
    end: int
    """Offset after the last of them."""
    day: Optional[datetime.date]
    publisher: Optional[str]
    url: Optional[str]
    text: str
    """The sentence, what is named between [[ and ]]; NO_TEXT where no text is kept."""


def open(
    path: Union[str, os.PathLike, None] = None, as_of: Union[int, Day, None] = None
) -> Edition:
    """Opens one edition of a warehouse.

    path: the warehouse; without it the environment's DATELINE_WAREHOUSE, else the sample's.
    as_of: the number of an edition that is kept, or a date: the last one whose run has no later date.
    Raises DatelineError when there is no such edition.
    """
    warehouse = _warehouse(path)
    current = Edition(warehouse / "current")
    if as_of is None:
        return current
    number = as_of if isinstance(as_of, int) else current._last_by(as_of)
    folder = warehouse / "editions" / str(number)
    if not folder.is_dir():
        kept = sorted(int(name) for name in os.listdir(warehouse / "editions") if name.isdigit())
        raise DatelineError(f"edition {number} is not in {warehouse}; kept are {kept}")
    return Edition(folder)


def _warehouse(path: Union[str, os.PathLike, None]) -> Path:
    given = path or os.environ.get("DATELINE_WAREHOUSE")
    warehouse = Path(given) if given else HOME / "target" / "demo"
    if warehouse.name == "current":
        warehouse = warehouse.parent
    if not (warehouse / "current").is_dir():
        if given:
            raise DatelineError(
                f"no warehouse in {warehouse}; run jobs/dateline nightly, or name another"
            )
        raise DatelineError("no warehouse of the sample; run jobs/dateline demo first")
    return warehouse


class Edition:
    """All tables of one edition, as views of the same names in a DuckDB connection of its own."""

    def __init__(self, folder: Union[str, os.PathLike]):
        self.folder = Path(os.path.realpath(folder))
        self.connection = duckdb.connect()
        self.connection.execute("set TimeZone = 'UTC'")
        self._files = {
            table.name: str(table / "*.parquet")
            for table in sorted(self.folder.iterdir())
            if any(table.glob("*.parquet"))
        }
        for table in self._files:
            self.connection.execute(
                f'create view "{table}" as select * from {self._parquet(table)}'
            )

    def __contains__(self, table: str) -> bool:
        """Whether the edition has the table, be it without rows."""
        return table in self._files

    def __repr__(self) -> str:
        return f"edition {self.folder.name} of {self.folder.parent.parent}"

    def sql(self, query: str, **parameters: Any) -> duckdb.DuckDBPyRelation:
        """The rows of a query, in which every table is there by its name.

        parameters: values for $name in the query. Times are in UTC.
        """
        return self.connection.sql(query, params=parameters or None)

    def tables(self) -> duckdb.DuckDBPyRelation:
        """The tables: name, rows, and what a row is (where data/TABLES.md is at hand)."""
        meanings = _row_meanings()
        rows = [
            (table, self.connection.table(table).count("*").fetchone()[0], meanings.get(table, ""))
            for table in self._files
        ]
        return self._relation("table_name varchar, rows bigint, meaning varchar", rows)

    def columns(self, table: str) -> duckdb.DuckDBPyRelation:
        """The columns of a table, also those within lists and rows: name, type and meaning."""
        if table not in self:
            raise DatelineError(f"no table {table} in {self!r}; see tables()")
        schema = self.connection.execute(
            f"select decode(value) from parquet_kv_metadata({self._literal(table)})"
            " where decode(key) = 'org.apache.spark.sql.parquet.row.metadata' limit 1"
        ).fetchone()
        columns = list(_columns(json.loads(schema[0])["fields"])) if schema else []
        return self._relation("column_name varchar, type varchar, meaning varchar", columns)

    def evidence(
        self,
        entity: Optional[str] = None,
        pair: Optional[Sequence[str]] = None,
        day: Optional[Day] = None,
        limit: int = 10,
    ) -> list[Evidence]:
        """Places at which an entity is named, or two within three sentences, the newest first.

        entity: an entity_id, or its name. pair: two of them; of each article the place where the two
        stand nearest, from the one name to the other. day: only articles of that day.
        """
        if (entity is None) == (pair is None):
            raise DatelineError("evidence: give entity=... or pair=(..., ...)")
        ids = [self.entity_id(name) for name in ([entity] if entity else pair or ())]
        query = _PAIR if pair else _ENTITY
        parameters = {"a": ids[0], "b": ids[-1], "day": day and str(day), "most": limit}
        return self.quote(query, limit, **{k: v for k, v in parameters.items() if f"${k}" in query})

    def quote(self, query: str, limit: int = 10, **parameters: Any) -> list[Evidence]:
        """The sentences at which the rows of a query stand: any rows with an address.

        query: has the columns article_id, sentence, start and end ("end" in quotation marks, for it
        is a word of SQL); its order is kept. Where it has last_sentence, first_end and last_start as
        well, the place is from one name to another, and both are marked.
        """
        found = self.sql(query, **parameters).limit(limit)
        two = "last_sentence, first_end, last_start"
        two = two if "last_start" in found.columns else 'sentence, "end", "end"'
        places = found.project(f'article_id, sentence, start, "end", {two}').fetchall()
        if not places:
            return []
        texts = self._texts(sorted({place[0] for place in places}))
        return [_evidence(place, texts[place[0]]) for place in places if place[0] in texts]

    def keeps_text(self) -> bool:
        """Whether the warehouse keeps the articles' text; not where it was made with --text drop."""
        return self.sql("select count(text) from article").fetchone()[0] > 0

    def entity_id(self, name: str) -> str:
        """The entity of an entity_id or a name. Raises DatelineError when there is none, or several."""
        found = self.sql(
            "select entity_id from entity where entity_id = $name"
            " union select entity_id from entity where lower(name) = lower($name)"
            " and not exists (from entity where entity_id = $name) order by 1",
            name=name,
        ).fetchall()
        if len(found) != 1:
            which = ", ".join(row[0] for row in found) or "none"
            raise DatelineError(
                f"'{name}' is no one entity: {which}; give an entity_id of table entity"
            )
        return found[0][0]

    def _last_by(self, day: Day) -> int:
        last = self.sql(
            "select max(edition) from run where date <= $day::date", day=str(day)
        ).fetchone()[0]
        if last is None:
            raise DatelineError(f"no edition is as old as {day}; see: jobs/dateline editions")
        return last

    def _texts(self, articles: list[str]) -> dict[str, tuple]:
        """Of each article its day, publisher, url, text and sentences."""
        rows = self.sql(
            "select article_id, a.day, a.publisher, a.url, a.text,"
            ' [[s.start, s."end"] for s in n.sentences] as bounds'
            " from article a left join annotation n using (article_id)"
            " where list_contains($articles, article_id)",
            articles=articles,
        ).fetchall()
        return {row[0]: row[1:] for row in rows}

    def _relation(self, columns: str, rows: list[tuple]) -> duckdb.DuckDBPyRelation:
        names = [column.split()[0] for column in columns.split(", ")]
        types = [column.split()[1] for column in columns.split(", ")]
        values = {f"v{i}": [row[i] for row in rows] for i in range(len(names))}
        each = ", ".join(f"unnest($v{i}::{types[i]}[]) as {names[i]}" for i in range(len(names)))
        return self.connection.sql(f"select {each}", params=values)

    def _literal(self, table: str) -> str:
        escaped = glob.escape(str(self.folder / table)) + "/*.parquet"
        return "'" + escaped.replace("'", "''") + "'"

    def _parquet(self, table: str) -> str:
        return f"read_parquet({self._literal(table)})"


def span(text: str, start: int, end: int) -> tuple[str, str, str]:
    """A text before, within and after two offsets in UTF-16 code units, as the tables count.

    Python counts code points: an emoji is one of them, and two units.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    parts = units[: 2 * start], units[2 * start : 2 * end], units[2 * end :]
    before, within, after = (part.decode("utf-16-le", "surrogatepass") for part in parts)
    return before, within, after


def _evidence(place: tuple, article: tuple) -> Evidence:
    article_id, sentence, start, end, last_sentence, first_end, last_start = place
    day, publisher, url, text, bounds = article
    shown = NO_TEXT
    if text is not None and bounds:
        marks = [(start, first_end)] + [(last_start, end)] * (
            last_start >= first_end and last_start < end
        )
        shown = _marked(text, bounds[sentence][0], bounds[last_sentence][1], marks)
    return Evidence(article_id, sentence, start, end, day, publisher, url, shown)


def _marked(text: str, first: int, last: int, marks: list[tuple[int, int]]) -> str:
    """A part of a text, with places in it between brackets."""
    at = min(first, marks[0][0])
    shown = ""
    for start, end in marks:
        shown += f"{span(text, at, start)[1]}[[{span(text, start, end)[1]}]]"
        at = end
    return re.sub(r"\s+", " ", shown + span(text, at, max(at, last))[1]).strip()


def _columns(fields: list[dict], prefix: str = ""):
    """Name, type and meaning of fields in Spark's words, with those inside lists and rows."""
    for field in fields:
        name, kind = prefix + field["name"], field["type"]
        inner = kind["elementType"] if isinstance(kind, dict) and kind["type"] == "array" else kind
        nested = isinstance(inner, dict)
        shown = "row" if nested else _TYPES.get(inner, inner)
        yield name, shown if inner is kind else f"list of {shown}", field["metadata"].get(
            "comment", ""
        )
        if nested:
            yield from _columns(inner["fields"], name + ".")


def _row_meanings() -> dict[str, str]:
    """What a row of each table is, as the data dictionary says."""
    dictionary = HOME / "data" / "TABLES.md"
    if not dictionary.is_file():
        return {}
    text = dictionary.read_text(encoding="utf-8")
    return dict(re.findall(r"^## (\w+)\n(A row is .*)$", text, re.MULTILINE))


_TYPES = {"string": "text", "long": "integer", "double": "number", "boolean": "true or false"}

_ENTITY = """
    select article_id, sentence, start, "end"
    from entity_mention
    where entity_id = $a and ($day is null or day = $day::date)
    order by day desc nulls last, article_id, start
    limit $most"""

_PAIR = """
    select article_id, least(a.sentence, b.sentence) as sentence,
        greatest(a.sentence, b.sentence) as last_sentence,
        least(a.start, b.start) as start, least(a."end", b."end") as first_end,
        greatest(a.start, b.start) as last_start, greatest(a."end", b."end") as "end"
    from entity_mention a join entity_mention b using (article_id)
    where a.entity_id = $a and b.entity_id = $b and abs(a.sentence - b.sentence) <= 2
        and ($day is null or a.day = $day::date)
    qualify row_number() over (
        partition by article_id order by abs(a.sentence - b.sentence), abs(a.start - b.start), a.start) = 1
    order by a.day desc nulls last, article_id
    limit $most"""

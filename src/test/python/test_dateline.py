"""What notebooks/dateline.py promises. Run with the warehouse of the sample in DATELINE_WAREHOUSE."""

import datetime
import os
import sys
import tempfile
import unittest
from pathlib import Path

import duckdb

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "notebooks"))
import dateline  # noqa: E402

TEXT = "Flags \U0001f6a9 out\n\nCrowds \U0001f600 met Nadia Velk in Tesmir. She left. Tesmir slept."
"""Invented; its two emojis are four UTF-16 code units."""


def units(part, nth=0):
    """Start and end of a part of TEXT in UTF-16 code units."""
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(part, at + 1)
    start = len(TEXT[:at].encode("utf-16-le")) // 2
    return start, start + len(part.encode("utf-16-le")) // 2


SENTENCES = [
    "Flags \U0001f6a9 out",
    "Crowds \U0001f600 met Nadia Velk in Tesmir.",
    "She left.",
    "Tesmir slept.",
]
NAMES = [
    ("velk", 1, *units("Nadia Velk")),
    ("tesmir", 1, *units("Tesmir")),
    ("tesmir", 3, *units("Tesmir", 1)),
]


def write(edition, table, query):
    folder = Path(edition, table)
    folder.mkdir(parents=True)
    file = str(folder / "a-0.parquet").replace("'", "''")
    duckdb.sql(f"copy ({query}) to '{file}'")


def publish(warehouse, number, text=TEXT, date="2024-03-09"):
    """Publishes an edition of one article, and makes it the current one."""
    edition = Path(warehouse, "editions", str(number))
    kept = "null::varchar" if text is None else "'" + text + "'"
    write(
        edition,
        "article",
        f"select 'a' as article_id, date '2024-03-08' as day, 'The Meridian' as publisher,"
        f" 'https://meridian.example/a' as url, {kept} as text",
    )
    bounds = ", ".join("{'start': %d, 'end': %d}" % units(sentence) for sentence in SENTENCES)
    write(edition, "annotation", f"select 'a' as article_id, [{bounds}] as sentences")
    write(
        edition,
        "entity_mention",
        "select 'a' as article_id, date '2024-03-08' as day, * from (values "
        + ", ".join(map(str, NAMES))
        + ') t(entity_id, sentence, start, "end")',
    )
    write(
        edition,
        "entity",
        "from (values ('velk', 'Nadia Velk'), ('tesmir', 'Tesmir'), ('tesmir-2', 'Port'),"
        " ('tesmir-3', 'Port')) t(entity_id, name)",
    )
    editions = ", ".join(f"({n}, date '2024-03-{8 + n:02d}')" for n in range(1, number + 1))
    write(edition, "run", f"from (values {editions}) t(edition, date)")
    write(edition, "claim", "select 'a' as article_id limit 0")
    link = Path(warehouse, "current")
    if link.is_symlink():
        link.unlink()
    link.symlink_to(Path("editions", str(number)))


class EditionTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="it's [a] ware*house")
        self.addCleanup(folder.cleanup)
        self.warehouse = folder.name

    def test_offsets_count_utf_16_code_units(self):
        self.assertEqual(dateline.span("a\U0001f600bc", 3, 4), ("a\U0001f600", "b", "c"))

    def test_a_name_is_marked_in_its_sentence_though_emojis_stand_before_it(self):
        publish(self.warehouse, 1)
        found = dateline.open(self.warehouse).evidence(entity="Nadia Velk")
        self.assertEqual(
            [one.text for one in found], ["Crowds \U0001f600 met [[Nadia Velk]] in Tesmir."]
        )
        self.assertEqual(found[0][:4], ("a", *NAMES[0][1:]))
        self.assertEqual(found[0].url, "https://meridian.example/a")

    def test_of_a_pair_both_names_are_marked_where_they_stand_nearest(self):
        publish(self.warehouse, 1)
        found = dateline.open(self.warehouse).evidence(pair=("tesmir", "velk"))
        self.assertEqual(
            [one.text for one in found], ["Crowds \U0001f600 met [[Nadia Velk]] in [[Tesmir]]."]
        )

    def test_only_the_day_that_is_asked_for(self):
        publish(self.warehouse, 1)
        edition = dateline.open(self.warehouse)
        self.assertEqual(len(edition.evidence(entity="tesmir", day="2024-03-08")), 2)
        self.assertEqual(
            len(edition.evidence(entity="tesmir", day=datetime.date(2024, 3, 8), limit=1)), 1
        )
        self.assertEqual(edition.evidence(entity="tesmir", day="2024-03-09"), [])

    def test_rows_of_any_query_with_an_address_are_quoted_in_its_order(self):
        publish(self.warehouse, 1)
        query = 'select article_id, sentence, start, "end" from entity_mention where entity_id = $who order by start desc'
        found = dateline.open(self.warehouse).quote(query, who="tesmir")
        self.assertEqual([one.sentence for one in found], [3, 1])
        self.assertEqual(found[0].text, "[[Tesmir]] slept.")

    def test_without_text_it_says_so_and_gives_the_address(self):
        publish(self.warehouse, 1, text=None)
        edition = dateline.open(self.warehouse)
        found = edition.evidence(entity="velk")
        self.assertFalse(edition.keeps_text())
        self.assertEqual(found[0].text, dateline.NO_TEXT)
        self.assertIn("--text drop", dateline.NO_TEXT)
        self.assertEqual(found[0].url, "https://meridian.example/a")

    def test_current_is_resolved_once(self):
        publish(self.warehouse, 1)
        edition = dateline.open(self.warehouse)
        publish(self.warehouse, 2)
        self.assertEqual(edition.sql("select max(edition) from run").fetchone()[0], 1)
        self.assertEqual(
            dateline.open(self.warehouse).sql("select max(edition) from run").fetchone()[0], 2
        )

    def test_an_earlier_edition_by_number_or_date(self):
        publish(self.warehouse, 1)
        publish(self.warehouse, 2)
        for as_of in (1, "2024-03-09", datetime.date(2024, 3, 9)):
            self.assertEqual(dateline.open(self.warehouse, as_of=as_of).folder.name, "1")
        self.assertEqual(dateline.open(self.warehouse, as_of="2025-01-01").folder.name, "2")

    def test_what_is_not_there_is_told_in_a_line(self):
        publish(self.warehouse, 1)
        edition = dateline.open(self.warehouse)
        for mistake, says in [
            (
                lambda: dateline.open(self.warehouse, as_of=7),
                r"edition 7 is not in .*; kept are \[1\]",
            ),
            (
                lambda: dateline.open(self.warehouse, as_of="2024-01-01"),
                "no edition is as old as 2024-01-01",
            ),
            (lambda: dateline.open(self.warehouse + "/none"), "no warehouse in"),
            (lambda: edition.evidence(entity="Nobody"), "'Nobody' is no one entity: none"),
            (lambda: edition.evidence(entity="port"), "tesmir-2, tesmir-3"),
            (lambda: edition.evidence(), "give entity="),
            (lambda: edition.columns("nothing"), "no table nothing"),
        ]:
            self.assertRaisesRegex(dateline.DatelineError, says, mistake)

    def test_empty_tables_are_there(self):
        publish(self.warehouse, 1)
        edition = dateline.open(self.warehouse)
        self.assertIn("claim", edition)
        self.assertEqual(edition.sql("from claim").fetchall(), [])


class SampleTest(unittest.TestCase):
    def test_tables_and_columns_have_meanings(self):
        edition = dateline.open(os.environ["DATELINE_WAREHOUSE"])
        tables = edition.tables().fetchall()
        self.assertGreater(len(tables), 30)
        for table, rows, meaning in tables:
            self.assertEqual(rows, edition.sql(f'select count(*) from "{table}"').fetchone()[0])
            self.assertTrue(meaning.startswith("A row is "), table)
            columns = edition.columns(table).fetchall()
            self.assertTrue(columns and all(meaning for _, _, meaning in columns), table)
        self.assertIn(
            ("sentences.start", "integer"),
            [row[:2] for row in edition.columns("annotation").fetchall()],
        )

    def test_a_pair_s_best_sentence_is_among_its_evidence(self):
        edition = dateline.open(os.environ["DATELINE_WAREHOUSE"])
        a, b, article = edition.sql(
            "select entity_a, entity_b, evidence_article_id from entity_pair where within = 'sentence'"
            " and period = 'all' order by articles desc, entity_a, entity_b limit 1"
        ).fetchone()
        found = edition.evidence(pair=(a, b), limit=1000)
        self.assertIn(article, [one.article_id for one in found])
        self.assertTrue(all(one.text.count("[[") == 2 for one in found))


if __name__ == "__main__":
    unittest.main()

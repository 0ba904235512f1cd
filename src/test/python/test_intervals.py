"""What notebooks/intervals.py promises."""

import sys
import unittest
from pathlib import Path

import numpy
import pandas

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "notebooks"))
import intervals  # noqa: E402


def rows(totals, sizes=None, stories=None):
    return pandas.DataFrame(
        {
            "of": "all",
            "story": stories if stories is not None else range(len(totals)),
            "total": totals,
            "size": sizes if sizes is not None else 1,
        }
    )


class IntervalsTest(unittest.TestCase):
    def test_articles_that_tell_one_story_each_have_student_s_interval(self):
        found = intervals.of_means(
            rows([0.1, -0.3, 0.4, 0.2, -0.1, 0.0, 0.3, 0.2, 0.1]), ["of"]
        ).iloc[0]
        self.assertAlmostEqual(found["estimate"], 0.1)
        self.assertAlmostEqual(found["high"] - found["estimate"], 2.306 * 0.2121 / 3, places=3)

    def test_a_story_copied_a_hundred_times_is_one_story(self):
        values = [0.1, -0.3, 0.4, 0.2, -0.1, 0.0, 0.3, 0.2, 0.1]
        copied = rows(values + [0.5] * 100, stories=[*range(9), *[9] * 100])
        found = intervals.of_means(copied, ["of"]).iloc[0]
        self.assertEqual((found["size"], found["stories"]), (109, 10))
        self.assertLess(found["low"], found["estimate"] - 0.05)

    def test_below_eight_stories_there_is_none(self):
        for of in (intervals.of_means, intervals.of_shares):
            self.assertTrue(numpy.isnan(of(rows([1, 0, 1, 0, 1, 0, 1]), ["of"]).iloc[0]["low"]))

    def test_a_share_of_none_is_not_surely_none(self):
        found = intervals.of_shares(rows([0] * 20), ["of"]).iloc[0]
        self.assertEqual((found["estimate"], found["low"]), (0, 0))
        self.assertTrue(0.13 < found["high"] < 0.21)

    def test_independent_shares_have_wilson_s_interval(self):
        found = intervals.of_shares(rows([1] * 120 + [0] * 280), ["of"]).iloc[0]
        self.assertAlmostEqual(found["low"], 0.257, places=2)
        self.assertAlmostEqual(found["high"], 0.347, places=2)

    def test_most_intervals_hold_the_true_mean_though_stories_are_copied(self):
        dice = numpy.random.default_rng(3)
        series = 400
        stories = dice.zipf(2.5, size=(series, 20)).clip(max=30)
        tables = [
            pandas.DataFrame(
                {"of": i, "story": range(20), "total": dice.normal(size=20) * sizes, "size": sizes}
            )
            for i, sizes in enumerate(stories)
        ]
        found = intervals.of_means(pandas.concat(tables), ["of"])
        held = ((found["low"] < 0) & (found["high"] > 0)).mean()
        print(
            f"of {series} series of 20 stories copied by Zipf's law {100 * held:.1f} % hold the true mean"
        )
        self.assertGreater(held, 0.85)

    def test_nothing_has_no_interval(self):
        self.assertTrue(intervals.of_shares(rows([]), ["of"]).empty)


if __name__ == "__main__":
    unittest.main()

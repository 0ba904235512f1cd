"""The DAG of jobs/airflow as Airflow 2 and Airflow 3 import it, with stand-ins for their modules.

The stand-ins have the names that the DAG needs, where each version has them, and take no arguments that
only one of the versions knows.
"""

import contextlib
import datetime
import importlib.util
import logging
import pathlib
import stat
import sys
import tempfile
import types
import unittest
from unittest import mock

ROOT = pathlib.Path(__file__).resolve().parents[3]
DAG_FILE = ROOT / "jobs/airflow/dateline_nightly.py"
UTC = datetime.timezone.utc


class AirflowException(Exception):
    pass


class AirflowFailException(AirflowException):
    pass


class Timetable:
    def __init__(self, cron, timezone):
        self.cron, self.timezone = cron, timezone


class Dag:
    current = None
    made = []

    def __init__(self, *, dag_id, description, doc_md, schedule, start_date, catchup, max_active_runs, tags):
        self.given = types.SimpleNamespace(**{k: v for k, v in locals().items() if k != "self"})
        self.tasks = []
        Dag.made.append(self)

    def __enter__(self):
        Dag.current = self

    def __exit__(self, *error):
        Dag.current = None


class Sensor:
    def __init__(
        self, *, task_id, mode, poke_interval, timeout, execution_timeout, retries, retry_delay
    ):
        # Airflow 2.9 refuses a timedelta for the first two.
        assert isinstance(poke_interval, int) and isinstance(timeout, int)
        self.given = types.SimpleNamespace(**{k: v for k, v in locals().items() if k != "self"})
        self.log = logging.getLogger("task")
        Dag.current.tasks.append(self)


def modules(**contents):
    """Modules by name, with the packages above them."""
    made = {}
    for name, content in contents.items():
        parts = name.replace("__", ".").split(".")
        for length in range(1, len(parts) + 1):
            made.setdefault(".".join(parts[:length]), types.ModuleType(parts[length - 1]))
        made[".".join(parts)].__dict__.update(content)
    return made


EXCEPTIONS = {"AirflowException": AirflowException, "AirflowFailException": AirflowFailException}
TIMETABLE = {"CronDataIntervalTimetable": Timetable}
VERSIONS = {
    "2.9": modules(
        airflow={"DAG": Dag},
        airflow__sensors__base={"BaseSensorOperator": Sensor},
        airflow__timetables__interval=TIMETABLE,
        airflow__exceptions=EXCEPTIONS,
    ),
    # The first of them left timetables and exceptions where they were.
    "3.0": modules(
        airflow__sdk={"DAG": Dag},
        airflow__sdk__bases__sensor={"BaseSensorOperator": Sensor},
        airflow__sdk__exceptions={},
        airflow__timetables__interval=TIMETABLE,
        airflow__exceptions=EXCEPTIONS,
    ),
    "3.2": modules(
        airflow__sdk={"DAG": Dag, **TIMETABLE},
        airflow__sdk__bases__sensor={"BaseSensorOperator": Sensor},
        airflow__sdk__exceptions=EXCEPTIONS,
    ),
}


def imported(version):
    """The module of the DAG and the DAG that it makes."""
    Dag.made.clear()
    spec = importlib.util.spec_from_file_location("dateline_nightly", DAG_FILE)
    module = importlib.util.module_from_spec(spec)
    others = {name: None for name in sys.modules if name.split(".")[0] == "airflow"}
    with mock.patch.dict(sys.modules, {**others, **VERSIONS[version]}):
        spec.loader.exec_module(module)
    (dag,) = Dag.made
    return module, dag


@contextlib.contextmanager
def night(version, script):
    """The task, in a house whose jobs/nightly.sh is the given script."""
    module, dag = imported(version)
    (task,) = dag.tasks
    with tempfile.TemporaryDirectory(prefix="a house ") as house:
        nightly = pathlib.Path(house) / "jobs/nightly.sh"
        nightly.parent.mkdir()
        nightly.write_text("#!/bin/sh\n" + script)
        nightly.chmod(nightly.stat().st_mode | stat.S_IEXEC)
        task.home, task.settings = house, house + "/n.env"
        yield task


WORKS_UNTIL_TOLD = """
sleep 30 &
trap 'echo ended >"$0.ended"; kill $!; exit 143' TERM
echo begun
wait
"""
INTERVAL = {"data_interval_end": datetime.datetime(2024, 3, 31, 2, 30, tzinfo=UTC)}


class DatelineNightlyTest(unittest.TestCase):
    def test_runs_each_night_once_and_in_turn(self):
        for version in VERSIONS:
            with self.subTest(airflow=version):
                module, dag = imported(version)
                self.assertEqual("dateline_nightly", dag.given.dag_id)
                self.assertEqual(("30 2 * * *", "UTC"), (dag.given.schedule.cron, dag.given.schedule.timezone))
                self.assertTrue(dag.given.catchup)
                self.assertEqual(1, dag.given.max_active_runs)
                first = dag.given.start_date + datetime.timedelta(days=1)
                self.assertEqual(module.FIRST_NIGHT, first)
                self.assertIsNotNone(first.tzinfo)

    def test_waits_and_tries_again_within_a_night(self):
        for version in VERSIONS:
            with self.subTest(airflow=version):
                (task,) = imported(version)[1].tasks
                self.assertEqual("reschedule", task.given.mode)
                self.assertEqual(2, task.given.retries)
                self.assertLess(task.given.poke_interval, task.given.timeout)
                self.assertLess(datetime.timedelta(seconds=task.given.timeout), datetime.timedelta(days=1))
                self.assertLess(task.given.execution_timeout, datetime.timedelta(days=1))

    def test_reads_where_dateline_lies_from_variables(self):
        (task,) = imported("3.2")[1].tasks
        self.assertEqual(("home", "settings"), task.template_fields)
        self.assertEqual("{{ var.value.get('dateline_home', '/opt/dateline') }}", task.home)
        self.assertIn("'dateline_settings', '/etc/dateline/nightly.env'", task.settings)

    def test_an_exit_code_is_what_it_is(self):
        for version in VERSIONS:
            with self.subTest(airflow=version):
                for code, outcome in {0: True, 75: False}.items():
                    with night(version, f"exit {code}") as task:
                        self.assertIs(outcome, task.poke(INTERVAL))
                for code in (2, 3):
                    with night(version, f"exit {code}") as task:
                        with self.assertRaisesRegex(AirflowFailException, f"exit code {code}"):
                            task.poke(INTERVAL)
                for code in (1, 143):
                    with night(version, f"exit {code}") as task:
                        with self.assertRaisesRegex(AirflowException, f"exit code {code}") as caught:
                            task.poke(INTERVAL)
                        self.assertNotIsInstance(caught.exception, AirflowFailException)

    def test_hands_over_date_and_settings_and_logs_what_is_said(self):
        with night("3.2", 'printf "<%s>\\n" "$@"; echo trouble >&2') as task:
            with self.assertLogs("task") as logs:
                task.poke(INTERVAL)
            said = [record.getMessage() for record in logs.records]
            self.assertEqual(["<--print>", "<--date>", "<2024-03-31>", f"<{task.settings}>", "trouble"], said)

    def test_the_date_is_that_of_the_interval_s_end_in_utc(self):
        module, _ = imported("3.2")
        east = datetime.timezone(datetime.timedelta(hours=3))
        end = datetime.datetime(2024, 3, 1, 2, 30, tzinfo=east)
        self.assertEqual("2024-02-29", module.date_of({"data_interval_end": end}))
        run = types.SimpleNamespace(run_after=datetime.datetime(2024, 3, 1, 9, tzinfo=UTC))
        self.assertEqual("2024-03-01", module.date_of({"dag_run": run}))
        self.assertEqual("2024-03-01", module.date_of({"dag_run": run, "data_interval_end": None}))

    def test_dateline_ends_when_the_time_is_up(self):
        with night("2.9", WORKS_UNTIL_TOLD) as task:
            task.log = mock.Mock()
            task.log.info.side_effect = TimeoutError
            with self.assertRaises(TimeoutError):
                task.poke(INTERVAL)
            self.assertEqual("ended\n", pathlib.Path(task.home, "jobs/nightly.sh.ended").read_text())

    def test_dateline_ends_when_the_task_is_ended(self):
        with night("3.2", WORKS_UNTIL_TOLD) as task:
            task.log = mock.Mock()
            task.log.info.side_effect = lambda *line: task.on_kill()
            with self.assertRaisesRegex(AirflowException, "exit code 143"):
                task.poke(INTERVAL)
            self.assertEqual("ended\n", pathlib.Path(task.home, "jobs/nightly.sh.ended").read_text())
            task.on_kill()


if __name__ == "__main__":
    unittest.main()

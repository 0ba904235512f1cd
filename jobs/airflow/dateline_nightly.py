"""Dateline every night, for Airflow 2 (from 2.9 on) and 3.

The one task runs jobs/nightly.sh on the worker, with the settings that cron and systemd would use. What
Dateline says goes into the task's log as well. SparkSubmitOperator and BashOperator make one failure of
all exit codes but 0; here each is what it is:

    0   published, or nothing new   the task has succeeded
    1   failed                      it is tried again
    2   wrong usage                 it has failed for good: somebody must mend the settings
    3   refused by a check          it has failed for good: somebody must look at the articles
    75  another run is at work      it makes room and asks again in a quarter of an hour

The date of a run is the day on which its data interval ends, in UTC. The interval that ends on 31 March
at 02:30 is run from then on with --date 2024-03-31, as cron would have run it that night: it finds the
files of that day and of the days before it. A night that is caught up later has the date that it would
have had.

Airflow's variables dateline_home and dateline_settings say where Dateline and its settings lie. Set
FIRST_NIGHT to the first night that shall be caught up.
"""

from __future__ import annotations

import datetime
import subprocess

try:
    from airflow.sdk import DAG
    from airflow.sdk.bases.sensor import BaseSensorOperator
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.sensors.base import BaseSensorOperator
try:
    from airflow.sdk import CronDataIntervalTimetable
except ImportError:  # Airflow 2 and the first of Airflow 3
    from airflow.timetables.interval import CronDataIntervalTimetable
try:
    from airflow.sdk.exceptions import AirflowException, AirflowFailException
except ImportError:  # the same
    from airflow.exceptions import AirflowException, AirflowFailException

FIRST_NIGHT = datetime.datetime(2026, 12, 1, tzinfo=datetime.timezone.utc)

# What another try cannot mend.
FINAL = {
    2: "wrong usage: mend the settings, then clear the task",
    3: "refused by a check: look at the articles or the options, then clear the task",
}
BUSY = 75


class DatelineNight(BaseSensorOperator):
    """One night's run: a sensor, since only sensors may be asked again later without being failures.

    :param home: folder of Dateline; a template
    :param settings: file of settings, as jobs/conf/nightly.env.example explains; a template
    """

    template_fields = ("home", "settings")

    def __init__(self, *, home: str, settings: str, **kwargs) -> None:
        super().__init__(**kwargs)
        self.home = home
        self.settings = settings
        self._process = None

    def poke(self, context) -> bool:
        """Runs the night; false when another run is at work."""
        code = self._run(
            [f"{self.home}/jobs/nightly.sh", "--print", "--date", date_of(context), self.settings]
        )
        if code in FINAL:
            raise AirflowFailException(f"exit code {code}, {FINAL[code]}")
        if code not in (0, BUSY):
            raise AirflowException(f"exit code {code}; the log above says why")
        return code == 0

    def on_kill(self) -> None:
        """Ends Dateline where Airflow ends the task."""
        if self._process is not None:
            self._process.terminate()

    def _run(self, command: list[str]) -> int:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        try:
            for line in self._process.stdout:
                self.log.info("%s", line.rstrip())
            return self._process.wait()
        finally:
            # Also when the time is up, which Airflow raises as an error.
            self._process.terminate()
            self._process.stdout.close()
            self._process.wait()
            self._process = None


def date_of(context) -> str:
    """The date of a run; by hand, Airflow 3 makes runs without a data interval."""
    end = context.get("data_interval_end") or context["dag_run"].run_after
    return end.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d")


with DAG(
    dag_id="dateline_nightly",
    description="Tables from the news of the night",
    doc_md=__doc__,
    # Named, since the two versions of Airflow make different things of a bare cron expression.
    schedule=CronDataIntervalTimetable("30 2 * * *", timezone="UTC"),
    # The first interval begins the night before.
    start_date=FIRST_NIGHT - datetime.timedelta(days=1),
    catchup=True,
    max_active_runs=1,
    tags=["dateline"],
):
    DatelineNight(
        task_id="night",
        home="{{ var.value.get('dateline_home', '/opt/dateline') }}",
        settings="{{ var.value.get('dateline_settings', '/etc/dateline/nightly.env') }}",
        mode="reschedule",
        poke_interval=15 * 60,
        # For how long it asks again while another run is at work.
        timeout=6 * 60 * 60,
        execution_timeout=datetime.timedelta(hours=12),
        retries=2,
        retry_delay=datetime.timedelta(minutes=15),
    )

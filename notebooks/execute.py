"""Executes the notebooks one after the other and writes each as an HTML page that needs no network.

    python3 notebooks/execute.py                      the sample's warehouse, into target/notebooks
    python3 notebooks/execute.py --warehouse w 1 3    notebooks 1 and 3 of another
    python3 notebooks/execute.py --pictures pictures  also each chart as a PNG file

Ends with 1 where a cell fails; the notebooks' last cells assert what must hold of every warehouse.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import HTMLExporter

HERE = Path(__file__).resolve().parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("notebooks", nargs="*", help="their numbers (default: all)")
    parser.add_argument("--warehouse", help="default: DATELINE_WAREHOUSE, else the sample's")
    parser.add_argument(
        "--to", default=HERE.parent / "target" / "notebooks", type=Path, help="folder of the pages"
    )
    parser.add_argument("--pictures", type=Path, help="folder of the charts")
    options = parser.parse_args()
    if options.warehouse:
        os.environ["DATELINE_WAREHOUSE"] = str(Path(options.warehouse).resolve())
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
        os.environ["DATELINE_PICTURES"] = str(options.pictures.resolve())
    options.to.mkdir(parents=True, exist_ok=True)
    chosen = [
        path
        for path in sorted(HERE.glob("*.ipynb"))
        if not options.notebooks or path.name[0] in options.notebooks
    ]
    return 0 if all([_page(path, options.to) for path in chosen]) else 1


def _page(path: Path, folder: Path) -> bool:
    """Executes a notebook and writes its page; whether all its cells ran."""
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    notebook = nbformat.read(path, as_version=4)
    failure = ""
    try:
        client = NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(HERE)}})
        client.execute(stderr=subprocess.DEVNULL)  # Where the kernel warns of its own transport.
    except CellExecutionError as error:
        failure = f"{error.ename}: {error.evalue}" if error.evalue else error.ename
    exporter = HTMLExporter(require_js_url="", jquery_url="", mathjax_url="", mermaid_js_url="")
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})
    (folder / f"{path.stem}.html").write_text(page, encoding="utf-8")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"{path.stem:32} {time.monotonic() - started:6.1f} s {cpu:6.1f} s of CPU  {failure or 'well'}",
        flush=True,
    )
    return not failure


if __name__ == "__main__":
    sys.exit(main())

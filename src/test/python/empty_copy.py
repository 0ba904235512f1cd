"""Copies the warehouse in DATELINE_WAREHOUSE without its rows: python3 empty_copy.py FOLDER"""

import os
import sys
from pathlib import Path

import duckdb

edition = Path(sys.argv[1], "editions", "1")
for table in Path(os.environ["DATELINE_WAREHOUSE"], "current").iterdir():
    Path(edition, table.name).mkdir(parents=True)
    files = str(table / "*.parquet")
    duckdb.sql(
        f"copy (select * from '{files}' limit 0) to '{edition / table.name}/empty-0.parquet'"
    )
Path(sys.argv[1], "current").symlink_to("editions/1")

"""Prints rows and column types of every table as pandas, Polars or DuckDB read it.

    python3 read_tables.py pandas|polars|duckdb EDITION

A line a table: its name, a tab, its rows, a tab, its columns; types in the words that
ReadersTest has for Spark's.
"""

import os
import sys

PLAIN = {
    "string": "text",
    "large_string": "text",
    "String": "text",
    "VARCHAR": "text",
    "int32": "int",
    "Int32": "int",
    "INTEGER": "int",
    "int64": "long",
    "Int64": "long",
    "BIGINT": "long",
    "double": "double",
    "Float64": "double",
    "DOUBLE": "double",
    "bool": "boolean",
    "Boolean": "boolean",
    "BOOLEAN": "boolean",
    "date32[day]": "date",
    "Date": "date",
    "DATE": "date",
    "timestamp[us, tz=UTC]": "time",
    "TIMESTAMP WITH TIME ZONE": "time",
    "Datetime(time_unit='us', time_zone='UTC')": "time",
}


def columns(pairs):
    return ", ".join(f"{name} {kind}" for name, kind in pairs)


def arrow(kind):
    import pyarrow

    if pyarrow.types.is_list(kind) or pyarrow.types.is_large_list(kind):
        return f"list({arrow(kind.value_type)})"
    if pyarrow.types.is_struct(kind):
        return f"row({columns((field.name, arrow(field.type)) for field in kind)})"
    return PLAIN[str(kind)]


def by_pandas(folder):
    import pandas

    frame = pandas.read_parquet(folder, dtype_backend="pyarrow")
    pandas.read_parquet(folder).sort_values(list(frame.columns[:1]))  # With its own types as well.
    return len(frame), [(name, arrow(kind.pyarrow_dtype)) for name, kind in frame.dtypes.items()]


def polars_type(kind):
    import polars

    if isinstance(kind, polars.List):
        return f"list({polars_type(kind.inner)})"
    if isinstance(kind, polars.Struct):
        return f"row({columns((field.name, polars_type(field.dtype)) for field in kind.fields)})"
    return PLAIN[str(kind)]


def by_polars(folder):
    import polars

    frame = polars.read_parquet(folder + "/*.parquet")
    return len(frame), [(name, polars_type(kind)) for name, kind in frame.schema.items()]


def duckdb_type(kind):
    if kind.id == "list":
        return f"list({duckdb_type(kind.children[0][1])})"
    if kind.id == "struct":
        return f"row({columns((name, duckdb_type(inner)) for name, inner in kind.children)})"
    return PLAIN[str(kind)]


def by_duckdb(folder):
    import duckdb

    table = duckdb.read_parquet(folder + "/*.parquet")
    kinds = [(name, duckdb_type(kind)) for name, kind in zip(table.columns, table.types)]
    return table.count("*").fetchone()[0], kinds


read = {"pandas": by_pandas, "polars": by_polars, "duckdb": by_duckdb}[sys.argv[1]]
for table in sorted(os.listdir(sys.argv[2])):
    rows, kinds = read(os.path.join(sys.argv[2], table))
    print(f"{table}\t{rows}\t{columns(kinds)}")

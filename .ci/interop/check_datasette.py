"""Holds metadata.json against the database, as Datasette puts the two together: every
table, view and column that it describes is there, every view is described, and every
question has an answer. Usage: check_datasette.py DIST"""
import json
import pathlib
import sqlite3
import sys

dist = pathlib.Path(sys.argv[1]).absolute()
metadata = json.loads((dist / "metadata.json").read_text(encoding="utf-8"))
described = metadata["databases"]["dialogues"]
database = sqlite3.connect(f"file:{dist}/dialogues.sqlite?mode=ro", uri=True)
faults = []

views = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
faults += [f"the view {name} is not described" for name in views - described["tables"].keys()]
for name, table in described["tables"].items():
    columns = {row[1] for row in database.execute("SELECT * FROM pragma_table_info(?)", [name])}
    if not columns or not table["description"] or table.get("columns", {}).keys() - columns:
        faults.append(f"{name} is not as it is described")
for name, question in described["queries"].items():
    try:
        database.execute(question["sql"]).fetchone()
    except sqlite3.Error as e:
        faults.append(f"{name}: {e}")

sys.exit("\n".join(faults) or None)

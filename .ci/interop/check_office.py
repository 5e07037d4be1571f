"""Compares the sheets that LibreOffice wrote as CSV with the tables.

Usage: check_office.py FOLDER DIST, where FOLDER has dialogues-<table>.csv."""
import csv
import json
import os
import sys

folder, dist = sys.argv[1:]
csv.field_size_limit(1 << 30)
package = json.load(open(os.path.join(dist, "datapackage.json"), encoding="utf-8"))
cells = differ = 0
for resource in package["resources"]:
    with open(os.path.join(dist, resource["path"]), encoding="utf-8", newline="") as f:
        want = list(csv.reader(f))
    with open(os.path.join(folder, f"dialogues-{resource['name']}.csv"), encoding="utf-8", newline="") as f:
        got = list(csv.reader(f))
    for i, row in enumerate(want):
        for j, cell in enumerate(row):
            cells += 1
            value = got[i][j] if i < len(got) and j < len(got[i]) else ""
            if i and resource["schema"]["fields"][j]["type"] == "boolean":
                value = value.lower()
            if value != cell:
                differ += 1
                if differ < 10:
                    print(f"{resource['name']} row {i + 1} column {j + 1}: {value!r}, want {cell!r}")
print(f"{cells} cells, {differ} differ")
sys.exit(differ > 0)

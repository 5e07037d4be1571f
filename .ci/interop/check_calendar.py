"""Reads the calendar with libical. Usage: check_calendar.py DIST"""
import csv
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

dist = sys.argv[1]
with open(f"{dist}/meetings.ics", encoding="utf-8", newline="") as f:
    calendar = ICalGLib.Component.new_from_string(f.read())
kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
if calendar is None or calendar.count_errors() or not ICalGLib.restriction_check(calendar):
    sys.exit("libical finds errors")
with open(f"{dist}/csv/meetings.csv", encoding="utf-8", newline="") as f:
    days = {m["start_date"].replace("-", "") for m in csv.DictReader(f) if m["start_date"]}
event, count = calendar.get_first_component(kind), 0
while event is not None:
    count += 1
    start = event.get_dtstart().as_ical_string()
    if start not in days or not event.get_summary():
        sys.exit(f"{event.get_uid()} begins on {start}, as no meeting does")
    event = calendar.get_next_component(kind)
print(count, "events")
sys.exit(count == 0)

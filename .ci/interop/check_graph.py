"""Reads the graph with rdflib: the three forms are the same, no literal is ill-typed.

Usage: check_graph.py DIST"""
import logging
import sys

import rdflib

logging.disable(logging.WARNING)
dist = sys.argv[1]


def read(name, form):
    data = rdflib.Dataset()
    data.parse(f"{dist}/{name}", format=form)
    return {(s.n3(), p.n3(), o.n3()) for s, p, o, _ in data.quads((None, None, None, None))}, data


want, data = read("dataset.nq", "nquads")
bad = 0
for name, form in ("dataset.jsonld", "json-ld"), ("dataset.ttl", "turtle"):
    got, _ = read(name, form)
    for missing in list(want - got)[:3] + list(got - want)[:3]:
        bad += 1
        print(name, "differs in", missing)
for s, p, o, _ in data.quads((None, None, None, None)):
    if isinstance(o, rdflib.Literal) and getattr(o, "ill_typed", False):
        bad += 1
        print("ill-typed", s, p, o.n3())
print(len(want), "quads")
sys.exit(bad > 0)

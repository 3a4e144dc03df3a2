"""The main jobs as functions: build, update, retract, query, analyse, export, annotate, validate a graph directory."""

"""The command `kg`: each command parses its options and calls a library function that a notebook can call as well."""

from kg.cli import analyze, annotate, build, export, query, retract, validate
from kg.cli.app import app

__all__ = ["analyze", "annotate", "app", "build", "export", "query", "retract", "validate"]

"""The command `kg`: each command parses its options and calls a library function that a notebook can call as well."""

from kg.cli import analyze, annotate, build, entity, export, query, retract, validate
from kg.cli.app import app

__all__ = ["analyze", "annotate", "app", "build", "entity", "export", "query", "retract", "validate"]

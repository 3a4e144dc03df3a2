"""The main jobs as functions: build, update, retract, query, analyse, export, annotate, validate a graph directory."""

from kg.build.annotate import annotate
from kg.build.directory import Report, build, retract, snapshot
from kg.build.drops import DropLog, drop_log
from kg.build.entity import Card, entities_called, entity_card
from kg.build.inputs import read_inputs
from kg.build.pipeline import Pipeline, load_pipeline
from kg.build.query import export, named_query, network_of, query, validate
from kg.build.settings import Options

__all__ = [
    "Card",
    "DropLog",
    "Options",
    "Pipeline",
    "Report",
    "annotate",
    "build",
    "drop_log",
    "entities_called",
    "entity_card",
    "export",
    "load_pipeline",
    "named_query",
    "network_of",
    "query",
    "read_inputs",
    "retract",
    "snapshot",
    "validate",
]

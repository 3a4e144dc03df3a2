"""The main jobs as functions: build, update, retract, query, analyse, export, annotate, validate a graph directory.

A job's module is loaded when the job is first asked for: a query need not wait two seconds for spaCy.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.build.annotations import annotate
    from kg.build.directory import Report, build, retract, snapshot
    from kg.build.drops import DropLog, drop_log
    from kg.build.entity import Card, entities_called, entity_card
    from kg.build.files import Left
    from kg.build.inputs import read_inputs
    from kg.build.pipeline import Pipeline, load_pipeline
    from kg.build.questions import named_query, query, validate
    from kg.build.settings import Options
    from kg.build.views import export, network_of

__all__ = [
    "Card",
    "DropLog",
    "Left",
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

#: Where each name stands. To add a job, name it here, above, and in `__all__`.
_HOMES = {
    "annotations": ("annotate",),
    "directory": ("Report", "build", "retract", "snapshot"),
    "drops": ("DropLog", "drop_log"),
    "entity": ("Card", "entities_called", "entity_card"),
    "files": ("Left",),
    "inputs": ("read_inputs",),
    "pipeline": ("Pipeline", "load_pipeline"),
    "questions": ("named_query", "query", "validate"),
    "settings": ("Options",),
    "views": ("export", "network_of"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """A job by its name, its module loaded now. Raises AttributeError for a name that is none's."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)

"""What a graph remembers of how it was built, so that a later build or retraction goes by the same rules."""

import hashlib
import json
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from kg import iri
from kg.graph.rdf import Run
from kg.lang.gazetteers import read_gazetteers
from kg.ledger import Ledger
from kg.parse import identify
from kg.resolve import read_decisions

#: Where a graph directory keeps copies of the gazetteers that it was built with.
_FOLDER = "gazetteers"


@dataclass(frozen=True, slots=True)
class Options:
    """How a graph is built. What is None or empty stays as the graph was built before."""

    model: str | None = None
    gazetteers: tuple[Path, ...] = ()
    decisions: Path | None = None
    workers: int = 1
    base: str | None = None
    #: Pairs of an article's field and the inputs' name for it; belongs to the inputs, so it is not remembered.
    fields: tuple[tuple[str, str], ...] = ()
    #: Shall what a file held before and holds no longer be taken out? Asked anew at each build.
    replace: bool = False


def settle(directory: str | Path, ledger: Ledger, options: Options) -> Options:
    """Keep the options that are given, and return them with those from before for the rest.

    Gazetteers are copied into the directory: later builds must not depend on files that may change or go. Raises
    LexiconError or GraphError where a file is wrong, ValueError where the base is no IRI; nothing is kept then.
    """
    made = _checked(options)
    if options.gazetteers:
        made["gazetteers"] = json.dumps([_copied(path, Path(directory) / _FOLDER) for path in options.gazetteers])
    for name, value in made.items():
        ledger.set(name, value)
    return replace(
        options,
        model=ledger.setting("model") or None,
        gazetteers=gazetteers_of(directory, ledger),
    )


def _checked(options: Options) -> dict[str, str]:
    """The settings that the options ask for, each of them in order."""
    made = {}
    for _ in read_gazetteers(options.gazetteers):
        pass
    if options.model is not None:
        identify(options.model)
        made["model"] = options.model
    if options.base is not None:
        made["base"] = str(iri.base_iri(options.base))
    if options.decisions is not None:
        made["decisions"] = options.decisions.read_text(encoding="utf8")
        read_decisions(made["decisions"], str(options.decisions))
    return made


def _copied(path: Path, folder: Path) -> str:
    """Copy a file into the folder under a name that tells its content and keeps its ending; return the name."""
    content = path.read_bytes()
    name = f"{hashlib.blake2b(content, digest_size=6).hexdigest()}-{path.name}"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return name


def gazetteers_of(directory: str | Path, ledger: Ledger) -> tuple[Path, ...]:
    """The gazetteers that a graph is built with."""
    return tuple(Path(directory) / _FOLDER / name for name in json.loads(ledger.setting("gazetteers", "[]")))


def base_of(ledger: Ledger) -> str:
    """Where the IRIs of a graph's data stand."""
    return ledger.setting("base", iri.BASE)


def note_run(ledger: Ledger, model: str | None, fingerprint: str) -> None:
    """Keep what read the articles, for the graph to name it."""
    name, model_version = identify(model)
    for key, value in (("parser", name), ("parser version", model_version), ("fingerprint", fingerprint)):
        ledger.set(key, value)


def run_of(ledger: Ledger) -> Run:
    """What read the articles of a graph."""
    read = ledger.setting
    return Run(read("parser"), read("parser version"), version("newsgraph"), read("fingerprint"))

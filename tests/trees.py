"""Parsed sentences built by hand, so that tests of syntax need no model: those of `extract/clauses/trees.conll`."""

from functools import cache
from pathlib import Path

from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.vocab import Vocab

_FILE = Path(__file__).parent / "extract" / "clauses" / "trees.conll"


def tree(name: str) -> Doc:
    """A fresh doc of the sentence of that name."""
    rows = [line.split("\t") for line in _blocks()[name]]
    words, lemmas, pos, tags, heads, deps, entities = (list(column) for column in zip(*rows, strict=True))
    marks = [mark if mark != "-" else "O" for mark in entities]
    return Doc(
        _vocab(),
        words=words,
        lemmas=lemmas,
        pos=pos,
        tags=tags,
        heads=[int(head) for head in heads],
        deps=deps,
        ents=marks,
    )


def names() -> list[str]:
    """The names of all sentences."""
    return list(_blocks())


@cache
def _vocab() -> Vocab:
    """English forms (lower case, shapes), but no model."""
    return English().vocab


@cache
def _blocks() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for block in _FILE.read_text(encoding="utf-8").strip().split("\n\n"):
        title, *lines = block.split("\n")
        if lines:
            found[title.removeprefix("# ").partition(":")[0]] = lines
    return found

"""Parsed sentences for tests, read from parses.tsv, so that no model is loaded and none can drift."""

from functools import cache
from pathlib import Path

from spacy.lang.en import English
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

_FILE = Path(__file__).parent / "parses.tsv"


@cache
def _blocks() -> dict[str, list[list[str]]]:
    blocks: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in _FILE.read_text(encoding="utf8").splitlines():
        if line.startswith("# text = "):
            rows = blocks.setdefault(line.removeprefix("# text = ").replace("\\n", "\n"), [])
        elif line and not line.startswith("# "):
            rows.append([cell.replace("\\n", "\n") for cell in line.split("\t")])
    return blocks


@cache
def _vocab() -> Vocab:
    return English().vocab


def doc(text: str) -> Doc:
    """The parse of a text that stands in parses.tsv."""
    words, lemmas, tags, pos, deps, heads = map(list, zip(*_blocks()[text], strict=True))
    spaces, place = [], 0
    for word in words:
        place = text.index(word, place) + len(word)
        spaces.append(text[place : place + 1] == " ")
    numbers = [int(head) for head in heads]
    parsed = Doc(_vocab(), words, spaces, tags=tags, pos=pos, lemmas=lemmas, deps=deps, heads=numbers)
    assert parsed.text == text
    return parsed


def token(text: str, word: str) -> Token:
    """The first token of that form in the parse of a text."""
    return next(token for token in doc(text) if token.text == word)

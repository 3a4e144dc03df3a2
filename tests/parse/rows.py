"""Parses written as rows, form/part of speech/tag/head/dependency/entity a token, for tests of repairs."""

from collections.abc import Callable, Sequence

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from kg.lang.syntax import load_syntax
from kg.parse.attachment import reattach

#: What is wrong, the rows of the parse, and the arcs and tags that are put right, in the order of the words.
type Repair = tuple[str, str, list[str]]


def built(rows: str) -> Doc:
    """The doc of such rows, one token a row, the rows parted by white space."""
    columns = zip(*(row.split("/") for row in rows.split()), strict=True)
    words, pos, tags, heads, deps, entities = (list(column) for column in columns)
    lemmas = [word.lower() for word in words]
    return Doc(
        English().vocab,
        words=words,
        lemmas=lemmas,
        pos=pos,
        tags=tags,
        heads=[int(head) for head in heads],
        deps=deps,
        ents=entities,
    )


def bare(tokens: str) -> Doc:
    """The doc of rows form/tag/head/dependency, as it is before parts of speech and names are told."""
    parts = (token.rsplit("/", 3) for token in tokens.split())
    return built(" ".join(f"{form}/X/{tag}/{head}/{dep}/O" for form, tag, head, dep in parts))


def arcs(doc: Doc) -> list[str]:
    """Each token with its label and its head."""
    return [f"{token} {token.dep_} {token.head}" for token in doc]


def repair_test(repairs: Sequence[Repair]) -> Callable[..., None]:
    """A test that reattaching changes the arcs of a parse to these; to none of them where it was right."""
    syntax = load_syntax()

    @pytest.mark.parametrize(("name", "rows", "changed"), repairs, ids=[name for name, _, _ in repairs])
    def is_put_right(name: str, rows: str, changed: list[str]) -> None:
        before, doc = built(rows), reattach(built(rows), syntax)
        moved = [new for new, old in zip(arcs(doc), arcs(before), strict=True) if new != old]
        retagged = [f"{new.text} is {new.tag_}" for new, old in zip(doc, before, strict=True) if new.tag_ != old.tag_]
        assert moved + retagged == changed

    return is_put_right

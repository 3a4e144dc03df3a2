"""Persons of one surname that is told once: "the two brothers, Elchin and Rauf Mammadov"."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate

#: Words of a first and a family name.
_FULL_NAME = 2


def with_surnames(doc: Doc, candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The candidates in text order, each lone given name that shares the surname behind it with its name in full."""
    following = (*candidates[1:], None)
    return [_named(doc, one, other, names) for one, other in zip(candidates, following, strict=False)]


def _named(doc: Doc, one: Candidate, other: Candidate | None, names: Names) -> Candidate:
    if other is None or not _shares(doc, one, other, names):
        return one
    full = f"{doc[one.start].text} {doc[other.end - 1].text}"
    return replace(one, type="Person", full=full)


def _shares(doc: Doc, one: Candidate, other: Candidate, names: Names) -> bool:
    """Do two persons, whom a noun in the plural before them calls the same, stand with one surname?

    A well-known surname is nobody's given name ("the two presidents, Trump and Ana Ruiz").
    """
    pair = doc[one.end : other.start].text == "and" and len(one) == 1 and len(other) == _FULL_NAME
    if not pair or other.type != "Person" or one.known or one.title or other.title:
        return False
    given, root = doc[one.start], doc[other.start : other.end].root
    noun = next((t for t in (given.head, given.head.head) if t.tag_ == "NNS" and t.i < given.i), None)
    people = noun is not None and names.nominals.get(noun.lemma_.lower()) in ("Person", "Group")
    told = people and noun is not None and noun.lemma_.lower() not in names.titles.genders and root.head == given
    surname = given.text in names.shapes.surnames or given.text in names.leaders
    met = any(t.text == given.text and t.i and t.nbor(-1).ent_type_ == "PERSON" for t in doc)
    return bool(told) and not surname and not met and given.tag_ == "NNP"

"""English closed classes: they load, and are in lower case."""

from dataclasses import fields

from kg.lang.syntax import load_syntax

SYNTAX = load_syntax()


def test_english_loads_and_is_in_lower_case() -> None:
    assert "promise" in SYNTAX.subject_control
    assert SYNTAX.implicit_relations.place == "is in"
    lists = {field.name: getattr(SYNTAX, field.name) for field in fields(SYNTAX) if field.type == frozenset[str]}
    assert {name: word for name, words in lists.items() for word in words if word != word.lower()} == {}

"""Questions to a dependency tree, over docs made by hand."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc, Token

from kg.tree import conjuncts, coordination_head, first_conjunct, is_modifier, objects_of
from tests.trees import tree

VOCAB = English().vocab


def words(tokens: list[Token]) -> list[str]:
    return [token.text for token in tokens]


def test_conjuncts_are_in_text_order_from_the_first_on() -> None:
    assert words(conjuncts(tree("coordinated subject")[0])) == ["France", "Spain", "Italy"]


@pytest.fixture
def mixed() -> Doc:
    """A verb that the parse coordinates with a noun."""
    return Doc(
        VOCAB,
        words=["bread", "and", "eat", "and", "drink"],
        heads=[0, 0, 0, 2, 2],
        deps=["ROOT", "cc", "conj", "cc", "conj"],
        pos=["NOUN", "CCONJ", "VERB", "CCONJ", "VERB"],
    )


def test_a_verbs_first_conjunct_is_a_verb(mixed: Doc) -> None:
    assert first_conjunct(mixed[4]).text == "eat"


def test_the_head_of_a_coordination_may_be_of_any_kind(mixed: Doc) -> None:
    assert coordination_head(mixed[4]).text == "bread"


def test_objects_are_those_of_the_prepositions_asked_for() -> None:
    doc = Doc(
        VOCAB,
        words=["ministers", "of", "Peru", "in", "Rome"],
        heads=[0, 0, 1, 0, 3],
        deps=["ROOT", "prep", "pobj", "prep", "pobj"],
    )
    assert words(objects_of(doc[0], "of")) == ["Peru"]
    assert words(objects_of(doc[0], "in", "of")) == ["Peru", "Rome"]
    assert objects_of(doc[0], "by") == []


def test_a_modifier_stands_before_its_noun() -> None:
    doc = Doc(VOCAB, words=["Peru", "team", "Peru"], heads=[1, 1, 1], deps=["compound", "ROOT", "nmod"])
    assert is_modifier(doc[0])
    assert not is_modifier(doc[2])

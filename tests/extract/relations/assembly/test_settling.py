"""What a candidate states in the end."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import between


@pytest.mark.parametrize(
    ("text", "negated", "modality"),
    [
        ("Poland supports Ukraine.", False, Modality.ACTUAL),
        ("Poland does not support Ukraine.", True, Modality.ACTUAL),
        ("Poland will support Ukraine.", False, Modality.POSSIBLE),
        ("Poland may support Ukraine.", False, Modality.POSSIBLE),
        ("Poland promised to support Ukraine.", False, Modality.POSSIBLE),
    ],
)
def test_factuality_is_that_of_the_predicate(read_text: ReadText, text: str, negated: bool, modality: Modality) -> None:
    relation = between(read_text(text), "Poland", "Ukraine")
    assert (relation.negated, relation.modality) == (negated, modality)
    assert bool(relation.reason) is (modality is Modality.POSSIBLE)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway would like to thank Sweden for its help.", Modality.ACTUAL),
        ("Norway voted to condemn Sweden.", Modality.ACTUAL),
        ("Norway will vote to condemn Sweden.", Modality.POSSIBLE),
        ("Norway is committed to supporting Sweden.", Modality.ACTUAL),
        ("Norway is committed to attacking Sweden.", Modality.POSSIBLE),
    ],
)
def test_some_things_are_done_by_saying_them(read_text: ReadText, text: str, modality: Modality) -> None:
    assert between(read_text(text), "Norway", "Sweden").modality is modality

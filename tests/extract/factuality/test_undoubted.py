"""What nobody doubts is so."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "negated", "modality"),
    [
        ("Hardly anyone doubts that Chad attacked Oman.", False, Modality.ACTUAL),
        ("No one can dispute that Chad attacked Oman.", False, Modality.ACTUAL),
        ("There is no doubt that Chad attacked Oman.", False, Modality.ACTUAL),
        ("It is beyond doubt that Chad attacked Oman.", False, Modality.ACTUAL),
        ("It cannot be denied that Chad attacked Oman.", False, Modality.ACTUAL),
        ("It goes without saying that Chad attacked Oman.", False, Modality.ACTUAL),
        ("It is no coincidence that Chad attacked Oman.", False, Modality.ACTUAL),
        ("Peru doubts that Chad attacked Oman.", True, Modality.ACTUAL),
        ("Chad did not deny that it had attacked Oman.", False, Modality.POSSIBLE),
        ("Hardly anyone expects that Chad attacked Oman.", True, Modality.POSSIBLE),
        ("Not a day passes without Chad attacking Oman.", False, Modality.ACTUAL),
        ("A day passed without Chad attacking Oman.", True, Modality.ACTUAL),
        ("The truce could not stop Chad from attacking Oman.", False, Modality.ACTUAL),
        ("Nothing could dissuade Chad from attacking Oman.", False, Modality.ACTUAL),
        ("The truce may not stop Chad from attacking Oman.", False, Modality.POSSIBLE),
        ("The truce did nothing to keep Chad from attacking Oman.", False, Modality.ACTUAL),
        ("Nor did the truce keep Chad from attacking Oman.", False, Modality.ACTUAL),
        ("Chad cannot but condemn Oman.", False, Modality.ACTUAL),
        ("Chad cannot help condemning Oman.", False, Modality.ACTUAL),
        ("Chad did not hesitate to attack Oman.", False, Modality.ACTUAL),
        ("Chad will not hesitate to attack Oman.", False, Modality.POSSIBLE),
        ("Chad does not hide that it attacked Oman.", False, Modality.ACTUAL),
    ],
)
def test_words_of_negation_deny_only_what_they_are_said_of(
    read_text: ReadText, text: str, negated: bool, modality: Modality
) -> None:
    found = {(r.negated, r.modality) for r in read_text(text).relations if r.property in ("assaults", "condemns")}
    assert found == {(negated, modality)}


def test_a_clause_behind_nor_is_denied(read_text: ReadText) -> None:
    for whose in ("Peru", "Peru's army"):
        reading = read_text(f"Chad did not attack Oman, nor did {whose} invade Yemen.")
        assert {r.negated for r in reading.relations if r.property in ("assaults", "invades")} == {True}

"""Who turns out to be alive was not killed."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import told


@pytest.mark.parametrize(
    "text",
    [
        "Ion Popa, thought to have been killed by Chad in 2020, has surfaced alive in Niger.",
        "Ion Popa was killed by Chad on Monday. On Tuesday he turned up alive.",
        "Ion Popa, who was reported killed in a Chadian raid, had faked his death.",
        "Ion Popa, believed to have died in a Chadian airstrike last year, surfaces alive in a video.",
    ],
)
def test_who_turns_out_to_be_alive_was_not_killed(read_text: ReadText, text: str) -> None:
    assert {(o, n) for _, p, o, n, _ in told(read_text(text)) if p == "kills"} == {("Ion Popa", True)}


@pytest.mark.parametrize(
    "text",
    [
        "Ion Popa was killed by Chad. His son is alive.",
        "Chad killed Ion Popa on Friday. He was alive on Thursday.",
        "Ion Popa was found alive on Monday but was killed by Chad on Friday.",
        "Ion Popa died in a Chadian airstrike.",
        "Ion Popa was reported killed in a Chadian raid.",
    ],
)
def test_who_is_not_told_alive_afterwards_was_killed(read_text: ReadText, text: str) -> None:
    assert {(o, n) for _, p, o, n, _ in told(read_text(text)) if p == "kills"} == {("Ion Popa", False)}


def test_who_claimed_the_death_of_one_alive_claimed_it(read_text: ReadText) -> None:
    reading = read_text("Chad said it had killed Ion Popa in May. Popa later appeared alive in a video.")
    assert {(r.negated, r.source is None) for r in reading.relations if r.property == "kills"} == {
        (True, True),
        (False, False),
    }

"""Events told before, of which somebody says that there were none."""

import pytest

from kg.extract.knowledge import Knowledge
from tests.conftest import ReadText
from tests.extract.relations.stated import denials


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "Peru says it held talks with Chile on Monday. Chile denies any dialogue took place.",
            ("Peru", "consultsWith", "Chile", "Chile"),
        ),
        (
            "Peru claims to have struck a deal with Chile. Chilean president Eva Soto says that there is no deal.",
            ("Peru", "agreesWith", "Chile", "Eva Soto"),
        ),
        (
            "Peru wants to negotiate with Chile. However, Chilean minister Pablo Soto ruled out any negotiations.",
            ("Peru", "consultsWith", "Chile", "Pablo Soto"),
        ),
        # What was done is not undone by what is to come, nor by another event, nor by those who had no part in it.
        ("Peru held talks with Chile on Monday. Chile ruled out any negotiations on gas.", None),
        ("Peru held talks with Chile on Monday. Chile said that no further talks were held.", None),
        ("Peru struck a deal with Chile in May. Chile said that there was no deal on prices.", None),
        ("Peru met with Chile in May. Chile said that no meeting was planned.", None),
        ("Peru and Chile will hold talks. Chile said that there would be no talks until Peru leaves.", None),
        ("Peru says it held talks with Chile on Monday. Bolivia says that no talks took place.", None),
    ],
)
def test_who_says_that_there_was_none_denies_the_event_told_before(
    read_text: ReadText, knowledge: Knowledge, text: str, denied: tuple[str, str, str, str] | None
) -> None:
    family_of = knowledge.ontology.family_of
    families = {(s, family_of(p), o, who) for s, p, o, who in denials(read_text(text))}
    assert families == ({denied} if denied else set())

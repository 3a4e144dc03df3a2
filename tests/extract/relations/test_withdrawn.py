"""What an article tells on somebody's word and takes back itself, and words by which a deed is not told of at all."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import stated, triple


@pytest.mark.parametrize(
    "text",
    [
        "The newspaper had written that Chile bombed Tacna. The report was wrong.",
        "The Herald reported on Monday that Chile bombed Tacna. That was not true.",
        "The website claimed that Chile bombed Tacna. The claim turned out to be false.",
        "The Herald said that Chile bombed Tacna. It later retracted the story.",
        "Officials said that Chile had bombed Tacna. This was not the case.",
    ],
)
def test_what_the_article_takes_back_is_denied_and_the_claim_alleged(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    told = [r for r in reading.relations if triple(reading, r) == ("Chile", "bombs", "Tacna")]
    assert {(r.negated, r.alleged) for r in told} == {(True, False), (False, True)}
    assert all(r.source is None and r.modality is Modality.ACTUAL for r in told if r.negated)


@pytest.mark.parametrize(
    "text",
    [
        "The Herald reported that Chile bombed Tacna. The story may be wrong.",
        "The Herald reported that Chile bombed Tacna. The report was not wrong.",
        "The Herald reported that Chile bombed Tacna. The report was true.",
        "The Herald reported that Chile bombed Tacna. The report on oil was wrong.",
        # A deed, and no report of one, is wrong.
        "The Herald reported that Chile bombed Tacna. That was wrong, and Chile must say so.",
        "Chile bombed Tacna. It was not true to its word.",
    ],
)
def test_what_the_article_does_not_take_back_stands(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    told = [r for r in reading.relations if triple(reading, r) == ("Chile", "bombs", "Tacna")]
    assert told
    assert not any(r.negated or r.alleged for r in told)


def test_the_clause_beside_what_is_taken_back_stands(read_text: ReadText) -> None:
    reading = read_text("The Herald said that Peru, which bombed Arica, had attacked Chad. The report was wrong.")
    assert {triple(reading, r) for r in reading.relations if r.negated} == {("Peru", "assaults", "Chad")}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Peru does not seek war with Chile.", ("Peru", "assaults", "Chile")),
        ("Voters said that Oman does more to hurt Chile than to help Peru.", ("Oman", "aids", "Peru")),
        ("Luis Popa pledged to ban all Muslims from entering Oman.", ("Muslims", "visits", "Oman")),
        ("Ana Ruiz understands opposing Luis Popa.", ("Ana Ruiz", "opposes", "Luis Popa")),
        ("It's just Luis Popa saying, 'Oh, yes, just vote for Ana Ruiz.'", ("Luis Popa", "votesFor", "Ana Ruiz")),
    ],
)
def test_words_that_tell_nothing_of_a_deed(read_text: ReadText, text: str, fact: tuple[str, str, str]) -> None:
    assert fact not in stated(read_text(text))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Peru did not launch a war against Chile.", ("Peru", "assaults", "Chile")),
        ("Oman agreed to help Peru.", ("Oman", "aids", "Peru")),
        ("Peru has barred Ana Ruiz from visiting Lima.", ("Ana Ruiz", "visits", "Lima")),
        ("Ana Ruiz denied opposing Luis Popa.", ("Ana Ruiz", "opposes", "Luis Popa")),
        ("Luis Popa said he would vote for Ana Ruiz.", ("Luis Popa", "votesFor", "Ana Ruiz")),
    ],
)
def test_words_that_tell_of_a_deed(read_text: ReadText, text: str, fact: tuple[str, str, str]) -> None:
    assert fact in stated(read_text(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ana Ruiz repeated the debunked claim that Luis Popa supported Oman.", True),
        ("The baseless claim that Luis Popa supported Oman spread online.", True),
        ("Ana Ruiz repeated the claim that Luis Popa supported Oman.", False),
    ],
)
def test_a_claim_called_false_is_denied_by_nobody_in_the_text(read_text: ReadText, text: str, denied: bool) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Luis Popa", "supports", "Oman")]
    assert found.negated == denied
    assert found.source is None or not denied


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Peru neither confirmed nor denied that it had bombed Arica.", False),
        ("Ministers would neither confirm nor deny a report that Peru bombed Arica.", False),
        ("Chad did not leave, nor did Peru bomb Arica.", True),
    ],
)
def test_who_neither_confirms_nor_denies_denies_nothing(read_text: ReadText, text: str, denied: bool) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r)[1:] == ("bombs", "Arica")]
    assert found.negated == denied
    assert denied == (found.modality is Modality.ACTUAL)

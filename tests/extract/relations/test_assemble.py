"""What a relation carries beside its ends: factuality, attribution, qualifiers, and the place that states it."""

import pytest

from kg.types import Modality, Reading, Relation
from tests.conftest import ReadText
from tests.extract.relations.stated import stated, triple


def _only(reading: Reading, *expected: str) -> Relation:
    """The one relation between these two names, in this order."""
    found = [r for r in reading.relations if triple(reading, r)[::2] == expected]
    assert len(found) == 1, [triple(reading, r) for r in reading.relations]
    return found[0]


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
    relation = _only(read_text(text), "Poland", "Ukraine")
    assert (relation.negated, relation.modality) == (negated, modality)
    assert bool(relation.reason) is (modality is Modality.POSSIBLE)


def test_what_somebody_says_is_attributed_to_them(read_text: ReadText) -> None:
    reading = read_text("Mark Rutte said that North Korea supports Russia.")
    relation = _only(reading, "North Korea", "Russia")
    assert relation.source is not None
    assert reading.mentions[relation.source].text == "Mark Rutte"


@pytest.mark.parametrize(
    ("text", "pair", "source"),
    [
        # What one says in a clause is one's word; what one announces or decides is one's act.
        ("Norway said it has launched strikes on Sweden.", ("Norway", "Sweden"), "Norway"),
        ("Norway announced strikes on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz and Rui Costa announced strikes on Sweden.", ("Rui Costa", "Sweden"), ""),
        ("Ana Ruiz said that Norway will lift its sanctions on Sweden.", ("Norway", "Sweden"), "Ana Ruiz"),
        # What is asked is the asker's word; what goes on while one calls for its end is nobody's.
        ("Ana Ruiz called for Norway to leave the Red Party.", ("Norway", "Red Party"), "Ana Ruiz"),
        ("Ana Ruiz called for an end to Norway's attacks on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz apologised for Norway's attack on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz declined to comment on Norway's attack on Sweden.", ("Norway", "Sweden"), ""),
        ("Norway left, citing Sweden's lack of cooperation with Oman.", ("Sweden", "Oman"), "Norway"),
    ],
)
def test_whose_word_it_is(read_text: ReadText, text: str, pair: tuple[str, str], source: str) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r)[::2] == pair]
    assert found
    assert {"" if r.source is None else reading.mentions[r.source].text for r in found} == {source}


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
    assert _only(read_text(text), "Norway", "Sweden").modality is modality


def test_what_the_article_says_is_attributed_to_nobody(read_text: ReadText) -> None:
    assert _only(read_text("North Korea supports Russia."), "North Korea", "Russia").source is None


def test_a_title_is_nobodys_word(read_text: ReadText) -> None:
    reading = read_text("Iran said that NATO Secretary General Mark Rutte supports Ukraine.")
    assert _only(reading, "Mark Rutte", "NATO").source is None
    assert _only(reading, "Mark Rutte", "Ukraine").source is not None


def test_an_announced_statement_is_the_speakers(read_text: ReadText) -> None:
    reading = read_text("Minister Ana Ruiz said:\n\nPoland supports Ukraine. I praise Norway for its help.")
    told = _only(reading, "Poland", "Ukraine")
    assert told.source is not None
    assert reading.mentions[told.source].text.endswith("Ana Ruiz")
    assert _only(reading, "Ana Ruiz", "Norway").source is None


def test_an_adverbial_clause_of_the_reporting_verb_is_told_not_reported(read_text: ReadText) -> None:
    reading = read_text("Norway denied the report, threatening Sweden.")
    assert _only(reading, "Norway", "Sweden").source is None


def test_a_request_that_is_turned_down_was_made(read_text: ReadText) -> None:
    reading = read_text("Norway rejected a request from Ana Ruiz to Sweden.")
    assert not _only(reading, "Ana Ruiz", "Sweden").negated


def test_an_accusation_is_alleged_and_the_accusers(read_text: ReadText) -> None:
    reading = read_text("Ukraine accused Russia of attacking Moldova.")
    deed = _only(reading, "Russia", "Moldova")
    assert deed.alleged
    assert deed.source is not None
    assert reading.mentions[deed.source].text == "Ukraine"


def test_role_and_theme_are_kept(read_text: ReadText) -> None:
    held = _only(read_text("NATO Secretary General Mark Rutte spoke on Monday."), "Mark Rutte", "NATO")
    sent = _only(read_text("Poland sent heavy weapons to Ukraine."), "Poland", "Ukraine")
    assert dict(held.qualifiers)["role"] == "Secretary General"
    assert dict(sent.qualifiers)["theme"] == "heavy weapons"


def test_cue_and_sentence_are_stretches_of_the_text(read_text: ReadText) -> None:
    text = "Rain fell. Poland sent weapons to Ukraine. The sun came out."
    relation = _only(read_text(text), "Poland", "Ukraine")
    assert text[slice(*relation.sentence)] == "Poland sent weapons to Ukraine."
    assert "sent" in text[slice(*relation.cue)]


def test_a_clause_that_the_ontology_lacks_is_kept_as_open(read_text: ReadText) -> None:
    reading = read_text("Norway outpaced Sweden.")
    relation = _only(reading, "Norway", "Sweden")
    assert (relation.property, relation.phrase) == ("", "outpace")


def test_what_two_rules_see_is_stated_once(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron, the French president, is the president of France.")
    held = [r for r in reading.relations if triple(reading, r)[0] == "Emmanuel Macron"]
    keys = [(r.subject, r.object, r.property, r.negated, r.modality, r.source) for r in held]
    assert held
    assert len(keys) == len(set(keys))


def test_a_pronoun_states_what_its_name_would(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron arrived on Monday. He met with Volodymyr Zelensky.")
    assert ("Emmanuel Macron", "meetsWith", "Volodymyr Zelensky") in stated(reading)


def test_an_empty_text_states_nothing(read_text: ReadText) -> None:
    assert read_text("").relations == ()

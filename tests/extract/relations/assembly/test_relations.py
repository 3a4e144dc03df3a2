"""From candidates to relations."""

from tests.conftest import ReadText
from tests.extract.relations.stated import between, triple


def test_cue_and_sentence_are_stretches_of_the_text(read_text: ReadText) -> None:
    text = "Rain fell. Poland sent weapons to Ukraine. The sun came out."
    relation = between(read_text(text), "Poland", "Ukraine")
    assert text[slice(*relation.sentence)] == "Poland sent weapons to Ukraine."
    assert "sent" in text[slice(*relation.cue)]


def test_what_two_rules_see_is_stated_once(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron, the French president, is the president of France.")
    held = [r for r in reading.relations if triple(reading, r)[0] == "Emmanuel Macron"]
    keys = [(r.subject, r.object, r.property, r.negated, r.modality, r.source) for r in held]
    assert held
    assert len(keys) == len(set(keys))


def test_an_empty_text_states_nothing(read_text: ReadText) -> None:
    assert read_text("").relations == ()

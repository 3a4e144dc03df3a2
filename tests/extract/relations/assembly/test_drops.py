"""The drop log: for each way to lose a statement a sentence in which it is lost so."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kg.build import Pipeline
from kg.types import Article, Loss, Reading, Seen, Span

#: Reads a text and finds what was seen of one of its words.
SeeWord = Callable[[str, str], Seen]


def _read(pipeline: Pipeline, text: str, prose: tuple[Span, ...] = ()) -> Reading:
    return next(replace(pipeline, trace=True).read([Article(id="t", text=text, prose=prose)]))


@pytest.fixture(scope="module")
def see(pipeline: Pipeline) -> SeeWord:
    def find(text: str, word: str) -> Seen:
        [one] = [s for s in _read(pipeline, text).seen if text[slice(*s.place)] == word]
        return one

    return find


@pytest.mark.parametrize(
    ("text", "word", "loss"),
    [
        ("Norway supports Ukraine.", "supports", None),
        ("Iran is angry at Israel.", "angry", None),
        ("Russia waltzed with Iran.", "waltzed", Loss.OPEN),
        ("The weather astonished Norway.", "astonished", Loss.UNKNOWN),
        ("Mark Rutte said that NATO welcomes Sweden.", "said", Loss.REPORTING),
        ("Iran lifted weights.", "lifted", Loss.THEME),
        ("France lent a headache.", "lent", Loss.NO_PHRASE),
        ("The company attacked Iran.", "attacked", Loss.NO_ENTITY),
        ("Norway arrested Kyiv.", "arrested", Loss.TYPE),
        ("Norway supports Norway.", "supports", Loss.SAME),
        ("Germany halted Iran's compliance with Iraq.", "compliance", Loss.ENDED),
        ("Germany escalated the heat.", "escalated", Loss.LIGHT),
    ],
)
def test_each_predicate_has_the_reason_for_its_loss(see: SeeWord, text: str, word: str, loss: Loss | None) -> None:
    assert see(text, word).loss is loss


def test_what_lacks_is_named(see: SeeWord) -> None:
    lost = see("The old company attacked Iran.", "attacked")
    assert (lost.role, lost.phrase, lost.head, lost.ends) == ("subject", "The old company", "company", ("Iran",))
    assert see("Norway arrested Kyiv.", "arrested").type == "Place"


def test_what_gave_a_statement_names_its_property(see: SeeWord) -> None:
    given = see("Norway supports Ukraine.", "supports")
    assert (given.property, given.ends, given.sentence) == ("supports", ("Norway", "Ukraine"), (0, 24))


def test_a_noun_that_two_names_depend_on_is_seen_though_the_lexicon_lacks_it(see: SeeWord) -> None:
    assert see("Russia's bravado towards Ukraine annoyed many.", "bravado").loss is Loss.UNKNOWN


def test_what_stands_outside_the_prose_is_told(pipeline: Pipeline) -> None:
    text = "Norway supports Ukraine.\n\nIran attacked Iraq."
    lost = {text[slice(*s.place)]: s.loss for s in _read(pipeline, text, prose=((26, len(text)),)).seen}
    assert lost == {"supports": Loss.OUTSIDE, "attacked": None}


def test_tracing_changes_nothing_that_is_read(pipeline: Pipeline) -> None:
    text = "Norway supports Ukraine. The company attacked Iran. Russia waltzed with Iran."
    traced = _read(pipeline, text)
    assert replace(traced, seen=()) == next(pipeline.read([Article(id="t", text=text)]))
    assert traced.seen

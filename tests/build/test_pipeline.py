"""Reading with the whole pipeline: what a phrase may stand for."""

from dataclasses import replace

from kg.build import Pipeline
from kg.composition import composed
from kg.types import Article, Reading


def read(pipeline: Pipeline, text: str) -> Reading:
    return next(pipeline.read([Article(id="a", text=text)]))


def stated(reading: Reading) -> set[tuple[str, str]]:
    names = [m.canonical or m.text for m in reading.mentions]
    return {(names[r.subject], names[r.object]) for r in reading.relations}


def test_a_description_of_nothing_named_does_not_hide_the_place_inside_it(pipeline: Pipeline) -> None:
    reading = read(pipeline, "Israeli airstrikes on several locations in southern Lebanon killed eight people.")
    assert ("Israel", "Lebanon") in stated(reading)


def test_ends_of_relations_are_named(pipeline: Pipeline) -> None:
    reading = read(pipeline, "The company sued a contractor. A man attacked a shop in the town.")
    assert stated(reading) == set()


def test_a_text_with_accents_apart_is_read_as_one_without_and_keeps_its_offsets(pipeline: Pipeline) -> None:
    text = "PARIS, Nov 13 (AFP) - Jose\u0301 Ruiz said on Mon\u00adday that Cha\u00add attacked Oman."
    plain = read(pipeline, composed(text))
    reading = next(pipeline.read([replace(plain.article, text=text, prose=((22, len(text)),))]))
    assert reading.article.text == text
    assert [m.text for m in reading.mentions] == [m.text for m in plain.mentions]
    assert [composed(text[m.start : m.end]) for m in reading.mentions] == [m.text for m in plain.mentions]
    assert [text[m.head :].split()[0] for m in reading.mentions if m.text == "Jos\u00e9 Ruiz"] == ["Ruiz"]
    ((low, high),) = reading.attributions[0].content
    assert text[low:high] == "that Cha\u00add attacked Oman"
    (relation,) = (r for r in reading.relations if r.property == "assaults")
    assert text[slice(*relation.cue)] == "attacked"
    assert text[slice(*relation.sentence)] == text[22:]

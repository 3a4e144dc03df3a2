"""Reading with the whole pipeline: what a phrase may stand for."""

import pytest

from kg.build import Pipeline, load_pipeline
from kg.types import Article, Reading


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return load_pipeline()


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

"""What takes seconds to load is loaded once a run: parser, names, lexicons, and the pipeline of them all."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.build import Pipeline
from kg.extract.knowledge import Knowledge, load_knowledge
from kg.lang.language import Language, load_language
from kg.mentions import Names, load_names
from kg.ontology import Ontology
from kg.ontology import load as load_ontology
from kg.parse import Parser, load
from kg.types import Article, Reading

#: Reads one text, as an article without title or date.
ReadText = Callable[[str], Reading]


@pytest.fixture(scope="session")
def language() -> Language:
    return load_language()


@pytest.fixture(scope="session")
def names(language: Language) -> Names:
    return load_names(language)


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load()


@pytest.fixture(scope="session")
def knowledge(language: Language) -> Knowledge:
    return load_knowledge(language)


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load_ontology()


@pytest.fixture(scope="session")
def pipeline(parser: Parser, names: Names, knowledge: Knowledge) -> Pipeline:
    """The pipeline that `kg build` uses when no option is given."""
    return Pipeline(parser, names, knowledge)


@pytest.fixture(scope="session")
def read_text(pipeline: Pipeline) -> ReadText:
    """Read a text once, however many tests ask for it."""
    known: dict[str, Reading] = {}

    def read(text: str) -> Reading:
        if text not in known:
            known[text] = next(pipeline.read([Article(id="t", text=text)]))
        return known[text]

    return read


@pytest.fixture(scope="session")
def articles_folder() -> Path:
    """The sample articles that come with the project."""
    return Path(__file__).resolve().parent.parent / "data" / "articles"

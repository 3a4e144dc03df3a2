from collections.abc import Iterator
from pathlib import Path

import pytest
from spacy.tokens import Doc

from kg.parse import Parser
from kg.parse.forms import FormTable
from kg.read import read
from kg.types import Article

#: Tokens whose form the pipeline's own rules tell from the word beside them: a handful in the 10,000 of the sample.
TOLERATED = 0.001


@pytest.fixture(scope="module")
def docs(parser: Parser, articles_folder: Path) -> list[Doc]:
    articles = (item for item in read([articles_folder]) if isinstance(item, Article))
    return [doc for _, doc in parser.docs(articles)]


def _ruled(parser: Parser, doc: Doc) -> Doc:
    """The doc as the pipeline's attribute ruler and lemmatizer leave it."""
    bare = Doc(
        parser.nlp.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        tags=[t.tag_ for t in doc],
        deps=[t.dep_ for t in doc],
        heads=[t.head.i for t in doc],
    )
    for name in ("attribute_ruler", "lemmatizer"):
        bare = parser.nlp.get_pipe(name)(bare)
    return bare


def _pairs(parser: Parser, docs: list[Doc]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for doc in docs:
        for ours, theirs in zip(doc, _ruled(parser, doc), strict=True):
            yield (
                (ours.text, ours.pos_, ours.lemma_, str(ours.morph)),
                (theirs.text, theirs.pos_, theirs.lemma_, str(theirs.morph)),
            )


def test_the_table_says_what_the_pipeline_says(parser: Parser, docs: list[Doc]) -> None:
    pairs = list(_pairs(parser, docs))
    different = [pair for pair in pairs if pair[0] != pair[1]]
    assert len(pairs) > 5_000
    assert len(different) <= TOLERATED * len(pairs), different[:20]


def test_the_table_asks_once_for_each_form(parser: Parser) -> None:
    asked: list[str] = []

    def ask(doc: Doc) -> Doc:
        asked.append(doc[0].text)
        return doc

    table = FormTable(parser.nlp.vocab, (ask,))
    doc = Doc(
        parser.nlp.vocab, words=["to", "be", "or", "not", "to", "be"], tags=["X"] * 6, deps=["dep"] * 6, heads=[0] * 6
    )
    table.apply(table.apply(doc))
    assert sorted(asked) == ["be", "not", "or", "to"]

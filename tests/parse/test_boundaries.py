import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from kg.parse import Parser
from kg.parse.boundaries import mark_starts, starts
from kg.types import Article, Span
from tests.strategies import few


@pytest.mark.parametrize(
    ("text", "prose", "expected"),
    [
        ("One line alone.", (), set()),
        ("Talks open\n\nThe two sides met.", (), {12}),
        ("The two sides met in Oman on Monday evening.\nThey will meet again.", (), {45}),
        ('The minister said: "We shall see what comes of it."\nHe left.', (), {52}),
        # A line broken by the width of the page, not by the writer.
        ("The ministers of the two countries met on Monday\nin Oman.", (), set()),
        # Lines of every length are not broken by the width of the page.
        (f"The ministers of the two countries met on Monday\nOman {'and Peru ' * 15}agreed.", (), {49}),
        (f"The ministers of the two countries met on Monday\nin Oman {'and Peru ' * 15}and agreed.", (), set()),
        # A short line without a stop is a heading or an item of a list.
        ("Reaction\nBerlin welcomed the deal.", (), {9}),
        ("Alpha.\n  \n\nBeta.", (), {11}),
        ("OSLO, Nov 13 -- Norway voted. (end)", ((16, 29),), {16, 29}),
        ("", (), set()),
    ],
)
def test_layout_makes_starts_certain(text: str, prose: tuple[Span, ...], expected: set[int]) -> None:
    assert starts(text, prose) == expected


@few
@given(st.text(alphabet="Ab .\n\"'", max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_starts_lie_inside_the_text_and_are_marked_on_tokens(text: str, one: int, other: int) -> None:
    prose = ((min(one, other), max(one, other)),)
    assert all(0 <= start <= max(len(text), *prose[0]) for start in starts(text, prose))
    doc = mark_starts(spacy.blank("en").make_doc(text), prose)
    assert all(not token.is_space for token in doc[1:] if token.is_sent_start)


def test_the_parser_keeps_to_hard_wrapped_sentences(parser: Parser) -> None:
    text = (
        "The foreign ministers of Norway and Oman met in Muscat on\n"
        "Monday and agreed to reopen the embassy that closed in 2019.\n"
        "\n"
        "Trade\n"
        "Oman exports gas.\n"
    )
    sentences = [sentence.text.split("\n")[0].strip() for sentence in parser.doc(text).sents]
    assert [s for s in sentences if s] == [
        "The foreign ministers of Norway and Oman met in Muscat on",
        "Trade",
        "Oman exports gas.",
    ]


def test_what_lies_outside_the_prose_is_no_part_of_its_sentences(parser: Parser) -> None:
    text = "OSLO, Nov 13 (HNS) -- Norway signed the treaty. (end)"
    article = Article(id="a", text=text, prose=((22, 47),))
    [(_, doc)] = parser.docs([article])
    assert "Norway signed the treaty." in [sentence.text.strip() for sentence in doc.sents]

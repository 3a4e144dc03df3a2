"""Chains of an article, whatever makes them."""

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.resolve import within


def test_chains_are_numbered_in_the_order_of_the_text(parser: Parser, names: Names) -> None:
    doc = parser.doc("Peru met Chile. Peru agreed with Chile and Bolivia.")
    mentions = find_mentions(doc, names)
    assert within(doc, mentions, names) == (0, 1, 0, 1, 2)


def test_no_mentions_no_chains(parser: Parser, names: Names) -> None:
    assert within(parser.doc(""), (), names) == ()

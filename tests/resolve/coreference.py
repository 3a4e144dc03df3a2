"""What tests of coreference ask of a text: which of its mentions are one."""

from collections.abc import Callable, Collection

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.resolve import within

#: A text, the form of a mention (the last one of it is meant), and the form of another mention.
type Case = tuple[str, str, str]


def chain_tests(one: Collection[Case], two: Collection[Case] = ()) -> Callable[..., None]:
    """A test that both mentions are there, and that they are one entity, or two."""

    @pytest.mark.parametrize(
        ("text", "form", "other", "same"), [*((*case, True) for case in one), *((*case, False) for case in two)]
    )
    def are_one(parser: Parser, names: Names, text: str, form: str, other: str, same: bool) -> None:
        doc = parser.doc(text)
        mentions = find_mentions(doc, names)
        chains = within(doc, mentions, names)
        of = {m.text: [c for n, c in zip(mentions, chains, strict=True) if n.text == m.text] for m in mentions}
        assert (of[form][-1] in of[other]) == same, of

    return are_one

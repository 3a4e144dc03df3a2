"""What tests of mentions ask of a text: which names it has, and of what type they are."""

from collections.abc import Callable, Collection

import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import Mention, MentionKind


def names_in(parser: Parser, names: Names, text: str) -> list[Mention]:
    """The names of a text, in its order."""
    return [m for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


def name_tests(
    named: Collection[tuple[str, str, str]] = (), unnamed: Collection[tuple[str, str]] = ()
) -> Callable[..., None]:
    """A test that a text has a name of that form and type, and that it has none of that form."""

    @pytest.mark.parametrize(("text", "form", "type_"), [*named, *((*case, "") for case in unnamed)])
    def are_named(parser: Parser, names: Names, text: str, form: str, type_: str) -> None:
        found = [(m.text, m.type) for m in names_in(parser, names, text)]
        assert type_ or form in text
        assert [t for name, t in found if name == form][-1:] == ([type_] if type_ else []), found

    return are_named

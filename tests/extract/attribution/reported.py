"""What tests of attributions ask of a parse: source, cue and content of each, as they stand in the text."""

from collections.abc import Callable, Collection

import pytest

from kg.extract.attribution import attributions
from kg.lang.reporting import Reporting
from kg.types import Span
from tests.extract.parses import doc

#: A text whose parse stands in parses.tsv, and source, cue and content of each attribution; parted spans by "//".
type Case = tuple[str, list[tuple[str, str, str]]]


def shown(text: str, spans: tuple[Span, ...]) -> str:
    """The text of some spans."""
    return " // ".join(text[start:end] for start, end in spans)


def attribution_test(cases: Collection[Case]) -> Callable[..., None]:
    """A test that texts have these attributions and no others."""

    @pytest.mark.parametrize(("text", "expected"), cases)
    def are_attributed(text: str, expected: list[tuple[str, str, str]], reporting: Reporting) -> None:
        found = attributions(doc(text), (), reporting)
        assert [(shown(text, a.source), shown(text, a.cue), shown(text, a.content)) for a in found] == expected

    return are_attributed

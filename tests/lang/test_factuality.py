"""The factuality lexicon as data: what is wrong in it is named."""

import pytest

from kg.errors import LexiconError
from kg.lang.factuality import Complement, Effect, Factuality, Value
from kg.lang.tables import parse_record, text_of

ENGLISH = text_of("en", "factuality.toml")
CLASS = '\n[[governors]]\nname = "x"\npositive = "{}"\nnegative = "-"\ncomplements = ["{}"]\nverbs = ["blorg"{}]\n{}\n'


def lexicon(positive: str = "+", complement: str = "to", more: str = "", reason: str = "") -> Factuality:
    """English with one more class of governors."""
    text = ENGLISH + CLASS.format(positive, complement, more, reason)
    return parse_record(Factuality, text, "factuality.toml", definite=frozenset())


def test_a_class_gives_each_word_its_signature() -> None:
    read = lexicon(positive="o", reason='reason = "attempted"')
    assert read.governors["verb", "blorg", Complement.TO] == Effect(Value.OPEN, Value.FAILS, reason="attempted")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"positive": "?"}, r"\[governors\] 'x', \[positive\]: expected one of \+, -, o, o-"),
        ({"positive": "o"}, "need a reason"),
        ({"complement": "infinitive"}, "expected one of to, ing"),
        ({"more": ', "try"'}, r"\[governors\]: class 'x': 'try' \(to\) stands in another class"),
    ],
)
def test_a_wrong_class_is_refused(changes: dict[str, str], message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        lexicon(**changes)

"""Capitals that a wire sets behind every point, and those that it doesn't."""

import pytest

from kg.lang.syntax import Syntax, load_syntax
from kg.parse.typesetting import blanked, resumed


@pytest.fixture(scope="module")
def syntax() -> Syntax:
    return load_syntax()


def test_words_behind_an_abbreviation_are_small_where_the_text_has_them_in_small_letters(syntax: Syntax) -> None:
    text = "The U.S. And Oman met officials. Four U.S. Officials and U.S. Warships stayed."
    assert resumed(text, syntax) == "The U.S. and Oman met officials. Four U.S. officials and U.S. warships stayed."


def test_names_keep_their_capitals(syntax: Syntax) -> None:
    text = "The U.S. Treasury and U.S. Trade Representative Ana Ruiz met officials. U.S. Officials said so."
    assert "U.S. Treasury and U.S. Trade Representative" in resumed(text, syntax)
    assert "U.S. officials said" in resumed(text, syntax)


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. officials met Oman's. He went to the U.S. Officials said so.",
        "He flew to the U.S. Officials said that Ana Ruiz left.",
        "He is in the U.S. The talks go on with the officials.",
    ],
)
def test_a_text_without_such_capitals_stays_as_it_is(text: str, syntax: Syntax) -> None:
    assert resumed(text, syntax) == text


def test_signs_of_firms_are_blanked_where_brackets_around_a_name_stay() -> None:
    assert blanked("Velmo Co <VLM.TO>, Orem Inc <O> and <Bol Ltd>") == "Velmo Co         , Orem Inc     and <Bol Ltd>"

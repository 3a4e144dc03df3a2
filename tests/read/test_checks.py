"""Texts that are refused, each with its reason."""

import pytest

from kg.errors import ArticleError
from kg.lang.wire import FunctionWords, load_function_words
from kg.read.checks import check_text


@pytest.fixture(scope="module")
def words() -> FunctionWords:
    return load_function_words()


GERMAN = (
    "Am Montag ist der Präsident mit dem Minister nach Berlin gereist, und die Regierung hat das Gesetz "
    "nicht auf den Weg gebracht."
)
FRENCH = "Le président est arrivé dans la capitale avec le ministre, et les deux parlent de la paix pour la région."
FINNISH = " ".join(
    ["Presidentti matkusti pääkaupunkiin tapaamaan ministeriä keskustellakseen rauhasta sekä kaupasta"] * 4
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        ("1 2 - 3", "no words"),
        ("x " * 500_001, "too long"),
        ("Rain\0fell", "NUL"),
        ("Itâ€™s late", "garbled"),
        ("Rain fell " + "(" * 1_001, "unbroken"),
        (GERMAN, "not English.*'de'"),
        (FRENCH, "not English.*'fr'"),
        (FINNISH, "no English prose"),
        ("Президент прибыл в столицу", "Latin"),
        ("总统抵达首都", "Latin"),
    ],
)
def test_unreadable_texts(words: FunctionWords, text: str, reason: str) -> None:
    with pytest.raises(ArticleError, match=reason):
        check_text(text, words)


@pytest.mark.parametrize(
    "text",
    [
        "Rain.",
        "Rain falls on city",
        "The president of the country met the ministers of Łódź and Zürich, and said that rain was on its way.",
        "See https://rain.example/" + "x" * 900,
        "Le Monde reported that Emmanuel Macron and Gérald Darmanin were in La Rochelle for the day.",
    ],
)
def test_readable_texts(words: FunctionWords, text: str) -> None:
    check_text(text, words)

"""Composed texts, and where their letters stand in the text as given."""

from unicodedata import is_normalized

from hypothesis import given
from hypothesis import strategies as st

from kg.composition import compose, composed

TEXTS = st.text(st.sampled_from("ae o\u0301\u0323\u00ad\u2060\u00e9\u1100\u1161\u11a8\u09c7\u09be\u0958"), max_size=12)


def test_what_is_composed_stands_where_its_letters_stand() -> None:
    composition = compose("Jose\u0301 left Ber\u00adlin.")
    assert composition.text == "Jos\u00e9 left Berlin."
    assert composition.given((0, 4)) == (0, 5)
    assert composition.given((10, 16)) == (11, 18)
    assert composition.found((11, 18)) == (10, 16)


def test_a_composed_text_is_left_as_it_is() -> None:
    assert compose("Jos\u00e9 left.").places == ()


@given(TEXTS)
def test_what_stands_before_a_plain_letter_is_composed_of_what_stands_before_it_as_given(text: str) -> None:
    composition = compose(text)
    assert is_normalized("NFC", composition.text)
    for i in (*(i for i, letter in enumerate(composition.text) if letter.isascii()), len(composition.text)):
        _, place = composition.given((0, i))
        assert composed(text[:place]) == composition.text[:i]


@given(TEXTS, TEXTS)
def test_stretches_keep_their_order(before: str, behind: str) -> None:
    composition = compose(before + behind)
    places = [composition.given((i, i))[0] for i in range(len(composition.text) + 1)]
    assert places == sorted(places)
    low, high = composition.found((len(before), len(before + behind)))
    assert 0 <= low <= high == len(composition.text)

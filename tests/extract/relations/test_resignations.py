"""What is left by who resigns: the body of the office told, and nothing where another body is named or none is sure."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import stated


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("Nokia executive Ana Ruiz resigned on Monday.", "Nokia"),
        ("Peruvian health minister Ana Ruiz resigned on Monday.", "Peruvian"),
        ("Ana Ruiz is the chairwoman of Nokia. Ruiz resigned on Monday.", "Nokia"),
        ("Ana Ruiz, the chief executive of Nokia, will step down from her post in May.", "Nokia"),
    ],
)
def test_the_body_of_the_office_is_left(read_text: ReadText, text: str, object_: str) -> None:
    assert any(p == "resignsFrom" and o == object_ for _, p, o in stated(read_text(text)))


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("Nokia executive Ana Ruiz resigned from the board of Siemens.", "Nokia"),
        ("Ana Ruiz is the chairwoman of Nokia and the president of Airbus. On Monday Ruiz resigned.", "Nokia"),
        ("Nokia employee Ana Ruiz said the minister resigned.", "Nokia"),
    ],
)
def test_other_bodies_are_not(read_text: ReadText, text: str, object_: str) -> None:
    assert not any(p == "resignsFrom" and o == object_ for _, p, o in stated(read_text(text)))

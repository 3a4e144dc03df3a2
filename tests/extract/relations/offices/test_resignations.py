"""What body a person leaves where a resignation names none."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, stated

STATED = [
    ("Ana Ruiz, the mayor of the German town of Orem, resigned.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("France coach Ion Popa quits.", "Ion Popa", "holdsOffice", "France"),
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana Democratic Party"),
    (
        "Linda Perez of the Unity Party resigned from her leadership in her party.",
        "Linda Perez",
        "holdsOffice",
        "Unity Party",
    ),
]

NOT_STATED = [
    ("France coach Ion Popa quits.", "Ion Popa", "citizenOf", "France"),
    ("Ana Ruiz, the mayor of the German town of Orem, resigned.", "Ana Ruiz", "holdsOffice", "German"),
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana"),
]

test_what_is_told = case_tests(stated=STATED, not_stated=NOT_STATED)


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

"""What qualifies a relation."""

from tests.conftest import ReadText
from tests.extract.relations.stated import between


def test_role_and_theme_are_kept(read_text: ReadText) -> None:
    held = between(read_text("NATO Secretary General Mark Rutte spoke on Monday."), "Mark Rutte", "NATO")
    sent = between(read_text("Poland sent heavy weapons to Ukraine."), "Poland", "Ukraine")
    assert dict(held.qualifiers)["role"] == "Secretary General"
    assert dict(sent.qualifiers)["theme"] == "heavy weapons"

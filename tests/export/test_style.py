"""Colours and sizes."""

from kg.export.style import USUAL, channels, colours, size


def test_colours_of_usual_classes_stay_whatever_else_there_is() -> None:
    assert colours(["Person", "Spaceship"])["Person"] == colours([])["Person"]
    assert set(colours(["Spaceship"])) == {*USUAL, "Spaceship"}


def test_sizes_grow_with_the_links() -> None:
    assert size(0, 0) < size(1, 4) < size(4, 4)
    assert channels("#0072b2") == (0, 114, 178)

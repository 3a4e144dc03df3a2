"""Whether two mentions may be the ends of a sense."""

import pytest

from kg.extract.relations import Scene
from kg.extract.relations.scene.fitting import fits, open_type
from kg.lang.senses import Sense


def test_a_pronoun_that_nothing_resolves_fits_every_type(sight: Scene) -> None:
    assert open_type(sight, 2, ["Person"])
    assert not open_type(sight, 0, ["Person"])


@pytest.mark.parametrize(
    ("subject", "object_", "may"),
    [(3, 0, True), (0, 3, False), (0, 0, False)],
)
def test_an_office_is_held_by_a_person(sight: Scene, subject: int, object_: int, may: bool) -> None:
    sense = Sense("serve", "verb", "holdsOffice", ("subject",), ("in",))
    assert fits(sight, sense, subject, object_) is may


def test_the_entrys_own_types_go_before_the_propertys(sight: Scene) -> None:
    sense = Sense("x", "verb", "supports", ("subject",), ("object",), subject_types=("Person",))
    assert fits(sight, sense, 3, 0)
    assert not fits(sight, sense, 0, 1)

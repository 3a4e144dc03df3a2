"""The scene by itself: types, names, coordination and plural pronouns."""

from kg.extract.relations import Scene


def test_a_coordination_stands_for_its_conjuncts(sight: Scene) -> None:
    assert list(sight.ends(sight.doc[0])) == [0, 1]
    assert list(sight.ends(sight.doc[7])) == [3]


def test_a_plural_pronoun_stands_for_the_coordinated_subject_above(sight: Scene) -> None:
    assert list(sight.ends(sight.doc[4])) == [0, 1]


def test_names_are_found_by_their_first_and_last_token(sight: Scene) -> None:
    assert (sight.name_from[6], sight.name_to[8]) == (3, 3)
    assert [sight.in_name(token) for token in sight.doc] == [True, False, True, False, False, False, True, True]


def test_classes_are_those_of_the_ontology_and_above(sight: Scene) -> None:
    assert sight.is_a(0, "Place")
    assert not sight.is_a(3, "Place", "Organization")

"""The scene by itself, over a doc made by hand: types, names, coordination and plural pronouns."""

import pytest
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from kg.extract.clause import Argument, Clause, Kind, Role
from kg.extract.knowledge import Knowledge
from kg.extract.relations import Scene, scene
from kg.extract.relations.scene.fitting import fits, open_type
from kg.lang.senses import Sense
from kg.types import Mention, MentionKind

WORDS = ["Norway", "and", "Oman", "said", "they", "met", "Ana", "Ruiz"]
HEADS = [3, 0, 0, 3, 5, 3, 7, 5]
DEPS = ["nsubj", "cc", "conj", "ROOT", "nsubj", "ccomp", "compound", "dobj"]
TAGS = ["NNP", "CC", "NNP", "VBD", "PRP", "VBD", "NNP", "NNP"]
MORPHS = ["", "", "", "", "Number=Plur|Person=3", "", "", ""]

DOC = Doc(Vocab(), words=WORDS, heads=HEADS, deps=DEPS, tags=TAGS, morphs=MORPHS)


def _mention(start: int, end: int, kind: MentionKind, type: str) -> Mention:
    first, last = DOC[start], DOC[end - 1]
    return Mention(first.idx, last.idx + len(last), DOC[start:end].text, type, kind, last.idx)


MENTIONS = (
    _mention(0, 1, MentionKind.NAME, "Country"),
    _mention(2, 3, MentionKind.NAME, "Country"),
    _mention(4, 5, MentionKind.PRONOUN, "Group"),
    _mention(6, 8, MentionKind.NAME, "Person"),
)
SAID = Clause(DOC[3], Kind.VERBAL, (DOC[3],), "say", Argument(Role.SUBJECT, DOC[0]), ())


def _denoted(token: Token) -> list[int]:
    return [index for index, mention in enumerate(MENTIONS) if mention.head == token.idx]


@pytest.fixture(scope="module")
def sight(knowledge: Knowledge) -> Scene:
    return scene(DOC, MENTIONS, [SAID], knowledge, _denoted, (0, 1, 2, 3))


def test_a_coordination_stands_for_its_conjuncts(sight: Scene) -> None:
    assert list(sight.ends(DOC[0])) == [0, 1]
    assert list(sight.ends(DOC[7])) == [3]


def test_a_plural_pronoun_stands_for_the_coordinated_subject_above(sight: Scene) -> None:
    assert list(sight.ends(DOC[4])) == [0, 1]


def test_names_are_found_by_their_first_and_last_token(sight: Scene) -> None:
    assert (sight.name_from[6], sight.name_to[8]) == (3, 3)
    assert [sight.in_name(token) for token in DOC] == [True, False, True, False, False, False, True, True]


def test_classes_are_those_of_the_ontology_and_above(sight: Scene) -> None:
    assert sight.is_a(0, "Place")
    assert not sight.is_a(3, "Place", "Organization")


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

"""A scene over a doc made by hand: "Norway and Oman said they met Ana Ruiz"."""

import pytest
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from kg.extract.clause import Argument, Clause, Kind, Role
from kg.extract.knowledge import Knowledge
from kg.extract.relations import Scene, set_scene
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
    return set_scene(DOC, MENTIONS, [SAID], knowledge, _denoted, (0, 1, 2, 3))

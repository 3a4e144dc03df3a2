from collections.abc import Callable

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.mentions import Names, denoted, find_mentions, mention_index

#: Makes a doc from "word/TAG/dep/head" tokens apart by spaces; a fifth field is the entity tag.
MakeDoc = Callable[[str], Doc]


@pytest.fixture(scope="session")
def vocab() -> Vocab:
    return English().vocab


@pytest.fixture
def make_doc(vocab: Vocab) -> MakeDoc:
    def make(tokens: str) -> Doc:
        rows = [(*token.split("/"), "O")[:5] for token in tokens.split()]
        words, tags, deps, heads, entities = (list(column) for column in zip(*rows, strict=True))
        lemmas = [
            w.lower().removesuffix("s") if t in ("NNS", "NNPS") else w.lower() for w, t in zip(words, tags, strict=True)
        ]
        starts = [i == 0 or words[i - 1] == "." for i in range(len(words))]
        return Doc(
            vocab,
            words=words,
            tags=tags,
            deps=deps,
            heads=[int(head) for head in heads],
            lemmas=lemmas,
            ents=entities,
            sent_starts=starts if not any(heads) else None,
        )

    return make


def stands_for(doc: Doc, head: int, names: Names) -> list[str]:
    mentions = find_mentions(doc, names)
    found = denoted(doc[head], mention_index(doc, mentions, names))
    return [mentions[n].canonical or mentions[n].text for n in found if mentions[n].kind == "name"]


@pytest.mark.parametrize(
    ("tokens", "head", "entities"),
    [
        ("An/DT/det/2 Israeli/JJ/amod/2 airstrike/NN/ROOT/2", 2, ["Israel"]),
        ("Russian/JJ/amod/1 drones/NNS/ROOT/1", 1, ["Russia"]),
        ("Ukraine/NNP/poss/2 's/POS/case/0 parliament/NN/ROOT/2", 2, ["Ukraine"]),
        ("The/DT/det/1 government/NN/ROOT/1 of/IN/prep/1 Sudan/NNP/pobj/2", 1, ["Sudan"]),
        ("Fighters/NNS/ROOT/0 from/IN/prep/0 Hamas/NNP/pobj/1", 0, ["Hamas"]),
        ("Police/NN/ROOT/0 in/IN/prep/0 Kenya/NNP/pobj/1", 0, ["Kenya"]),
        ("Puntland/NNP/compound/1 forces/NNS/ROOT/1", 1, ["Puntland"]),
        ("Leaders/NNS/ROOT/0 of/IN/prep/0 Iran/NNP/pobj/1 and/CC/cc/2 Oman/NNP/conj/2", 0, ["Iran", "Oman"]),
        ("Mexican/JJ/amod/1 imports/NNS/ROOT/1", 1, ["Mexico"]),
    ],
)
def test_a_phrase_of_a_frame_stands_for_the_name_in_it(
    make_doc: MakeDoc, names: Names, tokens: str, head: int, entities: list[str]
) -> None:
    assert stands_for(make_doc(tokens), head, names) == entities


@pytest.mark.parametrize(
    ("tokens", "head"),
    [
        ("A/DT/det/2 British/JJ/amod/2 tourist/NN/ROOT/2", 2),
        ("A/DT/det/1 book/NN/ROOT/1 on/IN/prep/1 Iran/NNP/pobj/2", 1),
        ("A/DT/det/2 Turkish/JJ/amod/2 company/NN/ROOT/2", 2),
        ("The/DT/det/3 Israeli/JJ/amod/3 opposition/NN/compound/3 leader/NN/ROOT/3", 3),
        ("An/DT/det/2 American/JJ/amod/2 citizen/NN/ROOT/2", 2),
        ("The/DT/det/2 former/JJ/amod/2 official/NN/ROOT/2", 2),
    ],
)
def test_other_phrases_stand_for_nobody(make_doc: MakeDoc, names: Names, tokens: str, head: int) -> None:
    assert stands_for(make_doc(tokens), head, names) == []


def test_a_name_stands_for_itself_at_every_token(make_doc: MakeDoc, names: Names) -> None:
    doc = make_doc("The/DT/det/2 African/NNP/compound/2 Union/NNP/nsubj/3 agreed/VBD/ROOT/3")
    assert stands_for(doc, 1, names) == stands_for(doc, 2, names) == ["African Union"]


def test_a_description_known_by_name_stands_for_itself(make_doc: MakeDoc, names: Names) -> None:
    doc = make_doc("The/DT/det/2 Israeli/JJ/amod/2 army/NN/nsubj/3 said/VBD/ROOT/3")
    mentions = find_mentions(doc, names)
    own = next(n for n, m in enumerate(mentions) if m.kind == "nominal")
    name = next(n for n, m in enumerate(mentions) if m.kind == "name")
    together = mention_index(doc, mentions, names, [0] * len(mentions))
    assert denoted(doc[2], together) == [own]
    assert denoted(doc[2], mention_index(doc, mentions, names)) == [name, own]

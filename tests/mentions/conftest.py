from collections.abc import Callable

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.mentions import Names, load_names

#: Makes a doc from "word/TAG/dep/head" tokens apart by spaces; a fifth field is the entity tag.
MakeDoc = Callable[[str], Doc]


@pytest.fixture(scope="session")
def names() -> Names:
    return load_names()


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

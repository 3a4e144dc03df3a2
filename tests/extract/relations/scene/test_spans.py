"""Stretches of text, over a doc made by hand."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.extract.relations.scene.spans import span_of

DOC = Doc(Vocab(), words=["Norway", "said", "they", "met"])


def test_a_span_runs_from_the_first_to_the_last_token() -> None:
    assert span_of(DOC[3], DOC[1]) == (DOC[1].idx, DOC[3].idx + len("met"))

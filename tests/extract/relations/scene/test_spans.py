"""Stretches of text, over a doc made by hand."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.extract.relations.scene.spans import near, sentence_before, span_of

DOC = Doc(Vocab(), words=["Norway", "said", "they", "met"])


def test_a_span_runs_from_the_first_to_the_last_token() -> None:
    assert span_of(DOC[3], DOC[1]) == (DOC[1].idx, DOC[3].idx + len("met"))


def test_near_is_a_sentence_with_the_one_before() -> None:
    doc = Doc(Vocab(), words=["Oman", "left", "Chad", "came"], sent_starts=[True, False, True, False])
    assert near(doc[3]).text == "Oman left Chad came"
    assert near(doc[0]).text == "Oman left"


def test_nothing_is_before_the_first_sentence() -> None:
    doc = Doc(Vocab(), words=["Oman", "left", "Chad", "came"], sent_starts=[True, False, True, False])
    assert sentence_before(doc[1]) is None
    assert str(sentence_before(doc[2])) == "Oman left"

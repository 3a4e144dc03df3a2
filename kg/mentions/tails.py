"""What the tagger takes for the end of a name: the score behind it, the verb of which it is the subject."""

from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.spans import Candidate

#: Tags of a verb in a clause of its own.
_FINITE = frozenset({"VBD", "VBZ"})


def without_tail(doc: Doc, candidate: Candidate, counts: frozenset[str]) -> Candidate:
    """The candidate without a score or a verb behind its first word ("Ruiz | 46 to 40", "Ruiz | backed Costa").

    `counts` are the words behind a number that tell of votes or shares ("Ruiz | 47 percent").
    """
    tail = (i for i in range(candidate.start + 1, candidate.end) if _opens_tail(doc, i, counts))
    return replace(candidate, end=next(tail, candidate.end))


def is_score(doc: Doc, i: int, counts: frozenset[str]) -> bool:
    """Is a number one of votes or shares, or the first of two ("Ruiz [458] to 359", "Ruiz [47] percent")?"""
    after = [token.lower_ for token in doc[i + 1 : i + 3]]
    scored = len(after) == 2 and after[0] == "to" and doc[i + 2].like_num
    return doc[i].like_num and (scored or not counts.isdisjoint(after[:1]))


def _opens_tail(doc: Doc, i: int, counts: frozenset[str]) -> bool:
    verb = doc[i].is_lower and doc[i].tag_ in _FINITE and doc[i].pos_ == "VERB"
    return verb or is_score(doc, i, counts)

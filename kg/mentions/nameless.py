"""What has capitals and names nobody: "a PAC", "(R-OH)", "a Velmo-class frigate", words of a title in quotes."""

import re

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised

#: Several bodies or people of a kind, by their acronym ("PACs"), and a party's letter with a seat ("R-OH").
_SEVERAL = re.compile(r"[A-Z]{2,4}s|[RDI]-[A-Z][A-Za-z]*\.?")
#: Words of a title in quotation marks, and how many of four of them begin with a capital.
_SHORTEST, _LONGEST, _MOST = 3, 12, 3
_OPENING, _CLOSING = frozenset('"“‘`'), frozenset("\"”’'")


def is_nameless(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does a candidate that no table knows name nobody, or only the sort of a thing?"""
    if _tells_sort(doc, candidate, names):
        return True
    if candidate.known is not None or candidate.title is not None:
        return False
    if _is_handle(doc, candidate) or _is_shouted(doc, candidate):
        return True
    return _is_one_of_kind(doc, candidate, names) or _is_in_title(doc, candidate) or _only_opens(doc, candidate)


def _is_handle(doc: Doc, candidate: Candidate) -> bool:
    """Is it what somebody calls himself on a network ("Ana Ruiz ([@anaruiz])")?"""
    return "@" in doc[max(candidate.start - 1, 0) : candidate.end].text


def _is_shouted(doc: Doc, candidate: Candidate) -> bool:
    """Has it capitals as all of its line has, a heading within a text that has small letters ("[MARKETS] FALL")?"""
    if candidate.rule != "capitals":
        return False
    words = [token for token in doc[candidate.start].sent if token.is_alpha and len(token) > 1]
    return len(words) > 1 and all(token.is_upper for token in words) and any(token.is_lower for token in doc)


def _tells_sort(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does a dash make a person's name a sort ("the [Ana Ruiz]-class corvette", "[Ruiz]-style rules")?"""
    after = doc[candidate.end : candidate.end + 2]
    tight = len(after) == 2 and after[0].text in ("-", "–") and not after[0].whitespace_
    return candidate.type == "Person" and tight and after[1].lower_ in names.shapes.rejoined.sorts


def _is_one_of_kind(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it an acronym in the plural or behind "a" or "super", and the phrase's last word ("a pro-Ruiz [PAC]")?"""
    text = doc[candidate.start : candidate.end].text
    if candidate.type in ("Product", "Person") or _SEVERAL.fullmatch(text):
        return candidate.type not in ("Product", "Person")
    word = doc[candidate.start]
    single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in word.lefts)
    single = single or (word.i > 0 and word.nbor(-1).lower_ in names.shapes.alone.sorting)
    return len(candidate) == 1 and single and word.is_upper and word.is_alpha


def _only_opens(doc: Doc, candidate: Candidate) -> bool:
    """Has a lone noun its capital only as a sentence's first word ("[Assembly] of trucks", "[Employers] groups")?"""
    word = doc[candidate.start]
    if not word.is_sent_start or len(candidate) > 1 or candidate.type == "Person" or word.is_upper:
        return False
    modifies = word.tag_ in ("NN", "NNS") and word.dep_ in ("compound", "nmod") and word.head.text.islower()
    made = [below for c in word.rights if c.lower_ == "of" and c.i == word.i + 1 for below in c.children]
    whose = any(t.tag_ in ("NN", "NNS") and t.text.islower() for t in made)
    return modifies or (whose and word.tag_ in ("NN", "NNS", "NNP"))


def _is_in_title(doc: Doc, candidate: Candidate) -> bool:
    """Is it part of a title in quotation marks (""Collapse: How [Nations] Fall"")?"""
    sentence = doc[candidate.start].sent
    start = next((i for i in range(candidate.start, sentence.start, -1) if doc[i - 1].text in _OPENING), None)
    end = next((i for i in range(candidate.end, sentence.end) if doc[i].text in _CLOSING), None)
    if start is None or end is None:
        return False
    start += doc[start].lower_ in ("the", "a", "an")
    if (start, end) == (candidate.start, candidate.end):
        return False  # ""The [Wealth of Chad]""
    words = [token for token in doc[start:end] if token.is_alpha]
    titled = _MOST * len(words) <= 4 * sum(capitalised(token) for token in words)
    return titled and _SHORTEST < len(words) <= _LONGEST

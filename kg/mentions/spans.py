"""Name candidates as stretches of tokens, and how overlapping ones give way to each other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Doc, Span, Token

from kg.lang.gazetteer import Known

#: The number of a unit or court, which opens its name ("91st Division").
_ORDINAL = re.compile(r"\d+(st|nd|rd|th)")
#: So many words at most has a phrase that tells whose a thing is.
_PHRASE = 8
#: Tags of what stands between an owner and a name.
_ADJECTIVES = frozenset({"JJ", "JJR", "JJS", "RBS", "VBN"})
#: Roles of a noun, and how far behind a word its clause tells that it is a language.
_NOUNS_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "oprd"})
_NEAR = 7


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name in the making: tokens `start` to `end` (exclusive)."""

    start: int
    end: int
    type: str
    rule: str
    known: Known | None = None
    #: Tokens of the titles before it.
    title: tuple[int, int] | None = None
    #: The name in full, where the text leaves a word of it to a list ("Kharkiv and Sumy Oblasts"); else empty.
    full: str = ""

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Candidate") -> bool:
        """Do the two share a token?"""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Candidate") -> bool:
        """Does it hold all of the other's tokens?"""
        return self.start <= other.start and other.end <= self.end


def capitalised(token: Token) -> bool:
    """Does the token look like part of a name: capitals, also after a digit or inside ("A380", "eBay", "ad-Din")?"""
    text = token.text
    return text != text.lower() if text.isascii() else any(c.isupper() for c in text)


def is_language(doc: Doc, end: int, words: frozenset[str]) -> bool:
    """Does the word that ends there only name a language, by what a hyphen adds ("the [English]-language paper")?"""
    return end + 1 < len(doc) and doc[end].text == "-" and doc[end + 1].lower_ in words


def is_tongue(doc: Doc, start: int, end: int, words: frozenset[str]) -> bool:
    """Is an adjective of a people's its language: alone behind "in" ("printed in Dutch"), or told to be a language?"""
    word = doc[end - 1]
    if end - start > 1 or word.dep_ not in _NOUNS_ROLES or next(word.children, None) is not None:
        return False
    told = any(token.lower_ in words for token in doc[end : min(end + _NEAR, word.sent.end)])
    return told or (word.dep_ == "pobj" and word.head.lower_ == "in")


def trimmed(doc: Doc, candidate: Candidate, particles: frozenset[str]) -> Candidate | None:
    """The candidate without articles, possessives, quotes and lower-case words at its edges; None if that is all."""
    start, end = candidate.start, candidate.end
    for i in range(start + 1, end - 1):
        if doc[i].lower_ == "the" and capitalised(doc[i - 1]):
            end = i  # two names that the tagger took for one
            break
    words = [token.text for token in doc[start:end]]
    if "(" in words[1:] and ")" not in words:
        end = start + words.index("(", 1)  # "Kent Developers Conference (KDC"
    while start < end and not (_opens(doc[start:end], particles) or _is_numbered(candidate, doc[start:end])):
        start += 1
    hyphens = candidate.type == "Person"
    while end > start and not (_closes(doc[end - 1]) or (hyphens and hyphened(doc, start, end - 1))):
        end -= 1
    return replace(candidate, start=start, end=end) if start < end else None


def _is_numbered(candidate: Candidate, rest: Span) -> bool:
    """Does a body's name open with its number ("the [91st] Division")?"""
    return candidate.type == "Organization" and len(rest) > 1 and is_ordinal(rest[0]) and capitalised(rest[1])


def is_ordinal(token: Token) -> bool:
    """Is it a number that tells which of several ("91st")?"""
    return _ORDINAL.fullmatch(token.text) is not None


def _opens(rest: Span, particles: frozenset[str]) -> bool:
    first = rest[0]
    if first.lower_ in particles and len(rest) > 1:
        hyphen = rest[1].text in ("-", "–") and len(rest) > 2
        return capitalised(rest[2] if hyphen else rest[1])
    dashed = len(rest) > 2 and rest[1].text in ("-", "–") and not first.whitespace_ and not rest[1].whitespace_
    article = first.lower_ in ("the", "a", "an") and not (dashed and first.text.istitle())  # "An-Nasr"
    return not article and capitalised(first)


def _closes(token: Token) -> bool:
    return token.tag_ != "POS" and (capitalised(token) or token.text.isdigit() or token.text in ("+", ")"))


def hyphened(doc: Doc, start: int, i: int) -> bool:
    """Is the token the second half of a hyphened name part, as in Chinese and Korean given names ("Jong-un")?"""
    if i - 2 < start or i >= len(doc) or not doc[i].is_alpha or doc[i - 1].text not in ("-", "–"):
        return False
    return capitalised(doc[i - 2]) and not doc[i - 2].whitespace_ and not doc[i - 1].whitespace_


def cut(candidate: Candidate, takers: Iterable[Candidate]) -> list[Candidate]:
    """What is left of a candidate when others have taken their tokens: its stretches of free tokens."""
    free = set(range(candidate.start, candidate.end))
    for taker in takers:
        free -= set(range(taker.start, taker.end))
    parts: list[Candidate] = []
    for i in sorted(free):
        if parts and parts[-1].end == i:
            parts[-1] = replace(parts[-1], end=i + 1)
        else:
            parts.append(replace(candidate, start=i, end=i + 1))
    return parts


def by_token(candidates: Iterable[Candidate]) -> dict[int, list[Candidate]]:
    """The candidates by the tokens that they cover."""
    covering: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        for i in range(candidate.start, candidate.end):
            covering.setdefault(i, []).append(candidate)
    return covering


def longest_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The longest candidates that do not overlap, the earlier one of equals."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (-len(c), c.start)):
        tokens = set(range(candidate.start, candidate.end))
        if not tokens & taken:
            kept.append(candidate)
            taken |= tokens
    return sorted(kept, key=lambda c: c.start)


def owner_before(doc: Doc, start: int) -> Token | None:
    """The owner whose possessive stands before a stretch of tokens with no more than adjectives between; None without.

    By the words alone: in a list the parse may hang an owner on a later thing ("[Apple]'s popular iPhone, Palm's Pre").
    """
    i = start - 1
    while i > 0 and (doc[i].tag_ in _ADJECTIVES or "-" in (doc[i].text, doc[i - 1].text, doc[i + 1].text)):
        i -= 1  # "its new twin-deck A380"
    if i > 0 and doc[i].tag_ == "POS":
        return doc[i - 1]
    return doc[i] if i >= 0 and doc[i].tag_ in ("PRP$", "WP$") else None


def owner_behind(doc: Doc, end: int, nouns: frozenset[str]) -> Token | None:
    """The owner whose thing a noun behind a comma calls it: "Velmo, [Apple]'s calling application"; None without."""
    i, stop = end + 1, len(doc) - 1
    if i >= stop or doc[end].text != ",":
        return None
    while (
        i < stop and doc[i].tag_ not in ("POS", "PRP$") and (doc[i].text[0].isupper() or doc[i].pos_ in ("DET", "NOUN"))
    ):
        i += 1
    phrase = list(takewhile(lambda t: not t.is_punct and t.dep_ != "cc", doc[i + 1 : i + _PHRASE]))
    called = phrase and doc[min(phrase[-1].i + 1, stop)].is_punct and any(t.lemma_.lower() in nouns for t in phrase)
    if doc[i].tag_ not in ("POS", "PRP$") or not called:
        return None
    return doc[i - 1] if doc[i].tag_ == "POS" else doc[i]

"""Titles and honorifics before names, and the gender that they and first names tell."""

import re
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate, capitalised

#: What joins the words of a portfolio, and how many tokens it may take up.
_JOINING = frozenset({"the", "and", "&", ","})
_WIDEST = 8
#: Words of a person's first and family name, and the walks of life by which no body is called ("Actress Ana Ruiz").
_FULL_NAME, _CALLINGS = 2, frozenset({"arts", "sport"})
#: The number of a ruler of that name ("King Tupou VI").
_REGNAL = re.compile(r"[IVX]{1,5}")


def without_title(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the titles at its front cut off ("President Joe Biden" gives "Joe Biden", a Person).

    A title that is all there is of the name, or that a word of a body's name follows ("General Motors"), stays.
    """
    end = _title_end(doc, candidate, names)
    if end == candidate.start or end >= candidate.end:
        return candidate
    rest = doc[end : candidate.end]
    person = candidate.type in ("Person", "") or rest[0].text in names.first_names or doc[end - 2].lower_ == "of"
    person = person or (len(rest) > 1 and bool(_REGNAL.fullmatch(rest[-1].text)))
    person = person or (len(rest) == _FULL_NAME and names.titles.realms.get(doc[end - 1].lower_) in _CALLINGS)
    if not person or rest[-1].text in names.shapes.parts.last or not capitalised(rest[0]):
        return candidate
    return replace(candidate, start=end, type="Person", title=(candidate.start, end), rule="title")


def _title_end(doc: Doc, candidate: Candidate, names: Names) -> int:
    """One past the title words at the candidate's front; its start where there are none.

    "Dean Kamen" is left whole: a first name that is also a title is one where only a surname follows.
    """
    end = i = candidate.start
    if i > 1 and doc[i - 1].lower_ == "of" and is_title(doc, i - 2, names) and doc[i].lower_ in names.titles.modifiers:
        end = i = i + 1  # "(Secretary of) Defense Ash Carter"
    while i < candidate.end - 1 and (_in_title(doc[i], names) or is_title(doc, i, names)):
        if doc[i].lower_ in names.titles.given and i and is_title(doc, i - 1, names):
            break
        i += 1
        if is_title(doc, i - 1, names):
            end = i = i + 2 if doc[i].lower_ == "of" and i + 2 < candidate.end else i
    first = doc[candidate.start]
    if end == candidate.start + 1 == candidate.end - 1 and names.first_names.get(first.text) == "male":
        return end if names.titles.genders.get(first.lower_) else candidate.start
    return end


def is_title(doc: Doc, i: int, names: Names) -> bool:
    """Is the token a title or an honorific, alone or as the last word of one ("Prime Minister", "Vice-President")?"""
    token = doc[i]
    if token.lower_ in names.titles.honorifics or token.lower_ in names.titles.genders:
        return True
    return i > 0 and f"{doc[i - 1].lower_} {token.lower_}" in names.titles.genders


def title_before(doc: Doc, start: int, names: Names) -> tuple[int, int] | None:
    """The title that ends just before a name ("foreign minister" before "Lavrov"), as a stretch of tokens, or None."""
    end = start
    if end and is_title(doc, end - 1, names):
        begin = end - 1
    elif end > 2 and doc[end - 2].lower_ == "of" and is_title(doc, end - 3, names) and doc[end - 1].text[0].isupper():
        begin = end - 3  # "Secretary of State", "Speaker of Parliament"
    else:
        return None
    while begin and not doc[begin].is_sent_start and _in_title(doc[begin - 1], names):
        begin -= 1
    return begin, end


def scoped_title_before(doc: Doc, start: int, names: Names) -> tuple[int, int] | None:
    """The title before a name with what it is for ("[Minister for Trade and Industry] Ana Ruiz"), or None."""
    i = start - 1
    while i > 1 and start - i <= _WIDEST and (capitalised(doc[i]) or doc[i].lower_ in _JOINING):
        i -= 1
    before = title_before(doc, i, names) if 0 < i < start - 1 and doc[i].lower_ in ("for", "of") else None
    return (before[0], start) if before is not None and capitalised(doc[start - 1]) else None


def _in_title(token: Token, names: Names) -> bool:
    return token.lower_ in names.titles.modifiers or token.lower_ in names.titles.genders or token.text == "-"


def gender_of(doc: Doc, candidate: Candidate, names: Names) -> str:
    """What a pronoun for the name must agree with: title and first name tell for persons, "plural" for groups.

    Empty where nothing tells. The first names' genders are the shipped table's.
    """
    if candidate.type == "Group":
        return "plural"
    if candidate.type != "Person":
        return "neuter"
    if candidate.title is not None:
        told = {
            names.titles.honorifics.get(t.lower_) or names.titles.genders.get(t.lower_, "")
            for t in doc[slice(*candidate.title)]
        }
        told.discard("")
        if len(told) == 1:
            return told.pop()
    return names.first_names.get(doc[candidate.start].text, "") if len(candidate) > 1 else ""

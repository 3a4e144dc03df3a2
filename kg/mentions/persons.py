"""Titles and honorifics before names, and the gender that they and first names tell."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate


def without_title(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the titles at its front cut off ("President Joe Biden" gives "Joe Biden", a Person).

    A title that is all there is of the name, or that a word of a body's name follows ("General Motors"), stays.
    """
    cut = _title_end(doc, candidate, names)
    if cut == candidate.start or cut >= candidate.end:
        return candidate
    rest = doc[cut : candidate.end]
    person = candidate.type in ("Person", "") or rest[0].text in names.first_names
    if not person or rest[-1].text in names.shapes.last or not rest[0].text[0].isupper():
        return candidate
    return replace(candidate, start=cut, type="Person", title=(candidate.start, cut))


def _title_end(doc: Doc, candidate: Candidate, names: Names) -> int:
    """One past the last title word such that the name goes on after it; the candidate's start where it has no title."""
    end = candidate.start
    for i in range(candidate.start, candidate.end):
        if is_title(doc, i, names):
            end = i + 1
            if end + 1 < candidate.end and doc[end].lower_ == "of":
                end += 2
    return end


def is_title(doc: Doc, i: int, names: Names) -> bool:
    """Is the token a title or an honorific, alone or as the last word of one ("Prime Minister", "Vice-President")?"""
    token = doc[i]
    if token.lower_ in names.honorifics or token.lower_ in names.titles:
        return True
    return i > 0 and f"{doc[i - 1].lower_} {token.lower_}" in names.titles


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


def _in_title(token: Token, names: Names) -> bool:
    return token.lower_ in names.title_modifiers or token.lower_ in names.titles or token.text == "-"


def gender_of(doc: Doc, candidate: Candidate, names: Names) -> str:
    """What a pronoun for the name must agree with: title and first name tell for persons, "plural" for groups.

    Empty where nothing tells. The first names' genders are the shipped table's.
    """
    if candidate.type == "Group":
        return "plural"
    if candidate.type != "Person":
        return "neuter"
    if candidate.title is not None:
        told = {names.honorifics.get(t.lower_) or names.titles.get(t.lower_, "") for t in doc[slice(*candidate.title)]}
        told.discard("")
        if len(told) == 1:
            return told.pop()
    return names.first_names.get(doc[candidate.start].text, "") if len(candidate) > 1 else ""

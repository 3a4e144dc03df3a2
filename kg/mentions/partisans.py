"""Parties named by their people ("Republican", "a Democrat") or by the letter behind a name ("R-Fla.")."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.lang.gazetteer import Known
from kg.mentions.gazette import plain_text, reading
from kg.mentions.names import Names
from kg.mentions.persons import is_title
from kg.mentions.spans import Candidate

_DASHES = frozenset("-–—")


def partisan(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """ "Republican", "Democrats": a group is the party, if the article speaks of its country."""
    party = names.parties.adherents.get(doc[candidate.start : candidate.end].text)
    people = candidate.known is None or candidate.known.type == "Group"
    known = _party(doc, party, names) if people and party else None
    return replace(candidate, type=known.type, known=known, rule="demonym") if known is not None else candidate


def lettered(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """The party of a letter before a dash and a state: "Ana Ruiz, [R]-Fla." (AP Stylebook, "party affiliation")."""
    for candidate in candidates:
        letter = candidate.start - 2
        joined = letter > 0 and doc[letter + 1].text in _DASHES and doc[letter - 1].text in (",", "(")
        party = names.parties.letters.get(doc[letter].text) if joined and candidate.known is not None else None
        known = _party_in(candidate.known.country, party, names) if party and candidate.known is not None else None
        if known is not None:
            yield Candidate(letter, letter + 1, known.type, "party letter", known)


def without_letter(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The state that the tagger took together with the letter of a party: "(D-[Ohio])"."""
    first = candidate.start
    lettered = len(candidate) > 2 and doc[first].text in names.parties.letters and doc[first + 1].text in _DASHES
    return (
        replace(candidate, start=first + 2) if lettered and first and doc[first - 1].text in (",", "(") else candidate
    )


def before_titles(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """A party's people before a title, where the tagger sees no name: "the [Republican] mayor of Springfield"."""
    taken = {i for c in candidates for i in range(c.start, c.end)}
    for token in doc[:-1]:
        party = names.parties.adherents.get(token.text)
        if party and token.i not in taken and token.i + 1 not in taken and is_title(doc, token.i + 1, names):
            known = _party(doc, party, names)
            if known is not None:
                yield Candidate(token.i, token.i + 1, known.type, "demonym", known)


def _party_in(country: str, name: str, names: Names) -> Known | None:
    """The party of that name in a country; the state behind its letter tells which country that is."""
    readings = [one.known for one in names.gazetteer.ambiguous.get(name, ())]
    known = [*readings, names.gazetteer.forms.get(name)]
    return next((k for k in known if k is not None and country and k.country == country), None)


def _party(doc: Doc, name: str, names: Names) -> Known | None:
    return reading(name, names.gazetteer, plain_text(doc))

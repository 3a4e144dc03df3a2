"""Bodies and the people of their offices: where one name is taken for the other, or holds it."""

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.persons import is_title, title_before
from kg.mentions.shapes import shape
from kg.mentions.spans import Candidate, capitalised


def is_post(doc: Doc, candidate: Candidate, listed: Sequence[Candidate], names: Names) -> bool:
    """Is it a known body with the title of its head, which the tagger takes for one body ("the OSCE | Chairperson")?"""
    ends = (i for i in (candidate.end - 1, candidate.end) if i < len(doc) and is_title(doc, i, names))
    last = next(ends, None)
    bodies = [c for c in listed if c.start == candidate.start and c.end < candidate.end]
    if candidate.type != "Organization" or last is None or not bodies:
        return False
    between = doc[max(c.end for c in bodies) : last]
    return all(token.lower_ in names.titles.modifiers or token.is_punct for token in between)


def is_class(doc: Doc, candidate: Candidate) -> bool:
    """Is it what something is made, in capitals, and no body ("lists Velmo as a [Foreign Terrorist Organization]")?"""
    root = doc[candidate.start : candidate.end].root
    single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in root.lefts)
    stands = root.dep_ == "pobj" and root.head.lower_ == "as"
    return candidate.known is None and candidate.type == "Organization" and len(candidate) > 1 and single and stands


def whole_office(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A body that its head's title names, whole: "the [Attorney General's] Office", "[President's] Council"."""
    start = candidate.start - 1
    lone = len(candidate) == 1 and names.shapes.parts.last.get(doc[candidate.start].text) == "Organization"
    if not lone or start < 1 or doc[start].tag_ != "POS" or not is_title(doc, start - 1, names):
        return candidate
    while (
        start
        and capitalised(doc[start - 1])
        and (is_title(doc, start - 1, names) or doc[start - 1].lower_ in names.titles.modifiers)
    ):
        start -= 1
    return replace(candidate, start=start) if start < candidate.start - 1 else candidate


def with_office(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A name with the office whose holder it ends in or goes on to ("the [Velmo County] Sheriff's office")."""
    words = names.shapes.governments
    end = candidate.end + (doc[candidate.end : candidate.end + 1].text in words.holders)
    held = doc[end - 1].text in words.holders and end > candidate.start + 1 and candidate.known is None
    if not held or end + 1 >= len(doc) or doc[end].tag_ != "POS" or doc[end + 1].lower_ not in words.offices:
        return candidate
    return replace(candidate, end=end + 2, type="Organization", title=None)


def without_person(doc: Doc, run: Candidate, seen: Sequence[Candidate], names: Names) -> Candidate | None:
    """The body of a run of capitals that holds a person, too: "Nathan Law of the [Unity for Chile]", if it has a "for".

    Other bodies behind a person the tagger sees by itself.
    """
    ofs = [i for i in range(run.start + 1, run.end) if doc[i].lower_ in ("of", "from", "for")]
    if not ofs:
        return run
    the = doc[ofs[0] + 1].lower_ == "the"
    if (known := names.gazetteer.known(doc[ofs[0] + 1 + the : run.end].text)) is not None and ofs[0] > run.start + 1:
        told = shape(doc, replace(run, end=ofs[0]), names) or doc[run.start].lower_ in names.nominals
        if known.type == "Organization" and not told:
            return None  # "Abeke Odu of the [Labour Party]", "Foreign Ministry of" no such body
    people = any(c.type == "Person" and c.start == run.start and c.end <= ofs[0] for c in seen)
    people = people or (doc[ofs[0]].lower_ == "of" and _is_somebody(doc, run.start, ofs[0], seen, names))
    if not people and not (ofs[0] > run.start + 1 and doc[run.start].text in names.first_names):
        return run
    start = ofs[0] + 1 + (doc[ofs[0] + 1].lower_ == "the")
    body = replace(run, start=start)
    return body if len(body) > 2 and any(doc[i].lower_ == "for" for i in range(start, run.end)) else None


def _is_somebody(doc: Doc, start: int, of: int, seen: Sequence[Candidate], names: Names) -> bool:
    """Is what stands before "of" a name by itself, of two words or more, none of them for a body ("Abeke Odu | of")?"""
    whole_name = any((c.start, c.end) == (start, of) for c in seen)
    words = [(t.text, t.lower_) for t in doc[start:of]]
    shaped = any(
        text in names.shapes.parts.last or text in names.shapes.parts.first or form in names.nominals
        for text, form in words
    )
    return whole_name and len(words) > 1 and not shaped


def with_body(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A person's name with the noun that makes it a government's ("Trump administration")."""
    after = doc[candidate.end] if candidate.end < len(doc) else None
    if after is None or candidate.known is not None or after.lower_ not in names.shapes.governments.nouns:
        return candidate
    named = candidate.type == "Person" or candidate.rule == "capitals" or len(candidate) == 1
    if not named or candidate.type == "Place" or not _is_proper(doc[candidate.end - 1], candidate):
        return candidate
    return replace(candidate, end=candidate.end + 1, type="Organization", rule="government", title=None)


def _is_proper(word: Token, candidate: Candidate) -> bool:
    """Is a word a proper noun by its tag, or as that of a name told elsewhere in the article?"""
    return word.tag_ in ("NNP", "NNPS") or candidate.rule == "again"


def with_title(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the title before it, which makes it a person unless it is a known name."""
    title = candidate.title or title_before(doc, candidate.start, names)
    if title is None or candidate.known is not None or candidate.rule == "government":
        return candidate
    organised = candidate.type != "Person" and shape(doc, candidate, names) in ("Organization", "Place")
    return replace(candidate, title=title, type=candidate.type if organised else "Person")

"""Names with the capitalised words and numbers beside them that the parse ties to them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.persons import is_title
from kg.mentions.products import FIGURES
from kg.mentions.shapes import opens_with_trade, shape
from kg.mentions.spans import Candidate, capitalised, hyphened
from kg.mentions.tails import is_score
from kg.mentions.titled import in_portfolio

#: Words of a Korean name whose second half the tagger parts ("Han Duck|-soo").
_FAMILY_AND_GIVEN = 2
#: What follows a name that no noun follows.
_AFTER_NAME = ("AUX", "VERB", "PUNCT", "CCONJ", "ADP")
#: The number of a version.
_VERSION = re.compile(r"\d{1,3}|\d(\.\d{1,2}){1,2}")
#: Capitals that tell a model's variant ("737 MAX", "A350 XWB"), and what counts further.
_VARIANT = re.compile(r"[A-Z]{2,3}")
_NUMBER = re.compile(r"\d{1,3}s?")


def grow(
    doc: Doc,
    candidate: Candidate,
    seen: Mapping[int, Sequence[Candidate]],
    listed: Mapping[int, Sequence[Candidate]],
    names: Names,
) -> Candidate:
    """The candidate with the capitalised words beside it that the parse ties to it: the tagger splits unusual names.

    `seen` and `listed` are other candidates by the tokens that they cover; what they have already is left to them.
    """

    def is_taken(i: int) -> bool:
        return i in listed or any(o != candidate and not _piece(candidate, o) for o in seen.get(i, ()))

    start, end = candidate.start, candidate.end
    complete = candidate.type == "Person" and doc[start].text in names.first_names
    family = len(candidate) == _FAMILY_AND_GIVEN and doc[start].lower_ in names.shapes.family_first
    family = family and candidate.known is None
    named = candidate.type == "Person" and len(candidate) > 1 and in_portfolio(doc, start, names)
    while not named and start and not is_taken(start - 1) and _tied(doc, start - 1, end, names):
        if complete and names.shapes.parts.first.get(doc[start - 1].text) != "Product":
            break  # "the frigate [IRIS] Dena" all the same
        start -= 1
    while end < len(doc) and not is_taken(end) and _tied(doc, end, start, names):
        end += 1
    halved = hyphened(doc, start, end + 1) and doc[end + 1].is_lower
    if (candidate.type == "Person" or (family and halved)) and halved and _ends_name(doc[end + 1]):
        end += 2  # "Yoon Suk | -yeol", not "Petrov | -class frigates"
        candidate = replace(candidate, type="Person")
    return _with_variant(
        doc, _with_model(doc, with_version(doc, replace(candidate, start=start, end=end), names), names)
    )


def _with_variant(doc: Doc, candidate: Candidate) -> Candidate:
    """The name of a model with what tells its variant: "Boeing 737 [MAX 8]", "Boeing 737[-800s]"."""
    end = candidate.end
    if candidate.type != "Product" or candidate.known is not None or not any(c.isdigit() for c in doc[end - 1].text):
        return candidate
    beside = doc[end : end + 2]
    if len(beside) > 1 and beside[0].text == "-" and not beside[0].whitespace_ and not doc[end - 1].whitespace_:
        return replace(candidate, end=end + 2) if beside[1].text[0].isdigit() else candidate
    if end < len(doc) and _VARIANT.fullmatch(doc[end].text) and doc[end].tag_ in ("NNP", "NNPS"):
        end += 1
        if end < len(doc) and _NUMBER.fullmatch(doc[end].text) and doc[end - 1].head == doc[end]:
            end += 1
    return replace(candidate, end=end)


def _with_model(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The name of a thing with the number of its model: "the new 787 [Dreamliner]", "22 [Boeing 787] Dreamliners"."""
    start, end = candidate.start, candidate.end
    if candidate.known is not None or candidate.type == "Person" or shape(doc, candidate, names):
        return candidate
    if end < len(doc) and capitalised(doc[end]) and _is_model_of(doc[end - 1], doc[end]) and end - 1 > start:
        return replace(candidate, end=end + 1, type="Product")
    before = doc[start - 1] if start else None
    if before is None or end > start + 1 or doc[start].tag_ != "NNP" or not _is_model_of(before, doc[start]):
        return candidate
    pointed = any(child.dep_ in ("det", "poss", "amod") for child in doc[start].lefts)
    return replace(candidate, start=start - 1, type="Product") if pointed else candidate


def _is_model_of(number: Token, name: Token) -> bool:
    """Do three figures stand before a proper noun that the parse hangs them on?"""
    figures = number.is_digit and len(number) == FIGURES
    return (
        figures and name in (number.head, number.head.head) and name.i == number.i + 1 and name.tag_ in ("NNP", "NNPS")
    )


def with_version(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The name of a thing with the number of its version that the parse hangs on it ("iPhone 4").

    Or on the noun behind, which has the name for its modifier, too ("the Internet Explorer 9 browser").
    """
    end = candidate.end
    if candidate.type not in ("Product", "Organization", "") or candidate.known is not None or end >= len(doc):
        return candidate
    number = doc[end]
    if not _VERSION.fullmatch(number.text) or is_score(doc, end, names.shapes.counts):
        return candidate
    beside = doc[candidate.start : end].root
    shared = beside.dep_ in ("compound", "nmod") and number.head == beside.head
    if number.head.i not in range(candidate.start, end) and not shared:
        return candidate
    named = candidate.type == "Product" or number.dep_ == "nummod"
    return replace(candidate, end=end + 1, type="Product") if named else candidate


def _ends_name(last: Token) -> bool:
    """Is it the second half of a given name ("Jae-[in] is"), and no modifier of what follows?"""
    after = last.nbor(1) if last.i + 1 < len(last.doc) else last
    named = last.tag_ in ("IN", "NN") or (last.tag_ == "NNP" and last.dep_ in ("nsubj", "dobj", "pobj"))
    return last.head.i <= last.i or (named and after.pos_ in _AFTER_NAME)


def _piece(candidate: Candidate, other: Candidate) -> bool:
    """May the other be a piece of the same name: two persons side by side, or a lone word that the tagger mistook?"""
    return other.type == candidate.type == "Person" or (len(other) == 1 and other.type in ("Product", "Organization"))


def _tied(doc: Doc, i: int, far: int, names: Names) -> bool:
    """Is the token a proper noun that is a compound with the names beside it, towards the far end?"""
    token = doc[i]
    given = token.text in names.first_names and token.text not in names.shapes.common_given  # "[Rubén] Orem won"
    body = names.shapes.parts.first.get(token.text) == "Organization"  # "[Real] Orem won"
    opener = token.dep_ == "amod" and (body or given)
    proper = token.tag_ in ("NNP", "NNPS") or (opener and i < far)
    if not proper or not capitalised(token) or (token.is_sent_start and i > far):
        return False
    plain = is_title(doc, i, names) or token.lower_ in names.titles.modifiers
    plain = plain or opens_with_trade(token, names)
    ship = i < far and names.shapes.parts.first.get(token.text) == "Product"  # "the frigate [IRIS] Dena"
    if plain or token.text in names.shapes.ignored.words or len(token) == 1 or (token.is_upper and not ship):
        return False
    if i < far:
        return (opener or token.dep_ == "compound") and i < token.head.i < far
    if _opens_body(doc, far, i, names):
        return True
    return any(far <= child.i < i and child.dep_ == "compound" for child in token.lefts)


def _opens_body(doc: Doc, start: int, i: int, names: Names) -> bool:
    """Does a firm's name go on to a plural that both modify ("[Boeing] Commercial Airplanes")?"""
    head, before = doc[i].head, doc[i - 1]
    if before.dep_ != "compound" or before.ent_type_ != "ORG" or doc[i].dep_ != "compound":
        return False
    if before.head != head and not (head.dep_ == "compound" and before.head == head.head):
        return False
    plural = head.lower_.endswith("s") and head.tag_ in ("NNPS", "NNP") and head.ent_type_ in ("", "ORG")
    return plural and head.i == i + 1 and capitalised(head) and not is_title(doc, head.i, names) and start < i

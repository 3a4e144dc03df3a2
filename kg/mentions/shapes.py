"""The type of a name that its own words and the words beside it tell."""

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate


def own_shape(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Do a run's own last word and its lack of titles tell that it is one name of a body or place?

    So does "for" within it, which only a noun for a body behind the run lets in.
    """
    tokens = doc[candidate.start : candidate.end]
    titles = any(t.lower_ in names.titles.genders or t.lower_ in names.titles.honorifics for t in tokens)
    told = tokens[-1].text in names.shapes.parts.last or any(t.lower_ == "for" for t in tokens)
    return len(tokens) > 1 and told and not titles


def opens_with_trade(token: Token, names: Names) -> bool:
    """Is a sentence's first word what the firm named behind it is in, and no part of a name ("[Carmaker] Velmo")?"""
    shapes = names.shapes
    trade = bool(token.is_sent_start) and shapes.before.get(token.lower_) == "Organization"
    return trade and token.text not in shapes.parts.last and token.text not in shapes.parts.first


def worded(doc: Doc, candidate: Candidate, names: Names) -> str:
    """The type that the last or first of a name's own words tells ("... Council", "Lake ..."), else ""."""
    first, last = doc[candidate.start], doc[candidate.end - 1]
    if len(candidate) < 2:
        return ""
    if _is_for(doc, candidate, names):
        return "Organization"
    parts = names.shapes.parts
    return _meeting(doc, candidate, names) or parts.last.get(last.text) or parts.first.get(first.text, "")


def _is_for(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does "for" tell what or where a body is for ("[Court] of Appeals [for] the Ninth Circuit")?"""
    bodies = names.shapes.rejoined.aiming | names.shapes.circuits.courts
    fors = (i for i in range(candidate.start + 1, candidate.end - 1) if doc[i].lower_ == "for")
    return any(token.text in bodies for i in fors for token in doc[candidate.start : i])


def _meeting(doc: Doc, candidate: Candidate, names: Names) -> str:
    """An event's class, where "on" tells what a name's meeting is about ("World [Conference on] Women"), else ""."""
    heads = (doc[i - 1].text for i in range(candidate.start + 1, candidate.end - 1) if doc[i].lower_ == "on")
    return "Event" if any(names.shapes.parts.last.get(head) == "Event" for head in heads) else ""


def _is_named(noun: Token, names: Names) -> bool:
    """Has a noun a name before it already, other than a state's ("the Velmo [party]", not "the US [firm]")?"""
    before = noun.nbor(-1) if noun.i else noun
    proper = before.tag_ in ("NNP", "NNPS") and before.head == noun and before.text not in names.shapes.teams.leagues
    return proper and names.gazetteer.known(before.text) is None


def shape(doc: Doc, candidate: Candidate, names: Names) -> str:
    """The type that a name's words tell ("... Council") or the words beside it ("the Bari region"), else ""."""
    told, shapes = worded(doc, candidate, names), names.shapes
    before = shapes.before.get(doc[candidate.start - 1].lemma_.lower(), "") if candidate.start else ""
    if before and candidate.type == "Person" and _is_named(doc[candidate.start - 1], names):
        before = ""  # "the leader of the Velmo party [Ana Ruiz]"
    if told:
        return before if told == "Event" and before == "Organization" else told  # "the company Epic Games"
    after = doc[candidate.end] if candidate.end < len(doc) else None
    if after is not None and after.dep_ in ("amod", "compound") and after.head.i == candidate.end + 1:
        after = after.head  # "the Bnei Menashe ethnic group"
    if after is not None and after.lemma_ in shapes.after:
        return shapes.after[after.lemma_]
    return before

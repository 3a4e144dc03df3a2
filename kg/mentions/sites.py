"""Names that a common noun after them completes: "the Cuban embassy", "the Sigonella base", "the 51st G7 summit"."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate

_PARTS = frozenset(["compound", "amod", "nmod"])
#: How a name is found whose sites are not named after it, and the types of such names.
_OF_STATES = frozenset(["demonym", "government", "again"])
_NO_SITES = frozenset(["Country", "Group", "Work", "Product"])


def completed(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """The candidate with the noun after it where the two name a house abroad, a site or a team; else unchanged."""
    noun = doc[candidate.end] if candidate.end < len(doc) else None
    if noun is None or not _modifies(doc, candidate, noun, names):
        return candidate
    country = candidate.known is not None and candidate.known.type == "Country"
    deed = any(child.lower_ in names.shapes.missions.against for child in noun.rights)
    if country and noun.lower_ in names.shapes.missions.nouns and not deed:
        return replace(candidate, end=candidate.end + 1, type="Organization", known=None, rule="mission")
    if noun.lower_ in names.shapes.summits and candidate.type == "Organization" and _is_known(noun, names):
        start = candidate.start - _is_numbered(doc, candidate, noun)
        return replace(candidate, start=start, end=candidate.end + 1, type="Event", known=None, rule="summit")
    if noun.lower_ in names.shapes.sites.nouns and _is_site(candidate, noun, names):
        return replace(candidate, end=candidate.end + 1, type="Place", known=None, title=None, rule="site")
    if candidate.rule == "demonym" and noun.lower_ in names.shapes.teams.nouns and _is_known(noun, names):
        return replace(candidate, end=candidate.end + 1, type="Group", known=None, rule="team")
    return candidate


def _is_numbered(doc: Doc, candidate: Candidate, noun: Token) -> bool:
    """Does a year or a number say which of the meetings it is ("the [47th] ASEAN summit", "the [2026] G20 summit")?"""
    before = doc[candidate.start - 1] if candidate.start else None
    return before is not None and before.head == noun and before.text[0].isdigit()


def _modifies(doc: Doc, candidate: Candidate, noun: Token, names: Names) -> bool:
    head = doc[candidate.start : candidate.end].root
    people = names.titles.genders.keys() | names.shapes.missions.figures
    beside = noun.dep_ == "compound" and head.head == noun.head and noun.head.lemma_.lower() not in people
    return (head.head == noun or beside) and head.dep_ in _PARTS


def _is_site(candidate: Candidate, noun: Token, names: Names) -> bool:
    """Does a name that is no country's stand with the noun for one of its sites, as a known thing?

    A known body's building is the body ("the UNRWA building in East Jerusalem").
    """
    known = candidate.known is not None and candidate.type == "Organization"
    if (known and noun.lower_ in names.shapes.sites.own) or candidate.rule in _OF_STATES or candidate.type in _NO_SITES:
        return False
    owned = any(t.dep_ == "poss" for t in noun.lefts) or _is_bodys(noun)
    if noun.nbor(-1).ent_type_ == "GPE" and owned:
        return False  # "Nokia's Lyon headquarters", "the Lyon headquarters of Nokia"
    return not any(t.dep_ == "nummod" for t in noun.lefts) and _is_known(noun, names)


def _is_bodys(noun: Token) -> bool:
    """Does "of" behind a noun lead to the name of the body whose it is?"""
    return any(t.ent_type_ == "ORG" for p in noun.rights if p.lower_ == "of" for t in p.children if t.dep_ == "pobj")


def _is_known(noun: Token, names: Names) -> bool:
    """Is the phrase no "a UN building", "another Afghan team"?"""
    return not any(t.dep_ == "det" and t.lower_ not in names.syntax.definite for t in noun.lefts)

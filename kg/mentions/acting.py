"""Names that the tagger takes for no person's, which first names and deeds tell to be one's."""

from spacy.tokens import Doc, Token

from kg.lang.reporting import Frame
from kg.mentions.names import Names
from kg.mentions.spans import Candidate
from kg.tree import NOUN_SUBJECTS, coordination_head

#: No person's name has more words, where the tagger sees none.
_FULL_NAME = 4
#: A first and a family name.
_SHORT_NAME = 2
#: Roles of who does or suffers something.
_ACTING = frozenset({"nsubj", "dobj", "dative"})
#: What a person's verb of saying takes.
_SPEECH = (Frame.CLAUSE, Frame.PREPOSITION)


def acts_like_person(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does a first name open what no tagger knows, or is it alone; or does it what only persons do ("studied")?"""
    if candidate.type == "Person" or candidate.known is not None:
        return False
    head = doc[candidate.start : candidate.end].root
    free = candidate.type not in ("Place", "Work") if len(candidate) == 1 else not candidate.type
    article = candidate.start > 0 and doc[candidate.start - 1].lower_ == "the"
    if free and not article and len(candidate) < 4 and names.first_names.get(doc[candidate.start].text):
        return True
    if _is_full_name(doc, candidate, names) or _is_leader(doc, candidate, names):
        return True
    acts = head.dep_ in NOUN_SUBJECTS and head.head.lemma_ in names.shapes.person_verbs
    return acts or (not article and len(candidate) > 1 and _has_office(head, names))


def _has_office(name: Token, names: Names) -> bool:
    """Does somebody have the office behind "as", or is given it ("appoints [Orem Velmo] as prime minister")?"""
    phrases = (c for c in name.head.rights if c.lower_ == "as") if name.dep_ in ("dobj", "nsubjpass") else ()
    return any(below.lemma_.lower() in names.titles.genders for phrase in phrases for below in phrase.children)


def _is_full_name(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a first name and what follows, though the tagger sees a body, a people or a place ("[Ana Ruiz] won")?

    Not behind an article, before a noun that it describes ("the Cassius Bank", "Red Orem supporters") or in the plural
    ("Houston Velmos"). What looks like a place is a person only where it does or suffers something.
    """
    first, last = doc[candidate.start], doc[candidate.end - 1]
    bodily = candidate.type in ("Organization", "Group", "Place") or _opens_quotation(doc, candidate)
    if not bodily or not 2 <= len(candidate) <= _FULL_NAME:
        return False
    given = first.text in names.first_names and first.text not in names.shapes.common_given and first.tag_ == "NNP"
    given = given or (candidate.type != "Organization" and _speaks(doc, candidate, names))
    listed = any(names.gazetteer.known(t.text) is not None for t in (first, last))
    if not given or listed or first.lower_ in names.shapes.inside.particles or names.shapes.parts.first.get(first.text):
        return False
    if any(t.tag_ != "NNP" or not t.is_alpha or t.is_upper for t in doc[candidate.start : candidate.end]):
        return False
    before = doc[candidate.start - 1] if candidate.start else None
    root = doc[candidate.start : candidate.end].root
    kin = before is not None and before.head.lemma_.lower() in names.nouns.kin.nouns  # "the parents of [Ana Ruiz]"
    behind_of = before is not None and before.lower_ == "of" and root.dep_ != "poss" and not kin
    opened = behind_of or (before is not None and before.tag_ in ("DT", "PRP$", "CD", "HYPH"))
    if opened or root.i != last.i or (root.dep_ in ("compound", "nmod", "amod") and root.head.i > root.i):
        return False
    if candidate.type != "Place":
        return True
    top = coordination_head(root)
    return top.dep_ in _ACTING or (top.dep_ == "pobj" and top.head.dep_ == "agent")


def _opens_quotation(doc: Doc, candidate: Candidate) -> bool:
    """Is it a work to the tagger for the quotation mark alone before what somebody says (""[Ana Ruiz] is weak"")?"""
    opened = candidate.start > 0 and doc[candidate.start - 1].tag_ == "``"
    closed = doc[candidate.end : candidate.end + 1].text in ('"', "”", "''") or doc[candidate.end - 1].tag_ == "''"
    return candidate.type == "Work" and opened and not closed


def _speaks(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it the subject of a verb of saying, as towns of several words never are ("[Kemi Orem] accused the party")?"""
    root = doc[candidate.start : candidate.end].root
    if len(candidate) != _SHORT_NAME or root.dep_ != "nsubj":
        return False
    verb = root.head.lemma_.lower()
    return any(said.split()[0] == verb for frame in _SPEECH for said in names.reporting.verbs[frame])


def _is_leader(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is it a well-known head of state's name ("Trump's tariffs"), not behind "of" ("Plains of Arafat")?"""
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    leader = doc[candidate.start : candidate.end].text in names.leaders
    return leader and candidate.type != "Place" and before != "of"

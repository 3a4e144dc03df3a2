"""Who is left out of what is said of others: "Oman, *not Iran*, did it", "all *but Iran* did it"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clauses import first_conjunct
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.scene import Scene

#: How a verb takes what may be all of some kind.
_PARTS = ("nsubj", "nsubjpass", "dobj")


def is_left_out(scene: Scene, candidate: Candidate) -> bool:
    """Is an end named only in contrast ("Oman and *not Iran*", "to Oman, *not* to Iran", "*rather than* Iran")?

    Or as an exception, so that the contrary goes for it: "no state *but Iran*", "all of them *except Iran*". What its
    own phrase tells of it holds all the same: "met Ana Ruiz, but not Peru's [president Popa]".
    """
    for mention in (scene.mentions[index] for index in (candidate.subject, candidate.object)):
        name = scene.doc[scene.token_from(mention.head)]
        left_out = is_contrasted(name, scene.lexicon.denial.contrasting) or _is_excepted(scene, name)
        if left_out and candidate.predicate not in _whole(name).subtree:
            return True
    return False


def _whole(word: Token) -> Token:
    """The head of the widest phrase that a word opens, "not" apart ("not [Peru]'s president Popa")."""
    first = word.left_edge
    while word.head.pos_ in ("NOUN", "PROPN") and word.head != word and first.i - word.head.left_edge.i in (0, 1):
        word = word.head
    return word


def is_ruled_out(scene: Scene, candidate: Candidate) -> bool:
    """Is a deed that a noun names said not to be what happened ("by lightning, *not* by Omani [sabotage]")?"""
    noun = candidate.predicate
    return noun.pos_ == "NOUN" and not candidate.presupposed and is_contrasted(noun, scene.lexicon.denial.contrasting)


def is_of_deed(scene: Scene, candidate: Candidate) -> bool:
    """ "Rules out [Oman] joining the pact": what is rejected is the deed, and not whoever would do it."""
    verb = candidate.predicate
    rejected = scene.ontology.family_of(candidate.property) == scene.lexicon.families.rejecting
    if not rejected or verb.pos_ != "VERB":
        return False
    deeds = (scene.clause_at.get(c.i) for c in verb.rights if c.tag_ == "VBG" and c.dep_ in ("advcl", "ccomp", "xcomp"))
    doers = [d.subject.head for d in deeds if d is not None and d.subject is not None]
    return any(t.head == verb and t.dep_ == "dobj" and candidate.object in scene.ends(t) for t in doers)


def is_contrasted(token: Token, words: frozenset[str]) -> bool:
    """Does a word of contrast lead a phrase, and belong to no verb ("is [not] Iran")?"""
    first = token.left_edge
    if token.dep_ == "pobj" and token.head.i == first.i - 1:
        first = token.head.left_edge
    place = first.i if first.lower_ in words else first.i - 1
    if place < token.sent.start:
        return False
    word = token.doc[place]
    pair = f"{token.doc[place - 1].lower_} {word.lower_}" if place > token.sent.start else ""
    of_verb = word.head.pos_ in ("VERB", "AUX") or token.doc[min(place + 1, len(token.doc) - 1)].pos_ == "ADV"
    return pair in words or (word.lower_ in words and not of_verb)


def excepted(scene: Scene, whole: Token) -> list[Token]:
    """Whom a phrase for all of a kind leaves out: "all states *except Iran*", "*Except for Iran*, no state left".

    A clause with two such phrases leaves open which of them it is.
    """
    if not _is_whole(scene, whole) and whole.tag_ != "NNS":
        return []
    verb = whole.head
    parts = [c for c in verb.children if c.dep_ in _PARTS and (_is_whole(scene, c) or c.tag_ == "NNS")]
    places = [whole, verb] if parts == [whole] else [whole]
    names = [name for place in places for name in _exceptions(scene, place) if scene.in_name(name)]
    beside = [t for t in whole.subtree if t.i > whole.i and scene.in_name(t) and _is_right_behind(scene, t)]
    return [*names, *(t for t in beside if t not in names)]


def _exceptions(scene: Scene, place: Token) -> Iterator[Token]:
    """The heads behind words of exception that hang on a noun or verb."""
    behind = [p for p in place.children if p.dep_ == "prep"]
    behind += [p for c in place.children if c.dep_ in ("amod", "advmod") for p in c.rights if p.dep_ == "prep"]
    for preposition in behind:
        ends = [t for p in (preposition, *preposition.rights) for t in p.children if t.dep_ == "pobj"]
        ends += [t for end in ends for p in end.rights if p.lower_ == "of" for t in p.children]
        yield from (t for end in ends if _leads_out(scene, end) for t in (end, *end.conjuncts))


def _leads_out(scene: Scene, end: Token) -> bool:
    """Does a word of exception lead to a phrase ("*except for* Iran", "*with the exception of* Iran")?"""
    before = end.doc[max(end.left_edge.i - 5, end.sent.start) : end.left_edge.i]
    words = [t.lower_ for t in before if t.dep_ != "det"]
    leading = {" ".join(words[-length:]) for length in (4, 3, 2, 1)}
    if not leading.isdisjoint(scene.lexicon.denial.setting_apart):
        above = end.head.head.head
        parts = [above] if above.pos_ == "NOUN" else [c for c in above.children if c.dep_ in _PARTS]
        return any(_is_whole(scene, part) for part in parts)
    singled = len(words) > 2 and words[-3] in ("none", "no-one") and words[-2:] == ["other", "than"]
    return not singled and not leading.isdisjoint(scene.lexicon.denial.excepting)  # not "none other than Iran"


def _is_right_behind(scene: Scene, name: Token) -> bool:
    """Does a word of exception stand right before a name, whatever the parse makes of it ("all states *bar* Iran")?"""
    doc, first = name.doc, name.i
    while first > name.sent.start and doc[first - 1].head == name and not doc[first - 1].is_lower:
        first -= 1
    word = doc[max(first - 1, name.sent.start)]
    if word.text not in scene.lexicon.denial.excepting_next:
        return False
    before = doc[name.sent.start : word.i]
    start = max((t.i for t in before if t.pos_ in ("VERB", "AUX")), default=-1)
    wholes = (t for t in before if t.i > start and t.lower_ in scene.lexicon.denial.wholes)
    return any(t.dep_ in ("det", "predet", *_PARTS) and t.head != word for t in wholes)


def _is_excepted(scene: Scene, name: Token) -> bool:
    """Is it an exception to what is said of all or of none, or what "but" says in place of what is denied?

    "All states *except Iran*", "did not attack Iran *but Oman*".
    """
    if _is_right_behind(scene, name):
        return True
    if name.dep_ == "pobj" or (name.dep_ == "conj" and first_conjunct(name).dep_ == "pobj"):
        return _leads_out(scene, first_conjunct(name))
    while name.dep_ == "conj" and any(c.dep_ == "cc" and c.lower_ == "nor" for c in name.head.rights):
        name = name.head  # "supports Chad but neither Iran nor [Oman]"
    first = name.head
    if name.dep_ != "conj" or not any(c.dep_ == "cc" and c.lower_ == "but" for c in first.rights):
        return False
    if any(c.dep_ == "preconj" and c.lower_ == "neither" for c in name.lefts):
        return True
    above = first.head
    while above.dep_ in ("prep", "pobj"):
        above = above.head
    return _is_whole(scene, first) or any(c.dep_ == "neg" and c.i < first.i for c in above.children)


def _is_whole(scene: Scene, noun: Token) -> bool:
    """Does a phrase speak of all or none of a kind ("*every* state", "*nobody*")?"""
    words = [noun.lower_, *(c.lower_ for c in noun.lefts if c.dep_ in ("det", "predet"))]
    return not scene.lexicon.denial.wholes.isdisjoint(words)

"""Which state "the country" is, of several named before it: not the one whose people do something to it or in it.

"Peru bars Omani envoys from entering the country": Peru, though Oman is named nearer. Binding theory says as much of
names and pronouns that are arguments of one predicate (Chomsky 1981, principle B); descriptions behave alike.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from kg.lang.reporting import Frame
from kg.resolve.scene import Scene
from kg.tree import NOUN_SUBJECTS, VERBAL

_INNER = ("compound", "amod", "nmod", "poss")
#: How a clause without a subject hangs on the one that lends it its own.
_LENT = ("xcomp", "advcl", "pcomp", "acl")


def land(scene: Scene, n: int, states: Sequence[int]) -> int:
    """The state that a description goes back to, of those before it with the nearest first."""
    head = scene.heads[n]
    verb = _crossing(scene, head) or (head if head.dep_ == "poss" else None)
    lords = [m for lord in _lords(scene, verb) for m in states if _is_within(scene, m, lord)] if verb else []
    if lords:
        return lords[0]
    free = [m for m in states if not _is_prefix(scene, m)] or list(states)
    free = [m for m in free if not _is_listed(scene, m)] or free
    for word in _governing(scene, head):
        barred = list(_arguments(word, head))
        free = [m for m in free if not any(_is_within(scene, m, a) for a in barred)] or free
    return free[0]


def _crossing(scene: Scene, head: Token) -> Token | None:
    """The word for the crossing of a border under which "the country" stands ("from [entering] the country")."""
    above = head.head
    while above.dep_ == "prep" and above.head != above:
        above = above.head
    return above if head.dep_ in ("dobj", "pobj") and above.lemma_.lower() in scene.names.nouns.land.crossing else None


def _lords(scene: Scene, word: Token) -> Iterator[Token]:
    """The subjects of the clauses above a word, the nearest first, as far as the next verb of saying.

    Of a possessive ("bringing [the country's] debt to") only the subject that the clause above lends a participle.
    """
    if word.dep_ == "poss":
        clause = word.head.head
        lent = word.head.dep_ == "dobj" and clause.dep_ == "advcl" and clause.tag_ == "VBG"
        yield from _lender(clause) if lent else ()
        return
    saying = scene.names.reporting.verbs[Frame.CLAUSE]
    below = word
    for above in word.ancestors:
        own = _own(above)
        pronoun = any(t.tag_ == "PRP" for t in _own(below))
        if above.lemma_ in saying and below.dep_ == "ccomp" and not pronoun:
            return
        yield from own
        below = above if own or above.dep_ in ("ccomp", "relcl") else below


def _lender(participle: Token) -> list[Token]:
    """The subject that the clauses above lend a participle ("Oman borrowed, [bringing] its debt to")."""
    while not _own(participle) and participle.dep_ == "advcl":
        participle = participle.head
    return _own(participle)


def _own(verb: Token) -> list[Token]:
    return [c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS]


def _governing(scene: Scene, head: Token) -> Iterator[Token]:
    """The nouns and the verb under which "the country" stands, through prepositions of place."""
    for above in head.ancestors if head.dep_ != "poss" else ():
        if above.dep_ == "prep" or above.pos_ == "ADP":
            if above.lower_ not in scene.names.nouns.land.over:
                return
            continue
        yield above
        if above.pos_ in VERBAL:
            return


def _arguments(word: Token, head: Token) -> Iterator[Token]:
    """Who takes part in what a word tells beside "the country", with the subject that its clause is lent."""
    own = [c for c in word.children if head not in c.subtree]
    yield from (c for c in own if c.dep_ in (*NOUN_SUBJECTS, "dobj", *_INNER))
    yield from (t for c in own if c.dep_ == "agent" or c.lower_ in ("of", "by") for t in c.children)
    if word.pos_ == "VERB" and word.dep_ in _LENT and not _own(word):
        above = word.head if word.dep_ != "pcomp" else word.head.head
        objects = [c for c in above.children if c.dep_ == "dobj"]
        yield from [above] if word.dep_ == "acl" else objects if objects and word.dep_ != "advcl" else _own(above)


def _is_within(scene: Scene, m: int, phrase: Token) -> bool:
    """Is a name a phrase's head, before its head, or whom its people are of ("nationals [of Peru and Oman]")?"""
    token = scene.heads[m]
    while token != phrase and token.head != token:
        linked = token.dep_ in (*_INNER, "conj") or (token.dep_ == "pobj" and token.head.lower_ in ("of", "from"))
        if not linked:
            return False
        token = token.head if token.dep_ != "pobj" else token.head.head
    return token == phrase


def _is_listed(scene: Scene, m: int) -> bool:
    """Is a state one of several that the text names together, none of them "the country" ("[Chad, Niger] and Oman")?"""
    states = [i for i in (m - 1, m, m + 1) if 0 <= i < len(scene.mentions) and scene.mentions[i].type == "Country"]
    gaps = (scene.text[scene.mentions[i].end : scene.mentions[j].start].strip() for i, j in pairwise(states))
    return any(gap in (",", "and", ", and") for gap in gaps)


def _is_prefix(scene: Scene, m: int) -> bool:
    """Does a dash join a name to what it only describes ("[Omani]-led forces")?"""
    return scene.text[scene.mentions[m].end :][:1] in ("-", "–")

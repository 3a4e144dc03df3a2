"""Verbs and prepositions behind "and": the voice and tense that they share, and the clause that they go on with."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.parse.tree import attach

#: Auxiliaries.
_AUX = frozenset({"aux", "auxpass"})
#: What a verb has that does not share the voice of the verb before.
_OWN = frozenset({"nsubj", "nsubjpass", "dobj", "xcomp", "ccomp", "aux", "auxpass", "attr", "acomp"})


def mend_joined(token: Token, syntax: Syntax) -> None:
    """Give what stands behind "and" the place, voice or tense of what stands before it, in place."""
    if token.dep_ == "conj":
        _mend_conjunct(token, syntax)
    elif token.dep_ in ("nsubj", "nsubjpass"):
        _join_subject(token)


def _mend_conjunct(token: Token, syntax: Syntax) -> None:
    if token.pos_ == "ADP" and token.lower_ == token.head.lower_ and token.head.dep_ in ("agent", "prep"):
        attach(token, token.head.head, token.head.dep_)  # "condemned by Peru and *by* Chile"
    if token.tag_ == "VBD":
        _share_passive(token, syntax)
        _share_perfect(token)
    elif token.tag_ == "VBZ":
        _raise_present(token)
    elif token.tag_ == "VB":
        _state_again(token, syntax)
        _stay_told(token, syntax)
    elif token.tag_ == "VBN" and token.head.dep_ == "acomp":
        for cause in [c for c in token.rights if c.dep_ == "agent"]:
            attach(cause, token.head, "prep")  # "is concerned and shocked *by* the attack"


def _join_subject(noun: Token) -> None:
    """ "Ana Ruiz, 42, and *her husband* left": the second subject of one verb is what "and" joins to the first."""
    subjects = [c for c in noun.head.lefts if c.dep_ in ("nsubj", "nsubjpass") and c.i < noun.i]
    edge = noun.left_edge.i
    joint = noun.doc[edge - 1] if edge > noun.sent.start else noun
    if subjects and joint.lower_ == "and" and joint.head == subjects[-1]:
        attach(noun, subjects[-1], "conj")


def _share_passive(verb: Token, syntax: Syntax) -> None:
    """ "Was seen and *arrested*": after a passive, a bare verb is a participle, not a past tense."""
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ == "VERB":
        first = first.head
    form = verb.text.endswith("ed") or verb.lower_ in syntax.past_participles
    bare = form and not any(part.dep_ in _OWN for part in verb.children)
    passive = first.tag_ == "VBN" and any(part.dep_ == "auxpass" for part in first.children)
    if bare and passive and verb.lemma_.lower() not in syntax.intransitive_verbs:
        verb.tag_ = "VBN"


def _raise_present(verb: Token) -> None:
    """ "Rules that Peru broke the law and *orders* a payment": the verb in the present goes on with the one above."""
    told = verb.head
    above = told.head
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.lefts)
    past = told.tag_ == "VBD" or (told.tag_ == "VBN" and any(c.tag_ == "VBD" for c in told.lefts if c.dep_ in _AUX))
    if own or told.dep_ != "ccomp" or not past or above.tag_ != "VBZ" or above.i > told.i:
        return
    joint = [c for c in told.rights if c.dep_ == "cc" and told.i < c.i < verb.i][-1:]
    for token in (*joint, verb):
        token.head = above


def _stay_told(verb: Token, syntax: Syntax) -> None:
    """ "States that Oman seeks peace but *does not plan* talks": what "but" denies is still of what is told."""
    above = verb.head
    told = next((c for c in above.rights if c.dep_ == "ccomp" and c.i < verb.i), None)
    marked = told is not None and any(c.dep_ == "mark" and c.lower_ == "that" for c in told.lefts)
    joint = next((c for c in reversed([*above.rights]) if c.dep_ == "cc" and c.i < verb.i), None)
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.lefts)
    denied = any(c.dep_ == "neg" for c in verb.lefts) and any(c.tag_ in ("VBZ", "VBP") for c in verb.lefts)
    speaks = above.lemma_.lower() in syntax.reporting_verbs
    if told is not None and joint is not None and joint.lower_ == "but" and marked and speaks and denied and not own:
        joint.head = told
        attach(verb, told, "conj")


def _state_again(verb: Token, syntax: Syntax) -> None:
    """ "We call on Oman to leave and *urge* Chad to stay": who states something states what "and" adds to it.

    Where it might be asked for, too, it has no object of its own ("call on Oman to hear and thank Peru").
    """
    asked = verb.head
    above = asked.head
    bare = not any(c.dep_ in _AUX or c.dep_ in ("nsubj", "mark") for c in verb.lefts)
    told = (
        asked.tag_ == "VB" and any(c.dep_ == "aux" for c in asked.lefts) and any(c.dep_ == "dobj" for c in asked.rights)
    )
    forms = {verb.lemma_, *(f"{verb.lemma_} {c.lower_}" for c in verb.rights if c.dep_ == "prep")}
    if bare and told and above.tag_ == "VBP" and above.i < asked.i and forms & syntax.stating_verbs:
        joint = [c for c in asked.rights if c.dep_ == "cc" and c.i < verb.i][-1:]
        for token in (*joint, verb):
            token.head = above
        verb.tag_ = "VBP"


def _share_perfect(verb: Token) -> None:
    """ "Has neither jailed nor *charged* him": behind a perfect, a bare verb is a participle, not a past tense."""
    first = verb.head
    have = any(part.dep_ == "aux" and part.lemma_ == "have" for part in first.lefts)
    either = any(part.dep_ == "cc" and part.lower_ in ("or", "nor") for part in first.rights)
    perfect = first.tag_ == "VBN" and have and either
    if perfect and not any(part.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for part in verb.children):
        verb.tag_ = "VBN"

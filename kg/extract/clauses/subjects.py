"""Who is the logical subject of a verb: its own, or one taken over by coordination, control, or a noun it modifies."""

from spacy.tokens import Token

from kg.extract.clause import Argument, Role
from kg.extract.clauses.links import link
from kg.extract.clauses.relatives import referent
from kg.lang.syntax import Syntax
from kg.tree import (
    NOMINAL,
    VERBAL,
    child,
    children,
    is_infinitive,
    is_relative,
    leading_verb,
    subject_of,
)


def subject(verb: Token, syntax: Syntax) -> Argument | None:
    """The verb's subject; `shared` where the words stand outside its clause; None where nobody is named."""
    own = subject_of(verb)
    if own is not None:
        noun, shared = referent(own)
        return Argument(Role.SUBJECT, noun, shared=shared)
    noun_or_none = _taken_over(verb, syntax)
    return None if noun_or_none is None else Argument(Role.SUBJECT, noun_or_none, shared=True)


def _taken_over(verb: Token, syntax: Syntax) -> Token | None:
    leader = leading_verb(verb)
    if leader != verb:
        above = subject(leader, syntax)
    elif (rule := _RULES.get(verb.dep_)) is not None:
        return rule(verb, syntax)
    else:
        above = None
    return None if above is None else above.head


def _subject_head(verb: Token | None, syntax: Syntax) -> Token | None:
    found = None if verb is None else subject(verb, syntax)
    return None if found is None else found.head


def _of_infinitive(verb: Token, syntax: Syntax) -> Token | None:
    """Control and raising: "he wants *to go*" (he), "he asked her *to go*" (she), "he promised her *to go*" (he)."""
    governor, _ = link(verb, syntax)
    if governor is None:
        return None
    if (named := _asked_before_infinitive(verb, syntax)) is not None:
        return named
    if verb.head == governor and governor.lemma_.lower() not in syntax.subject_control:
        controller = next((noun for noun in children(governor, "dobj", "dative") if noun.i < verb.i), None)
        # "Votes [243 to 140] to pass it": the count of votes passes nothing.
        if controller is not None and controller.pos_ in NOMINAL and not controller.text[0].isdigit():
            return referent(controller)[0]
    return _subject_head(governor, syntax)


def _asked_before_infinitive(infinitive: Token, syntax: Syntax) -> Token | None:
    """Who is to act, by a phrase right before an infinitive: "vows for *Oman* to leave", "calls on *Oman* to leave".

    So too "calls on *states* such as Oman to leave"; behind a verb's noun: "repeats its call on *Oman* to leave",
    "regrets the decision of *Oman* to leave".
    """
    to = next((part for part in infinitive.lefts if part.lower_ == "to"), None)
    before = to.nbor(-1) if to is not None and to.i > to.sent.start else None
    phrases = [t for t in (before, *before.ancestors) if t.dep_ == "pobj"] if before is not None else []
    if len(phrases) > 1 and phrases[0].head.lower_ in {p.split()[-1] for p in syntax.exemplifying_prepositions}:
        phrases = phrases[1:]
    phrase = next((t for t in phrases[:1] if t.right_edge == before), None)
    if phrase is None:
        return None
    preposition, word = phrase.head.lower_, phrase.head.head
    # "Rejects advice to *tourists* to leave", "disagrees with advice to *tourists* to leave".
    above = {"dobj": word.head, "pobj": word.head.head}.get(word.dep_, word)
    if infinitive.head not in (word, above):
        return None
    asked = preposition == "for" or f"{word.lemma_} {preposition}" in syntax.asking
    decided = preposition in ("of", "by") and phrase.pos_ == "PROPN" and word.lemma_.lower() in syntax.control_nouns
    return referent(phrase)[0] if decided or (asked and phrase.pos_ in NOMINAL) else None


def _of_relative(verb: Token, syntax: Syntax) -> Token | None:
    """A relative clause whose pronoun the parser hid: "the man *living* there"; none if the pronoun is an object."""
    noun: Token = verb.head
    has_pronoun = any(is_relative(token) for token in children(verb, "dobj", "pobj"))
    return noun if noun.pos_ in NOMINAL and not has_pronoun else None


def _of_modifier(verb: Token, syntax: Syntax) -> Token | None:
    """On a noun: "troops *holding* the town", "the first man *to walk* there", but "its plan *to go*" (it)."""
    noun: Token = verb.head
    if is_infinitive(verb) and (named := _asked_before_infinitive(verb, syntax)) is not None:
        return named
    if is_infinitive(verb) and noun.lemma_.lower() in syntax.control_nouns:
        return _owner(noun, syntax)
    return noun if noun.pos_ not in VERBAL else _subject_head(noun, syntax)


def _owner(noun: Token, syntax: Syntax) -> Token | None:
    """Who has the plan: "*Iran*'s plan to attack", "*Iran* has a plan to attack", "*Iran* gave up a plan to attack".

    In "rejects a plan by *rebels* to attack" it is the rebels'.
    """
    by = next((part for part in children(noun, "prep") if part.lower_ == "by"), None)
    possessor = child(noun, "poss") or (child(by, "pobj") if by is not None else None)
    if possessor is not None:
        return referent(possessor)[0]
    if (recipient := _recipient(noun, noun.head, syntax)) is not None:
        return recipient
    governor = noun.head
    while governor.dep_ in ("prep", "pobj", "dobj", "attr") and governor.pos_ not in VERBAL:
        governor = governor.head
    return (
        _subject_head(governor, syntax) if governor.pos_ in VERBAL and noun.dep_ in ("dobj", "pobj", "attr") else None
    )


def _recipient(noun: Token, verb: Token, syntax: Syntax) -> Token | None:
    """Who is given leave to act: "granted *Peru* permission to enter", "granted permission to *Peru* to enter"."""
    if noun.lemma_.lower() not in syntax.permission_nouns or verb.pos_ not in VERBAL:
        return None
    to = [p for above in (verb, noun) for p in children(above, "prep") if p.lower_ == "to"]
    found = child(verb, "dative") or next((below for p in to for below in children(p, "pobj")), None)
    found = found or (child(verb, "nsubjpass") if noun.dep_ == "dobj" else None)
    if found is not None and found.pos_ == "ADP":
        found = child(found, "pobj")
    return referent(found)[0] if found is not None and found.pos_ in NOMINAL else None


def _of_adverbial(verb: Token, syntax: Syntax) -> Token | None:
    """Beside a verb: "*having won*, he left", "he left after *winning*", "he came *to win*"."""
    head: Token = verb.head
    controller = _controlling_object(head, syntax) if verb.dep_ == "pcomp" else _actor_of_noun(verb, syntax)
    if controller is not None:
        return controller
    if head.pos_ in ("ADP", "SCONJ", "ADV", "PART"):
        head = head.head
    while head.dep_ == "prep":
        head = head.head
    if head.pos_ in VERBAL:
        if is_infinitive(verb) and (named := _asked_before_infinitive(verb, syntax) or _given_time(head)) is not None:
            return named
        leave = child(head, "dobj") if is_infinitive(verb) else None
        if leave is not None and (recipient := _recipient(leave, head, syntax)) is not None:
            return recipient
        return _object_described(verb, head) or _subject_head(head, syntax)
    if head.pos_ in ("NOUN", "PROPN") and verb.dep_ == "advcl":
        return head
    return _subject_head(head.head, syntax) if head.dep_ == "acomp" else None


def _given_time(verb: Token) -> Token | None:
    """Who is given until a day to act: "gives *him* until March to leave"."""
    until = any(part.lower_ == "until" for part in children(verb, "prep"))
    recipient = child(verb, "dobj", "dative") if until else None
    return referent(recipient)[0] if recipient is not None and recipient.pos_ in NOMINAL else None


def _controlling_object(preposition: Token, syntax: Syntax) -> Token | None:
    """Whose deed the gerund is: "accused *Iran* of attacking", "kept *Iran* from attacking"."""
    if preposition.lower_ not in syntax.object_control_prepositions or preposition.head.pos_ not in VERBAL:
        return None
    noun = child(preposition.head, "dobj")
    return referent(noun)[0] if noun is not None and noun.i < preposition.i and noun.pos_ in NOMINAL else None


def _actor_of_noun(verb: Token, syntax: Syntax) -> Token | None:
    """Who is to act by a verb's noun ("repeats its call on *Oman* to leave"), or whose deed a gerund is."""
    named = _asked_before_infinitive(verb, syntax) if is_infinitive(verb) else None
    by_noun = named is not None and named.head.head != verb.head
    return named if by_noun else _object_before(verb, syntax)


def _object_before(gerund: Token, syntax: Syntax) -> Token | None:
    """Whose deed a gerund right behind an object is: "stopped *Iran* attacking"."""
    governor: Token = gerund.head
    noun = child(governor, "dobj")
    particle = child(governor, "prt")
    lemma = governor.lemma_.lower() if particle is None else f"{governor.lemma_.lower()} {particle.lower_}"
    if noun is None or gerund.tag_ != "VBG" or lemma not in syntax.object_control_gerunds:
        return None
    behind = noun.right_edge.i + 1 == gerund.left_edge.i and noun.pos_ in NOMINAL
    return referent(noun)[0] if behind else None


def _object_described(verb: Token, governor: Token) -> Token | None:
    """The object that a bare past participle after it describes: "opened *a factory*, *built* by Koreans"."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or verb.i < governor.i or child(verb, "aux", "auxpass", "mark"):
        return None
    found = child(governor, "dobj", "attr")
    return found if found is not None and found.i < verb.i else None


_RULES = {
    "xcomp": _of_infinitive,
    "ccomp": _of_infinitive,
    "relcl": _of_relative,
    "acl": _of_modifier,
    "advcl": _of_adverbial,
    "pcomp": _of_adverbial,
}

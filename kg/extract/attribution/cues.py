"""Cues of attribution in a parse: the word that reports, what it reports, and who is its source."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.extract.attribution import idioms
from kg.extract.attribution.cue import Cue
from kg.extract.attribution.nominal import according, adjective_cue, governed_phrases, hearsay, noun_cue
from kg.extract.attribution.verbs import agent, group, has_to, subject
from kg.extract.depth import is_too_deep
from kg.lang.reporting import Frame, Frames, Reporting
from kg.tree import VERBAL, children, coordination_head

#: What belongs to an object's content: its predicate, its reason.
_OBJECT_TAIL = frozenset({"oprd", "xcomp", "ccomp", "advcl"})
_REASON = frozenset({"for", "of", "over"})
_FINITE = frozenset({"VBD", "VBP", "VBZ"})
_CLOSING = frozenset({'"', "”", "''", "’’"})


def cues(doc: Doc, reporting: Reporting) -> Iterator[Cue]:
    """Every cue of an article, in the text's order; none in what is too deep for a sentence.

    A verb that supports a noun ("*expressed concern* that") is part of the noun's cue and none of its own.
    """
    found = tuple(_single(doc, reporting))
    supports = {token for cue in found if cue.head.pos_ == "NOUN" for token in cue.tokens}
    # "Seemed *to think* that": who seems to say so, says so.
    raised = {token for cue in found if cue.frame is not Frame.RAISING for token in cue.tokens if token != cue.head}
    barred = {cue.head for cue in found if cue.frame is Frame.RAISING and cue.head in raised}
    yield from (
        cue for cue in found if cue.head not in barred and (cue.head.pos_ == "NOUN" or cue.head not in supports)
    )


def _single(doc: Doc, reporting: Reporting) -> Iterator[Cue]:
    for token in (word for sentence in doc.sents if not is_too_deep(sentence) for word in sentence):
        found = None
        if token.pos_ in VERBAL:
            found = _verb(token, reporting) or adjective_cue(token, reporting)
        elif token.pos_ == "NOUN":
            found = noun_cue(token, reporting)
        found = found or according(token, reporting) or hearsay(token, reporting)
        if found is not None and _is_borne(found):
            yield found


def _is_borne(cue: Cue) -> bool:
    """Has the cue somebody who says or thinks it, or a passive that leaves him out ("it was reported that")?

    A judgement as another verb's complement ("stopped praising it") or a noun's ("a group opposing it") is none.
    """
    if cue.frame in (Frame.RAISING, Frame.PASSIVE):
        return True
    if cue.source is None:
        return cue.head.pos_ == "NOUN" or (cue.frame not in (Frame.OBJECT, Frame.GERUND) and _is_passive(cue.head))
    return cue.frame is not Frame.OBJECT or cue.head.dep_ not in ("xcomp", "acl")


def _verb(verb: Token, reporting: Reporting) -> Cue | None:
    for frame, extra, content in _verb_contents(verb, reporting):
        if content:
            source = _verb_source(verb, frame)
            stated = _is_stated(verb, frame, content, reporting)
            tokens = (*group(verb), *extra, *_lead(verb, frame, content))
            return Cue(verb, tokens, content, source, frame, stated=stated)
    return _parenthetical(verb, reporting)


def _is_stated(verb: Token, frame: Frame, content: tuple[Token, ...], reporting: Reporting) -> bool:
    """ "Rome announced a strike" tells of it, "Rome blamed them for it" too; "Rome condemned it" presupposes it.

    So "Rome denied attacking" tells, and "Rome supports attacking" is an attitude to what nobody says; "Rome claims to
    have attacked" tells what "vows to attack" does not; "claims to own it" is its word for itself.
    """
    perfect = any(c.dep_ == "aux" and c.lower_ == "have" for c in content[0].children)
    if frame is Frame.INFINITIVE and perfect and not _lemmas(verb).isdisjoint(reporting.verbs[Frame.CLAUSE]):
        return True
    if frame is Frame.INFINITIVE and not _lemmas(verb).isdisjoint(reporting.professing):
        return True
    if frame is Frame.INFINITIVE and not _lemmas(verb).isdisjoint(reporting.acts):
        return False
    if frame is Frame.INFINITIVE:
        return len(content) > 1 or any(child.dep_ == "nsubj" for child in content[0].children)
    if frame is Frame.OBJECT:
        reason = any(head.dep_ in ("xcomp", "ccomp") or head.lower_ in _REASON for head in content[1:])
        return reason or not _lemmas(verb).isdisjoint(reporting.verbs[Frame.CLAUSE])
    if frame is Frame.GERUND:
        return not _lemmas(verb).isdisjoint(reporting.verbs[Frame.CLAUSE])
    return frame is not Frame.AS


def _verb_source(verb: Token, frame: Frame) -> Token | None:
    if _is_passive(verb) or frame is Frame.PASSIVE:
        return agent(verb)
    if frame is Frame.RAISING:
        return None
    return _inverted(verb) or subject(goes_on(verb) or verb)


def _inverted(verb: Token) -> Token | None:
    """ "'...,' *explained Lee*": the parser takes the subject for an object."""
    if verb.tag_ not in _FINITE or children(verb, "nsubj") or not any(c.dep_ == "ccomp" for c in verb.lefts):
        return None
    return next((child for child in children(verb, "dobj") if child.left_edge.i == verb.i + 1), None)


def _is_passive(verb: Token) -> bool:
    """ "was asked", "*asked* whether ..., he": a participle of its own counts too."""
    dependents = {child.dep_ for child in verb.children}
    bare = verb.tag_ == "VBN" and dependents.isdisjoint({"aux", "nsubj"}) and verb.dep_ in ("advcl", "acl")
    return bare or not dependents.isdisjoint({"auxpass", "nsubjpass"})


def goes_on(verb: Token) -> Token | None:
    """The reporting verb that a further one goes on from, where the parser hangs it in what that verb reports.

    "said it fell, *adding* that ...", "said it fell and *warned* that ...": both are the same speaker's.
    """
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and (is_set_off(verb) or children(verb, "mark")):
        clause = coordination_head(verb.head)
        return clause.head if clause.dep_ == "ccomp" and clause.head.i < clause.i else None
    if verb.dep_ == "conj" and verb.tag_ in _FINITE and not children(verb, "nsubj", "nsubjpass", "aux", "auxpass"):
        clause = coordination_head(verb)
        reports = clause.dep_ == "ccomp" and clause.head.i < clause.i and clause.head.tag_ == verb.tag_
        return clause.head if reports else None
    return None


def is_set_off(clause: Token) -> bool:
    """Does a comma stand before a clause, or before the quotation mark or conjunction that leads it?"""
    place = clause.left_edge.i - 1
    while place > 0 and (clause.doc[place].text in _CLOSING or clause.doc[place].dep_ == "cc"):
        place -= 1
    return place >= 0 and clause.doc[place].text == ","


def _verb_contents(verb: Token, reporting: Reporting) -> Iterator[tuple[Frame, tuple[Token, ...], tuple[Token, ...]]]:
    """Frame, further cue tokens and content heads of each frame that the verb has, the surest first."""
    lemmas = _lemmas(verb)
    frames = reporting.verbs
    yield from ((Frame.CLAUSE, extra, content) for extra, content in idioms.made_clear(verb, lemmas, frames))
    yield from ((Frame.PREPOSITION, extra, content) for extra, content in idioms.taken_aim(verb, lemmas, frames))
    if not lemmas.isdisjoint(frames[Frame.CLAUSE]):
        said = tuple(clause for clause in children(verb, "ccomp") if not _is_parted(clause, verb))
        yield Frame.CLAUSE, (), said or _question_asked(verb, lemmas, reporting)
    passive = children(verb, "nsubjpass")
    if not lemmas.isdisjoint(frames[Frame.PASSIVE] if passive else frames[Frame.RAISING]):
        yield Frame.RAISING, (), _raised(verb)
    if not lemmas.isdisjoint(frames[Frame.GERUND]):
        yield Frame.GERUND, (), tuple(child for child in children(verb, "xcomp", "ccomp") if child.tag_ == "VBG")
    yield from ((Frame.INFINITIVE, extra, content) for extra, content in _addressed(verb, lemmas, frames))
    if not lemmas.isdisjoint(frames[Frame.INFINITIVE]):
        yield Frame.INFINITIVE, (), _infinitive(verb)
    yield from ((Frame.PREPOSITION, extra, content) for extra, content in governed_phrases(verb, lemmas, frames))
    if not lemmas.isdisjoint(frames[Frame.AS]):
        yield Frame.AS, (), _judged(verb)
    if not lemmas.isdisjoint(frames[Frame.PASSIVE]):
        yield Frame.PASSIVE, (), passive
    if not lemmas.isdisjoint(frames[Frame.OBJECT]):
        yield Frame.OBJECT, (), _object(verb)


def _lead(verb: Token, frame: Frame, content: tuple[Token, ...]) -> tuple[Token, ...]:
    """ "called *for* Rome to act": the preposition right behind a verb is its own, though it leads the clause."""
    leads = (c for clause in content for c in clause.lefts if c.dep_ == "mark" and c.lower_ == "for")
    return tuple(c for c in leads if frame is Frame.INFINITIVE and c.i == verb.i + 1)


def _is_parted(clause: Token, verb: Token) -> bool:
    """Does a semicolon part the clause before a verb from it ("Peru left; Oman denies it")?"""
    return any(token.text == ";" for token in verb.doc[clause.i : verb.i])


def _question_asked(verb: Token, lemmas: set[str], reporting: Reporting) -> tuple[Token, ...]:
    """ "asked *if they would leave*": the parser takes the question for a condition."""
    if lemmas.isdisjoint(reporting.asking.verbs):
        return ()
    clauses = (child for child in verb.rights if child.dep_ == "advcl")
    return tuple(
        one for one in clauses if any(c.dep_ == "mark" and c.lower_ in reporting.asking.conjunctions for c in one.lefts)
    )


def is_saying(token: Token, reporting: Reporting) -> bool:
    """Is the token a verb that takes quotations?"""
    return token.pos_ in VERBAL and not _lemmas(token).isdisjoint(reporting.verbs[Frame.QUOTATION])


def _lemmas(token: Token) -> set[str]:
    lemma = token.lemma_.lower()
    return {lemma, *(f"{lemma} {child.lower_}" for child in token.children if child.dep_ == "prt")}


def _infinitive(verb: Token) -> tuple[Token, ...]:
    clauses = tuple(child for child in verb.rights if has_to(child) and _complements(child))
    return (*children(verb, "dobj"), *clauses) if clauses else ()


def _addressed(verb: Token, lemmas: set[str], frames: Frames) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """ "called on *Rome to act*": who is asked stands behind a preposition."""
    clauses = _infinitive(verb)
    for preposition in verb.rights if clauses else ():
        entries = {f"{lemma} {preposition.lower_}" for lemma in lemmas}
        if preposition.dep_ == "prep" and not entries.isdisjoint(frames[Frame.INFINITIVE]):
            yield (preposition,), (*children(preposition, "pobj"), *clauses)


def _complements(clause: Token) -> bool:
    """Is an infinitive the verb's complement, not its purpose ("called *for Rome to act*")?"""
    subject_marked = any(child.dep_ == "mark" and child.lower_ == "for" for child in clause.children)
    return clause.dep_ in ("xcomp", "ccomp") or (clause.dep_ == "advcl" and subject_marked)


def _raised(verb: Token) -> tuple[Token, ...]:
    """ "*The talks* seem *to have failed*": subject and infinitive together are the content."""
    clauses = tuple(child for child in verb.rights if child.dep_ == "xcomp" and has_to(child))
    return (*children(verb, "nsubj", "nsubjpass"), *clauses) if clauses else ()


def _object(verb: Token) -> tuple[Token, ...]:
    objects = children(verb, "dobj")
    if not objects:
        return ()
    tail = (child for child in verb.rights if child.i > objects[-1].i and _is_tail(child))
    return (*objects, *tail)


def _judged(verb: Token) -> tuple[Token, ...]:
    """ "sees *the deal as a trap*"."""
    roles = tuple(child for child in verb.rights if child.dep_ == "prep" and child.lower_ == "as")
    objects = children(verb, "dobj", "nsubjpass")
    return (*objects, *roles) if roles and objects else ()


def _is_tail(child: Token) -> bool:
    if child.dep_ == "prep":
        return child.lower_ in _REASON or child.lower_ == "as"
    if child.dep_ != "advcl":
        return child.dep_ in _OBJECT_TAIL
    return not is_set_off(child) and not any(c.dep_ == "mark" for c in child.children)


def _parenthetical(verb: Token, reporting: Reporting) -> Cue | None:
    """ "The talks, he said, had failed", "As he said, ...": the cue's clause hangs in the clause that it reports."""
    inserted = verb.dep_ == "parataxis" or (verb.dep_ == "advcl" and _as(verb))
    if not inserted or _lemmas(verb).isdisjoint(reporting.verbs[Frame.CLAUSE]):
        return None
    return Cue(verb, group(verb), (verb.head,), subject(verb), Frame.CLAUSE, outer=True)


def _as(verb: Token) -> bool:
    return any(child.dep_ == "mark" and child.lower_ == "as" for child in verb.lefts) and not children(verb, "dobj")

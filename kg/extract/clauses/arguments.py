"""A verb's arguments by role: objects, complements, prepositional phrases, complement and adverbial clauses."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Argument, Role
from kg.extract.clauses.group import is_left_behind, negations
from kg.extract.clauses.links import is_juxtaposed
from kg.extract.clauses.prepositions import after_adverb, is_clausal_preposition, phrases
from kg.extract.clauses.relatives import object_gap, referent
from kg.lang.syntax import Syntax
from kg.tree import VERBAL, child, children, conjuncts, is_relative

_BARE = {"dobj": Role.OBJECT, "attr": Role.COMPLEMENT, "oprd": Role.COMPLEMENT, "acomp": Role.COMPLEMENT}
#: A plural present and an infinitive look alike, and the parser takes one for the other.
_BASE = {"VBP": "VB"}
_CLAUSES = {"ccomp": Role.CLAUSAL, "xcomp": Role.CLAUSAL, "advcl": Role.ADVERBIAL}


def arguments(verb: Token, syntax: Syntax) -> tuple[Argument, ...]:
    """The verb's arguments but the subject: those taken over first, then its own in text order."""
    gap = object_gap(verb, syntax) or _shared_object(verb, syntax)
    found = [] if gap is None else [Argument(Role.OBJECT, gap, shared=True)]
    negating = negations(verb, syntax)
    for part in verb.children:
        if part not in negating:
            found += _of_child(part, syntax)
    return tuple(found)


def _of_child(part: Token, syntax: Syntax) -> Iterator[Argument]:
    dep = part.dep_
    if is_clausal_preposition(part, syntax) or is_left_behind(part):
        return
    if dep in ("prep", "agent") or (dep == "dative" and part.pos_ == "ADP"):
        yield from phrases(part, syntax)
    elif dep in _BARE:
        yield from _bare(part, _BARE[dep], syntax)
    elif dep == "dative":
        yield _resolved(part, Role.INDIRECT)
    elif dep in _CLAUSES:
        if not is_juxtaposed(part, syntax):
            yield Argument(_CLAUSES[dep], part)
    elif dep in ("advmod", "npadvmod"):
        yield from _adverbial(part, syntax)


def _adverbial(part: Token, syntax: Syntax) -> Iterator[Argument]:
    """An adverb or a time ("*last week*"); an adverb with a phrase counts as its preposition ("*close to* Rome")."""
    if part.dep_ == "advmod" and child(part, "prep") is not None:
        yield from after_adverb(part, syntax)
    elif part.tag_ != "WRB":
        yield Argument(Role.ADVERBIAL, part)


def _bare(part: Token, role: Role, syntax: Syntax) -> Iterator[Argument]:
    """An object or complement; a predicative adjective brings its own: "angry *at Iran*", "able *to go*"."""
    yield _resolved(part, role)
    if part.dep_ in ("acomp", "oprd") and part.pos_ not in ("NOUN", "PROPN"):
        for adjective in conjuncts(part):
            for below in children(adjective, "prep", "xcomp", "ccomp"):
                yield from _of_child(below, syntax)


def _resolved(part: Token, role: Role) -> Argument:
    noun, shared = referent(part)
    return Argument(role, noun, shared=shared)


def _shared_object(verb: Token, syntax: Syntax) -> Token | None:
    """The object that coordinated verbs share: "bought and sold *cars*"; only where the verbs stand together."""
    if verb.lemma_.lower() in syntax.intransitive_verbs or child(verb, *_BARE, *_CLAUSES, "prep", "prt") is not None:
        return None
    partner = next((other for other in children(verb, "conj") if other.pos_ in VERBAL), None)
    if partner is None or not _same_form(verb, partner) or not _adjacent(verb, partner):
        return None
    found = child(partner, "dobj")
    return None if found is None or is_relative(found) else found


def _same_form(verb: Token, partner: Token) -> bool:
    return _BASE.get(partner.tag_, partner.tag_) == _BASE.get(verb.tag_, verb.tag_)


def _adjacent(verb: Token, partner: Token) -> bool:
    between = verb.doc[verb.i + 1 : partner.i]
    return len(between) > 0 and all(token.dep_ in ("cc", "advmod", "aux", "auxpass") for token in between)

"""Clauses as n-ary tuples, every argument whole (the sense of CaRB: Bhardwaj et al., EMNLP 2019)."""

from collections.abc import Iterator
from itertools import islice, product

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Role
from kg.extract.clauses.prepositions import examples
from kg.extract.render.chain import Frame, frame, predicated, upper
from kg.extract.render.implicit import copula, is_reduced
from kg.extract.render.phrases import (
    Relation,
    Words,
    distributed,
    is_adjective,
    long_phrase,
    ordered,
    subtree,
    whole_phrase,
)
from kg.lang.syntax import Syntax
from kg.tree import child, children, conjuncts, is_infinitive

#: Most rows that the coordinations of one clause may multiply into.
_MOST = 24

Row = tuple[Words, Relation, tuple[Words, ...]]


def rows(found: tuple[Clause, ...], syntax: Syntax) -> Iterator[Row]:
    """Subject, relation and arguments of each clause that has a subject and an argument."""
    scene = frame(found, syntax)
    for clause in scene.by_head.values():
        if not _is_inside(clause, scene):
            yield from rows_of(clause, scene)


def rows_of(clause: Clause, scene: Frame) -> Iterator[Row]:
    """The rows of one clause: one for each choice among its coordinated parts."""
    subjects, slots = _subjects(clause, scene), _slots(clause, scene)
    if not subjects or not slots:
        return
    relation, firsts = _first(clause, slots[0], scene)
    rests = [_alternatives(argument, scene.syntax) for argument in slots[1:]]
    for subject, first, *rest in islice(product(subjects, firsts, *rests), _MOST):
        if not set(subject) & set(first):
            yield subject, relation, (first, *rest)


def _is_inside(clause: Clause, scene: Frame) -> bool:
    """Is it printed inside an argument only: gerunds, "including …", what an object is asked *to do*?"""
    asked = clause.link == "xcomp" and is_infinitive(clause.head) and _upper(clause, scene) is None
    return asked or clause.link == "pcomp" or clause.head.dep_ == "prep"


def _subjects(clause: Clause, scene: Frame) -> list[Words]:
    above = _upper(clause, scene)
    if above is not None:
        return _subjects(above, scene)
    return [] if clause.subject is None else distributed(predicated(clause.subject, scene), scene.syntax, long_phrase)


def _upper(clause: Clause, scene: Frame) -> Clause | None:
    """The governor whose relation is continued: an infinitive's, unless the governor has an object of its own."""
    above = upper(clause, scene, "xcomp")
    return None if above is None or child(above.head, "dobj") is not None else above


def _relation(clause: Clause, scene: Frame) -> Relation:
    above = _upper(clause, scene)
    own = ordered([*clause.predicate, *_adverbs(clause)])
    if above is not None:
        return (*_relation(above, scene), *_adjectives(above), *own)
    return (copula(clause.subject.head, scene.syntax), *own) if is_reduced(clause) and clause.subject else own


def _adverbs(clause: Clause) -> Iterator[Token]:
    """Bare adverbs within or next to the verb group: "*strictly* maintain", "is *also* known"."""
    for adverb in children(clause.head, "advmod"):
        bare = adverb.tag_ in ("RB", "RBR") and not any(True for _ in adverb.children)
        inside = clause.predicate[0].i < adverb.i < clause.head.i
        if bare and (inside or abs(adverb.i - clause.head.i) == 1):
            yield adverb


def _adjectives(clause: Clause) -> Words:
    """The adjective between a copula and its infinitive: "is *able* to go"."""
    return tuple(
        word
        for argument in clause.arguments
        if argument.role is Role.COMPLEMENT and argument.head.dep_ == "acomp"
        for word in subtree(argument.head, "prep", "xcomp", "ccomp", "conj", "cc")
    )


def _slots(clause: Clause, scene: Frame) -> list[Argument]:
    """The arguments to print: what follows the verb before what stands before it, times last."""
    if any(_upper(other, scene) is clause for other in scene.below.get(clause.head, ())):
        return []
    printed = [argument for argument in _own_and_lent(clause, scene) if _is_printed(argument)]
    found = sorted(printed, key=lambda argument: _place(argument, clause))
    if len(found) > 1 and is_adjective(found[0].head) and _completes(found[1], found[0]):
        return found[1:]
    return found


def _own_and_lent(clause: Clause, scene: Frame) -> Iterator[Argument]:
    """The clause's arguments, and the adjuncts of those that it continues: "*in May* he wanted to sell"."""
    yield from clause.arguments
    above = _upper(clause, scene)
    if above is not None:
        lent = _own_and_lent(above, scene)
        yield from (a for a in lent if a.role in (Role.OBLIQUE, Role.ADVERBIAL, Role.AGENT) and not _completes_any(a))


def _completes_any(argument: Argument) -> bool:
    return argument.role is Role.OBLIQUE and argument.preposition[0].head.dep_ == "acomp"


def _place(argument: Argument, clause: Clause) -> tuple[bool, bool, int]:
    opening = argument.preposition[0] if argument.preposition else argument.head
    taken_over = argument.shared and not argument.preposition
    fronted = opening.i < clause.head.i and not taken_over
    return argument.head.ent_type_ in ("DATE", "TIME"), fronted, argument.head.i


def _is_printed(argument: Argument) -> bool:
    """Adverbs stand with the verb; participial clauses are printed as clauses of their own."""
    if argument.role is not Role.ADVERBIAL:
        return True
    if argument.head.dep_ == "advcl":
        return argument.head.tag_ not in ("VBG", "VBN")
    return argument.head.dep_ == "npadvmod"


def _completes(argument: Argument, adjective: Argument) -> bool:
    """Does the phrase belong to the adjective: "free *of constraint*"?"""
    return argument.role is Role.OBLIQUE and argument.preposition[0].head == adjective.head


def _first(clause: Clause, argument: Argument, scene: Frame) -> tuple[Relation, list[Words]]:
    """The relation, which takes in the first argument's preposition or "that", and that argument's alternatives."""
    relation, syntax = _relation(clause, scene), scene.syntax
    if argument.role is Role.OBLIQUE and argument.preposition[0].head.dep_ == "acomp":
        relation = (*relation, *_adjectives(clause))
    if argument.role in (Role.OBJECT, Role.COMPLEMENT, Role.INDIRECT) and not is_adjective(argument.head):
        return relation, _each(argument.head, syntax)
    if argument.preposition and (argument.shared or argument.preposition[0].i > clause.head.i):
        return (*relation, *argument.preposition), _each(argument.head, syntax)
    words = _whole(argument, syntax)
    if argument.head.dep_ == "ccomp" and words and words[0].lower_ == "that" and words[0].dep_ == "mark":
        return (*relation, words[0]), [words[1:]]
    return relation, [words] if words else []


def _each(noun: Token, syntax: Syntax) -> list[Words]:
    """One phrase for each conjunct and each example of them: "met *envoys* such as *Ruiz*"."""
    found = distributed(noun, syntax, whole_phrase)
    for conjunct in conjuncts(noun):
        found += [whole_phrase(example, syntax) for example in examples(conjunct, syntax)]
    return found


def _alternatives(argument: Argument, syntax: Syntax) -> list[Words]:
    """The argument in words, once for each of its conjuncts."""
    nominal = argument.role in (Role.OBLIQUE, Role.AGENT, Role.OBJECT, Role.COMPLEMENT) and not is_adjective(
        argument.head
    )
    if not nominal or argument.shared:
        return [_whole(argument, syntax)]
    phrases = _each(argument.head, syntax)
    return [(*argument.preposition, *words) for words in phrases] if len(phrases) > 1 else [_whole(argument, syntax)]


def _whole(argument: Argument, syntax: Syntax) -> Words:
    if argument.preposition and argument.shared:
        return (*argument.preposition, *whole_phrase(argument.head, syntax))
    if argument.preposition:
        return (*argument.preposition, *subtree(argument.head, "relcl"))
    if argument.role in (Role.OBJECT, Role.COMPLEMENT, Role.INDIRECT) and not is_adjective(argument.head):
        return whole_phrase(argument.head, syntax)
    if is_adjective(argument.head):
        return subtree(argument.head, "prep", "xcomp", "ccomp")
    return subtree(argument.head)

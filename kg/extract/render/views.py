"""A clause as one predicate over the outermost subject of the chain it stands in."""

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Role
from kg.extract.clauses.prepositions import preposition_words
from kg.extract.render.chain import Frame, predicated, upper
from kg.extract.render.phrases import Words, adjective, distributed, is_adjective, noun_phrase
from kg.lang.syntax import Syntax
from kg.tree import child, first_conjunct, is_accusative, is_infinitive, is_relative

_CONTINUING = ("xcomp", "purpose", "pcomp", "acl")


@dataclass(frozen=True, slots=True)
class View:
    """The subjects, the relation up to the verb, and the relation past the verb's object and complement."""

    subjects: tuple[Words, ...]
    relation: Words
    reach: Words


def view(clause: Clause, scene: Frame) -> View | None:
    """The clause as it stands in its chain, or None where nobody is named as its subject."""
    if clause.subject is None or is_relative(clause.subject.head):  # who that is, is not said
        return None
    above = continued(clause, scene)
    if above is not None:
        return _below(clause, above, scene)
    governor = scene.governor(clause)
    if governor is not None and is_accusative(clause.head):
        return _inside(clause, clause.subject, governor, (), scene)
    subjects = tuple(distributed(predicated(clause.subject, scene), scene.syntax))
    return View(subjects, clause.predicate, _reach(clause, clause.predicate, scene.syntax))


def content_view(clause: Clause, scene: Frame) -> View | None:
    """ "(The problem) *is that they make* decisions", "(he) *showed how they work*": a clause as content of another."""
    governor, opener = scene.governor(clause), _opener(clause.head)
    if governor is None or clause.subject is None or not opener or not is_content(clause.head):
        return None
    return _inside(clause, clause.subject, governor, opener, scene)


def continued(clause: Clause, scene: Frame) -> Clause | None:
    """The clause whose relation this one continues, over the same outermost subject."""
    above = upper(clause, scene, *_CONTINUING)
    return None if clause.link == "acl" and not _is_continuing_infinitive(clause.head) else above


def is_content(verb: Token) -> bool:
    """Is the clause the content of a noun ("the problem *is that …*") or of a question ("showed *how …*")?"""
    first = first_conjunct(verb)
    if first.dep_ != "ccomp" or first.i < first.head.i:
        return False
    bare_copula = first.head.lemma_ == "be" and child(first.head, "acomp", "attr") is None
    return bare_copula or any(part.tag_ == "WRB" for part in first.children)


def _below(clause: Clause, above: Clause, scene: Frame) -> View | None:
    """ "(He) *wants to go*", "(he) *died after giving* a speech", "(he) *made an effort to go*"."""
    outer = view(above, scene)
    if outer is None:
        return None
    relation = (*_path(clause, above, outer, scene.syntax), *clause.predicate)
    return View(outer.subjects, relation, _reach(clause, relation, scene.syntax))


def _inside(clause: Clause, subject: Argument, governor: Clause, opener: Words, scene: Frame) -> View | None:
    """ "(They) *watched us leave*": the inner subject goes into the relation."""
    outer = view(governor, scene)
    if outer is None:
        return None
    relation = (*outer.relation, *opener, *noun_phrase(subject.head, scene.syntax), *clause.predicate)
    return View(outer.subjects, relation, _reach(clause, relation, scene.syntax))


def _is_continuing_infinitive(verb: Token) -> bool:
    """An infinitive on an argument's noun: "was the last *to enter*", "made an effort *to go*"."""
    noun = first_conjunct(first_conjunct(verb).head)
    return is_infinitive(verb) and noun.dep_ in ("dobj", "attr", "pobj")


def _opener(verb: Token) -> Words:
    """The word that opens the clause: "that", "how"."""
    parts = first_conjunct(verb).children
    return tuple(part for part in parts if part.i < verb.i and (part.dep_ == "mark" or part.tag_ == "WRB"))


def _path(clause: Clause, above: Clause, outer: View, syntax: Syntax) -> Words:
    """The relation of the clause above, down to this clause: "made *an effort* (to go)", "died *after* (giving)"."""
    nodes = list(first_conjunct(clause.head).ancestors)
    nodes = nodes[: nodes.index(above.head)][::-1] if above.head in nodes else []
    through_core = bool(nodes) and nodes[0].dep_ in ("dobj", "attr", "acomp", "oprd")
    words = outer.relation if through_core else outer.reach
    for node in nodes:
        words = (*words, *_step(node, syntax))
    return words


def _step(node: Token, syntax: Syntax) -> Words:
    if node.dep_ in ("acomp", "oprd"):
        return adjective(node)
    if node.pos_ in ("NOUN", "PROPN", "PRON"):
        return noun_phrase(node, syntax, of=False)
    return preposition_words(node, syntax)


def _reach(clause: Clause, relation: Words, syntax: Syntax) -> Words:
    """The relation with the object and the complement that later arguments come after."""
    for role in (Role.OBJECT, Role.COMPLEMENT):
        core = next((argument.head for argument in clause.arguments if argument.role is role), None)
        if core is not None:
            words = adjective(core) if is_adjective(core) else next(iter(distributed(core, syntax)), ())
            relation = (*relation, *words)
    return relation

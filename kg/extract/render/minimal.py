"""Clauses as minimal triples, one fact each (the sense of BenchIE: Gashteovski et al., ACL 2022)."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Role
from kg.extract.clauses.prepositions import is_clausal_preposition, phrases, preposition_words
from kg.extract.clauses.tree import (
    child,
    children,
    conjuncts,
    first_conjunct,
    is_accusative,
    is_infinitive,
    is_relative,
    subject_of,
)
from kg.extract.render.chain import Heads, heads, predicated, upper
from kg.extract.render.phrases import Words, distributed, in_name, larger_places, noun_phrase, subtree, trim
from kg.lang.syntax import Syntax

Fact = tuple[Words, Words, Words]


@dataclass(frozen=True, slots=True)
class View:
    """A clause as one predicate over the outermost subject: "(he) *wants to go*"; `reach` goes on past the objects."""

    subjects: tuple[Words, ...]
    relation: Words
    reach: Words


def facts(found: tuple[Clause, ...], syntax: Syntax) -> Iterator[Fact]:
    """The facts of all clauses that have a subject."""
    by_head = heads(found)
    for clause in by_head.values():
        for view in (_view(clause, by_head, syntax), _content(clause, by_head, syntax)):
            if view is not None:
                yield from _facts(clause, view, by_head, syntax)


def _view(clause: Clause, by_head: Heads, syntax: Syntax) -> View | None:
    above = _upper(clause, by_head, syntax)
    if above is not None:
        view = _view(above, by_head, syntax)
        if view is None:
            return None
        relation = (*_path(clause, above, view, syntax), *clause.predicate)
        return View(view.subjects, relation, _reach(clause, relation, syntax))
    if clause.subject is None:
        return None
    governor = by_head.get(clause.governor) if clause.governor is not None else None
    if governor is not None and is_accusative(clause.head):
        return _accusative(clause, clause.subject, governor, by_head, syntax)
    subjects = tuple(distributed(predicated(clause.subject, by_head), syntax))
    return View(subjects, clause.predicate, _reach(clause, clause.predicate, syntax))


def _accusative(clause: Clause, subject: Argument, governor: Clause, by_head: Heads, syntax: Syntax) -> View | None:
    """ "(They) *watched us leave*": the inner subject goes into the relation."""
    above = _view(governor, by_head, syntax)
    if above is None:
        return None
    relation = (*above.relation, *noun_phrase(subject.head, syntax), *clause.predicate)
    return View(above.subjects, relation, _reach(clause, relation, syntax))


def _content(clause: Clause, by_head: Heads, syntax: Syntax) -> View | None:
    """ "(The problem) *is that they make* decisions", "(he) *showed how they work*": what the clause is content of."""
    governor = by_head.get(clause.governor) if clause.governor is not None else None
    if governor is None or clause.subject is None or not is_content(clause.head):
        return None
    above = _view(governor, by_head, syntax)
    opener = _opener(clause.head)
    if above is None or not opener:
        return None
    relation = (*above.relation, *opener, *noun_phrase(clause.subject.head, syntax), *clause.predicate)
    return View(above.subjects, relation, _reach(clause, relation, syntax))


def is_content(verb: Token) -> bool:
    """Is the clause the content of a noun ("the problem *is that …*") or of a question ("showed *how …*")?"""
    first = first_conjunct(verb)
    if first.dep_ != "ccomp" or first.i < first.head.i:
        return False
    be = first.head.lemma_ == "be" and child(first.head, "acomp", "attr") is None
    return be or any(part.tag_ == "WRB" for part in first.children)


def _opener(verb: Token) -> Words:
    """The word that opens the clause: "that", "how"."""
    return tuple(
        part
        for part in first_conjunct(verb).children
        if part.i < verb.i and (part.dep_ == "mark" or part.tag_ == "WRB")
    )


def _upper(clause: Clause, by_head: Heads, syntax: Syntax) -> Clause | None:
    """The clause whose relation this one continues, over the same outermost subject."""
    above = upper(clause, by_head, "xcomp", "purpose", "pcomp", "acl")
    if above is None or (clause.link == "acl" and not _continues(clause)):
        return None
    return above


def _continues(clause: Clause) -> bool:
    """Does an infinitive on an object or complement continue its verb: "was the last *to enter*", "made an effort *to go*"?"""
    noun = first_conjunct(first_conjunct(clause.head).head)
    return is_infinitive(clause.head) and noun.dep_ in ("dobj", "attr", "pobj")


def _path(clause: Clause, above: Clause, view: View, syntax: Syntax) -> Words:
    """The relation of the clause above, down to this clause: "made *an effort* (to go)", "died *after* (giving)"."""
    nodes = [node for node in first_conjunct(clause.head).ancestors]
    nodes = list(reversed(nodes[: nodes.index(above.head)])) if above.head in nodes else []
    words = view.relation if nodes and nodes[0].dep_ in ("dobj", "attr", "acomp", "oprd") else view.reach
    for node in nodes:
        words = (*words, *_step(node, syntax))
    return words


def _step(node: Token, syntax: Syntax) -> Words:
    if node.dep_ in ("acomp", "oprd"):
        return _adjective(node)
    if node.pos_ in ("NOUN", "PROPN", "PRON"):
        return noun_phrase(node, syntax, of=False)
    return preposition_words(node, syntax)


def _reach(clause: Clause, relation: Words, syntax: Syntax) -> Words:
    """The relation with the objects and complements that later arguments come after."""
    for role in (Role.OBJECT, Role.COMPLEMENT):
        core = next((argument for argument in clause.arguments if argument.role is role), None)
        relation = relation if core is None else (*relation, *_core(core, syntax))
    return relation


def _core(argument: Argument, syntax: Syntax) -> Words:
    if _is_adjective(argument.head):
        return _adjective(argument.head)
    return distributed(argument.head, syntax)[0]


def _is_adjective(token: Token) -> bool:
    return token.dep_ in ("acomp", "oprd") and token.pos_ not in ("NOUN", "PROPN")


def _adjective(token: Token) -> Words:
    return subtree(token, "prep", "conj", "cc", "punct", "xcomp", "ccomp", "advcl")


def _facts(clause: Clause, view: View, by_head: Heads, syntax: Syntax) -> Iterator[Fact]:
    for argument in clause.arguments:
        for owner, said in _owners(clause, argument, view, by_head, syntax):
            for relation, value in _sayings(owner, argument, said, syntax):
                for subject in said.subjects:
                    if relation and value and not set(subject) & set(value):
                        yield subject, relation, value


def _owners(
    clause: Clause, argument: Argument, view: View, by_head: Heads, syntax: Syntax
) -> list[tuple[Clause, View]]:
    """The clauses that an argument belongs to: a fronted adjunct to the infinitives that its verb opens."""
    if argument.role not in (Role.OBLIQUE, Role.ADVERBIAL) or argument.head.i > clause.head.i or argument.shared:
        return [(clause, view)]
    lower = [other for other in by_head.values() if _upper(other, by_head, syntax) is clause and other.link == "xcomp"]
    views = [(other, _view(other, by_head, syntax)) for other in lower]
    return [(other, found) for other, found in views if found is not None] or [(clause, view)]


def _sayings(clause: Clause, argument: Argument, view: View, syntax: Syntax) -> Iterator[tuple[Words, Words]]:
    """Relation and value for one argument, nested prepositional phrases included."""
    role, head = argument.role, argument.head
    if role is Role.COMPLEMENT and _is_adjective(head):
        if not any(part for adjective in conjuncts(head) for part in children(adjective, "xcomp", "ccomp", "prep")):
            for adjective in conjuncts(head):
                yield view.relation, _adjective(adjective)
    elif role in (Role.OBJECT, Role.COMPLEMENT, Role.INDIRECT):
        yield from _nominal(view.relation, argument, syntax)
    elif role in (Role.OBLIQUE, Role.AGENT):
        for reach in _beyond(clause, argument, view, syntax):
            yield from _nominal((*reach, *argument.preposition), argument, syntax)
    elif role is Role.CLAUSAL:
        yield from _clausal(argument, view, syntax)
    elif role is Role.ADVERBIAL:
        for reach in _beyond(clause, argument, view, syntax):
            yield from _adverbial(clause, argument, reach)


def _beyond(clause: Clause, argument: Argument, view: View, syntax: Syntax) -> list[Words]:
    """The relations of an adjunct: past each of the objects, or past the phrase next to the verb: "headed *for Rome* in"."""
    close = _close_phrase(clause)
    if close is not None and argument is not close and argument.role is not Role.AGENT:
        return [(*view.reach, *close.preposition, *noun_phrase(close.head, syntax))]
    cores = [other for other in clause.arguments if other.role in (Role.OBJECT, Role.COMPLEMENT)]
    if len(cores) != 1 or _is_adjective(cores[0].head):
        return [view.reach]
    return [(*view.relation, *words) for words in distributed(cores[0].head, syntax)]


def _close_phrase(clause: Clause) -> Argument | None:
    """The prepositional phrase that follows a verb without object at once and tells more than a time."""
    if any(argument.role in (Role.OBJECT, Role.COMPLEMENT) for argument in clause.arguments):
        return None
    for argument in clause.arguments:
        if argument.role in (Role.OBLIQUE, Role.AGENT) and not argument.shared:
            if _follows(argument.preposition[0], clause.predicate[-1]):
                return None if argument.head.ent_type_ in ("DATE", "TIME") else argument
    return None


def _follows(preposition: Token, verb: Token) -> bool:
    """Does it follow the verb, with no more than adverbs between?"""
    return preposition.i > verb.i and all(word.pos_ == "ADV" for word in verb.doc[verb.i + 1 : preposition.i])


def _nominal(relation: Words, argument: Argument, syntax: Syntax) -> Iterator[tuple[Words, Words]]:
    if _is_question(argument.head):
        return
    for words in distributed(argument.head, syntax):
        yield relation, words
    if relation[-1].lower_ == "in":
        for words in larger_places(argument.head, syntax):
            yield relation, words
    if not argument.shared:
        yield from _nested(relation, argument.head, syntax)


def _is_question(noun: Token) -> bool:
    """Does the phrase ask rather than name: "what", "how much"?"""
    words = (noun, *noun.children)
    return any(is_relative(word) or word.tag_ in ("WRB", "IN") and word.lower_ in ("how", "that") for word in words)


def _nested(relation: Words, noun: Token, syntax: Syntax) -> Iterator[tuple[Words, Words]]:
    """The phrases that hang on an argument's noun: "deals with *cases of* fraud"."""
    for conjunct in conjuncts(noun):
        for preposition in children(conjunct, "prep"):
            if (
                in_name(preposition)
                or is_clausal_preposition(preposition, syntax)
                or (preposition.lower_ == "of" and conjunct.lemma_.lower() in syntax.quantity_nouns)
            ):
                continue
            for inner in phrases(preposition, syntax):
                if inner.role is Role.CLAUSAL or is_relative(inner.head) or inner.shared:
                    continue
                longer = (*relation, *noun_phrase(conjunct, syntax, of=False), *inner.preposition)
                yield from _nominal(longer, inner, syntax)


def _clausal(argument: Argument, view: View, syntax: Syntax) -> Iterator[tuple[Words, Words]]:
    head = argument.head
    if argument.preposition:
        return
    own = subject_of(head)
    if is_accusative(head) and own is not None:
        for words in distributed(own, syntax):
            yield view.relation, words
    elif head.dep_ == "ccomp" and own is not None and not is_content(head):
        for part in conjuncts(head):
            lent = () if part == head or subject_of(part) is not None else noun_phrase(own, syntax)
            yield view.reach if child(head.head, "acomp") else view.relation, (*lent, *subtree(part, "conj", "cc"))


def _adverbial(clause: Clause, argument: Argument, reach: Words) -> Iterator[tuple[Words, Words]]:
    head = argument.head
    if head.dep_ == "advcl":
        return
    elif head.dep_ == "npadvmod" and any(children(head, "relcl", "acl")):
        return
    elif head.dep_ == "npadvmod" or any(children(head, "npadvmod")):
        yield reach, subtree(head)
    elif head.i > clause.head.i and all(other.role is Role.ADVERBIAL for other in clause.arguments):
        yield reach, subtree(head)

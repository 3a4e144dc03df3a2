"""Clauses as minimal triples, one fact each (the sense of BenchIE: Gashteovski et al., ACL 2022)."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Role
from kg.extract.clauses.group import auxiliaries
from kg.extract.clauses.prepositions import is_clausal_preposition, phrases
from kg.extract.render.chain import Frame, frame
from kg.extract.render.phrases import (
    Words,
    adjective,
    by_modifier,
    distributed,
    in_name,
    is_adjective,
    larger_places,
    noun_phrase,
    ordered,
    subtree,
)
from kg.extract.render.views import View, content_view, continued, is_content, view
from kg.lang.syntax import Syntax
from kg.tree import child, children, conjuncts, is_accusative, is_relative, subject_of

Fact = tuple[Words, Words, Words]
#: A relation and a value: a fact without its subject.
Saying = tuple[Words, Words]


def facts(found: tuple[Clause, ...], syntax: Syntax) -> Iterator[Fact]:
    """The facts of all clauses that have a subject: one an argument, a conjunct, a nested prepositional phrase."""
    scene = frame(found, syntax)
    for clause in scene.by_head.values():
        for seen in (view(clause, scene), content_view(clause, scene)):
            if seen is not None:
                yield from _facts(clause, seen, scene)


def _facts(clause: Clause, seen: View, scene: Frame) -> Iterator[Fact]:
    for argument in clause.arguments:
        for owner, said in _owners(clause, argument, seen, scene):
            for relation, value in _SAYINGS[argument.role](owner, argument, said, scene.syntax):
                for subject in said.subjects:
                    if relation and value and not set(subject) & set(value):
                        yield subject, relation, value


def _owners(clause: Clause, argument: Argument, seen: View, scene: Frame) -> list[tuple[Clause, View]]:
    """The clause that an argument belongs to: "*today* he wants to go" is about the infinitive."""
    fronted = argument.head.i < clause.head.i and not argument.shared
    if not fronted or argument.role not in (Role.OBLIQUE, Role.ADVERBIAL):
        return [(clause, seen)]
    lower = [c for c in scene.below.get(clause.head, ()) if c.link == "xcomp" and continued(c, scene) is clause]
    views = [(other, view(other, scene)) for other in lower]
    return [(other, said) for other, said in views if said is not None] or [(clause, seen)]


def _complement(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> Iterator[Saying]:
    """ "is *angry*", unless more is said of it: "is angry *at Iran*", "is able *to go*"; "is *a member*"."""
    if not is_adjective(argument.head):
        yield from _nominal(seen.relation, argument, syntax)
        return
    adjectives = conjuncts(argument.head)
    if not any(child(word, "xcomp", "ccomp", "prep") for word in adjectives):
        for word in adjectives:
            yield seen.relation, adjective(word)


def _object(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> Iterator[Saying]:
    """ "gave *weapons*", "gave *Kyiv*"."""
    return _nominal(seen.relation, argument, syntax)


def _oblique(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> Iterator[Saying]:
    """ "met him *in Rome*": past the object, with the preposition."""
    for reach in _reaches(clause, argument, seen, syntax):
        yield from _nominal((*reach, *argument.preposition), argument, syntax)


def _clausal(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> Iterator[Saying]:
    """ "said *they left*", whole; of "saw *them leave*" the subject; infinitives and gerunds speak for themselves."""
    head, own = argument.head, subject_of(argument.head)
    if argument.preposition or own is None or head.dep_ != "ccomp":
        return
    if is_accusative(head):
        for words in distributed(own, syntax):
            yield seen.relation, words
    elif not is_content(head):
        relation = seen.reach if child(head.head, "acomp") else seen.relation
        for part in conjuncts(head):
            words = subtree(part, "conj", "cc")
            if part != head and subject_of(part) is None:
                words = (*noun_phrase(own, syntax), *ordered([*auxiliaries(part), *words]))
            yield relation, words


def _adverbial(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> Iterator[Saying]:
    """ "met him *last week*"; an adverb only where it is all that follows: "lives *there*"."""
    head = argument.head
    timed = head.dep_ == "npadvmod" or child(head, "npadvmod") is not None
    alone = head.i > clause.head.i and all(other.role is Role.ADVERBIAL for other in clause.arguments)
    if head.dep_ == "advcl" or child(head, "relcl", "acl") is not None or not (timed or alone):
        return
    for reach in _reaches(clause, argument, seen, syntax):
        yield reach, subtree(head)


_SAYINGS: dict[Role, Callable[[Clause, Argument, View, Syntax], Iterator[Saying]]] = {
    Role.OBJECT: _object,
    Role.INDIRECT: _object,
    Role.COMPLEMENT: _complement,
    Role.OBLIQUE: _oblique,
    Role.AGENT: _oblique,
    Role.CLAUSAL: _clausal,
    Role.ADVERBIAL: _adverbial,
}


def _reaches(clause: Clause, argument: Argument, seen: View, syntax: Syntax) -> list[Words]:
    """The relations of an adjunct: past each object, or past the phrase next to the verb: "headed *for Rome* in"."""
    close = _close_phrase(clause)
    if close is not None and argument is not close and argument.role is not Role.AGENT:
        return [(*seen.reach, *close.preposition, *noun_phrase(close.head, syntax))]
    cores = [other.head for other in clause.arguments if other.role in (Role.OBJECT, Role.COMPLEMENT)]
    if len(cores) != 1 or is_adjective(cores[0]):
        return [seen.reach]
    return [(*seen.relation, *words) for words in distributed(cores[0], syntax)]


def _close_phrase(clause: Clause) -> Argument | None:
    """The prepositional phrase that follows a verb without object at once and tells more than a time."""
    roles = [argument.role for argument in clause.arguments]
    if Role.OBJECT in roles or Role.COMPLEMENT in roles:
        return None
    for argument in clause.arguments:
        own = argument.role in (Role.OBLIQUE, Role.AGENT) and not argument.shared
        if own and _follows(argument.preposition[0], clause.predicate[-1]):
            return None if argument.head.ent_type_ in ("DATE", "TIME") else argument
    return None


def _follows(preposition: Token, verb: Token) -> bool:
    """Does it follow the verb, with no more than adverbs between?"""
    return preposition.i > verb.i and all(word.pos_ == "ADV" for word in verb.doc[verb.i + 1 : preposition.i])


def _nominal(relation: Words, argument: Argument, syntax: Syntax) -> Iterator[Saying]:
    """The argument's phrases, and those of what hangs on its noun; nothing for questions ("what", "how much")."""
    noun = argument.head
    if any(
        is_relative(word) or word.tag_ in ("WRB", "IN") for word in (noun, *children(noun, "amod", "det", "advmod"))
    ):
        return
    for words in distributed(noun, syntax):
        yield relation, words
    if relation[-1].lower_ == "in":
        for words in larger_places(noun, syntax):
            yield relation, words
    if not argument.shared:
        yield from _nested(relation, noun, syntax)


def _nested(relation: Words, noun: Token, syntax: Syntax) -> Iterator[Saying]:
    """The phrases that hang on an argument's noun: "deals with *cases of* fraud"."""
    for conjunct in conjuncts(noun):
        for preposition in children(conjunct, "prep"):
            if not _states_nothing(preposition, conjunct, syntax):
                for inner in phrases(preposition, syntax):
                    yield from _below(relation, conjunct, inner, syntax)


def _below(relation: Words, noun: Token, inner: Argument, syntax: Syntax) -> Iterator[Saying]:
    """One such phrase; what is said of "cities *such as Doha*" is said of Doha."""
    if inner.role is Role.CLAUSAL or inner.shared or is_relative(inner.head):
        return
    if " ".join(word.lower_ for word in inner.preposition) in syntax.exemplifying_prepositions:
        yield from _nominal(relation, inner, syntax)
    else:
        for head in by_modifier(noun, noun_phrase(noun, syntax, of=False), syntax):
            yield from _nominal((*relation, *head, *inner.preposition), inner, syntax)


def _states_nothing(preposition: Token, noun: Token, syntax: Syntax) -> bool:
    """Is the phrase part of a name or of a measure ("a number *of*"), or a clause of its own ("*including*")?"""
    measures = preposition.lower_ == "of" and noun.lemma_.lower() in syntax.quantity_nouns
    return measures or in_name(preposition) or is_clausal_preposition(preposition, syntax)

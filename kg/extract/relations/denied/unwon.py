"""Elections that nobody wins: "neither Ruiz nor Popa wins a majority", "Ruiz and Popa go to a runoff as nobody did"."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from spacy.tokens import Span as Words
from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.participants.roles import clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.tree import conjuncts, first_conjunct
from kg.types import MentionKind, Modality

_PROPERTY = "defeats"


def unwon_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield that neither of two rivals defeats the other where nobody wins what is needed.

    The rivals are the two persons of whom that is said, or else the two who are said to go on to a second round. Of
    parties nothing: one that has no majority may have more votes than another.
    """
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL and (missed := _is_unwon(scene, clause)) is not None:
            for one, other in permutations(_rivals(scene, clause), 2):
                yield Candidate(
                    one,
                    other,
                    _PROPERTY,
                    clause.lemma,
                    clause.head,
                    span_of(clause.head),
                    "unwon",
                    negated=missed,
                    confidence=INFERRED,
                )


def _is_unwon(scene: Scene, clause: Clause) -> bool | None:
    """Does a clause say that somebody does not win a vote; by its verb itself (True), or as it is denied (False)?"""
    words, roles = scene.lexicon.denial.elections, with_nested(clause_roles(clause))
    missing = clause.lemma in words.missing
    if not missing and clause.lemma not in words.winning:
        return None
    heads = [*roles.get("object", ()), *(t for _, t in _phrases_behind(clause.head) if missing)]
    if not any(head.lemma_.lower() in words.won for head in heads):
        return None
    verdict = scene.verdict(clause.head)
    torn = not missing and bool(_neither(clause.head)) and not verdict.negated
    so = verdict.negated != missing or torn
    return missing or torn if so and verdict.modality is Modality.ACTUAL else None


def _neither(verb: Token) -> list[Token]:
    """Those joined by "neither" right before a verb, whatever the parse makes of them ("as neither A nor B wins").

    So those named beside it: "after neither of the rivals, [A] and [B], wins".
    """
    before = verb.i - 1
    while before > verb.sent.start and (verb.doc[before].pos_ in ("AUX", "ADV") or verb.doc[before].text == ","):
        before -= 1
    first = first_conjunct(verb.doc[before]) if before >= verb.sent.start else verb
    joined = any(c.dep_ == "preconj" and c.lower_ == "neither" for c in first.lefts)
    apart = verb.nbor(-1).text == "," if verb.i > verb.sent.start else False
    return list(conjuncts(first)) if joined or (apart and _is_beside_neither(first)) else []


def _is_beside_neither(noun: Token) -> bool:
    """Does a noun open right behind "neither of the rivals,"?"""
    comma = noun.left_edge.i - 1
    above = noun.doc[comma - 1] if comma > noun.sent.start and noun.doc[comma].text == "," else noun
    return above != noun and any(t.lower_ == "neither" for t in (above.head, above.head.head) if above.dep_ == "pobj")


def _phrases_behind(verb: Token) -> Iterator[tuple[str, Token]]:
    """The phrases behind a verb, or behind an adverb of its own ("falls [short of a majority]")."""
    yield from prepositional(verb)
    for child in verb.rights:
        if child.dep_ in ("advmod", "acomp", "prt"):
            yield from prepositional(child)


def _rivals(scene: Scene, clause: Clause) -> Sequence[int]:
    """The two persons of whom it is told; where it is told of nobody by name, those who go on, in or beside it."""
    subjects = [c for c in clause.head.lefts if c.dep_ == "nsubj"]
    own = _persons(
        scene,
        scene.all_ends(
            [*_neither(clause.head), *subjects, *(below for c in subjects for below in _candidates_apposed(c))]
        ),
    )
    if own:
        return own if len(own) == 2 else ()
    sentence = clause.head.sent
    near = [sentence, *(_sentence(scene, at) for at in (sentence.end, sentence.start - 1))]
    return next((two for words in near if words is not None and (two := _pair(scene, words))), ())


def _candidates_apposed(noun: Token) -> Iterator[Token]:
    """Who is named beside a phrase for the candidates ("neither of the two, [Ruiz] and Popa,")."""
    below = [t for _, t in prepositional(noun)]
    yield from (c for t in (noun, *below) for c in t.rights if c.dep_ == "appos")


def _sentence(scene: Scene, at: int) -> Words | None:
    return scene.doc[at].sent if 0 <= at < len(scene.doc) else None


def _pair(scene: Scene, sentence: Words) -> Sequence[int]:
    """The two persons whom a sentence makes go on to another round, or leaves with as many votes as each other."""
    words = scene.lexicon.denial.elections
    if not any(t.lower_ in words.rounds for t in sentence):
        return ()
    for noun in (t for t in sentence if t.lower_ in words.rounds):
        if len(two := _persons(scene, scene.all_ends(noun_roles(scene, noun).get("between", ())))) == 2:
            return two
    for clause in (c for c in scene.clauses if c.head.sent == sentence):
        roles = clause_roles(clause)
        met = [t for name in ("object", "against", "with") for t in roles.get(name, ())]
        going = [*roles.get("subject", ()), *(roles.get("object", ()) if clause.passive else ())]
        ends = scene.all_ends([*going, *(met if clause.lemma in words.facing else ())])
        told = clause.lemma in (*words.going_on, *words.facing)
        if told and len(two := _persons(scene, ends)) == 2:
            return two
    return ()


def _persons(scene: Scene, ends: Sequence[int]) -> list[int]:
    """The persons named among some mentions, each once."""
    named = [i for i in ends if scene.is_a(i, "Person") and scene.mentions[i].kind is MentionKind.NAME]
    return [i for n, i in enumerate(named) if not scene.is_among(i, named[:n])]

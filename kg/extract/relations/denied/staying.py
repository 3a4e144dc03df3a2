"""Who stays where he was to leave: "troops remain in Homs past the deadline", "clings to her seat in the Senate"."""

from collections.abc import Iterator, Mapping, Sequence, Set

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.roles import clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.spans import span_of
from kg.lang.classes.denial import Staying

_LEAVING, _RESIGNING = "retreatsFrom", "resignsFrom"


def staying_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield that who stays does not leave, where the sentence says that he was to leave.

    Staying alone denies nothing: "Ruiz remains in Rome to study".
    """
    words = scene.lexicon.denial.staying
    for clause in (c for c in scene.clauses if c.subject is not None and c.kind in (Kind.VERBAL, Kind.COPULAR)):
        roles = with_nested(clause_roles(clause))
        posts = _posts(clause, roles, words) if clause.kind is Kind.VERBAL else []
        clings = clause.lemma in words.clinging and not clause.negated
        if posts and (clings or _is_to_leave(clause, words.removing, words.removing, words.apart)):
            bodies = _bodies(scene, clause, posts, words) or scene.all_ends(roles.get("in", ()))
            yield from _stays(scene, clause, [i for i in bodies if scene.is_a(i, "Organization")], _RESIGNING)
        elif _remains(clause, words) and (
            _is_to_leave(clause, words.leaving, words.ordering, words.apart) or _after_all(clause, words)
        ):
            heads = [t for name in words.inside for t in roles.get(name, ())]
            yield from _stays(scene, clause, scene.all_ends([*heads, *_places_within(heads)]), _LEAVING)


def _remains(clause: Clause, words: Staying) -> bool:
    """Does somebody remain somewhere, or is he "still" there?"""
    still = clause.lemma == "be" and any(c.lower_ in words.still for c in clause.head.children)
    return still or clause.lemma in words.remaining


def _after_all(clause: Clause, words: Staying) -> bool:
    """Does one stay "after all", so that one was to leave? Not "after all the shelling"."""
    behind = clause.head.doc[clause.head.i : clause.head.right_edge.i + 1].text.lower()
    rests = (behind.partition(phrase)[2] for phrase in words.after_all if phrase in behind)
    return not clause.negated and any(not rest[:1].isspace() for rest in rests)


def _is_to_leave(clause: Clause, leaving: Set[str], ordering: Set[str], apart: Set[str]) -> bool:
    """Does the sentence tell of an order to leave? Not of what is asked after leaving another place."""
    told = (t for t in clause.head.sent if t.lemma_.lower() in leaving and t != clause.head)
    return any(_is_ordered(t, ordering, apart) for t in told)


def _is_ordered(token: Token, ordering: Set[str], apart: Set[str]) -> bool:
    """Does a word for an order lead to a word for leaving, or is it one itself ("despite his [expulsion]")?"""
    while token.lemma_.lower() not in ordering:
        if token.head == token or token.lower_ in apart:
            return False
        token = token.head
    return True


def _places_within(heads: Sequence[Token]) -> list[Token]:
    """What lies in the place that is told first: "on the hill of [Jabal Amil]"."""
    return [t for head in heads for name, t in prepositional(head) if name == "of"]


def _posts(clause: Clause, roles: Mapping[str, Sequence[Token]], words: Staying) -> list[Token]:
    """The seat or office that somebody keeps ("keeps her [seat]", "clings to her [seat]")."""
    if clause.lemma not in (*words.keeping, *words.clinging):
        return []
    heads = [*roles.get("object", ()), *roles.get("to", ())]
    return [t for t in heads if t.lemma_.lower() in words.posts]


def _bodies(scene: Scene, clause: Clause, posts: Sequence[Token], words: Staying) -> Sequence[int]:
    """In what body the seat is: behind it, or behind another word for a seat in the sentence."""
    others = [t for t in clause.head.sent if t.lemma_.lower() in words.posts]
    for noun in (*posts, *others):
        behind = [t for name, t in prepositional(noun) if name in ("in", "of", "at", "on", "as")]
        named = [t for head in behind for t in (head, *_places_within([head])) if scene.in_name(t)]
        if ends := scene.all_ends(named):
            return ends
    return ()


def _stays(scene: Scene, clause: Clause, places: Sequence[int], property_: str) -> Iterator[Candidate]:
    held = scene.subject_ends(clause)
    for one in (i for i in held if scene.is_a(i, "Agent")):
        for place in (i for i in places if scene.is_a(i, "Place", "Organization") and not scene.same(one, i)):
            cue = span_of(clause.head)
            yield Candidate(
                one, place, property_, clause.lemma, clause.head, cue, "staying", negated=True, confidence=INFERRED
            )

"""Who is left out of what is said of others: "Oman, *not Iran*, did it", "met Omanis *without Iran*"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.clauses import conjuncts
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.roles import noun_roles
from kg.extract.relations.scene import Scene


def is_left_out(scene: Scene, index: int) -> bool:
    """Is a mention named only in contrast ("Oman and *not Iran*", "to Oman, *not* to Iran", "*rather than* Iran")?"""
    return is_contrasted(scene.doc[scene.token_from(scene.mentions[index].end) - 1], scene.lexicon.contrasting)


def is_ruled_out(scene: Scene, candidate: Candidate) -> bool:
    """Is a deed that a noun names said not to be what happened ("by lightning, *not* by Omani [sabotage]")?"""
    noun = candidate.predicate
    return noun.pos_ == "NOUN" and not candidate.presupposed and is_contrasted(noun, scene.lexicon.contrasting)


def is_contrasted(token: Token, words: frozenset[str]) -> bool:
    """Does a word of contrast lead a phrase, and belong to no verb ("is [not] Iran")?"""
    first = token.left_edge
    if token.dep_ == "pobj" and token.head.i == first.i - 1:
        first = token.head.left_edge
    place = first.i if first.lower_ in words else first.i - 1
    if place < token.sent.start:
        return False
    word = token.doc[place]
    pair = f"{token.doc[place - 1].lower_} {word.lower_}" if place > token.sent.start else ""
    of_verb = word.head.pos_ in ("VERB", "AUX") or token.doc[min(place + 1, len(token.doc) - 1)].pos_ == "ADV"
    return pair in words or (word.lower_ in words and not of_verb)


def absent_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield that who is left out of talks or a deal has none with those who have ("without [Iran's] participation")."""
    kinds = scene.lexicon.settings | scene.lexicon.standing
    for without in (t for t in scene.doc if t.lower_ == scene.lexicon.lacking):
        absent = scene.all_ends([head for t in without.children if t.dep_ == "pobj" for head in _who(scene, t)])
        for one in candidates if absent else ():
            known = scene.ontology.properties.get(one.property)
            inside = one.predicate.sent == without.sent and one.predicate.i < without.i
            if inside and known is not None and known.symmetric and known.family in kinds and not one.negated:
                yield from _absent(scene, one, absent)


def _absent(scene: Scene, one: Candidate, absent: Sequence[int]) -> Iterator[Candidate]:
    ends = (one.subject, one.object)
    for who in (i for i in absent if scene.is_a(i, "Agent") and not any(scene.same(i, j) for j in ends)):
        yield from (replace(one, subject=who, object=end, negated=True, presupposed=False) for end in ends)


def _who(scene: Scene, head: Token) -> list[Token]:
    """The absent: what the phrase itself names, or whose part in the event it names."""
    roles = noun_roles(scene, head) if head.lemma_.lower() in scene.lexicon.shares else {}
    whose = [t for name in ("owner", "of", "by", "from") for t in roles.get(name, ())]
    return whose or [c for c in conjuncts(head) if scene.in_name(c)]

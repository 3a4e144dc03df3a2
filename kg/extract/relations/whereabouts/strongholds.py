"""Where an armed group is: where its forces stand, where it is fought, and from where it is driven."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import noun_families, verb_families
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.fitting import is_electoral
from kg.extract.relations.whereabouts.located import adjacent, located_in

#: Families of what is done to an enemy.
_FIGHTING = frozenset({"assaults", "defeats"})


def band_relations(scene: Scene) -> Iterator[Candidate]:
    """ "Houthi forces in Saada": where a group's forces and posts are, the group is; single members tell nothing."""
    for noun in scene.doc:
        if noun.lemma_.lower() not in scene.places.bands or scene.in_name(noun):
            continue
        before = [i for i in scene.ends(noun) if scene.mentions[i].end < noun.idx]
        if any(c.lower_ in scene.places.refuge for c in noun.lefts):
            before = [i for i in before if scene.mentions[i].rule != "demonym"]  # "the Palestinian refugee camp"
        groups = [i for i in before if scene.is_a(i, "Organization", "Group") and not scene.is_a(i, "Country")]
        groups = [i for i in groups if not is_electoral(scene, i)]  # "Democratic strongholds in Ohio" vote for them
        for outer in _right_behind(scene, noun) if len(groups) == 1 else ():
            yield located_in(scene, groups[0], outer, "band")


def fought_relations(scene: Scene) -> Iterator[Candidate]:
    """ "Strikes against the ELN in Cali and Bogotá": where a group is fought is where it is."""
    for index, mention in scene.names():
        head = scene.head_word(mention)
        group = scene.is_a(index, "Organization", "Group") and not scene.is_a(index, "Country")
        if not group:
            continue
        fought = _right_behind(scene, head) if _is_fought(scene, head) else ()
        for outer in [*fought, *_cleared(scene, head)]:
            people = bool(mention.canonical) and scene.is_a(index, "Group")  # "kills 94 Palestinians in Gaza"
            name, phrase = ("locatedIn", "located in") if people else ("activeIn", "active in")
            yield adjacent(scene, index, outer, name, phrase, "place:fought")


def _cleared(scene: Scene, head: Token) -> list[int]:
    """ "Driving Daesh from [Mosul]": where a group is driven from, it was."""
    if head.dep_ != "dobj" or head.head.lemma_.lower() not in scene.places.clearing:
        return []
    left = [t for one in (head, head.head) for p, t in prepositional(one) if p in scene.places.cleared and t.i > head.i]
    return [i for i in scene.all_ends(left) if scene.is_a(i, "Place", "Country")]


def _is_fought(scene: Scene, head: Token) -> bool:
    """Is a name what one fights ("defeat [Hamas]"), or against which one does ("raids on [Hamas]")?"""
    governor = head.head
    if head.dep_ == "dobj":
        return bool(verb_families(scene, governor.lemma_.lower()) & _FIGHTING)
    deed = governor.head
    return head.dep_ == "pobj" and governor.lower_ != "by" and bool(noun_families(scene, deed) & _FIGHTING)


def _right_behind(scene: Scene, noun: Token) -> list[int]:
    """The places that "in" joins to a noun, wherever the parse hangs it ("Houthi posts in [Hodeidah and Saada]")."""
    end = noun.idx + len(noun)
    first = next((m for _, m in scene.names() if m.start > end), None)
    if first is None or not scene.places.patterns.locating.fullmatch(scene.text[end : first.start]):
        return []
    return [i for i in scene.ends(scene.head_word(first)) if scene.is_a(i, "Place", "Country")]

"""Whose a thing or a deed is, by the words around its noun: "Indian imports", "a building owned by Elbit"."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import is_harm, is_made_at, is_prefixed, verb_families
from kg.extract.relations.participants.roles import clause_roles, prepositional
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import MODIFIERS


def owners_of(scene: Scene, head: Token, links: Sequence[str]) -> list[int]:
    """Whose a thing is: a possessive, a demonym or name before it, or a phrase behind it; a person is nobody's."""
    apart = scene.lexicon.themes["people"] | scene.lexicon.actors.opponents
    if head.pos_ not in ("NOUN", "PROPN") or head.lemma_.lower() in apart:
        return []
    links = [link for link in links if not _takes(scene, head, link)]
    before = [c for d in head.lefts if d.dep_ in MODIFIERS for c in (*_before_make(scene, d), d)]
    before = [c for c in before if not (_is_likened(scene, c) or is_prefixed(scene, c) or _only_tells(scene, head, c))]
    joined = [c for c in before if not (scene.in_name(c) or _is_beside(scene, c) or _is_seat(scene, head, c))]
    prefixes = [p for c in joined for p in c.lefts if scene.in_name(p)]
    if found := [i for c in (*before, *prefixes) for i in scene.denoted(c)]:
        if scene.described.get(head.i) == "Country":  # "attacked [her] country": not her
            return [i for i in found if not scene.is_a(i, "Person")]
        deed = is_harm(scene, head)  # "the rebels' [Scud] attacks" are no Scud's
        return [i for i in found if not scene.is_a(i, "Product")] or ([] if deed else found)
    after = [head, *(c for c in head.rights if c.dep_ == "acl")]
    behind = [below for h in after for p, below in prepositional(h) if p in links and _is_by_it(scene, head, h, p)]
    if head.lemma_.lower() in scene.lexicon.speech.tidings:  # "reports of an Omani [raid]" are not Oman's
        behind = [t for t in behind if not is_harm(scene, t)]
    # "A building owned by Elbit".
    had = [c for c in after[1:] if c.lower_ in scene.lexicon.things.having]
    behind += [below for h in had if "by" not in links for p, below in prepositional(h) if p == "by"]
    # "Assets belonging to Nokia".
    behind += [
        below
        for h in after[1:]
        if h.lemma_ in scene.lexicon.things.belonging
        for p, below in prepositional(h)
        if p == "to"
    ]
    # "Imports of Nokia equipment": of what is of him.
    inside = [i for t in behind for c in t.lefts if c.dep_ == "compound" for i in scene.ends(c)]
    found = [i for i in scene.all_ends(behind) if not _is_from_region(scene, head, i)] or [
        i for i in inside if scene.is_a(i, "Country", "Organization")
    ]
    return found or _claimants(scene, head)


def _is_likened(scene: Scene, modifier: Token) -> bool:
    """ "[Ruiz]-style reforms": does a word behind a dash only say whom or what a thing is like?"""
    return modifier.lower_ in scene.lexicon.things.likening and modifier.i > 0 and modifier.nbor(-1).text in DASHES


def _is_seat(scene: Scene, head: Token, participle: Token) -> bool:
    """Does a participle only tell where somebody is at home ("accused an Oslo-[based] clerk")?"""
    towns = all(scene.is_locality(i) for c in participle.lefts for i in scene.denoted(c))
    return participle.lower_ in scene.places.based and (towns or scene.described.get(head.i) == "Person")


def _only_tells(scene: Scene, head: Token, modifier: Token) -> bool:
    """Does a name before a noun only tell what it is about: "the [Ruiz] emails", "the [Gulf] crisis", "[Ruiz] fans"?"""
    named = [scene.mentions[i] for i in scene.denoted(modifier)] if modifier.dep_ != "poss" else []
    if not named:
        return False
    lemma, things = head.lemma_.lower(), scene.lexicon.things
    if lemma in things.occasions or is_made_at(scene, head, modifier):
        return True
    private = all(scene.is_a(i, "Person", "Organization", "Group") for i in scene.denoted(modifier))
    return private and lemma in things.documents | scene.lexicon.actors.partisans


def _is_by_it(scene: Scene, head: Token, participle: Token, preposition: str) -> bool:
    """Does a participle behind a noun tell whose it is: whose deed, not whose help ("a park funded by Oman")?"""
    if participle == head:
        return True
    planned = head.lemma_.lower() in scene.lexicon.events.instruments
    helped = verb_families(scene, participle.lemma_.lower()) & scene.families.helping
    done = planned or (noun_senses(scene, head) and not helped)
    return not _travels(participle) and (preposition != "by" or bool(done))


def _travels(participle: Token) -> bool:
    """Does it tell where to, so that "from" only tells of the way: "lorries arriving in Chad [from] Oman"?"""
    return participle.tag_ == "VBG" and any(p in ("in", "to", "into", "at") for p, _ in prepositional(participle))


def is_borne(scene: Scene, deed: Token) -> bool:
    """Is a harm its owner's who suffers it, if the owner is a person ("condemned [her arrest]")?"""
    owners = [c for c in deed.lefts if c.dep_ == "poss" and any(scene.is_a(i, "Person") for i in scene.ends(c))]
    senses = [s for s in noun_senses(scene, deed) if scene.family(s) in scene.families.harming]
    return bool(owners) and any("owner" in sense.targets for sense in senses)


def _is_from_region(scene: Scene, people: Token, index: int) -> bool:
    """Is it but the region that somebody comes from ("gangs from the [Balkans]")? A state answers for its people."""
    region = scene.is_locality(index)
    return region and scene.described.get(people.i) in ("Person", "Group", "Organization")


def _is_beside(scene: Scene, participle: Token) -> bool:
    """Does a participle before a noun name who helps with it, and not whose it is ("a [US-backed] transfer")?"""
    families = {scene.family(sense) for sense in scene.lexicon.of("compound", participle.lower_)}
    return bool(families & (scene.families.helping | scene.families.settings))


def _before_make(scene: Scene, modifier: Token) -> list[Token]:
    """Whose a ware is, before the name of its make: "two [Iranian] Su-24 jets"."""
    make = scene.in_name(modifier) and any(scene.is_a(i, "Product") for i in scene.denoted(modifier))
    return [c for c in modifier.lefts if c.dep_ in MODIFIERS] if make else []


def _claimants(scene: Scene, deed: Token) -> list[int]:
    """Who says of a deed that it is his: "the attack [for which Hamas claimed responsibility]"."""
    claims = [c for c in scene.clauses if c.lemma in scene.lexicon.harm.claiming and c.head.dep_ in ("relcl", "acl")]
    claims = [c for c in claims if deed.i < c.head.i < deed.sent.end and deed.left_edge.i <= c.head.head.i]
    return scene.all_ends([t for c in claims for t in clause_roles(c).get("subject", ())])


def _takes(scene: Scene, noun: Token, preposition: str) -> bool:
    """Does a noun for a harm name by the preposition whom it is done to ("the liberation *of* Homs")?"""
    senses = [s for s in noun_senses(scene, noun) if scene.family(s) in scene.families.harming]
    return any(preposition in s.targets and preposition not in s.sources for s in senses)

"""Relations that event nouns state: "Russia's invasion of Ukraine", "talks between A and B", "strikes on C"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from spacy.tokens import Token

from kg.extract.relations.frames.pairs import pairs_of
from kg.extract.relations.nominal.carried import carried_roles
from kg.extract.relations.nominal.completed import merge, with_doers
from kg.extract.relations.nominal.parts import is_anothers
from kg.extract.relations.nominal.presupposed import (
    ended_by,
    is_joined,
    is_taken_for_granted,
    is_undone,
    lifted_by,
    stated_property,
    was_there,
)
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.participants.roles import RoleLists, prepositional
from kg.extract.relations.participants.themes import is_peaceful
from kg.extract.relations.participants.venues import without_venues
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import DESCRIBED, Candidate, by_sense
from kg.extract.relations.scene.fitting import fits
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import span_of
from kg.lang.senses import Sense


def noun_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations of every event noun, its roles completed from the light verb or the clause it stands in."""
    carried = carried_roles(scene)
    for token in scene.doc:
        if token.pos_ not in ("NOUN", "PROPN") or scene.in_name(token):
            continue
        senses = () if _is_struck(scene, token) else noun_senses(scene, token)
        if is_peaceful(scene, token):
            senses = tuple(s for s in senses if " " in s.lemma or scene.family(s) not in scene.families.hostile)
        if senses and not _is_taxed(scene, token):
            own, ending = with_doers(scene, token, senses), ended_by(scene, token)
            more = without_venues(scene, token, carried.get(token.i, {}))
            stands = is_anothers(scene, senses, own, more) or is_joined(scene, token)
            for found in _first_fit(scene, token, ending, senses, merge(scene, own, more)):
                yield replace(found, presupposed=True) if stands else found
            if joiners := more.get("owner") if is_joined(scene, token) else None:
                yield from _first_fit(scene, token, ending, senses, {**more, **own, "owner": joiners, "by": joiners})


def _is_taxed(scene: Scene, noun: Token) -> bool:
    """ "Announces tariffs on [imports] from Oman": who sets a tariff on trade without an owner does not trade."""
    tax = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "on" else noun
    traded = any(scene.family(s) == "cooperatesWith" for s in noun_senses(scene, noun))
    words = {t.lemma_.lower() for t in (tax, *(t for p, t in prepositional(tax) if p == "of"))}  # "a set of tariffs on"
    return traded and bool(words & scene.lexicon.themes["tariffs"]) and not noun_roles(scene, noun)["owner"]


def _is_struck(scene: Scene, noun: Token) -> bool:
    """Is a weapon itself what is hit or taken, so that it hits nothing ("shot down a [drone] over Homs")?"""
    arms = noun.lemma_.lower() in scene.lexicon.harm.afloat and noun.dep_ in ("dobj", "nsubjpass")
    senses = scene.lexicon.of("verb", noun.head.lemma_.lower()) if arms else ()
    particle = next((c for c in noun.head.children if c.dep_ == "prt"), None) if arms else None
    if particle is not None:
        senses = scene.lexicon.of("verb", f"{noun.head.lemma_.lower()} {particle.lower_}")
    return any(scene.family(s) in scene.families.hostile and "object" in s.targets for s in senses)


def _first_fit(
    scene: Scene, noun: Token, ending: Token | None, senses: Sequence[Sense], roles: RoleLists
) -> Iterator[Candidate]:
    for sense in senses:
        stated = "" if is_undone(scene, noun, sense) else stated_property(scene, noun, sense, ending)
        stood = ending is not None and was_there(scene, noun, sense, ending)
        if not stated and not stood:
            continue
        predicate = noun if stated == sense.property else ending or noun
        pairs = pairs_of(scene, _of_ending(sense, stated), _fitting(scene, sense, roles), noun) or _between(
            scene, sense, roles
        )
        pairs = [*pairs, *((b, a) for a, b in pairs if _is_mutual(scene, sense, roles))]
        stands = is_taken_for_granted(scene, noun, sense)
        for pair in pairs:
            found = replace(by_sense(sense, pair, predicate, span_of(noun)), confidence=DESCRIBED)
            if stated:
                yield replace(found, property=stated, presupposed=stands)
            if stood:
                yield replace(found, presupposed=True)
            if (lifting := lifted_by(scene, noun, sense)) is not None:
                yield replace(found, property=scene.families.lifts, predicate=lifting)
        if pairs:
            return


def _of_ending(sense: Sense, stated: str) -> Sense:
    """A sense whose end is stated, by whomever: no president trades, but he may seek a halt to trade."""
    return sense if stated in ("", sense.property) else replace(sense, subject_types=())


def _is_mutual(scene: Scene, sense: Sense, roles: RoleLists) -> bool:
    """ "Clashes with Hamas", "the war between Iran and Iraq": do both sides do the harm that a noun names?"""
    together = "with" in sense.targets and any(roles.get(name) for name in ("with", "between"))
    sided = any(roles.get(name) for name in ("against", "on", "by"))
    return together and not sided and scene.family(sense) in scene.families.hostile


def _fitting(scene: Scene, sense: Sense, roles: RoleLists) -> RoleLists:
    """RoleLists with the participant in the setting as owner, where the sense's family takes part in settings.

    So does whoever is said to do something "after days of fighting *with*" somebody: "with" asks for a second party.
    """
    if roles.get("between") and "between" in sense.sources:
        return {name: heads for name, heads in roles.items() if name != "owner"}  # "halts trade between A and B"
    setting = roles.get("setting")
    if not setting or "owner" in roles:
        return roles
    family = scene.family(sense)
    if family in scene.families.contests and roles.get("over") and "over" in sense.targets:
        return {**roles, "owner": setting}  # "wins the cup with a victory over Chile"
    together = "with" in sense.targets and bool(roles.get("with"))
    harm = any(scene.family(s) in scene.families.hostile for s in scene.lexicon.of("noun", sense.lemma))
    if together and harm and all(scene.is_a(i, "Person") for i in scene.all_ends(setting)):
        return roles  # "Ana Ruiz wants an end of the war with Peru": not hers
    return {**roles, "owner": setting} if together or family in scene.families.settings else roles


def _between(scene: Scene, sense: Sense, roles: RoleLists) -> list[tuple[int, int]]:
    """ "talks between A and B", "the deal between A, B and C": every pair of the coordination."""
    known = scene.ontology.properties.get(sense.property)
    mutual = {"with", "between"} & {*sense.sources, *sense.targets} or (known is not None and known.symmetric)
    if not roles.get("between") or not mutual or "between" in sense.without:
        return []
    ends = scene.all_ends(roles["between"])
    hostile = scene.family(sense) in scene.families.hostile
    if hostile and all(scene.is_locality(i) for i in ends):
        return []  # "a shootout between Homs and Aden" lies there
    first = _first_side(scene, roles["between"]) if hostile else []
    allied = [(a, b) for a, b in combinations(ends, 2) if first and (a in first) == (b in first)]
    return [(a, b) for a, b in combinations(ends, 2) if fits(scene, sense, a, b) and (a, b) not in allied]


def _first_side(scene: Scene, heads: Sequence[Token]) -> Sequence[int]:
    """ "Fighting between [Chad] and the army and allied rebels": who stands before the first of two "and"s."""
    head = heads[0]
    second = next((c for c in head.rights if c.dep_ == "conj"), None)
    ands = [any(c.dep_ == "cc" for c in t.rights) for t in (head, second) if t is not None]
    return scene.denoted(head) if ands == [True, True] else []

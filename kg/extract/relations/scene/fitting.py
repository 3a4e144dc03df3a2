"""Whether two mentions may be the ends of a sense: of the classes that it asks for, and not apart by what they are."""

from collections.abc import Sequence

from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense
from kg.types import MentionKind


def fits(scene: Scene, sense: Sense, subject: int, object_: int) -> bool:
    """Do two mentions have the types that a sense, or else its property, asks of its ends?"""
    if subject == object_ or scene.same(subject, object_) or _apart(scene, sense, subject, object_):
        return False
    domain, range_ = asked_types(scene, sense)
    return (not domain or open_type(scene, subject, domain)) and (not range_ or open_type(scene, object_, range_))


def asked_types(scene: Scene, sense: Sense) -> tuple[Sequence[str], Sequence[str]]:
    """The classes that a sense, or else its property, asks of its subject and of its object; empty: any."""
    known = scene.ontology.properties.get(sense.property)
    return sense.subject_types or (known.domain if known else ()), sense.object_types or (known.range if known else ())


def open_type(scene: Scene, index: int, classes: Sequence[str]) -> bool:
    """Like `is_a`, but the type of a pronoun that nothing resolves speaks against nothing."""
    unresolved = scene.mentions[index].kind is MentionKind.PRONOUN and not scene.types[index]
    return unresolved or scene.is_a(index, *classes)


def _apart(scene: Scene, sense: Sense, subject: int, object_: int) -> bool:
    """Would a state lie in another, a person speak to a network for all, a chamber be, a party or a sea fight?"""
    if sense.targets == ("on",):
        mention = scene.mentions[object_]
        return not {mention.text, mention.canonical}.isdisjoint(scene.lexicon.speech.platforms)
    stood = "for" in sense.targets and sense.lemma in scene.lexicon.actors.standing
    if (stood or sense.property == "partyMemberOf") and is_elective(scene, object_):
        return True
    if scene.family(sense) in scene.families.violent and _is_water(scene, object_):
        return True
    if sense.property in scene.families.violent and any(is_electoral(scene, i) for i in (subject, object_)):
        return True
    if sense.kind == "agent" and sense.property == "nominates" and is_elective(scene, subject):
        return True  # "the [Supreme Court] nominee"
    within = scene.family(sense) == "locatedIn"
    return within and any(scene.is_a(subject, c) and scene.is_a(object_, c) for c in scene.families.apart)


def _is_water(scene: Scene, index: int) -> bool:
    """Is it a sea, in which others may be attacked ("raids in the [Gulf]")?"""
    return scene.is_a(index, "Place") and bool(scene.places.patterns.at_sea.search(scene.mentions[index].text))


def is_elective(scene: Scene, index: int) -> bool:
    """Is a mention's name that of a body for which one stands ("[Wisconsin Senate] candidate"), no party's?"""
    return not scene.lexicon.actors.elective.isdisjoint(scene.mentions[index].text.lower().split())


def is_electoral(scene: Scene, index: int) -> bool:
    """Is a mention a party that fights with words, whatever verb of war is used of it?"""
    mention = scene.mentions[index]
    return not {mention.text, mention.canonical}.isdisjoint(scene.lexicon.actors.electoral)

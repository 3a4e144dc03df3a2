"""The state that a phrase speaks of without its name: "[police] arrested her", "a court in Lyon, [France]"."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.participants.lists import leaders
from kg.extract.relations.scene import DASHES, Scene
from kg.tree import MODIFIERS, objects_of


def organ_state(scene: Scene, organ: Token) -> list[int]:
    """ "[Police] arrested Ana Ruiz in Lyon, France": the state whose nameless organ acts or is asked to.

    It is the only one that the article names, or the one that it is about; "Peru, where [police] jailed him", Peru.
    """
    own = [c for c in organ.lefts if c.dep_ in MODIFIERS]
    does = (organ.dep_ == "nsubj" and organ.head.tag_ != "VB") or any(c.dep_ == "acl" for c in organ.rights)
    acting = does or organ.dep_ == "poss" or (organ.dep_ == "pobj" and organ.head.lower_ == "by")
    acting = acting or _is_addressed(scene, organ)
    apart = any(c.lower_ not in scene.lexicon.actors.organ_words for c in own) or any(
        c.lower_ == "of" for c in organ.rights
    )
    if _sides_with_state(scene, organ):
        apart = any(c.lower_ == "of" for c in organ.rights)
    elif organ.lemma_.lower() not in scene.lexicon.actors.organs:
        return []
    if not acting or apart or leaders(scene, organ):
        return []
    there = next((c.head.head for c in organ.head.lefts if c.lower_ == "where" and c.head.dep_ == "relcl"), None)
    if there is not None and (state := [i for i in scene.denoted(there) if scene.is_a(i, "Country")]):
        return state
    return only_state(scene)


def _sides_with_state(scene: Scene, band: Token) -> bool:
    """Is a band the government's: "[pro-government militias] took Homs", "government-aligned tribesmen"?"""
    if band.lemma_.lower() not in scene.lexicon.actors.bands | scene.lexicon.actors.organs:
        return False
    before = [t.lower_ for t in scene.doc[band.left_edge.i : band.i]]
    for first, dash, second in zip(before, before[1:], before[2:], strict=False):
        prefixed = scene.lexicon.of("prefix", first) if second in scene.lexicon.actors.organs else ()
        joined = scene.lexicon.of("compound", second) if first in scene.lexicon.actors.organs else ()
        if dash in DASHES and any(scene.family(sense) in scene.families.ongoing for sense in (*prefixed, *joined)):
            return True
    return False


def only_state(scene: Scene) -> list[int]:
    """The only state that the article names, or else the one that it is about.

    Where somebody is from does not tell where police are ("two [Omani] nationals").
    """
    named = (i for i, _ in scene.names() if scene.is_a(i, "Country") and not _tells_origin(scene, i))
    states = scene.distinct(named)
    return states if len(states) == 1 else [] if scene.home is None else [scene.home]


def _tells_origin(scene: Scene, state: int) -> bool:
    """Is it but the home of people who act for nobody ("two [Omani] nationals")?"""
    adjective = scene.last_word(scene.mentions[state])
    people = adjective.head.lemma_.lower() in scene.lexicon.harm.unarmed
    return scene.mentions[state].rule == "demonym" and adjective.dep_ == "amod" and people


def _is_addressed(scene: Scene, organ: Token) -> bool:
    """Is an organ with "the" what somebody asks, blames or praises ("urged [the authorities] to act")?"""
    families = {scene.family(sense) for sense in scene.lexicon.of("verb", organ.head.lemma_.lower())}
    definite = any(c.lower_ == "the" for c in organ.lefts)
    judging = organ.lemma_.lower() in scene.lexicon.events.taken_up.judges
    return organ.dep_ == "dobj" and definite and not judging and bool(families & {"requests", "accuses", "supports"})


def _chained_state(scene: Scene, place: int) -> list[int]:
    """The state that closes a chain of places behind one: "Manhattan, New York, [United States]"."""
    while (position := scene.token_from(scene.mentions[place].end) + 1) in scene.name_from:
        place = scene.name_from[position]
        if scene.doc[position - 1].text != "," or not scene.is_a(place, "Place", "Country"):
            return []
        if scene.is_a(place, "Country"):
            return [place]
    return []


def state_around(scene: Scene, head: Token, index: int) -> Sequence[int]:
    """The state behind the town whose authority a phrase names: "a court in Lyon, [France]" is a French court."""
    place = next(iter(objects_of(head, "in")), None)
    part = objects_of(head, "of")
    if place is None or index not in scene.denoted(place) or any(index in scene.denoted(c) for c in part):
        return ()  # "the village of Homs in Lyon, France" is a village
    known = _chained_state(scene, index)
    # "Prosecutors in Lyon raided its offices", in an article about France.
    meant = scene.home is not None and head.lemma_.lower() in scene.lexicon.actors.organs and scene.is_a(index, "Place")
    return known or ([scene.home] if meant and scene.home is not None else [])

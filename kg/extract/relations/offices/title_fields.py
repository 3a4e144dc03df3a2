"""Names around a title that are none of its bodies: where its holder is, and whose body it is that has no name."""

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import NATIONAL
from kg.tree import is_modifier


def is_where(scene: Scene, stop: int, position: int) -> bool:
    """Does a name behind a title tell only where its holder, or what he leads, is or was?

    "A business leader in [Oslo]", "the leader of the strike in [Oslo]", "a general in [World War II]".
    """
    body, preposition = scene.name_from[position], scene.doc[stop].lower_
    if scene.is_a(body, "Organization") or not scene.is_a(body, "Place", "Event"):
        return False
    if preposition == "in" and (
        scene.is_a(body, "Event") or scene.doc[stop - 1].lemma_.lower() in scene.offices.bodies.placed
    ):
        return True
    further = [t for t in scene.doc[stop + 1 : position] if t.pos_ == "ADP"]
    organs = scene.lexicon.actors.organs  # "the head of the rival government in Orem"
    near = [t for t in further if t.lower_ in scene.lexicon.places.place_prepositions]
    return any(t.head.lemma_.lower() not in organs for t in near)


def is_of_unnamed(scene: Scene, body: int) -> bool:
    """Does a state's or a town's name behind a title only describe a body that has no name of its own?

    "Treasurer of the [South Korean] growers' association", "chairman of the [Orem] GOP Committee", "the
    leader of [Germany]'s largest party", "the president of the bank of [Chile]".
    """
    last = scene.last_word(scene.mentions[body])
    described = is_modifier(last)
    noun = last.head if described else last.head.head if last.dep_ == "pobj" and last.head.lower_ == "of" else None
    if noun is None or scene.in_name(noun) or not scene.is_a(body, "Country", "Place"):
        return False
    return noun.lemma_.lower() in scene.offices.bodies.private or (
        not described and noun.lemma_.lower() in scene.offices.deputies
    )


def is_a_servants(scene: Scene, title: tuple[str, str], body: int) -> bool:
    """Is a post somebody's, for whom its holder serves in a place ("[Ruiz]'s Ohio director Ion Popa")?"""
    name, word = title
    first = scene.token_from(scene.mentions[body].start)
    owner = scene.name_to.get(first - 1) if first > 1 and scene.doc[first - 1].tag_ == "POS" else None
    public = name in NATIONAL or word in scene.offices.elected
    return owner is not None and not public and scene.is_a(owner, "Person") and scene.is_a(body, "Place")


def is_of_a_part(scene: Scene, words: list[str], sides: tuple[list[int], list[int]]) -> bool:
    """Is it the post of one part of a body alone ("[press] director of Velmo", "the [Oslo] director of Velmo")?"""
    left, right = sides
    regional = any(scene.is_a(i, "Place") for i in left) and any(scene.is_a(i, "Organization") for i in right)
    sectional = words[-1] in scene.offices.bodies.sectional
    return sectional and (regional or any(word in scene.offices.bodies.sections for word in words[:-1]))

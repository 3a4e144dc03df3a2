"""Chains of places, each within the next: "Livorno in Tuscany", "Kanam and Wase, Plateau State, Nigeria"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.fitting import is_elective
from kg.extract.relations.whereabouts.located import holds_kind, located_in
from kg.tree import NOUN_SUBJECTS, VERBAL, first_conjunct, is_modifier
from kg.types import Mention

#: How many words may name the kind of a place behind its name ("refugee camp").
_KIND_REACH = 3
#: How many places may follow one another, each within the next.
_LONGEST_CHAIN = 2


def chain_relations(scene: Scene) -> Iterator[Candidate]:
    """ "Livorno in Tuscany", "Kanam and Wase, Plateau State, Nigeria": each name with the next one around it."""
    text = scene.text
    # "In Houthi-controlled Yemen": a name that only opens a compound stands in no chain.
    # "The Lyon, France-based firm" tells of one all the same.
    names = [(i, m) for i, m in scene.names() if text[m.end : m.end + 1] not in DASHES or _is_base(scene, m)]
    names = [(i, m) for i, m in names if not _is_of_people(scene, i, m)]
    for position, (inner, mention) in enumerate(names[:-1]):
        outer, around = _owned_outer(scene, names[position + 1 : position + 3])
        stop = names[position + 1][1].start
        between = text[mention.end : stop]
        beyond = text[_past_kind(scene, mention) : stop]
        if scene.places.patterns.kind_of.fullmatch(between) and holds_kind(scene, (inner, outer), between):
            yield located_in(scene, outer, inner, "chain", (mention.end, around.start))
        elif _locates(scene, (inner, outer), beyond):
            near = _near_last(scene, names[: position + 1]) if "," not in between else ()
            for member in [*_listed(scene, names[: position + 1], outer), *near]:
                yield located_in(scene, member, outer, "chain", (mention.end, around.start))


def _owned_outer(scene: Scene, names: list[tuple[int, Mention]]) -> tuple[int, Mention]:
    """The first name, or the place behind it that it owns ("Orem in [Ghana's Kent Region]", "Ghana's Kent region").

    So too "Orem in the Ghanaian region of [Kent]".
    """
    (_, owner), owned = names[0], names[1:2]
    gap = scene.text[owner.end : owned[0][1].start] if owned else ""
    if not owned or not scene.is_a(owned[0][0], "Place"):
        return names[0]
    if owner.rule == "demonym" and scene.places.patterns.kind_of.fullmatch(gap):
        return owned[0]
    if not re.fullmatch(r"['’]s ", gap):
        return names[0]
    head = scene.head_word(owned[0][1])
    return owned[0] if not is_modifier(head) or _tells_kind(scene, head) else names[0]


def _tells_kind(scene: Scene, head: Token) -> bool:
    """Does a name stand before the kind of place that it names, or its side ("Kent region", "Oman's far north")?"""
    return scene.places.is_kind(head.head.lemma_.lower(), "Place") or head.head.lower_ in scene.places.sides


def _is_base(scene: Scene, mention: Mention) -> bool:
    """Is it the second place of "the Lyon, [France]-based firm"?"""
    first, stop = scene.token_from(mention.start), scene.token_from(mention.end)
    based = stop + 1 < len(scene.doc) and scene.doc[stop + 1].lower_ in scene.places.based
    return based and first > 1 and scene.doc[first - 1].text == "," and first - 1 in scene.name_to


def _is_of_people(scene: Scene, index: int, mention: Mention) -> bool:
    """Does a people's name only describe a noun, as no link of a chain does ("the Orem [Palestinian] camp in Kent")?"""
    group = mention.rule == "demonym" and scene.is_a(index, "Group")
    return group and is_modifier(scene.head_word(mention))


def _past_kind(scene: Scene, mention: Mention) -> int:
    """Where the noun for a place ends that a name stands before ("the Druzhba [oil pipeline]"), else the name."""
    end, doc = mention.end, scene.doc
    for token in doc[scene.token_from(mention.end) :][:_KIND_REACH]:
        index = scene.name_to.get(token.i + 1)
        people = index is not None and _is_of_people(scene, index, scene.mentions[index])
        if token.pos_ not in ("NOUN", "PROPN", "ADJ") or not (token.is_lower or people):
            break
        if token.lemma_ in scene.places.sited:
            end = token.idx + len(token)
    return end


def _locates(scene: Scene, pair: tuple[int, int], between: str) -> bool:
    inner, outer = pair
    placed = scene.is_a(inner, "Place")
    nested = scene.is_a(outer, "Place", "Country") and not scene.is_a(inner, "Country")
    nested = nested and not is_elective(scene, outer)  # "Democrats in [Congress]"
    if not nested or scene.same(inner, outer) or (placed and _acts(scene, inner)) or _opens_clause(scene, inner, outer):
        return False
    if scene.places.patterns.apposed.fullmatch(between):
        return placed
    head = scene.head_word(scene.mentions[outer])
    if is_modifier(head) and not _tells_kind(scene, head):
        return False
    if scene.places.patterns.enclosing.fullmatch(between):
        return _is_place(scene, inner) and not (_list_goes_on(scene, (inner, outer)) or _tells(scene, outer))
    if scene.is_a(inner, "Event") and scene.places.patterns.event_at.fullmatch(between):
        return True
    if not scene.places.patterns.locating.fullmatch(between):
        return False
    if _is_place(scene, inner) or scene.is_a(inner, "Event"):
        return True
    return scene.is_a(inner, "Organization") and (_is_site(scene, inner) or _acts_in(scene, inner, outer))


def _opens_clause(scene: Scene, inner: int, outer: int) -> bool:
    """Does a comma part a phrase in front from who acts behind it ("After bombing Homs, [Jordan] shut the border")?"""
    place, state = (scene.head_word(scene.mentions[i]) for i in (inner, outer))
    verb = state.head
    if state.dep_ not in NOUN_SUBJECTS or state.i > verb.i or scene.text[scene.mentions[outer].end] == ",":
        return False
    front = next((t for t in (place, *place.ancestors) if t.head == verb), None)
    if front is None or front.dep_ not in ("prep", "advcl") or front.pos_ in ("NOUN", "PROPN"):
        return False  # "a doctor from Homs, Syria is": the parse may take a subject for a phrase in front
    before = front.left_edge.i - 1
    opens = before < front.sent.start or scene.doc[before].pos_ not in ("NOUN", "PROPN")
    return opens and front.right_edge.i <= place.right_edge.i


def _tells(scene: Scene, outer: int) -> bool:
    """Does a verb of saying follow a state at once, which tells what stands before ("shelled Orem, [Kyiv said]")?"""
    after = scene.token_from(scene.mentions[outer].end)
    verb = scene.doc[after] if after < len(scene.doc) else None
    return (
        verb is not None and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.lemma_.lower() in scene.lexicon.speech.telling
    )


def _acts_in(scene: Scene, inner: int, outer: int) -> bool:
    """Is a body that acts said to be in a place, which the verb behind it cannot be ("[ISIL] in Homs claimed")?"""
    head, preposition = scene.head_word(scene.mentions[inner]), scene.head_word(scene.mentions[outer]).head
    acts = head.dep_ in NOUN_SUBJECTS and head.i < preposition.i < head.head.i and head.tag_ != "NNS"
    return acts and preposition.head == head and preposition.lower_ == "in"


def _is_site(scene: Scene, index: int) -> bool:
    """Does a body's name, a noun behind it or "at" before it tell of its house ("at the Orem Health Group in Bonn")?"""
    mention = scene.mentions[index]
    before = scene.text[max(0, mention.start - scene.places.reach) : mention.start]
    named = scene.places.patterns.sites.search(mention.text) or scene.places.patterns.entered.search(before)
    return bool(named) or _past_kind(scene, mention) > mention.end


def _is_place(scene: Scene, index: int) -> bool:
    """A place by its class, or by the words before it ("the towns of Turmasaale and Janno-Jiifta")."""
    start = scene.mentions[index].start
    return scene.is_a(index, "Place") or bool(
        scene.places.patterns.kind_before.search(scene.text[max(0, start - 40) : start])
    )


def _acts(scene: Scene, index: int) -> bool:
    """Does a capital stand for its state in who does something ("talks sponsored by [Riyadh] in Jeddah")?"""
    first = first_conjunct(scene.head_word(scene.mentions[index]))
    return first.dep_ == "pobj" and first.head.dep_ == "agent"


def _list_goes_on(scene: Scene, pair: tuple[int, int]) -> bool:
    """Is the comma one of an enumeration ("in Homs, Hama and Idlib") rather than of a chain ("Homs, Syria")?"""
    inner, outer = pair
    around = scene.mentions[outer]
    if scene.is_a(outer, "Country") and not scene.is_a(inner, "Country"):
        return _goes_on_with_state(scene, outer)
    if _is_division(scene, outer) and not _is_division(scene, inner) and _pair_follows(scene, outer):
        return False
    if _closes_list(scene, inner) and scene.text.startswith(",", around.end):
        return False
    closed = scene.places.patterns.closed.match(scene.text, around.end)
    if (closed and not _verb_follows(scene, around)) or _enumerates(scene, outer):
        return True
    return scene.head_word(around).dep_ == "conj" and not scene.text.startswith(",", around.end)


def _closes_list(scene: Scene, index: int) -> bool:
    """Has "and" closed a list with a place, so that what a comma adds holds it ("Orem and [Bol], Kent, and")?"""
    here = scene.mentions[index]
    before = max(((m.end, i) for i, m in scene.names() if m.end < here.start), default=(0, index))
    return before[1] != index and bool(scene.places.patterns.joining.fullmatch(scene.text, before[0], here.start))


def _verb_follows(scene: Scene, mention: Mention) -> bool:
    """Does "and" join a further verb to the sentence behind a name ("in Orem, London, [and is] promoted")?"""
    joint = next((t for t in scene.doc[scene.token_from(mention.end) :][:2] if t.dep_ == "cc"), None)
    after = scene.doc[joint.i + 1] if joint is not None and joint.i + 1 < len(scene.doc) else None
    return after is not None and after.pos_ in VERBAL and not after.text[0].isupper()


def _is_division(scene: Scene, index: int) -> bool:
    """A place of the gazetteers that is no country ("Texas")."""
    return scene.is_locality(index) and bool(scene.mentions[index].canonical)


def _pair_follows(scene: Scene, index: int) -> bool:
    """Does "and" join another town with its division to one ("in Orem, [Utah], and Kent, Ohio")?"""
    text, here = scene.text, scene.mentions[index]
    after = [(i, m) for i, m in scene.names() if m.start > here.end][:2]
    if len(after) < 2:
        return False
    (town, inner), (division, outer) = after
    joined = (
        scene.places.patterns.joint.fullmatch(text, here.end, inner.start) and text[inner.end : outer.start] == ", "
    )
    return bool(joined) and _is_division(scene, division) and not _is_division(scene, town)


def _goes_on_with_state(scene: Scene, state: int) -> bool:
    """Does a list of states follow, so that what stands before one is of the list ("England, [France] and Spain")?"""
    here = scene.mentions[state]
    after = next(((i, m) for i, m in scene.names() if m.start > here.end), None)
    joint = scene.text[here.end : after[1].start] if after is not None else ""
    if after is None:
        return False
    # "Via Homs, [the Gambia] and Lima": a chain seldom has the article.
    article = any(scene.doc[scene.token_from(here.start) + shift].lower_ == "the" for shift in (-1, 0))
    listed = (
        article
        and joint.startswith(" ")
        and scene.places.patterns.joining.fullmatch(joint)
        and scene.is_a(after[0], "Place")
    )
    return bool(listed) or (bool(scene.places.patterns.listing.fullmatch(joint)) and scene.is_a(after[0], "Country"))


def _enumerates(scene: Scene, index: int) -> bool:
    """Does a list run on behind a name up to its "and" ("Beryl, [Helene], Milton and John"), or beyond any chain?"""
    here = scene.mentions[index]
    following = [m for _, m in scene.names() if m.start > here.end]
    for number, after in enumerate(following):
        if after.type == "Country" or scene.text[here.end : after.start].strip() != ",":
            return False
        here = after
        if number >= _LONGEST_CHAIN or scene.places.patterns.closing.match(scene.text, here.end):
            return True
    return False


def _listed(scene: Scene, names: list[tuple[int, Mention]], outer: int) -> Iterator[int]:
    """The last name and those that a list joins to it: in "Kanam and Wase, Plateau State" both lie in the state.

    Not those of a list that "and" has closed: "in Orem and [Bol], Kent, and Homs, Syria".
    """
    index, mention = names[-1]
    yield index
    joined = scene.places.patterns.joining
    for earlier, before in reversed(names[:-1]):
        gap = scene.text[before.end : mention.start]
        if not joined.fullmatch(gap) or not _is_place(scene, earlier) or scene.is_a(earlier, "Country"):
            return
        if _lie_apart(scene, earlier, index, outer) or all(_is_division(scene, i) for i in (earlier, outer)):
            return
        if joined is scene.places.patterns.coordinating and _closes_list(scene, earlier):
            return
        yield earlier
        mention, joined = before, scene.places.patterns.coordinating


def _near_last(scene: Scene, names: list[tuple[int, Mention]]) -> Iterator[int]:
    """What stands near the last name and so in what holds that: "[Kent Airport] near Orem in the Southern District"."""
    (earlier, before), (_, mention) = names[-2:] if len(names) > 1 else (names[0], names[0])
    gap = scene.text[before.end : mention.start]
    if scene.places.patterns.near.fullmatch(gap) and scene.is_locality(earlier):
        yield earlier


def _lie_apart(scene: Scene, earlier: int, last: int, outer: int) -> bool:
    """Is the earlier place no member of the last one's list?

    "An airport in Homs and [Kent Airport] in Latakia"; "Homs, [Orem Oblast] and Hama, Kent Oblast".
    """
    texts = [scene.mentions[i].text for i in (earlier, last, outer)]
    sites = [bool(scene.places.patterns.sites.search(text)) for text in texts]
    kinds = [found.group(0) if (found := scene.places.patterns.own_kind.search(text)) else "" for text in texts]
    return sites[0] != sites[1] or (bool(kinds[0]) and kinds[0] == kinds[2])

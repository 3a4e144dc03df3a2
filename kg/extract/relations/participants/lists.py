"""The members of a phrase: its conjuncts, what it counts, and whom it names beside it or as examples."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.exceptions import excepted
from kg.extract.relations.scene import DASHES, Scene
from kg.tree import conjuncts, objects_of


def list_members(scene: Scene, token: Token) -> list[Token]:
    """A phrase's conjuncts; a name in apposition that goes on with "and" is a member of the list ("A, B and C").

    So is one that is named in contrast ("A, not B"). Persons named beside several are those several, and not whose
    people they are ("two Omani clerks, Ana Ruiz and Rui Costa").
    """
    members = [t for t in conjuncts(_before_verb(scene, token) or token) if t == token or not _marks_seat(scene, t)]
    for child in token.children:
        listed = any(c.dep_ == "conj" for c in child.children) or any(c.dep_ == "neg" for c in token.rights)
        parted = any(c.dep_ == "prep" and token.i < c.i < child.i for c in (*token.rights, *token.head.rights))
        if child.dep_ == "appos" and scene.in_name(child) and listed and not parted:
            named = token.tag_ == "NNS" and any(scene.is_a(i, "Person") for i in scene.denoted(child))
            members = [t for t in members if not (named and t == token)] + conjuncts(child)
    counted = [below for member in members for below in _counted(scene, member)]
    beside = [*_accompanying(scene, token), *leaders(scene, token)]
    told = dict.fromkeys(t for member in (token, *members) for t in examples(scene, member))
    return [*_joined_persons(scene, token), *members, *counted, *beside, *told, *excepted(scene, token)]


def _marks_seat(scene: Scene, token: Token) -> bool:
    """Is it part of the mark of somebody's party and seat, which the parse may list, too ("Ruiz, [R]-[Fla.]")?"""
    first = token.i - 2 if token.i > 1 and token.nbor(-1).text in DASHES else token.i
    index = scene.name_from.get(first)
    return index is not None and scene.mentions[index].rule == "party letter"


def _before_verb(scene: Scene, token: Token) -> Token | None:
    """ "Talks between [Oman and Chad] collapse": the two before a verb that the parse takes for a noun of theirs."""
    verb = token.tag_ == "NN" and token.lemma_.lower() in scene.lexicon.events.faltering
    if not verb or token.dep_ != "pobj" or token.head.lower_ != "between":
        return None
    names = [c for c in token.lefts if c.dep_ in ("nmod", "compound") and scene.in_name(c)]
    return next((c for c in names if any(t.dep_ == "conj" for t in c.rights)), None)


def counted_things(scene: Scene, token: Token) -> list[Token]:
    """The conjuncts of a phrase, and for what only counts what it counts ("thousands of [people]")."""
    members = conjuncts(token)
    return [below for member in members for below in _counted(scene, member) or [member]]


def _accompanying(scene: Scene, token: Token) -> list[Token]:
    """Names behind "along with": what is done to one, or by him, goes for both ("killed Ana [along with] Ion")."""
    places = [token, token.head] if token.dep_ in ("dobj", "nsubjpass") else [token]
    beside = [p for place in places for p in place.rights if p.lower_ in scene.lexicon.actors.accompanying]
    within = [below for p in beside for below in p.children if below.dep_ == "prep"]
    within += together_with(scene, token)
    ends = (t for below in within for t in below.children)
    return [c for t in ends if t.dep_ == "pobj" for c in conjuncts(t) if scene.in_name(c)]


def together_with(scene: Scene, token: Token) -> list[Token]:
    """The prepositions behind a word on which the parse hangs "together": "Peru, together [with] Oman, leaves"."""
    return [p for p in token.rights if any(c.lower_ in scene.lexicon.actors.accompanying for c in p.lefts)]


def leaders(scene: Scene, token: Token) -> list[Token]:
    """Who leads a group that goes somewhere, or forces that are nobody else's: "a delegation led by [Ana Ruiz]"."""
    lemma = token.lemma_.lower()
    nameless = lemma in scene.lexicon.actors.bands and not any(scene.is_named(i) for i in scene.denoted(token))
    known = lemma in scene.lexicon.actors.delegations or nameless
    led = [c for c in token.rights if c.dep_ == "acl" and c.lemma_ in scene.lexicon.actors.leading] if known else []
    ends = (t for verb in led for p in verb.rights if p.dep_ == "agent" for t in p.children)
    return [c for t in ends if t.dep_ == "pobj" for c in conjuncts(t) if scene.in_name(c)]


def _counted(scene: Scene, token: Token) -> list[Token]:
    """What a noun or a number only counts ("dozens of Hamas [fighters] attacked", "20 of the [jets]")."""
    if not (token.lemma_.lower() in scene.lexicon.actors.quantities or token.pos_ == "NUM") or scene.in_name(token):
        return []
    below = objects_of(token, "of")
    own = [t for t in below if token.tag_ != "DT" or "Person=1" not in t.morph]
    if token.lower_ == "one" and token.dep_ == "nsubj":
        own = [t for t in own if scene.in_name(t)]  # "one of Velmo's members backs it": not Velmo
    # "None of the three, [Oman, Chad and Mali], left": who they are.
    named = [c for t in (token, *own) for c in t.rights if c.dep_ == "appos" and scene.in_name(c)]
    return [c for t in (*own, *named) for c in conjuncts(t)]  # not "those of [us] who stayed"


def _joined_persons(scene: Scene, token: Token) -> list[Token]:
    """Persons before a person's name whom "and" joins to it, though the parse makes them its modifiers.

    "[President Ana Ruiz] and Foreign Minister Ion Popa met".
    """
    if not scene.in_name(token) or not any(scene.is_a(i, "Person") for i in scene.denoted(token)):
        return []
    found: list[Token] = []
    for position in range(token.i, token.left_edge.i, -1):
        index = scene.name_to.get(position)
        joint = scene.doc[position].lower_
        if index is None or not scene.is_a(index, "Person") or not (joint == "and" or (joint == "," and found)):
            continue
        if not _is_possessed(scene.doc[position - 1], token):
            found.append(scene.doc[position - 1])
    return found[::-1]


def examples(scene: Scene, token: Token) -> list[Token]:
    """Names given as examples of what a phrase in the plural speaks of ("several leaders, including [Modi]")."""
    if token.tag_ != "NNS" and token.pos_ != "NUM" and not _is_people(scene, token):
        return []
    found = []
    for word in _phrase_words(scene, token):
        if {word.lower_, f"{scene.doc[word.i - 1].lower_} {word.lower_}"} & scene.places.exemplifying:
            found += [c for t in word.children if t.dep_ in ("pobj", "dobj") for c in conjuncts(t)]
    # "Its backers, [notably] Chad": the parse makes them an apposition.
    told = (
        c for c in token.rights if c.dep_ == "appos" and any(a.lower_ in scene.places.exemplifying for a in c.lefts)
    )
    found += [c for t in told for c in conjuncts(t)]
    # "Including the hostages [Ana Ruiz and Rui Costa]": named in apposition to what they are.
    named = [c for t in found for a in t.children if a.dep_ == "appos" and scene.in_name(a) for c in conjuncts(a)]
    # "Land taken by Iraqi forces, including Mosul": no force is a town.
    forces = token.lemma_.lower() in scene.lexicon.actors.forces
    listed = [t for t in (*found, *named) if scene.in_name(t)]
    return [t for t in listed if not (forces and any(scene.is_a(i, "Place") for i in scene.denoted(t)))]


def _is_people(scene: Scene, token: Token) -> bool:
    """Is it a plural that alone names a party's people or a nation's ("[Republicans], including Ana Ruiz")?"""
    index = scene.name_from.get(token.i)
    alone = index is not None and index == scene.name_to.get(token.i + 1) and token.tag_ == "NNPS"
    return alone and index is not None and scene.is_a(index, "Organization", "Group")


def innermost(scene: Scene, listed: list[int]) -> list[int]:
    """A list without the places that only say where the one before lies: "Shostka, [Sumy Oblast, Ukraine]".

    Commas chain places outwards unless an "and" closes the list.
    """
    kept = [True] * len(listed)
    for position in range(len(listed) - 1, 0, -1):
        before, here = scene.mentions[listed[position - 1]], scene.mentions[listed[position]]
        places = all(scene.is_a(i, "Place", "Country") for i in listed[position - 1 : position + 1])
        if scene.text[before.end : here.start].strip() != "," or not places:
            break
        kept[position] = False
    return [i for i, keep in zip(listed, kept, strict=True) if keep]


def _is_possessed(token: Token, top: Token) -> bool:
    """Does a word below a head belong to a possessor ("[Merz and Tusk's] adviser Ana Ruiz")?"""
    while token.i != top.i and token.head.i != token.i:
        if token.dep_ == "poss":
            return True
        token = token.head
    return False


def _is_person(scene: Scene, token: Token) -> bool:
    """Is it one person, named as a verb's object, so that it has no examples?"""
    named = token.dep_ == "dobj" and scene.in_name(token)
    return named and all(scene.is_a(i, "Person") for i in scene.denoted(token))


def _phrase_words(scene: Scene, head: Token) -> Iterator[Token]:
    """The words after a head that may begin its examples: its own, and those on the names in its phrase.

    In "towns in Iraq including Mosul" the parse hangs "including" on Iraq, but a name has no examples; in "struck
    towns in Iraq, including Mosul" it hangs "in" on the verb. "Several senators blamed Ana Ruiz, [including] Ion Popa":
    a person has none either.
    """
    beside = [c for c in head.head.rights if c.i > head.i] if head.dep_ == "dobj" else []
    if head.dep_ == "nsubj":
        beside = [w for c in head.head.rights if _is_person(scene, c) for w in c.rights if w.nbor(-1).text == ","]
    for child in (*head.rights, *beside):
        if child.dep_ == "prep":
            yield child
            yield from (w for c in child.children if c.dep_ == "pobj" and scene.in_name(c) for w in c.rights)
        elif child.dep_ == "acl":
            yield child

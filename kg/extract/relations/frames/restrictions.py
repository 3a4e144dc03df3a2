"""What a frame takes beyond the types of its ends: who acts, who is met or mourned, what is done where."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.participants.lists import counted_things
from kg.extract.relations.participants.noun_roles import noun_families
from kg.extract.relations.participants.roles import Roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.fitting import is_electoral
from kg.extract.relations.scene.senses import is_thing
from kg.lang.senses import Sense
from kg.tree import MODIFIERS, conjuncts, first_conjunct, is_modifier


def as_asked(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles with those phrases alone that a sense allows for its target: "attacked [Popa's record]", with words.

    None at all, where the word has a role that the sense rules out ("opened the exchange [to] foreigners"), or such an
    object ("turned over [emails] to Oman").
    """
    spared = any(t.lemma_.lower() in sense.spared for t in roles.get("object", ()))
    if spared or any(roles.get(name) for name in sense.without):
        return {}
    if not (sense.heads or sense.barred or sense.itself):
        return roles
    return {**roles, **{n: [t for t in roles.get(n, ()) if _may_head(scene, sense, t)] for n in sense.targets}}


def _may_head(scene: Scene, sense: Sense, head: Token) -> bool:
    partisan = any(is_electoral(scene, i) for i in scene.denoted(head))
    nouns = {head.lemma_.lower(), *(["party"] if partisan else [])}
    asked = not (sense.heads and nouns.isdisjoint(sense.heads)) and nouns.isdisjoint(sense.barred)
    return asked and not (sense.itself and is_thing(scene, head))


def without_things(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles without the things of those whom one must meet, or lay hands on: "hosts [a Chinese base]", no Chinese.

    Nor is "[Ana Ruiz's] cabinet" herself.
    """
    if not {sense.property, scene.family(sense)} & scene.families.personal:
        return roles
    met = {
        name: [t for t in roles.get(name, ()) if not is_thing(scene, t) and not _is_persons(scene, t)]
        for name in sense.targets
    }
    return {**roles, **met}


def _is_persons(scene: Scene, noun: Token) -> bool:
    """Is it what is a person's by name ("[Ana Ruiz's] cabinet"), or somebody of hers ("[Ana Ruiz's] brother")?"""
    owners = [c for c in noun.lefts if c.dep_ == "poss" and scene.in_name(c)]
    if not owners or scene.in_name(noun):
        return False
    person = scene.described.get(noun.i, "Person") == "Person"  # "[Oman's] minister, Ana Ruiz"
    hers = {i for c in owners for i in scene.denoted(c)}
    told = scene.denoted(noun)
    return all(scene.is_a(i, "Person") for i in told) and (not person or hers.issuperset(told))


def without_deeds(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles without deeds with whose doer nobody feels: "condolences for [the Omani attack]".

    Nor has he said the words that tell of it: "rejects reports of [an Omani raid]".
    """
    hostile = scene.families.hostile
    if sense.kind == "phrase" and scene.family(sense) == scene.families.rejecting:
        return {**roles, "of": [t for t in roles.get("of", ()) if not noun_families(scene, t) & hostile]}
    words = {sense.lemma, *(t.lemma_.lower() for t in roles.get("object", ()))}
    if words.isdisjoint(scene.lexicon.harm.mourning):
        return roles
    left = {n: [t for t in roles.get(n, ()) if not noun_families(scene, t) & hostile] for n in sense.targets}
    return {**roles, **left}


def speaker_wronged(scene: Scene, sense: Sense, roles: Roles) -> list[int]:
    """ "Chile says that Peru violated [its] airspace": nobody wrongs himself, so it is the speaker's."""
    heads = [c for name in sense.targets for t in roles.get(name, ()) for c in conjuncts(t)]
    owned = next((h for h in heads if any(c.tag_ == "PRP$" and c.lower_ == "its" for c in h.lefts)), None)
    verbs = [v for v in owned.ancestors if v.i in scene.clause_at] if owned is not None else []
    told = [v for v in verbs[1:] if scene.clause_at[v.i].lemma in scene.lexicon.speech.telling][:1]
    subjects = [scene.clause_at[v.i].subject for v in told]
    ends = scene.all_ends([s.head for s in subjects if s is not None])
    return [i for i in ends if scene.is_a(i, "Country", "Organization")]


def who_acts(scene: Scene, sense: Sense, roles: Roles, sources: list[int]) -> list[int]:
    """Who acts for a country: none of its civilians, and of arms known by their make those who use them.

    "[Thai] F-16 jets bombed", not "Thai civilians cross the border".
    """
    makes = makes_among(scene, sources) if scene.family(sense) in scene.families.hostile else []
    if makes and len(makes) == len(sources):
        users = [i for make in makes for c in make.head.lefts if c.dep_ in MODIFIERS for i in scene.denoted(c)]
        return [i for i in users if not scene.is_a(i, "Product")]
    heads = [c for name in sense.sources for t in roles.get(name, ()) for c in counted_things(scene, t)]
    unarmed = [t for t in heads if t.lemma_.lower() in scene.lexicon.harm.unarmed and not scene.in_name(t)]
    harmless = scene.all_ends(unarmed) if len(unarmed) == len(heads) else []
    return [i for i in sources if i not in harmless or scene.is_a(i, "Person")]


def makes_among(scene: Scene, ends: Sequence[int]) -> list[Token]:
    """Those of some ends that are makes, which only say what kind of thing it is ("two [Su-24] jets").

    So, too, where a force before the name tells whose it is: "a Chadian Air Force [Su-25]".
    """
    heads = (scene.last_word(scene.mentions[i]) for i in ends if scene.is_a(i, "Product"))
    return [head for head in heads if is_modifier(head) or _is_of_force(scene, head)]


def _is_of_force(scene: Scene, make: Token) -> bool:
    """Does the name of a body stand before that of a thing, which it did not make?"""
    index = scene.name_to.get(make.i + 1)
    start = scene.token_from(scene.mentions[index].start) if index is not None else 0
    before = scene.name_to.get(start)
    beside = before is not None and start <= scene.doc[start - 1].head.i <= make.i
    return before is not None and beside and scene.is_a(before, "Organization")


def acts_there(scene: Scene, sense: Sense, pair: tuple[int, int], predicate: Token) -> bool:
    """A state or an armed group acts on a place by what it does there; a person who kills in a town does not.

    Nor does a town attack: "the Melbourne attack" is an attack in Melbourne, and in "attacks in Homs, which killed
    many" it is the attacks that killed. Nor does a state attack a town in itself, whatever its police do there.
    """
    subject, object_ = pair
    if scene.family(sense) in scene.families.hostile and scene.is_a(subject, "Product"):
        return False
    town = scene.is_locality(subject) and not scene.mentions[subject].canonical
    town = town or _closes_chain(scene, subject)
    hostile, performed = scene.families.hostile, scene.families.performed
    behind = first_conjunct(predicate).dep_ in ("acl", "relcl") and predicate.tag_ != "VB"
    barred = hostile | performed if behind else hostile if sense.kind == "noun" else frozenset()
    if town and scene.family(sense) in barred:
        return False
    if scene.family(sense) in scene.families.violent and lies_in(scene, object_, subject):
        return False
    person = scene.is_a(subject, "Person")
    return not (sense.place and person and scene.is_locality(object_))


def _closes_chain(scene: Scene, state: int) -> bool:
    """Is a state told as where a place lies, so that a clause behind is no word of it ("in Homs, [Syria], that")?"""
    place = scene.first_word(scene.mentions[state])
    return place.dep_ == "appos" and any(scene.is_locality(i) for i in scene.denoted(place.head))


def lies_in(scene: Scene, place: int, state: int) -> bool:
    """Does a text say of a place that it lies in a state: "Sabha, [Fezzan district], [Libya]"?"""
    position = scene.token_from(scene.mentions[place].end)
    while position < len(scene.doc) - 1:
        index = scene.name_from.get(position)
        if index is not None and scene.same(index, state):
            return True
        if index is not None and scene.is_a(index, "Place"):
            position = scene.token_from(scene.mentions[index].end)
        elif scene.doc[position].text == "," or scene.doc[position].pos_ in ("NOUN", "DET"):
            position += 1
        else:
            return False
    return False

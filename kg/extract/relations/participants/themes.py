"""What a sense asks of a clause's subject and object and of what is said of them: themes, and words."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.lists import counted_things
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense
from kg.tree import MODIFIERS, conjuncts


def theme_fits(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Has a clause the object and subject, and says of it the words, that a sense asks for? Named people are people."""
    if sense.complements and not _says(scene, sense, roles):
        return False
    counted = [c for t in roles.get("subject", ()) for c in counted_things(scene, t)] if sense.subjects else []
    if sense.subjects and not any(_is_called(t, sense.subjects) for t in counted):
        return False
    if not sense.themes:
        return True
    heads = [c for token in roles.get("object", ()) for c in (token, *counted_things(scene, token))]
    if scene.family(sense) in scene.families.hostile:
        heads = [head for head in heads if not is_peaceful(scene, head)]
    handed = [h for h in heads if h.lemma_.lower() in scene.lexicon.events.handing]
    heads += [below for head in handed for p, below in prepositional(head) if p == "of"]
    people = sense.themes == scene.lexicon.themes["people"]
    if sense.themes == scene.lexicon.themes["troops"] and any(_is_ship(scene, head) for head in heads):
        return True
    if sense.themes == scene.lexicon.themes["goods"]:
        if any(scene.is_a(i, "Product") for head in heads if scene.in_name(head) for i in scene.denoted(head)):
            return True  # "orders ten [A380s] from Airbus"
        heads = [head for head in heads if not _is_firm(scene, head)]
    return any(
        _is_theme(head, sense.themes)
        or (people and (_are_people(scene, head) or _are_counted(head)))
        or _is_place_again(scene, sense, head)
        for head in heads
    )


def _says(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Does a clause say of its object one of the words that a sense asks for?"""
    if any(f"from {t.lemma_.lower()}" in sense.complements for t in roles.get("from", ())):
        return True  # "struck from the ballot"
    said = [t for t in _said_of_object(roles) if _is_said(t, sense.complements) and not _is_denied(t)]
    given = bool(roles.get("to")) and all(scene.in_name(t) for t in said)  # "awards the Nobel Prize to Ana Ruiz"
    return bool(said) and not given


def _is_place_again(scene: Scene, sense: Sense, head: Token) -> bool:
    """ "Stormed the town but did not take [it]": does a pronoun stand for a place that is no state?"""
    asked = head.lower_ == "it" and sense.themes == scene.lexicon.themes["territory"]
    ends = scene.ends(head) if asked else ()
    return bool(ends) and all(scene.is_locality(i) for i in ends)


def _is_theme(head: Token, themes: frozenset[str]) -> bool:
    """Is a noun one of some, by itself or with the noun before it ("[border controls]")?"""
    lemma = head.lemma_.lower()
    before = (c.lemma_.lower() for c in head.lefts if c.dep_ == "compound" and c.i == head.i - 1)
    return lemma in themes or any(f"{noun} {lemma}" in themes for noun in before)


def _is_ship(scene: Scene, head: Token) -> bool:
    """Is it a named warship, by the letters before its name ("[HMS] Tern", "[USS] Orem")?"""
    names = (scene.mentions[i] for i in scene.denoted(head) if scene.in_name(head) and scene.is_a(i, "Product"))
    return any(mention.text.split()[0] in scene.lexicon.harm.warships for mention in names)


def _is_said(word: Token, words: frozenset[str]) -> bool:
    """Is a word, or one before it, one of some words ("called him a [brilliant] jurist", "on its [entity] list")?"""
    described = (c for c in word.lefts if c.dep_ in ("amod", "compound", "nmod") and word.pos_ == "NOUN")
    return any(t.lemma_.lower() in words for t in (word, *described))


def is_peaceful(scene: Scene, noun: Token) -> bool:
    """Do the words before a noun for a deed make it no harm ("a [search and rescue] operation")?"""
    return any(c.lower_ in scene.lexicon.harm.peaceful for t in noun.lefts if t.dep_ in MODIFIERS for c in conjuncts(t))


def _is_called(head: Token, nouns: frozenset[str]) -> bool:
    """Is a phrase's head, or a title before it, one of some nouns ("the Supreme [Court]", "[Judge] Ana Ruiz")?"""
    return any(token.lemma_.lower() in nouns for token in (head, *head.lefts))


def _is_firm(scene: Scene, head: Token) -> bool:
    """Does a word for goods end a firm's name ("buys [Orem Steel]")?"""
    return scene.in_name(head) and any(scene.is_a(i, "Organization") for i in scene.denoted(head))


def _are_people(scene: Scene, head: Token) -> bool:
    """ "Killed three [Palestinians] in Gaza"."""
    return scene.in_name(head) and any(scene.is_a(i, "Person", "Group") for i in scene.denoted(head))


def _is_denied(word: Token) -> bool:
    """ "Found him [not guilty]" does not find him guilty."""
    return any(c.dep_ == "neg" and c.i == word.i - 1 for c in word.lefts)


def _are_counted(head: Token) -> bool:
    """Does a number stand for people ("kills [two] in Homs"), and not for an amount ("kills [40%] of the crop")?"""
    more = any(c.tag_ in ("$", "NN", "NNS") or c.lower_ == "of" for c in head.children)
    return head.tag_ == "CD" and not more and head.ent_type_ in ("", "CARDINAL")


def _said_of_object(roles: Roles) -> Iterator[Token]:
    """What a clause says of its object: its complement, or what the parser took for an apposition to the object."""
    # "Placed under house [arrest]", "brought to [trial]".
    for name in ("complement", "clausal", "under", "into", "in", "on", "to", "before"):
        for head in roles.get(name, ()):
            yield from conjuncts(head)
            yield from (t for p, t in prepositional(head) if p == "of")  # "on a list of terrorist [groups]"
    for head in (*roles.get("object", ()), *roles.get("as", ())):
        yield head
        yield from (child for child in head.children if child.dep_ in ("appos", "acl", "amod"))

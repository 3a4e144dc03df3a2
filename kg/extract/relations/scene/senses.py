"""The senses of a word in its phrase: of event nouns, of prefixes before names."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.relations.scene import DASHES, Scene
from kg.lang.senses import Sense
from kg.tree import objects_of

#: Classes of what cannot be met or arrested.
_THINGS = frozenset({"Place", "Product", "Work", "Event"})


def noun_senses(scene: Scene, noun: Token) -> tuple[Sense, ...]:
    """The senses of an event noun; of words that the lexicon knows as one, theirs ("travel ban", "use of arms")."""
    if noun.i not in scene.memo.senses:
        scene.memo.senses[noun.i] = _noun_senses(scene, noun)
    return scene.memo.senses[noun.i]


def _noun_senses(scene: Scene, noun: Token) -> tuple[Sense, ...]:
    before = noun.nbor(-1) if noun.i else None
    joined = before is not None and before.dep_ in ("compound", "amod") and before.head == noun
    two = f"{before.lower_} {noun.lemma_.lower()}" if joined and before is not None else ""
    below = objects_of(noun, "of")
    used = next(
        (s for t in below if (s := scene.lexicon.of("noun", f"{noun.lemma_.lower()} of {t.lemma_.lower()}"))), ()
    )
    return used or scene.lexicon.of("noun", two) or scene.lexicon.of("noun", noun.lemma_.lower())


def prefixes(scene: Scene, index: int) -> Sequence[Sense]:
    """The senses of the prefix that a dash joins to a name ("pro-[Russian] politician"); none if there is none."""
    first = scene.token_from(scene.mentions[index].start)
    joined = first > 1 and scene.doc[first - 1].text in DASHES
    return scene.lexicon.of("prefix", scene.doc[first - 2].lower_) if joined else ()


def is_symmetric(scene: Scene, sense: Sense) -> bool:
    """Does the property of a sense hold both ways?"""
    return scene.ontology.properties[sense.property].symmetric


def is_thing(scene: Scene, noun: Token) -> bool:
    """Does a phrase that names nobody itself speak of a deed or of a thing ("its [position]", "the [tariffs]")?"""
    if noun.pos_ != "NOUN" or scene.in_name(noun):
        return False
    kind = scene.described.get(noun.i, "")
    owned = any(c.dep_ == "poss" for c in noun.lefts)
    done = any(scene.family(sense) not in scene.families.granted for sense in noun_senses(scene, noun))
    return kind in _THINGS or (not kind and (owned or done))  # no "leadership", which is its holders

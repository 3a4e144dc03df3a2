"""Relations in hyphenated words before a noun: "Saudi-backed government", "anti-Islam activist Ana Ruiz"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.relations.frames.pairs import pairs_of
from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate, by_sense
from kg.extract.relations.scene.senses import prefixes
from kg.extract.relations.scene.spans import span_of
from kg.lang.senses import Sense
from kg.tree import MODIFIERS
from kg.types import Mention

_PLACES = frozenset({"Place", "Country"})


def compound_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations in hyphenated participles: "Saudi-backed government", "US-led coalition"."""
    for word in scene.doc[1:]:
        senses = scene.lexicon.of("compound", word.lower_)
        prefix = _prefix(scene, word, senses) if senses else None
        if prefix is None:
            continue
        described = scene.doc[word.i + 1] if _is_described(scene, word.i + 1) else _modified(word)
        prefix = _state(scene, prefix, described, word.head)
        for sense in senses:
            roles = {"prefix": [prefix], "head": [t for t in _noun_described(scene, sense, described) if scene.ends(t)]}
            for pair in pairs_of(scene, sense, roles, word):
                yield replace(by_sense(sense, pair, word, span_of(prefix, word)), rule="compound", presupposed=True)


def _is_described(scene: Scene, position: int) -> bool:
    """Does the name that starts there name what a participle describes, not the party of one ("[Democratic] aide")?"""
    index = scene.name_from.get(position)
    return index is not None and not (scene.doc[position].tag_ == "JJ" and scene.is_a(index, "Organization", "Group"))


def _prefix(scene: Scene, word: Token, senses: Sequence[Sense]) -> Token | None:
    """What a dash joins to a participle; of words for where one is, a name without a dash ("[Oslo] based Velmo")."""
    before = word.nbor(-1)
    placed = all(sense.object_types and set(sense.object_types) <= _PLACES for sense in senses)
    if before.text in ("-", "–") and before.i:
        return _town(scene, before.nbor(-1)) if placed else before.nbor(-1)
    between = word.i in scene.name_to and word.i + 1 in scene.name_from and word.dep_ != "ROOT"
    return before if placed and between else None


def _town(scene: Scene, place: Token) -> Token:
    """The place before the one that holds it ("the [Lyon], France-based firm"), else the place itself."""
    index = scene.name_to.get(place.i + 1)
    comma = scene.token_from(scene.mentions[index].start) - 1 if index is not None else 0
    town = scene.name_to.get(comma) if comma > 0 and scene.doc[comma].text == "," else None
    return scene.doc[comma - 1] if town is not None and scene.is_a(town, "Place") else place


def _state(scene: Scene, prefix: Token, *nouns: Token) -> Token:
    """The state that a prefix speaks of ("the Chadian [state]-owned firm Velmo", "Chad's government-run agency")."""
    if prefix.lower_ not in scene.lexicon.actors.state_prefixes:
        return prefix
    owners = [c for noun in nouns for c in noun.lefts if c.i < prefix.i and c.dep_ in MODIFIERS and scene.ends(c)]
    return next((c for c in owners if all(scene.is_a(i, "Country") for i in scene.ends(c))), prefix)


def _noun_described(scene: Scene, sense: Sense, noun: Token) -> list[Token]:
    """What a hyphenated participle describes; of talks, those who hold them ("US-mediated talks between [A and B]")."""
    if scene.family(sense) not in scene.families.settings or scene.ends(noun):
        return [noun]
    around = noun_roles(scene, noun)
    return [t for name in ("between", "with", "owner") for t in around.get(name, ())]


def prefix_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations in hyphenated prefixes: "anti-Islam activist Ana Ruiz", "the pro-EU Liberal Party"."""
    for index, mention in scene.names():
        if not (senses := prefixes(scene, index)):
            continue
        named = _named_after(scene, scene.token_from(mention.end)) or _named_before(scene, mention)
        heads = _holders(scene, mention) if named is None else [named]
        for sense in senses:
            first = scene.first_word(mention)
            for pair in pairs_of(scene, sense, {"head": heads, "name": [first]}, first):
                yield replace(by_sense(sense, pair, first, span_of(first)), rule="prefix", presupposed=True)


def _holders(scene: Scene, mention: Mention) -> list[Token]:
    """Who holds a march that is for or against somebody ("a pro-Omani march by [the union]", "organized by it")."""
    last = scene.last_word(mention)
    noun = last.head
    if last.dep_ not in MODIFIERS or noun.i < last.i or noun.lemma_.lower() not in scene.lexicon.places.gatherings:
        return []
    held = [c for c in noun.rights if c.dep_ == "acl" and c.lemma_ in scene.lexicon.places.holding]
    held = [c for c in held if scene.knowledge.syntax.disowning.isdisjoint(t.lower_ for t in c.lefts)]
    told = [p for above in (noun, *held) for p in above.rights if p.lower_ == "by"]
    return [t for p in told for t in p.children if t.dep_ == "pobj"]


def _named_after(scene: Scene, position: int) -> Token | None:
    """The name that the description starting at a token describes."""
    while position < len(scene.doc) and position not in scene.name_from:
        if scene.doc[position].pos_ not in ("NOUN", "ADJ"):
            return None
        position += 1
    if position >= len(scene.doc):
        return None
    index = scene.name_from[position]
    noun = scene.last_word(scene.mentions[index])
    return None if _is_of_thing(scene, noun) else scene.doc[position]


def _is_of_thing(scene: Scene, name: Token) -> bool:
    """Does a name only tell whose a thing is: "the pro-Omani [Velmo] account", no account of Velmo's own?"""
    noun = name.head
    behind = name.dep_ in MODIFIERS and noun.i == name.i + 1 and noun.pos_ == "NOUN"
    people = noun.lemma_.lower() in scene.lexicon.themes["people"] | scene.lexicon.themes["troops"]
    return behind and not people and scene.described.get(noun.i) not in ("Person", "Group", "Organization")


def _named_before(scene: Scene, mention: Mention) -> Token | None:
    """The name to which the description with a prefixed name stands in apposition: "[Ruiz], the pro-EU premier"."""
    last = scene.last_word(mention)
    noun = last.head if last.dep_ in ("amod", "compound", "nmod") and last.head.i > last.i else last
    return noun.head if noun.dep_ == "appos" and noun != last and scene.in_name(noun.head) else None


def _modified(word: Token) -> Token:
    """The head of the noun phrase that a modifier stands in."""
    while word.dep_ in ("amod", "acl", "compound", "nmod", "npadvmod", "punct") and word.head.i != word.i:
        word = word.head
    return word

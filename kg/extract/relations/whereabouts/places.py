"""Where things are: what names state by how they stand together, from chains to possessives."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.whereabouts.located import LOCATABLE, adjacent, located_in
from kg.extract.relations.whereabouts.nationality import apposed_nationality, nationality_relations
from kg.extract.relations.whereabouts.place_chains import chain_relations
from kg.extract.relations.whereabouts.place_lists import example_relations
from kg.extract.relations.whereabouts.possessives import possessive_relations, programme_relations
from kg.extract.relations.whereabouts.strongholds import band_relations, fought_relations
from kg.tree import is_modifier


def place_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the locations that adjacent names, possessives and nationality adjectives state."""
    examples = list(example_relations(scene))
    whole = {one.subject: one.object for one in examples}
    for one in chain_relations(scene):
        inner, outer = scene.mentions[one.subject], scene.mentions[one.object]
        comma = scene.text[inner.end : outer.start].strip() == ","
        held = whole.get(one.subject)
        if not (comma and held is not None and held == whole.get(one.object)):  # "across Chad, mainly in Homs, Orem"
            yield one
    yield from examples
    yield from _places_apposed(scene)
    yield from band_relations(scene)
    yield from fought_relations(scene)
    yield from possessive_relations(scene)
    yield from programme_relations(scene)
    yield from nationality_relations(scene)
    yield from apposed_nationality(scene)
    yield from _missions(scene)
    yield from _finals(scene)


def _places_apposed(scene: Scene) -> Iterator[Candidate]:
    """ "Fujairah, a terminal in the Emirate", "the Aswan Dam, Africa's oldest dam": where an apposition puts a name."""
    for index, mention in scene.names():
        if not scene.is_a(index, *LOCATABLE) or scene.is_a(index, "Country"):
            continue
        for said in scene.head_word(mention).rights:
            if said.dep_ != "appos" or said.pos_ != "NOUN" or said.i < scene.token_from(mention.end):
                continue
            if said.lower_.endswith("ing") and said.left_edge == said:
                continue  # "The General Synod, meeting in York, voted": a participle
            owners = [t for t in said.lefts if t.dep_ in ("poss", "amod")] if scene.is_a(index, "Place") else []
            for outer in scene.all_ends([*_below(scene, said), *owners]):
                if scene.is_a(outer, "Place", "Country") and not scene.same(index, outer):
                    yield located_in(scene, index, outer, "apposition")


def _below(scene: Scene, said: Token) -> Iterator[Token]:
    """Wherein an apposition's noun is said to be ("a terminal in the [Emirate]")."""
    of = [t for p, t in prepositional(said) if p == "of"]
    # "The capital of Kent State in Peru": it is the state, by name, that lies there.
    named = [i for t in of if scene.in_name(t) for i in scene.ends(t)]
    whole = [said, *of] if not any(scene.is_a(i, "Place") for i in named) else []
    yield from (t for head in whole for p, t in prepositional(head) if p == "in")
    # "Orem, a town in the desert north of Mali": the side of a state is in the state.
    sides = (t for t in said.subtree if t.lower_ in scene.places.sides and t.i > said.i)
    yield from (t for side in sides for p, t in prepositional(side) if p == "of")


def _missions(scene: Scene) -> Iterator[Candidate]:
    """ "The Cuban embassy" is part of Cuba."""
    for index, mention in scene.names():
        whole = not is_modifier(scene.head_word(mention))  # "American embassy staff" are America's
        if whole and scene.is_a(index, "Organization") and scene.places.patterns.missions.search(mention.text):
            for state, inner in enumerate(scene.mentions):
                if mention.start <= inner.start and inner.end < mention.end and scene.is_a(state, "Country"):
                    yield adjacent(scene, index, state, "partOf", "part of", "mission")


def _finals(scene: Scene) -> Iterator[Candidate]:
    """ "Won in the final at Kent Arena, claiming the Orem Cup": the only event that a sentence names is there."""
    for index, mention in scene.names():
        sentence = scene.first_word(mention).sent
        before = scene.text[max(sentence.start_char, mention.start - scene.places.reach) : mention.start]
        if not scene.places.patterns.final.search(before) or not scene.is_a(index, "Place"):
            continue
        inside = [i for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char]
        events = [i for i in inside if scene.is_a(i, "Event")]
        if events and all(scene.same(events[0], i) for i in events):
            yield located_in(scene, events[0], index, "final")

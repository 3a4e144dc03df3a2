"""Where a body or town is, by the state in a description that goes back to it: "Velmo ... the [French] carmaker"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.denotation import national
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate
from kg.extract.relations.scene.senses import prefixes
from kg.types import MentionKind


def home_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the location that a definite description of a body or town named before gives it by a state's adjective.

    And the home of a person of whom the text goes on to speak by his people's name ("The [Swede] denies it").
    """
    yield from _of_people(scene)
    yield from _one_of_people(scene)
    yield from _homes_described(scene)


def _homes_described(scene: Scene) -> Iterator[Candidate]:
    """ "Velmo ... the [French] carmaker": a body or town by a definite description that goes back to its name."""
    first = {scene.chains[i]: i for i, _ in reversed([*scene.names()])} if scene.chains else {}
    for index, mention in enumerate(scene.mentions):
        if mention.kind is not MentionKind.NOMINAL or mention.rule != "definite" or not scene.chains:
            continue
        head = scene.head_word(mention)
        named = first.get(scene.chains[index])
        place = named is not None and scene.is_a(named, "Organization", "Place") and head.tag_ == "NN"
        if named is None or not place or scene.is_a(named, "Country"):
            continue
        for state in _states(scene, head):
            if not scene.same(named, state):
                cue = scene.mentions[state].start, scene.mentions[state].end
                yield Candidate(named, state, "locatedIn", "located in", head, cue, "description", presupposed=True)


def _states(scene: Scene, head: Token) -> Iterator[int]:
    """The states whose adjectives stand before a description's head; no organ of theirs is described."""
    if any(c.dep_ == "appos" for c in head.children) or head.dep_ == "appos":
        return  # what stands beside a name describes it where it stands
    for child in head.lefts:
        index = scene.name_to.get(child.i + 1)
        plain = child.dep_ in ("amod", "compound", "nmod")
        home = index is not None and plain and scene.mentions[index].rule in ("demonym", "gazetteer")
        if index is not None and home and scene.is_a(index, "Country", "Place") and not prefixes(scene, index):
            yield index


def _of_people(scene: Scene) -> Iterator[Candidate]:
    for index, mention in scene.names():
        head = scene.last_word(mention)
        for person in (national(scene, head) or ()) if mention.rule == "demonym" else ():
            if scene.mentions[person].start < mention.start and scene.ontology.allows(
                "citizenOf", "Person", scene.types[index]
            ):
                cue = mention.start, mention.end
                yield Candidate(
                    person,
                    index,
                    "citizenOf",
                    "citizen of",
                    head,
                    cue,
                    "description",
                    confidence=INFERRED,
                    presupposed=True,
                )


def _one_of_people(scene: Scene) -> Iterator[Candidate]:
    """ "One Roma, [Ana Ruiz], fled": somebody is one of a people or of a state, by a name with "one" or "a"."""
    for index, mention in scene.names():
        head = scene.last_word(mention)
        single = any(c.lower_ in scene.places.single for c in head.lefts)
        if not single or not scene.is_a(index, "Group", "Country") or mention.rule not in ("demonym", "gazetteer"):
            continue
        named = (c for c in head.rights if c.dep_ == "appos" and scene.in_name(c))
        name, cue = ("citizenOf" if scene.is_a(index, "Country") else "memberOf"), (mention.start, mention.end)
        for person in (i for c in named for i in scene.denoted(c) if scene.is_a(i, "Person")):
            yield Candidate(person, index, name, "one of", head, cue, "people", presupposed=True)

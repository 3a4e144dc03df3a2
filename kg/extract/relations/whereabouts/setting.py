"""The place that a sentence is set in holds the places that it goes on to name: "In Peru, two died in [Tarma]"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.whereabouts.located import located_in
from kg.types import Mention

#: How what happens in a sentence hangs together, from the place up to the verb.
_DOWN = frozenset({"prep", "pobj", "dobj", "nsubj", "nsubjpass", "agent", "attr", "conj", "advcl", "appos"})


def setting_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield where the places lie of which a sentence tells within the place that it is set in."""
    for sentence in scene.doc.sents:
        yield from _opened(scene, sentence)
    yield from _told_apart(scene)
    yield from _by_side(scene)


def _opened(scene: Scene, sentence: Span) -> Iterator[Candidate]:
    """ "In Peru, two died in a blast in [Tarma]": an unknown place lies in the country that opens the sentence."""
    outer = _opening(scene, sentence)
    if outer is None:
        return
    for index, mention in scene.names():
        if sentence.start_char <= mention.start < sentence.end_char and mention.start > scene.mentions[outer].end:
            token = scene.head_word(mention)
            unknown = scene.is_a(index, "Place") and not mention.canonical
            if unknown and _happens_in(scene, token) and not _goes_on(scene, mention.end):
                yield located_in(scene, index, outer, "setting")


def _opening(scene: Scene, sentence: Span) -> int | None:
    """The country of which alone a phrase with a comma behind it opens the sentence."""
    first = sentence[0]
    if first.lower_ not in scene.places.opening or first.dep_ != "prep":
        return None
    countries = [i for c in first.children if c.dep_ == "pobj" for i in scene.denoted(c) if scene.is_a(i, "Country")]
    closed = countries and scene.text[scene.mentions[countries[0]].end :].lstrip()[:1] == ","
    return countries[0] if len(countries) == 1 and closed else None


def _happens_in(scene: Scene, token: Token) -> bool:
    """Is it where something of the sentence happens, not what is spoken of in a clause of its own?"""
    if (
        token.dep_ == "pobj"
        and token.head.lower_ == "of"
        and scene.places.is_kind(token.head.head.lemma_.lower(), "Place")
    ):
        token = token.head.head  # "at the resort of [San Vicente]"
    if token.dep_ != "pobj" or token.head.lower_ not in scene.places.chains.spots:
        return False
    while token.dep_ != "ROOT":
        if token.dep_ not in _DOWN or (token.dep_ == "prep" and token.lower_ in scene.places.topical):
            return False
        token = token.head
    return True


def _goes_on(scene: Scene, end: int) -> bool:
    """Does another name follow that tells where a place lies ("Tarma, Junin")?"""
    after = next((m for _, m in scene.names() if m.start >= end), None)
    if after is None:
        return False
    between = scene.text[end : after.start]
    return bool(scene.places.patterns.enclosing.fullmatch(between) or scene.places.patterns.locating.fullmatch(between))


def _told_apart(scene: Scene) -> Iterator[Candidate]:
    """ "Attacks in Sonora, the first in [Caborca] and the second in [Nogales]": both lie in what is named before."""
    names, position = [*scene.names()], 1
    while position < len(names):
        outer = position - 1
        # "In Sonora, Mexico, the first in [Caborca]": the nearer one.
        nearer = outer and scene.places.patterns.enclosing.fullmatch(_between(scene, names, outer - 1))
        outer -= bool(nearer and scene.is_a(names[outer - 1][0], "Place"))
        while position < len(names) and scene.places.patterns.one_of_several.fullmatch(
            _between(scene, names, position - 1)
        ):
            inner = names[position][0]
            if scene.is_a(names[outer][0], "Place", "Country") and scene.is_locality(inner):
                yield located_in(scene, inner, names[outer][0], "several")
            position += 1
        position += 1


def _by_side(scene: Scene) -> Iterator[Candidate]:
    """ "Protests in Oran in northern Algeria and [Illizi] in the south": the south of the place named before."""
    names = [*scene.names()]
    for position in range(2, len(names)):
        (outer, _), (inner, mention) = names[position - 1 : position + 1]
        places = scene.is_locality(inner) and scene.is_a(outer, "Place", "Country")
        if not places or not scene.places.patterns.on_side.match(scene.text, mention.end):
            continue
        chained = scene.places.patterns.locating.fullmatch(_between(scene, names, position - 2))
        if chained and scene.places.patterns.coordinating.fullmatch(_between(scene, names, position - 1)):
            yield located_in(scene, inner, outer, "side")


def _between(scene: Scene, names: Sequence[tuple[int, Mention]], position: int) -> str:
    return scene.text[names[position][1].end : names[position + 1][1].start]

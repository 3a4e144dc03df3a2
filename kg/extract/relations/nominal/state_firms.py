"""Which state owns a firm that is called a state's: "the state oil company Velmo", "state-owned Velmo Corp"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.participants.organs import only_state
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.candidates import DESCRIBED, Candidate
from kg.extract.relations.scene.spans import span_of

#: So many words at most stand between "state" and the name ("state nitrogen fertiliser trading company").
_REACH = 6


def state_firm_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield that a state owns each firm named behind words that call it the state's.

    It is the state named before those words ("[Chad's] state oil company"), else the one in the firm's own name
    ("state-owned [Turkish] Petroleum Corp"), else the only one that the article names or is about.
    """
    for index, mention in scene.names():
        first = scene.token_from(mention.start)
        word = _state_word(scene, first) if scene.is_a(index, "Organization") else None
        if word is None:
            continue
        cue, name = span_of(word, scene.doc[first - 1]), scene.doc[first]
        for state in _owner(scene, word, index):
            yield Candidate(
                state, index, "owns", "owns", name, cue, "state firm", confidence=DESCRIBED, presupposed=True
            )


def _state_word(scene: Scene, first: int) -> Token | None:
    """The "state" before a name, if a participle or a noun for a business behind it makes the firm the state's."""
    before = list(scene.doc[max(first - _REACH, scene.doc[first].sent.start) : first])
    words = scene.lexicon.actors.state_prefixes
    at = next((n for n in range(len(before) - 1, -1, -1) if before[n].lower_ in words), None)
    rest = before[at + 1 :] if at is not None else []
    if at is None or not rest or not all(t.text.islower() or t.text in DASHES for t in rest):
        return None
    participle = scene.lexicon.of("compound", rest[1].lower_) if rest[0].text in DASHES and len(rest) > 1 else ()
    if participle:  # "state-backed" is not owned
        return before[at] if any(scene.family(sense) == "owns" for sense in participle) else None
    return before[at] if rest[-1].lower_ in scene.lexicon.actors.state_businesses else None


def _owner(scene: Scene, word: Token, firm: int) -> list[int]:
    """The state that is meant by a "state" before a firm's name; none where somebody else's name stands before it."""
    i = word.i
    while i > 0 and i not in scene.name_to and scene.doc[i - 1].tag_ in ("JJ", "POS"):
        i -= 1
    if i in scene.name_to:
        return [scene.name_to[i]] if scene.is_a(scene.name_to[i], "Country") else []
    if scene.doc[i - 1].tag_ == "PRP$":
        return []
    other = " of " in scene.mentions[firm].text  # "state-owned Commercial Bank of Oman"
    return _in_name(scene, firm) or ([] if other else only_state(scene))


def _in_name(scene: Scene, firm: int) -> list[int]:
    """A mention of the state in whose name a firm has its own ("state-owned [Turkish] Petroleum Corp")."""
    name = scene.mentions[firm]
    within = [m for m in scene.mentions if m.type == "Country" and name.start <= m.start and m.end <= name.end]
    states = [i for i, _ in scene.names() if scene.is_a(i, "Country")]
    return [i for i in states if any(scene.mentions[i].canonical == m.canonical for m in within)][:1]

"""First persons in quotations: whoever speaks the quotation (the first sieve of Lee et al. 2013)."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.lang.quotes import quotations as marked
from kg.lang.reporting import Frame, Reporting
from kg.resolve.links import Links
from kg.resolve.named import folded
from kg.resolve.scene import Scene
from kg.types import MentionKind


@dataclass(frozen=True, slots=True)
class Quotation:
    """Tokens `start` to `end` (exclusive) between quotation marks, and the mention of who speaks them, if told."""

    start: int
    end: int
    speaker: int | None = None

    def __contains__(self, token: Token) -> bool:
        return self.start <= token.i < self.end


def link_speakers(scene: Scene, links: Links, quoted: Sequence[Quotation]) -> None:
    """Link "I" and "we" in each quotation to each other, "I" to the person who speaks, "we" to that person's body."""
    for quotation in quoted:
        inside = [n for n in scene.of_kind(MentionKind.PRONOUN) if scene.heads[n] in quotation]
        for kind in ("speaker", "speakers"):
            said = [n for n in inside if scene.mentions[n].rule == kind]
            for n in said[1:]:
                links.attach(said[0], n)
            if not said or quotation.speaker is None:
                continue
            if _may_say(scene, quotation.speaker, kind):
                links.attach(quotation.speaker, said[0])
            elif kind == "speakers" and (body := _body(scene, links, quotation.speaker)) is not None:
                links.attach(body, said[0])


def _may_say(scene: Scene, speaker: int, kind: str) -> bool:
    mention = scene.mentions[speaker]
    if kind == "speaker":
        return mention.type == "Person" or mention.rule in ("male", "female")
    return mention.type in ("Organization", "Group") and mention.rule != "demonym"


def _body(scene: Scene, links: Links, speaker: int) -> int | None:
    """The state or body that a person speaks for by a title: "[Velmo] CEO Ana Ruiz", "Rui Costa, head of [Velmo]"."""
    chain = links.find(speaker)
    named = [n for n in scene.of_kind(MentionKind.NAME) if scene.mentions[n].type in ("Organization", "Country")]
    ends = {scene.mentions[n].end: n for n in named}
    for n in scene.of_kind(MentionKind.NAME):
        if scene.mentions[n].type != "Person" or links.find(n) != chain:
            continue
        before = scene.starts[n] - len(scene.titles[n]) - 1
        if before >= 0 and scene.doc[before].tag_ == "POS":
            before -= 1
        owner = ends.get(scene.doc[before].idx + len(scene.doc[before])) if before >= 0 and scene.titles[n] else None
        if owner is not None:
            return owner
        for noun in (
            c for c in scene.heads[n].children if c.dep_ == "appos" and c.lemma_.lower() in scene.names.titles.genders
        ):
            below = [t for p in noun.rights if p.lower_ in ("of", "at") for t in p.children]
            held = [scene.by_head.get(t.i) for t in (*noun.lefts, *below)]
            if found := [m for m in held if m in named]:
                return found[0]
    return _state_of_office(scene, links, chain)


def _state_of_office(scene: Scene, links: Links, chain: int) -> int | None:
    """The state of whoever has an office that only one of the states named has ("Foreign Secretary Ana Ruiz")."""
    members = [n for n in range(len(scene.mentions)) if links.find(n) == chain]
    titles = {" ".join(scene.titles[n]) for n in members}
    titles |= {folded(scene.mentions[n].text) for n in members if scene.mentions[n].kind is MentionKind.NOMINAL}
    offices = scene.names.offices.states.items()
    states = [some for office, some in offices if any(f"{title} ".startswith(f"{office} ") for title in titles)]
    fitting = [
        n
        for n in scene.of_kind(MentionKind.NAME)
        if scene.mentions[n].type == "Country" and any(scene.mentions[n].canonical in some for some in states)
    ]
    return fitting[0] if len({scene.mentions[n].canonical for n in fitting}) == 1 else None


def quotations(scene: Scene) -> list[Quotation]:
    """The quotations of an article with their speakers; one without a cue of its own goes on from the one before."""
    found: list[Quotation] = []
    for start, end in _marked(scene.doc, scene.names.reporting):
        speaker = _speaker(scene, start, end)
        if speaker is None and found and _goes_on(scene.doc, found[-1].end, start):
            speaker = found[-1].speaker
        found.append(Quotation(start, end, speaker))
    return found


def _marked(doc: Doc, reporting: Reporting) -> Iterator[tuple[int, int]]:
    """Stretches of tokens between an opening and a closing quotation mark, or the end of the paragraph."""
    starts = [token.idx for token in doc]
    for first, stop in marked(doc.text, reporting):
        opened, closed = bisect_left(starts, first), bisect_left(starts, stop)
        while opened < closed and _is_mark(doc[opened], reporting):
            opened += 1
        while closed > opened and (doc[closed - 1].is_space or _is_mark(doc[closed - 1], reporting)):
            closed -= 1
        if opened < closed:
            yield opened, closed


def _is_mark(token: Token, reporting: Reporting) -> bool:
    """Is it a quotation mark, or half of one of two strokes ("`", "`")?"""
    marks = (*reporting.quotation.open, *reporting.quotation.close)
    return token.text in marks or token.text * 2 in marks


def _goes_on(doc: Doc, end: int, start: int) -> bool:
    """Does a quotation stand in the sentence just after another one, with no words before it?

    One that fills its paragraph to the end goes on in the next.
    """
    between = doc[end:start]
    if "\n" in between.text:
        return not any(token.text.strip() for token in between[:-1])
    last = doc[end - 1].sent.end
    return all(token.i < last or token.is_punct or token.is_space for token in between)


def _speaker(scene: Scene, start: int, end: int) -> int | None:
    """The mention that is subject of the verb of saying that governs the quotation or stands beside it."""
    for verb in _cues(scene, start, end):
        subjects = [t for t in verb.children if t.dep_ == "nsubj" and not start <= t.i < end]
        for subject in subjects:
            if subject.i in scene.by_head:
                return scene.by_head[subject.i]
    return None


def _cues(scene: Scene, start: int, end: int) -> Iterator[Token]:
    """Verbs of saying outside a quotation: those above its words, then those of the sentence around it.

    So, too, the one whose colon opens it ("Speaking in Lyon, the minister said:", and a paragraph in quotation marks).
    """
    verbs = scene.names.reporting.verbs
    said = verbs[Frame.CLAUSE] | verbs[Frame.QUOTATION]
    for token in scene.doc[start:end]:
        if not start <= token.head.i < end and token.head.lemma_ in said:
            yield token.head
    for edge in (scene.doc[end - 1], scene.doc[start]):
        for token in edge.sent:
            if not start <= token.i < end and token.lemma_ in said:
                yield token
    before = next((t for t in reversed(scene.doc[: start - 1]) if not t.is_space), None)
    if before is not None and before.text == ":":
        yield from (token for token in before.sent if token.i < before.i and token.lemma_ in said)

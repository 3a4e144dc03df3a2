"""What the article itself takes back: "The paper wrote that Chile shelled Tacna. *The report was wrong.*"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.attribution import innermost
from kg.extract.relations.denied.denials import is_false
from kg.extract.relations.denied.retold import retold
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import near
from kg.extract.relations.scene.taking_up import content, is_definite
from kg.tree import NOUN_SUBJECTS
from kg.types import Modality, Relation, Span

#: Rules that read what a clause tells; titles and places stand in it whatever it tells.
_TELLING = ("verb:", "phrase:")
_CALLED = frozenset({"acomp", "attr", "oprd"})


def withdrawn(scene: Scene, relations: Sequence[Relation]) -> Iterator[Relation]:
    """The relations, with those that somebody's words told, and the article calls wrong behind them, denied by it.

    Whoever told them told them still: his claim is kept as alleged.
    """
    taken_back = list(_withdrawals(scene))
    for relation in relations:
        word = next((w for w, span in taken_back if _is_told_in(scene, relation, span)), None)
        yield relation if word is None else replace(relation, alleged=True)
        if word is not None:
            yield retold(relation, (word,), "withdrawn")


def _is_told_in(scene: Scene, relation: Relation, span: Span) -> bool:
    """Is it what words of somebody tell in a stretch of text, and not what a clause beside them adds?"""
    start, end = span
    inside = start <= relation.cue[0] < end and innermost(scene.attributions, relation.cue[0]) is not None
    if not inside or not relation.property or relation.negated or not relation.rule.startswith(_TELLING):
        return False
    cue = scene.doc[scene.token_from(relation.cue[0])]
    return all(t.dep_ != "relcl" for t in (cue, *cue.ancestors))


def _withdrawals(scene: Scene) -> Iterator[tuple[Token, Span]]:
    """The words by which the article, and nobody in it, withdraws words told before, and where these stand."""
    for noun in scene.doc:
        if noun.lemma_.lower() not in scene.lexicon.denial.words_denied or not _points_back(scene, noun):
            continue
        verb = _withdrawing(scene, noun)
        if verb is not None and innermost(scene.attributions, verb.idx) is None:
            yield verb, (near(verb).start_char, verb.idx)


def _points_back(scene: Scene, noun: Token) -> bool:
    """ "The report", "its claim", "that": one that was told before, and no word of its own says which."""
    told = content(noun)
    return (noun.pos_ == "PRON" or "owner" in told or is_definite(scene, noun)) and told <= {"owner", "kind"}


def _withdrawing(scene: Scene, noun: Token) -> Token | None:
    """The verb by which words are said to be wrong or not true, or are taken back; None where that is left open."""
    words, verb = scene.lexicon.denial.withdrawn, noun.head
    if verb.lemma_ in words.taking_back and noun.dep_ in ("dobj", "nsubjpass"):
        return verb if scene.is_so(verb) else None
    if noun.dep_ not in NOUN_SUBJECTS:
        return None
    for saying in (verb, *(c for c in verb.children if c.dep_ == "xcomp")):
        verdict = scene.verdict(saying)
        called = [c for c in saying.children if c.dep_ in _CALLED]
        untrue = any(_is_untrue(scene, noun, c) != verdict.negated and _is_judged(scene, c) for c in called)
        if untrue and verdict.modality is Modality.ACTUAL and not verdict.alleged:
            return verb
    return None


def _is_untrue(scene: Scene, noun: Token, called: Token) -> bool:
    """Is it a word for what is not so? "That was wrong" may be said of a deed."""
    words = scene.lexicon.denial.withdrawn
    wrong = noun.lower_ not in words.pronouns and called.lemma_.lower() in words.wrong
    return wrong or is_false(scene, called)


def _is_judged(scene: Scene, called: Token) -> bool:
    """Is it a word for what is so, or for what is not?"""
    words = scene.lexicon.denial.withdrawn
    return is_false(scene, called) or called.lemma_.lower() in words.wrong | words.true

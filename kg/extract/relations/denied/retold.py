"""Relations that other words take up: denied, answered, said again of somebody else."""

from dataclasses import replace

from spacy.tokens import Token

from kg.extract.relations.scene.candidates import INFERRED
from kg.extract.relations.scene.spans import sentence_of, span_of
from kg.types import Modality, Relation


def retold(
    relation: Relation, words: tuple[Token, ...], rule: str, *, source: int | None = None, reason: str = ""
) -> Relation:
    """A relation as `words` behind it tell it anew: that it is not so.

    Of the first telling only what it relates holds on: not who said it, nor when, where and for what it was. With a
    `reason` it is only possible.
    """
    return replace(
        relation,
        negated=True,
        modality=Modality.POSSIBLE if reason else Modality.ACTUAL,
        reason=reason,
        alleged=False,
        source=source,
        rule=rule,
        sentence=sentence_of(words[0]),
        cue=span_of(*words),
        qualifiers=(),
        confidence=INFERRED,
        event_date="",
    )

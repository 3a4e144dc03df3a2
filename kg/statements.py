"""Records of a graph: entities, statements with their evidence, judgements on names, and all of it as a snapshot."""

import builtins
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kg.types import Article, Modality


@dataclass(frozen=True, slots=True)
class Entity:
    """What mentions of one or many articles refer to."""

    #: Local part of the entity's IRI, minted from content.
    id: str
    label: str
    #: Local name of an ontology class.
    type: str
    #: Every form met, sorted, the label left out.
    aliases: tuple[str, ...] = ()
    same_as: str | None = None
    mentions: int = 0
    #: The articles that name it, sorted, and the forms that each uses, sorted.
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that name it, sorted."""
        return tuple(self.named)


class Judgement(StrEnum):
    """What is made of two names that may be one entity's."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """A judgement on whether two names are one entity, and why."""

    #: The entity that has both names, else the two entities, sorted.
    entities: tuple[str, ...]
    names: tuple[str, str]
    judgement: Judgement
    reason: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place in one article that states a statement."""

    article: str
    start: int
    end: int
    text: str
    cue: str
    rule: str
    confidence: float
    date: dt.date | None = None
    event_date: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """Who stands in which relation to whom, with its qualifications, and every place that says so."""

    #: Local part of the statement's IRI: a hash of all but the evidence.
    id: str
    subject: str
    #: Local name of an ontology property, or empty for an open relation.
    property: str
    object: str
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    reason: str = ""
    alleged: bool = False
    attributed_to: str | None = None
    qualifiers: tuple[tuple[str, str], ...] = ()
    #: The label of an open relation.
    phrase: str = ""
    evidence: tuple[Evidence, ...] = ()

    @builtins.property
    def asserted(self) -> bool:
        """Does the statement give a plain triple: actual, not negated, and not alleged?"""
        return not self.negated and not self.alleged and self.modality is Modality.ACTUAL


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The whole graph as records: what the RDF store, the exports and the analyses are made of."""

    articles: dict[str, Article] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    #: Articles that repeat another one: its id to the id of the first.
    repeats: dict[str, str] = field(default_factory=dict)
    #: Why names are one entity's or are not, or may be; sorted.
    identities: tuple[Identity, ...] = ()

    def evidence(self) -> Iterator[tuple[Statement, Evidence]]:
        """Each statement with each of its evidences, in the statements' order."""
        for statement in self.statements:
            for evidence in statement.evidence:
                yield statement, evidence

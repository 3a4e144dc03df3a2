"""What the rules propose: relations before factuality and attribution are known, and a trace of what was tried."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from kg.lang.senses import Sense
from kg.types import Modality, Span

#: How far a rule is to be trusted, by what it goes by; of several that see the same, the most trusted is kept.
#: A title beside a name ("President Ana Ruiz").
TITLED = 0.9
#: A mark behind a name ("Ana Ruiz (D-Ohio)").
MARKED = 0.85
#: A verb with its arguments ("Oman bombed Homs").
TOLD = 0.8
#: A noun with what stands around it ("Oman's attack on Homs").
DESCRIBED = 0.7
#: What other words complete: told before, granted or denied with something else.
INFERRED = 0.6
#: A verb between two names that the lexicon does not know.
BARE = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation that a rule sees, before factuality and attribution are known."""

    subject: int
    object: int
    #: Local name of an ontology property, empty for an open relation.
    property: str
    phrase: str
    #: The token whose factuality is the relation's.
    predicate: Token
    cue: Span
    rule: str
    negated: bool = False
    #: The property that its denial states instead.
    denied: str = ""
    modality: Modality = Modality.ACTUAL
    reason: str = ""
    #: Is it alleged by its own words, whatever is said around it ("the suspected leader")?
    alleged: bool = False
    qualifiers: tuple[tuple[str, str], ...] = ()
    confidence: float = TOLD
    #: Holds whatever is said around it: titles, places and other things taken for granted.
    presupposed: bool = False


def by_sense(sense: Sense, pair: tuple[int, int], predicate: Token, cue: Span) -> Candidate:
    """The candidate that a sense gives for a pair of mentions; the caller adds what only its rule knows."""
    return Candidate(
        *pair,
        sense.property,
        sense.lemma,
        predicate,
        cue,
        f"{sense.kind}:{'|'.join(sense.sources)}->{'|'.join(sense.targets)}",
        sense.negated,
        sense.denied,
        sense.modality,
        sense.reason,
    )


@dataclass(frozen=True, slots=True)
class Attempt:
    """A sense of a predicate that was tried on who fills which role around it."""

    predicate: Token
    sense: Sense
    #: Phrase heads by role name, as `kg.extract.relations.participants.roles` has them.
    roles: Mapping[str, Sequence[Token]]
    #: The mentions found for the property's subject, and for its object.
    sources: Sequence[int]
    targets: Sequence[int]


@dataclass(frozen=True, slots=True)
class Trace:
    """What the rules tried in one article, and what came of it (`kg.extract.relations.assembly.drops`)."""

    attempts: list[Attempt] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)

"""Words by which a speaker condemns or praises somebody without a verb of blaming or praise."""

from dataclasses import dataclass

from kg.lang.tables import read_record


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of somebody to blame or to praise him (lemmas), and the property that it states."""

    property: str
    #: Verbs of which he is the subject.
    said: frozenset[str]
    #: Adjectives and nouns behind "is".
    called: frozenset[str]
    #: Adjectives of a job that he has done.
    done: frozenset[str]
    #: Words that judge where they are denied, and things of which he has none.
    denied: frozenset[str]
    lacked: frozenset[str]
    #: A verb with its object.
    committed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Nouns and adjectives (lemmas) that condemn, and the property that they state."""

    property: str
    judgements: tuple[Judgement, ...]
    nouns: frozenset[str]
    adjectives: frozenset[str]
    #: Modals under which a denial judges all the same ("cannot be trusted").
    denying: frozenset[str]
    #: Those under which a word behind "be" does ("would be weak").
    being: frozenset[str]
    #: Words before a noun by which it condemns nobody ("alleged"), and before a word that they compare ("more").
    alleged: frozenset[str]
    comparing: frozenset[str]
    #: Modals of a saying by which what is said is only supposed ("would say that"), nouns for what somebody has done.
    supposing: frozenset[str]
    jobs: frozenset[str]
    #: Verbs of lacking, verbs of having by which one lacks something, words that judge uncompared, and tasks for which
    #: one is not ready.
    lacking: frozenset[str]
    having: frozenset[str]
    answerable: frozenset[str]
    leading: frozenset[str]


def load_verdicts(language: str = "en") -> Verdicts:
    """Read `verdicts.toml` of a language. Raises LexiconError."""
    return read_record(Verdicts, language, "verdicts.toml")

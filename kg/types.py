"""The records that reading passes on: frozen, hashable, of plain values, offsets in code points of the text."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

#: A stretch of an article's text: start and end offset in code points, end exclusive.
Span = tuple[int, int]


class MentionKind(StrEnum):
    """How a mention refers: by a name, by a description, or by a pronoun."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class Modality(StrEnum):
    """Whether a statement says that something is so, or that it may be or come to be so."""

    ACTUAL = "actual"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as read: its text untouched, what the wire's conventions say of it beside."""

    id: str
    text: str
    title: str = ""
    date: dt.date | None = None
    publisher: str = ""
    language: str = "en"
    url: str = ""
    agency: str = ""
    byline: str = ""
    #: The place in the dateline ("BRUSSELS, Nov 13 (KUNA) --").
    dateline: str = ""
    #: Stretches of the text that are prose; datelines, credits, "(end)" and the like lie outside. Empty: all of it.
    prose: tuple[Span, ...] = ()
    #: Given tokens and sentences; the text is then the tokens joined by single spaces. Empty: the parser decides.
    sentences: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read: which (file, and line or entry where there is one), and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that refers to an entity."""

    start: int
    end: int
    text: str
    #: Local name of an ontology class: Person, Organization, Country, Place, Group, Event, Work, ...
    type: str
    kind: MentionKind
    #: Offset at which the mention's syntactic head token starts.
    head: int
    #: The gazetteer's canonical name for a known entity ("Ukraine" for "Ukrainian"), else empty.
    canonical: str = ""
    #: IRI of the same entity elsewhere (Wikidata), where the gazetteer knows it.
    same_as: str | None = None
    #: "male", "female", "plural", "neuter" where known, else empty: what a pronoun must agree with.
    gender: str = ""
    #: Why the mention stands ("ner", "gazetteer", "title", "description", ...).
    rule: str = ""
    #: The name in full, where the text leaves a word of it to a list ("Kharkiv and Sumy Oblasts"); else empty.
    full: str = ""
    #: The title before a person's name, as written ("foreign minister"); empty where there is none.
    title: str = ""

    @property
    def name(self) -> str:
        """The canonical name where the gazetteer knows one, else the mention's own words."""
        return self.canonical or self.text


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what: source, cue and content as stretches of text; the source is empty where it is not stated."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    #: Index of the source's mention in the article, or None where no named entity stands behind it.
    mention: int | None = None
    #: Is the content the source's word, as against its own act or what it presupposes ("condemned the attack")?
    stated: bool = True


@dataclass(frozen=True, slots=True)
class Relation:
    """One sentence's word that a relation holds between two mentions of an article (indices into its mentions)."""

    subject: int
    object: int
    #: Local name of an ontology property, or empty for an open relation.
    property: str
    #: The predicate as an open relation's label, lemmatised ("receive support from").
    phrase: str
    sentence: Span
    cue: Span
    #: The construction that fired ("clause", "title", "apposition", "nominal:of-by", ...).
    rule: str
    negated: bool = False
    modality: Modality = Modality.ACTUAL
    #: Finer reason of a possible modality: planned, requested, conditional, threatened, ...
    reason: str = ""
    alleged: bool = False
    #: Index of the mention to whom the text attributes the relation.
    source: int | None = None
    #: Role, theme, place, amount, time: (name, value), sorted by name.
    qualifiers: tuple[tuple[str, str], ...] = ()
    confidence: float = 1.0
    #: ISO date of the event at the precision that the text gives ("2024-11-13", "2024-11", "2024"), or empty.
    event_date: str = ""


class Loss(StrEnum):
    """Why a predicate gave no statement."""

    UNKNOWN = "not in the lexicon"
    OPEN = "an open relation only"
    THEME = "no object of the kind that the sense needs"
    NO_PHRASE = "no phrase in the role"
    NO_ENTITY = "no entity in the phrase"
    TYPE = "type not allowed in the role"
    SAME = "both ends the same"
    ENDED = "said to end or not to be"
    LIGHT = "left to its object"
    REPORTING = "tells who says it"
    OUTSIDE = "outside the prose"


@dataclass(frozen=True, slots=True)
class Seen:
    """A predicate that was seen in an article, and why it gave no statement."""

    sentence: Span
    place: Span
    lemma: str
    #: verb, noun, adjective, or another kind of entry in the relation lexicon.
    kind: str
    #: None where it gave a statement of the ontology.
    loss: Loss | None = None
    #: The property of the sense that came nearest; what lacked in it: which role, and the phrase or name that is there.
    property: str = ""
    role: str = ""
    phrase: str = ""
    #: Lemma of the phrase's head; the class of the name, where it is the wrong one.
    head: str = ""
    type: str = ""
    #: The entities among its arguments as the text names them, in text order.
    ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    #: For each mention the number of its coreference chain within the article.
    chains: tuple[int, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    relations: tuple[Relation, ...] = ()
    #: The predicates of a reading that was asked to trace them; the ledger does not keep them.
    seen: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """One entity as one article names it. Chains without a name are nobody's."""

    article: str
    number: int
    #: Every form that names it, with how often, sorted; demonyms are among them.
    forms: tuple[tuple[str, int], ...]
    type: str
    canonical: str = ""
    same_as: str | None = None
    #: Roles and offices that the article's titles and statements give it, sorted.
    roles: tuple[str, ...] = ()
    #: Canonical name of the country whose entity it seems to be; empty where the article does not tell.
    country: str = ""
    #: Year of the article, where known.
    year: int | None = None
    #: What it shares with the chains that are surely the same entity (`kg.resolve.identity`); empty: not worked out.
    identity: tuple[str, ...] = ()
    #: What titles and descriptions call a person ("foreign minister", "skater"), lower case, sorted.
    titles: tuple[str, ...] = ()
    #: Canonical names of the countries of which the article says that a person or a place is, sorted.
    homes: tuple[str, ...] = ()
    #: Forms that leave a word to a list ("Kharkiv" of "Kharkiv and Sumy Oblasts"), sorted: labels, but no identity.
    short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gist:
    """What resolution across articles and the search for repeats look at in an article: made once, when it is new."""

    #: With their identities.
    chains: tuple[Chain, ...]
    #: MinHash values of the text (`kg.populate.repeats`).
    sketch: tuple[int, ...]

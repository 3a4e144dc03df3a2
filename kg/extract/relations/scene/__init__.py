"""What the rules of relation extraction look at: one article with its mentions, its clauses and the knowledge."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from kg.extract.clause import Clause, subject_head
from kg.extract.factuality import CERTAIN, Verdict, factuality
from kg.extract.knowledge import Knowledge
from kg.extract.relations.scene.candidates import Trace
from kg.extract.relations.scene.titles import Title
from kg.families import Families
from kg.lang.offices import Offices
from kg.lang.places import PlaceWords
from kg.lang.relations import RelationLexicon
from kg.lang.senses import Sense
from kg.ontology import Ontology
from kg.types import Attribution, Mention, MentionKind

#: Dashes that join words or parties.
DASHES = frozenset("-–—/")


@dataclass(frozen=True, slots=True)
class Named:
    """By what a mention is known to be an entity with a name: its chain, its words or its canonical name."""

    chains: frozenset[int] = frozenset()
    texts: frozenset[str] = frozenset()
    canonical: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Memo:
    """What was worked out of the article already, by token index: rules ask for the same again and again."""

    ends: dict[int, Sequence[int]] = field(default_factory=dict)
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    #: Of nouns: their senses, and the roles around them.
    senses: dict[int, tuple[Sense, ...]] = field(default_factory=dict)
    roles: dict[int, Mapping[str, Sequence[Token]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """One article under reading."""

    doc: Doc
    #: The article's text, which spaCy would put together anew for each look at it.
    text: str
    mentions: Sequence[Mention]
    clauses: Sequence[Clause]
    knowledge: Knowledge
    #: The mentions that a noun phrase with this head stands for.
    denoted: Callable[[Token], Sequence[int]]
    #: Those for which it stands together with its conjuncts: a function, as it reads a scene itself
    #: (`kg.extract.relations.participants.referents`).
    referents: Callable[["Scene", Token], Sequence[int]]
    clause_at: Mapping[int, Clause] = field(default_factory=dict)
    #: Class of each mention; a pronoun or description has that of the name in its chain, where there is one.
    types: Sequence[str] = ()
    #: The coreference chain of each mention; empty where coreference was not asked.
    chains: Sequence[int] = ()
    #: Token index at which a name mention starts, to the mention's index; and where it ends.
    name_from: Mapping[int, int] = field(default_factory=dict)
    name_to: Mapping[int, int] = field(default_factory=dict)
    #: Token index at which a description has its head, to the class of what it describes.
    described: Mapping[int, str] = field(default_factory=dict)
    #: Who says what.
    attributions: Sequence[Attribution] = ()
    #: The titles in the text, in text order.
    titles: Sequence[Title] = ()
    #: Head of a title to the mention of the person named behind it ("[governor] of New York [Andrew Cuomo]").
    holders: Mapping[int, int] = field(default_factory=dict)
    #: The first mention of the state that the article is about, if it is about one.
    home: int | None = None
    named: Named = field(default_factory=Named)
    #: Offset of each token, in text order.
    offsets: Sequence[int] = ()
    #: The names that hold a token, by its offset.
    named_at: Mapping[int, Sequence[int]] = field(default_factory=dict)
    #: Where the rules leave word of what they tried, if somebody asks for it.
    trace: Trace | None = None
    memo: Memo = field(default_factory=Memo, init=False, repr=False)

    @property
    def lexicon(self) -> RelationLexicon:
        """The relation lexicon."""
        return self.knowledge.lexicon

    @property
    def families(self) -> Families:
        """Families by what the rules may do with them."""
        return self.knowledge.families

    @property
    def ontology(self) -> Ontology:
        """The ontology."""
        return self.knowledge.ontology

    @property
    def offices(self) -> Offices:
        """The words for titles and offices."""
        return self.knowledge.offices

    @property
    def places(self) -> PlaceWords:
        """The words that place names stand with."""
        return self.knowledge.places

    def verdict(self, token: Token) -> Verdict:
        """The factuality of the event that a word tells of."""
        if token.i not in self.memo.verdicts:
            self.memo.verdicts[token.i] = factuality(token, self.knowledge.factuality)
        return self.memo.verdicts[token.i]

    def is_so(self, token: Token) -> bool:
        """Does a word tell of an event as a fact: not denied, not only possible, not alleged?"""
        return self.verdict(token) == CERTAIN

    def ends(self, token: Token) -> Sequence[int]:
        """The mentions for which a phrase and its conjuncts stand, in text order, each once."""
        if token.i not in self.memo.ends:
            self.memo.ends[token.i] = tuple(self.referents(self, token))
        return self.memo.ends[token.i]

    def subject_ends(self, clause: Clause | None) -> Sequence[int]:
        """The mentions for which a clause's subject stands; none where there is no subject, or no clause."""
        head = subject_head(clause)
        return () if head is None else self.ends(head)

    def is_named(self, index: int) -> bool:
        """Does a name stand in the chain of a mention?"""
        mention = self.mentions[index]
        one_chain = bool(self.chains) and self.chains[index] in self.named.chains
        called = bool(mention.canonical) and mention.canonical in self.named.canonical
        return one_chain or called or mention.text in self.named.texts

    def clause_around(self, token: Token) -> Clause | None:
        """The nearest clause above a word."""
        return next((self.clause_at[t.i] for t in token.ancestors if t.i in self.clause_at), None)

    def above(self, clause: Clause) -> Clause | None:
        """The clause on which a clause hangs."""
        return self.clause_at.get(clause.governor.i) if clause.governor is not None else None

    def family(self, sense: Sense) -> str:
        """The family of the property that a sense expresses."""
        return self.ontology.properties[sense.property].family

    def all_ends(self, tokens: Sequence[Token]) -> list[int]:
        """The mentions for which any of several phrases stands."""
        return list(dict.fromkeys(index for token in tokens for index in self.ends(token)))

    def is_a(self, index: int, *classes: str) -> bool:
        """Is a mention of one of these ontology classes?"""
        above = self.ontology.above(self.types[index])
        return not above.isdisjoint(classes)

    def is_locality(self, index: int) -> bool:
        """Is a mention a place that is no state: a region, a town, a site?"""
        return self.is_a(index, "Place") and not self.is_a(index, "Country")

    def in_name(self, token: Token) -> bool:
        """Is a token part of a name, so that it describes and does nothing of its own?"""
        return token.idx in self.named_at

    def same(self, one: int, other: int) -> bool:
        """Do two mentions name the same entity (one chain, the same canonical name, or the same words)?"""
        a, b = self.mentions[one], self.mentions[other]
        one_chain = bool(self.chains) and self.chains[one] == self.chains[other]
        return one_chain or a.text == b.text or (bool(a.canonical) and a.canonical == b.canonical)

    def distinct(self, indices: Iterable[int]) -> list[int]:
        """The first mention of each name among some mentions."""
        first: dict[str, int] = {}
        for index in indices:
            first.setdefault(self.mentions[index].name, index)
        return list(first.values())

    def is_among(self, one: int, others: Iterable[int]) -> bool:
        """Does a mention name the same entity as one of some?"""
        return any(self.same(one, other) for other in others)

    def have_common(self, ones: Iterable[int], others: Sequence[int]) -> bool:
        """Does one of some mentions name the same entity as one of others?"""
        return any(self.is_among(one, others) for one in ones)

    def token_from(self, offset: int) -> int:
        """The index of the first token that starts at an offset or behind it; past the last one if there is none."""
        return bisect_left(self.offsets, offset)

    def first_word(self, mention: Mention) -> Token:
        """The token with which a mention starts."""
        return self.doc[self.token_from(mention.start)]

    def last_word(self, mention: Mention) -> Token:
        """The token with which a mention ends: the head of most names, but not of the "Ministry of [Trade]"."""
        return self.doc[self.token_from(mention.end) - 1]

    def head_word(self, mention: Mention) -> Token:
        """The token that is a mention's syntactic head."""
        return self.doc[self.token_from(mention.head)]

    def names(self) -> Iterator[tuple[int, Mention]]:
        """The name mentions with their indices."""
        return ((i, m) for i, m in enumerate(self.mentions) if m.kind is MentionKind.NAME)

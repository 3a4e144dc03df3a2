"""What the rules of relation extraction look at: one article with its mentions, its clauses and the knowledge."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from kg.extract.clause import Clause
from kg.extract.factuality import CERTAIN, Verdict, factuality
from kg.extract.knowledge import Knowledge
from kg.extract.relations.scene.candidates import Trace
from kg.extract.relations.scene.titles import Title
from kg.lang.offices import Offices
from kg.lang.places import PlaceWords
from kg.lang.relations import RelationLexicon
from kg.lang.senses import Sense
from kg.ontology import Ontology
from kg.types import Attribution, Mention, MentionKind

#: Dashes that join words or parties.
DASHES = frozenset("-–—/")
#: Classes of what cannot be met or arrested.
_THINGS = frozenset({"Place", "Product", "Work", "Event"})


@dataclass(frozen=True, slots=True)
class Named:
    """By what a mention is known to be an entity with a name: its chain, its words or its canonical name."""

    chains: frozenset[int] = frozenset()
    texts: frozenset[str] = frozenset()
    canonical: frozenset[str] = frozenset()


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
    #: What `ends` has found, by token index: rules ask for the same phrases again and again.
    found: dict[int, Sequence[int]] = field(default_factory=dict, init=False, repr=False)
    #: The factuality of events, likewise.
    verdicts: dict[int, Verdict] = field(default_factory=dict, init=False, repr=False)
    #: The senses of nouns and the roles around them (`kg.extract.relations.participants.noun_roles`), likewise.
    senses_of: dict[int, tuple[Sense, ...]] = field(default_factory=dict, init=False, repr=False)
    roles_around: dict[int, Mapping[str, Sequence[Token]]] = field(default_factory=dict, init=False, repr=False)

    @property
    def lexicon(self) -> RelationLexicon:
        """The relation lexicon."""
        return self.knowledge.lexicon

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
        if token.i not in self.verdicts:
            self.verdicts[token.i] = factuality(token, self.knowledge.factuality)
        return self.verdicts[token.i]

    def is_so(self, token: Token) -> bool:
        """Does a word tell of an event as a fact: not denied, not only possible, not alleged?"""
        return self.verdict(token) == CERTAIN

    def ends(self, token: Token) -> Sequence[int]:
        """The mentions for which a phrase and its conjuncts stand, in text order, each once."""
        if token.i not in self.found:
            self.found[token.i] = tuple(self.referents(self, token))
        return self.found[token.i]

    def is_named(self, index: int) -> bool:
        """Does a name stand in the chain of a mention?"""
        mention = self.mentions[index]
        one_chain = bool(self.chains) and self.chains[index] in self.named.chains
        called = bool(mention.canonical) and mention.canonical in self.named.canonical
        return one_chain or called or mention.text in self.named.texts

    def is_mutual(self, sense: Sense) -> bool:
        """Does the property of a sense hold both ways?"""
        return self.ontology.properties[sense.property].symmetric

    def clause_around(self, token: Token) -> Clause | None:
        """The nearest clause above a word."""
        return next((self.clause_at[t.i] for t in token.ancestors if t.i in self.clause_at), None)

    def above(self, clause: Clause) -> Clause | None:
        """The clause on which a clause hangs."""
        return self.clause_at.get(clause.governor.i) if clause.governor is not None else None

    def family(self, sense: Sense) -> str:
        """The family of the property that a sense expresses."""
        return self.ontology.properties[sense.property].family

    def noun_senses(self, noun: Token) -> tuple[Sense, ...]:
        """The senses of an event noun; of words that the lexicon knows as one, theirs ("travel ban", "use of arms")."""
        if noun.i not in self.senses_of:
            self.senses_of[noun.i] = self._noun_senses(noun)
        return self.senses_of[noun.i]

    def _noun_senses(self, noun: Token) -> tuple[Sense, ...]:
        before = noun.nbor(-1) if noun.i else None
        joined = before is not None and before.dep_ in ("compound", "amod") and before.head == noun
        two = f"{before.lower_} {noun.lemma_.lower()}" if joined and before is not None else ""
        below = (t for p in noun.rights if p.lower_ == "of" for t in p.children if t.dep_ == "pobj")
        used = next(
            (s for t in below if (s := self.lexicon.of("noun", f"{noun.lemma_.lower()} of {t.lemma_.lower()}"))), ()
        )
        return used or self.lexicon.of("noun", two) or self.lexicon.of("noun", noun.lemma_.lower())

    def prefixes(self, index: int) -> Sequence[Sense]:
        """The senses of the prefix that a dash joins to a name ("pro-[Russian] politician"); none if there is none."""
        first = self.token_from(self.mentions[index].start)
        joined = first > 1 and self.doc[first - 1].text in DASHES
        return self.lexicon.of("prefix", self.doc[first - 2].lower_) if joined else ()

    def all_ends(self, tokens: Sequence[Token]) -> list[int]:
        """The mentions for which any of several phrases stands."""
        return list(dict.fromkeys(index for token in tokens for index in self.ends(token)))

    def is_a(self, index: int, *classes: str) -> bool:
        """Is a mention of one of these ontology classes?"""
        return any(self.ontology.is_a(self.types[index], name) for name in classes)

    def is_elective(self, index: int) -> bool:
        """Is a mention's name that of a body for which one stands ("[Wisconsin Senate] candidate"), no party's?"""
        return not self.lexicon.actors.elective.isdisjoint(self.mentions[index].text.lower().split())

    def is_electoral(self, index: int) -> bool:
        """Is a mention a party that fights with words, whatever verb of war is used of it?"""
        mention = self.mentions[index]
        return not {mention.text, mention.canonical}.isdisjoint(self.lexicon.actors.electoral)

    def is_locality(self, index: int) -> bool:
        """Is a mention a place that is no state: a region, a town, a site?"""
        return self.is_a(index, "Place") and not self.is_a(index, "Country")

    def fits(self, sense: Sense, subject: int, object_: int) -> bool:
        """Do two mentions have the types that a sense, or else its property, asks of its ends?"""
        if subject == object_ or self.same(subject, object_) or self._apart(sense, subject, object_):
            return False
        domain, range_ = self.asked_types(sense)
        return (not domain or self.open_type(subject, domain)) and (not range_ or self.open_type(object_, range_))

    def asked_types(self, sense: Sense) -> tuple[Sequence[str], Sequence[str]]:
        """The classes that a sense, or else its property, asks of its subject and of its object; empty: any."""
        known = self.ontology.properties.get(sense.property)
        return sense.subject_types or (known.domain if known else ()), sense.object_types or (
            known.range if known else ()
        )

    def _apart(self, sense: Sense, subject: int, object_: int) -> bool:
        """Would a state lie in another, a person speak to a network where all write, a chamber be, a party do harm?"""
        if sense.targets == ("on",):
            mention = self.mentions[object_]
            return not {mention.text, mention.canonical}.isdisjoint(self.lexicon.speech.platforms)
        stood = "for" in sense.targets and sense.lemma in self.lexicon.actors.standing
        if (stood or sense.property == "partyMemberOf") and self.is_elective(object_):
            return True
        if sense.property in self.lexicon.families.violent and (
            self.is_electoral(subject) or self.is_electoral(object_)
        ):
            return True
        within = self.family(sense) == "locatedIn"
        return within and any(self.is_a(subject, c) and self.is_a(object_, c) for c in self.lexicon.families.apart)

    def open_type(self, index: int, classes: Sequence[str]) -> bool:
        """Like `is_a`, but the type of a pronoun that nothing resolves speaks against nothing."""
        unresolved = self.mentions[index].kind is MentionKind.PRONOUN and not self.types[index]
        return unresolved or self.is_a(index, *classes)

    def is_thing(self, noun: Token) -> bool:
        """Does a phrase that names nobody itself speak of a deed or of a thing ("its [position]", "the [tariffs]")?"""
        if noun.pos_ != "NOUN" or self.in_name(noun):
            return False
        kind = self.described.get(noun.i, "")
        owned = any(c.dep_ == "poss" for c in noun.lefts)
        done = any(self.family(sense) not in self.lexicon.families.granted for sense in self.noun_senses(noun))
        return kind in _THINGS or (not kind and (owned or done))  # no "leadership", which is its holders

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

    def names(self) -> Iterator[tuple[int, Mention]]:
        """The name mentions with their indices."""
        return ((i, m) for i, m in enumerate(self.mentions) if m.kind is MentionKind.NAME)

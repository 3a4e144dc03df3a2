"""What the rules of relation extraction look at: one article with its mentions, its clauses and the knowledge."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from kg.extract.clause import Argument, Clause
from kg.extract.clauses import conjuncts
from kg.extract.relations.about import state_about
from kg.lang.relations import RelationLexicon, Sense
from kg.ontology import Ontology
from kg.types import Mention, MentionKind, Modality, Span

#: Dashes that join words or parties.
DASHES = frozenset("-–—/")
#: Ends of peoples' names that speak of them all, if they stand alone ("the Dutch", "the Chinese").
_COLLECTIVE = ("ch", "sh", "ese", "s")
#: Marks of a quotation.
_QUOTES = frozenset({'"', "“", "``"})
#: Classes of what cannot be met or arrested.
_THINGS = frozenset({"Place", "Product", "Work", "Event"})


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
    qualifiers: tuple[tuple[str, str], ...] = ()
    confidence: float = 0.8
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
    #: Phrase heads by role name, as `kg.extract.relations.roles` has them.
    roles: Mapping[str, Sequence[Token]]
    #: The mentions found for the property's subject, and for its object.
    sources: Sequence[int]
    targets: Sequence[int]


@dataclass(frozen=True, slots=True)
class Trace:
    """What the rules tried in one article, and what came of it; `kg.extract.relations.drops` explains the rest."""

    attempts: list[Attempt] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Scene:
    """One article under reading."""

    doc: Doc
    #: The article's text, which spaCy would put together anew for each look at it.
    text: str
    mentions: Sequence[Mention]
    clauses: Sequence[Clause]
    lexicon: RelationLexicon
    ontology: Ontology
    #: The mentions that a noun phrase with this head stands for.
    denoted: Callable[[Token], Sequence[int]]
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
    #: Head of a title to the mention of the person named behind it ("[governor] of New York [Andrew Cuomo]").
    holders: Mapping[int, int] = field(default_factory=dict)
    #: The first mention of the state that the article is about, if it is about one.
    home: int | None = None
    #: Offset of each token, in text order.
    offsets: Sequence[int] = ()
    #: Offsets of the tokens inside names.
    named_at: frozenset[int] = frozenset()
    #: Where the rules leave word of what they tried, if somebody asks for it.
    trace: Trace | None = None
    #: What `ends` has found, by token index: rules ask for the same phrases again and again.
    found: dict[int, Sequence[int]] = field(default_factory=dict, init=False, repr=False)

    def ends(self, token: Token) -> Sequence[int]:
        """The mentions for which a phrase and its conjuncts stand, in text order, each once."""
        if token.i not in self.found:
            self.found[token.i] = tuple(self._ends(token))
        return self.found[token.i]

    def _ends(self, token: Token) -> Sequence[int]:
        if token.lower_ == "it" and token.dep_ == "dobj" and token.head.lemma_.lower() in self.lexicon.deniers:
            return []  # "denied it": what was said, and nobody
        if token.tag_ == "PRP" and token.lower_.endswith(("self", "selves")) and token.dep_ == "dobj":
            return []  # what one does to oneself relates nobody to another
        members = list(dict.fromkeys(index for member in self._members(token) for index in self._of_one(member)))
        found = self._innermost(members) if len(members) > 1 else members
        if _is_plural(token):
            return self._several(token) or found or self._speakers(token)
        if "Person=1" in token.morph and "Number=Plur" in token.morph and not any(map(self.is_named, found)):
            return self._issuers(token) or found
        if token.lower_ == "it" and not found:
            return self._body_speaking(token)
        if found or not self.is_pair(token):
            return found
        return self._several(token) or self._met_before(token) or self._two_states(token)

    def _members(self, token: Token) -> list[Token]:
        """A phrase's conjuncts; a name in apposition that goes on with "and" is a member of the list ("A, B and C").

        So is one that is named in contrast ("A, not B").
        """
        members = conjuncts(token)
        for child in token.children:
            listed = any(c.dep_ == "conj" for c in child.children) or any(c.dep_ == "neg" for c in token.rights)
            parted = any(c.dep_ == "prep" and token.i < c.i < child.i for c in (*token.rights, *token.head.rights))
            if child.dep_ == "appos" and self.in_name(child) and listed and not parted:
                members += conjuncts(child)
        counted = [below for member in members for below in self._counted(member)]
        beside = [*self._accompanying(token), *self._leaders(token), *self.examples(token)]
        return [*self._joined_persons(token), *members, *counted, *beside]

    def counted(self, token: Token) -> list[Token]:
        """The conjuncts of a phrase, and for what only counts what it counts ("thousands of [people]")."""
        members = conjuncts(token)
        return [below for member in members for below in self._counted(member) or [member]]

    def _accompanying(self, token: Token) -> list[Token]:
        """Names behind "along with": what is done to one, or by him, goes for both ("killed Ana [along with] Ion")."""
        places = [token, token.head] if token.dep_ in ("dobj", "nsubjpass") else [token]
        beside = [p for place in places for p in place.rights if p.lower_ in self.lexicon.accompanying]
        within = [below for p in beside for below in p.children if below.dep_ == "prep"]
        # "Peru, [together with] Oman, leaves": the parse may hang the adverb on the preposition.
        within += [p for p in token.rights if any(c.lower_ in self.lexicon.accompanying for c in p.lefts)]
        ends = (t for below in within for t in below.children)
        return [c for t in ends if t.dep_ == "pobj" for c in conjuncts(t) if self.in_name(c)]

    def _leaders(self, token: Token) -> list[Token]:
        """Who leads a group that goes somewhere, or forces that are nobody else's: "a delegation led by [Ana Ruiz]"."""
        lemma = token.lemma_.lower()
        nameless = lemma in self.lexicon.bands and not any(self.is_named(i) for i in self.denoted(token))
        known = lemma in self.lexicon.delegations or nameless
        led = [c for c in token.rights if c.dep_ == "acl" and c.lemma_ in self.lexicon.leading] if known else []
        ends = (t for verb in led for p in verb.rights if p.dep_ == "agent" for t in p.children)
        return [c for t in ends if t.dep_ == "pobj" for c in conjuncts(t) if self.in_name(c)]

    def _counted(self, token: Token) -> list[Token]:
        """What a noun or a number only counts ("dozens of Hamas [fighters] attacked", "20 of the [jets]")."""
        if not (token.lemma_.lower() in self.lexicon.quantities or token.pos_ == "NUM") or self.in_name(token):
            return []
        below = [t for p in token.rights if p.lower_ == "of" for t in p.children if t.dep_ == "pobj"]
        return [c for t in below for c in conjuncts(t)]

    def _joined_persons(self, token: Token) -> list[Token]:
        """Persons before a person's name whom "and" joins to it, though the parse makes them its modifiers.

        "[President Ana Ruiz] and Foreign Minister Ion Popa met".
        """
        if not self.in_name(token) or not any(self.is_a(i, "Person") for i in self.denoted(token)):
            return []
        found: list[Token] = []
        for position in range(token.i, token.left_edge.i, -1):
            index = self.name_to.get(position)
            joint = self.doc[position].lower_
            if index is None or not self.is_a(index, "Person") or not (joint == "and" or (joint == "," and found)):
                continue
            if not _is_possessed(self.doc[position - 1], token):
                found.append(self.doc[position - 1])
        return found[::-1]

    def examples(self, token: Token) -> list[Token]:
        """Names given as examples of what a phrase in the plural speaks of ("several leaders, including [Modi]")."""
        if token.tag_ != "NNS" and token.pos_ != "NUM":
            return []
        found = []
        for word in _phrase_words(token, self.in_name):
            if {word.lower_, f"{self.doc[word.i - 1].lower_} {word.lower_}"} & self.lexicon.exemplifying:
                found += [c for t in word.children if t.dep_ in ("pobj", "dobj") for c in conjuncts(t)]
        # "Including the hostages [Ana Ruiz and Rui Costa]": named in apposition to what they are.
        named = [c for t in found for a in t.children if a.dep_ == "appos" and self.in_name(a) for c in conjuncts(a)]
        # "Land taken by Iraqi forces, including Mosul": no force is a town.
        forces = token.lemma_.lower() in self.lexicon.forces
        listed = [t for t in (*found, *named) if self.in_name(t)]
        return [t for t in listed if not (forces and any(self.is_a(i, "Place") for i in self.denoted(t)))]

    def _innermost(self, listed: list[int]) -> list[int]:
        """A list without the places that only say where the one before lies: "Shostka, [Sumy Oblast, Ukraine]".

        Commas chain places outwards unless an "and" closes the list.
        """
        kept = [True] * len(listed)
        for position in range(len(listed) - 1, 0, -1):
            before, here = self.mentions[listed[position - 1]], self.mentions[listed[position]]
            places = all(self.is_a(i, "Place", "Country") for i in listed[position - 1 : position + 1])
            if self.text[before.end : here.start].strip() != "," or not places:
                break
            kept[position] = False
        return [i for i, keep in zip(listed, kept, strict=True) if keep]

    def _of_one(self, token: Token) -> Sequence[int]:
        """What one phrase stands for; a score takes the name hung on it ("beat [Sheffield United 2-1]")."""
        if token.i in self.holders:
            return [self.holders[token.i]]
        if self._is_kind_of_person(token):
            return self.denoted(token.head)
        found = self.national(token)
        found = self.denoted(self._antecedent(token)) if found is None else found
        if told := self.summed_up(token) or self._told_of(token, found):
            return told
        if len(found) == 1 and not self.in_name(token):
            return self._state_around(token, found[0]) or found
        if not found and token.dep_ == "appos" and self.in_name(token.head):
            return self.denoted(token.head)
        if not found and token.pos_ == "NOUN":
            found = self._named_right_behind(token) or self._called(token) or self._ware(token) or self._home(token)
        if found or not (token.pos_ == "NUM" or token.text[0].isdigit()):
            return found
        return [i for child in token.lefts if child.dep_ in ("compound", "nmod") for i in self.denoted(child)]

    def _antecedent(self, token: Token) -> Token:
        """The noun behind which "whose" opens a clause ("Peru, [whose] envoy left"); any other word itself."""
        if token.tag_ != "WP$":
            return token
        clause = next((v for v in token.ancestors if v.dep_ == "relcl"), None)
        if clause is None and token.head.dep_ == "appos":
            clause = token.head  # "Velmo, [whose] head, Ana Ruiz, left": the parse may see an apposition
        return clause.head if clause is not None and clause.head.i < token.i else token

    def _is_kind_of_person(self, token: Token) -> bool:
        """Does a name with an article tell what somebody is: "Ana Ruiz, [a Republican] who backed her"?"""
        single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.lefts)
        return single and token.dep_ == "appos" and self.in_name(token) and self.in_name(token.head)

    def national(self, token: Token) -> Sequence[int] | None:
        """The person of whom a people's name in the singular speaks; None for any other phrase.

        He is named right behind it ("the Swede [Ana Ruiz]"), or before: "[Ana Ruiz] left. The Swede is ill".
        """
        index = self.name_to.get(token.i + 1)
        people = index is not None and self.mentions[index].rule == "demonym" and token.tag_ in ("NN", "NNP")
        if index is None or not people or not any(c.lower_ == "the" for c in token.lefts):
            return None
        if behind := [i for i in self._named_right_behind(token) if self.is_a(i, "Person")]:
            return behind
        alone = token.dep_ in ("nsubj", "nsubjpass") and token.i + 1 not in self.name_from
        if not alone or token.lower_.endswith(_COLLECTIVE) or token.head.tag_ == "VBP":
            return None
        start = self.doc[max(token.sent.start - 1, 0)].sent.start_char
        before = [i for i, m in self.names() if start <= m.start < token.idx and self.is_a(i, "Person")]
        heads = [(i, self.doc[self.token_from(self.mentions[i].end) - 1]) for i in before]
        acting = [i for i, head in heads if head.dep_ in ("nsubj", "nsubjpass")]
        return acting[-1:] or (before[-1:] if all(self.same(before[-1], i) for i in before) else [])

    def _named_right_behind(self, noun: Token) -> Sequence[int]:
        """ "Beat his cousin [Ana Ruiz]": the name in apposition to a noun; a person's behind a comma, too."""
        named = [c for c in noun.rights if c.dep_ == "appos" and self.in_name(c)]
        beside = [c for c in named if c.left_edge.i == noun.i + 1]
        beside = beside or [c for c in named if c.left_edge.i == noun.i + 2 and self.doc[noun.i + 1].text == ","]
        persons = (
            c for c in beside if c.left_edge.i == noun.i + 1 or any(self.is_a(i, "Person") for i in self.denoted(c))
        )
        return next((self.denoted(name) for name in persons), ())

    def _called(self, noun: Token) -> Sequence[int]:
        """ "Built a robot named [Velmo]": the name that a participle gives to what a noun speaks of."""
        given = (c for c in noun.rights if c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_ in self.lexicon.naming)
        names = (n for c in given for n in c.rights if n.dep_ in ("oprd", "attr", "dobj", "appos") and self.in_name(n))
        return next((self.denoted(name) for name in names), ())

    def _told_of(self, noun: Token, found: Sequence[int]) -> Sequence[int]:
        """Of whom a noun is said that names nobody: "the A380 is a [jet] built by Airbus", "a family of [jets]"."""
        above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
        if above.dep_ == "pobj" and above.head.lower_ == "among" and above.head.head.lemma_ == "be":
            # "Oman is among several states [that left]".
            clause = self.clause_at.get(above.head.head.i)
            named = any(self.mentions[i].kind is MentionKind.NAME or self.is_named(i) for i in found)
            return self._all_denoted(clause.subject.head) if clause and clause.subject and not named else ()
        if above.dep_ != "attr" or (above != noun and above.lemma_.lower() not in self.lexicon.kinds_of):
            return ()
        clause = self.clause_at.get(above.head.i)
        told = clause is not None and clause.lemma in self.lexicon.becoming and clause.subject is not None
        subject = clause.subject.head if told and clause is not None and clause.subject is not None else None
        if subject is None:
            return ()
        told_of = self.ends(subject)
        if any(self.mentions[i].kind is MentionKind.NAME or self.is_named(i) for i in found):
            # "Becomes the first EU [minister] to visit Oman": the person, and not the Union.
            single = self.described.get(noun.i) == "Person" and not self.in_name(noun)
            return told_of if single and told_of and all(self.is_a(i, "Person") for i in told_of) else ()
        return told_of

    def summed_up(self, noun: Token) -> Sequence[int]:
        """Whose deed a noun sums up: "Peru left, a [move] condemned by Oman" condemns Peru."""
        first = noun.left_edge
        single = noun.lemma_.lower() in self.lexicon.summing and first.lower_ in ("a", "an")
        if not single or first.i == noun.sent.start or first.nbor(-1).text not in (",", *DASHES):
            return ()
        told = any(c.dep_ in ("relcl", "acl") for c in noun.rights)
        verbs = [t for t in noun.ancestors if t.i < noun.i and t.i in self.clause_at and t.pos_ == "VERB"]
        # "Used its laws to [freeze] an account, a step which": whoever used them.
        verb = next((t for t in verbs if t.dep_ not in ("xcomp", "advcl") or t.tag_ != "VB"), None)
        if not told or verb is None:
            return ()
        by = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
        doers = by if self.clause_at[verb.i].passive else [c for c in verb.children if c.dep_ == "nsubj"]
        return self.denoted(doers[0]) if doers else ()

    def _all_denoted(self, head: Token) -> Sequence[int]:
        return [i for c in conjuncts(head) for i in self.denoted(c)]

    def is_named(self, index: int) -> bool:
        """Does a name stand in the chain of a mention?"""
        return any(self.same(i, index) for i, _ in self.names())

    def _ware(self, noun: Token) -> list[int]:
        """ "Announced the iPhone 4 [update]": the product whose name says which of a firm's wares it is."""
        if noun.lemma_.lower() not in self.lexicon.wares:
            return []
        named = [i for c in noun.lefts if c.dep_ in ("compound", "nmod") for i in self.denoted(c)]
        return [i for i in named if self.is_a(i, "Product")]

    def _home(self, organ: Token) -> list[int]:
        """ "[Police] arrested Ana Ruiz in Lyon, France": the state whose nameless organ acts or is asked to.

        It is the only one that the article names, or the one that it is about; "Peru, where [police] jailed him", Peru.
        """
        own = [c for c in organ.lefts if c.dep_ in ("compound", "amod", "nmod", "poss")]
        does = (organ.dep_ == "nsubj" and organ.head.tag_ != "VB") or any(c.dep_ == "acl" for c in organ.rights)
        acting = does or organ.dep_ == "poss" or (organ.dep_ == "pobj" and organ.head.lower_ == "by")
        acting = acting or self._is_addressed(organ)
        apart = any(c.lower_ not in self.lexicon.organ_words for c in own) or any(
            c.lower_ == "of" for c in organ.rights
        )
        if not acting or apart or organ.lemma_.lower() not in self.lexicon.organs or self._leaders(organ):
            return []
        there = next((c.head.head for c in organ.head.lefts if c.lower_ == "where" and c.head.dep_ == "relcl"), None)
        if there is not None and (state := [i for i in self.denoted(there) if self.is_a(i, "Country")]):
            return state
        return self.only_state()

    def only_state(self) -> list[int]:
        """The only state that the article names, or else the one that it is about."""
        states = {m.canonical or m.text: i for i, m in reversed([*self.names()]) if self.is_a(i, "Country")}
        return list(states.values()) if len(states) == 1 else [] if self.home is None else [self.home]

    def _is_addressed(self, organ: Token) -> bool:
        """Is an organ with "the" what somebody asks, blames or praises ("urged [the authorities] to act")?"""
        families = {self.family(sense) for sense in self.lexicon.of("verb", organ.head.lemma_.lower())}
        definite = any(c.lower_ == "the" for c in organ.lefts)
        judging = organ.lemma_.lower() in self.lexicon.taken_up["judges"]
        return (
            organ.dep_ == "dobj" and definite and not judging and bool(families & {"requests", "accuses", "supports"})
        )

    def _state_around(self, head: Token, index: int) -> Sequence[int]:
        """The state behind the town whose authority a phrase names: "a court in Lyon, [France]" is a French court."""
        place = next((c for p in head.rights if p.lower_ == "in" for c in p.children if c.dep_ == "pobj"), None)
        part = (c for p in head.rights if p.lower_ == "of" for c in p.children if c.dep_ == "pobj")
        if place is None or index not in self.denoted(place) or any(index in self.denoted(c) for c in part):
            return ()  # "the village of Homs in Lyon, France" is a village
        position = self.token_from(self.mentions[index].end) + 1
        states = [self.name_from[position]] if position in self.name_from else []
        comma = position <= len(self.doc) and self.doc[position - 1].text == ","
        known = [i for i in states if comma and self.is_a(i, "Country")]
        # "Prosecutors in Lyon raided its offices", in an article about France.
        meant = self.home is not None and head.lemma_.lower() in self.lexicon.organs and self.is_a(index, "Place")
        return known or ([self.home] if meant and self.home is not None else [])

    def _several(self, anaphor: Token) -> list[int]:
        """Of whom several a plural phrase speaks: the coordinated subject of a clause above, or of the sentence before.

        "Starmer and Modi said they had signed"; "Cambodia and Thailand agree ... Both sides accuse the other".
        """
        for subject in self._subjects_above(anaphor):
            if subject.i < anaphor.i and not _is_plural(subject):
                members = [i for c in conjuncts(subject) for i in self._of_one(c)]
                several = len(conjuncts(subject)) > 1
                found = list(dict.fromkeys(members)) if several else self._both_meeting(subject)
                if found or several or self.denoted(subject) or not anaphor.tag_.startswith("PRP"):
                    return found  # "A and B revive a committee to settle [their] dispute": no committee's
        return []

    def _met_before(self, pair: Token) -> list[int]:
        """ "[The two] also discussed", "the two leaders agreed": the last two of whom the text said that they met."""
        if pair.lower_ not in self.lexicon.pair_words and pair.lemma_.lower() not in self.lexicon.persons_named:
            return []  # "the two countries"
        before = (c for c in reversed(self.clauses) if c.head.i < pair.sent.start and c.subject is not None)
        meetings = (self._both_meeting(c.subject.head) for c in before if c.subject is not None)
        return next((both for both in meetings if both), [])

    def _both_meeting(self, subject: Token) -> list[int]:
        """ "Rutte met Modi on Monday. [They] agreed": whoever met and whom he met, if just one each."""
        clause = self.clause_at.get(subject.head.i)
        senses = self.lexicon.of("verb", clause.lemma) if clause is not None and not clause.negated else ()
        mutual = self.lexicon.settings - self.lexicon.journeys
        meets = next((s for s in senses if self.family(s) in mutual or self._is_mutual(s)), None)
        if meets is None or clause is None:
            return []
        phrases = [a.head for a in clause.arguments if _role_of(a) in meets.targets]
        other = [i for head in phrases for i in self.denoted(head)]
        first = list(self.denoted(subject))
        alike = len(first) == len(other) == 1 and self.types[first[0]] == self.types[other[0]] != ""
        return [*first, *other] if alike else []

    def _two_states(self, phrase: Token) -> list[int]:
        """ "Both countries agree": the states named before, if they are just two; "the two" may be persons."""
        before = self.doc[phrase.sent.start - 1].sent if phrase.sent.start else phrase.sent
        near = (m for _, m in self.names() if before.start_char <= m.start < before.end_char)
        persons = phrase.lower_ in self.lexicon.pair_words and any(m.type == "Person" for m in near)
        if phrase.dep_ not in ("nsubj", "nsubjpass") or persons:
            return []
        named = [
            i
            for i, m in enumerate(self.mentions)
            if m.start < phrase.idx and m.kind is MentionKind.NAME and self.is_a(i, "Country")
        ]
        distinct = {self.mentions[i].canonical or self.mentions[i].text: i for i in named}
        return list(distinct.values()) if len(distinct) == 2 else []

    def _subjects_above(self, anaphor: Token) -> Iterator[Token]:
        """The subjects of the clauses around a phrase, its own clause's last; then that of the sentence before."""
        verbs = [v for v in anaphor.ancestors if v.i in self.clause_at]
        own = bool(verbs) and anaphor.dep_ not in ("nsubj", "nsubjpass", "poss")
        before = anaphor.sent.start - 1
        roots = [self.doc[before].sent.root] if before >= 0 else []
        for verb in (*verbs[own:], *roots):
            subject = self.clause_at[verb.i].subject if verb.i in self.clause_at else None
            if subject is not None and subject.head != anaphor:
                # "Velmo was founded by [Ruiz and Popa]. They sold it".
                by = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
                yield from (t for t in by if t.i < anaphor.i and len(conjuncts(t)) > 1)
                yield subject.head

    def _speakers(self, pronoun: Token) -> list[int]:
        """ "Puntland forces claim they took the town": a plural pronoun for the group or body that says so."""
        for verb in list(pronoun.ancestors)[:2]:
            clause = self.clause_at.get(verb.i)
            subject = clause.subject.head if clause and clause.subject else None
            if subject is not None and subject != pronoun and subject.i < pronoun.i:
                said = list(self.denoted(subject))
                body = any(self.is_a(i, "Organization", "Group") for i in said) and clause is not None
                return said if subject.tag_ in ("NNS", "NNPS") or body else []
        return []

    def _issuers(self, pronoun: Token) -> list[int]:
        """ "Peru and Chad condemn the attack. [We] urge": the states that issue a statement together."""
        first = next((c for c in self.clauses if c.subject is not None and c.head.dep_ == "ROOT"), None)
        quoted = any(token.text in _QUOTES for token in self.doc[: pronoun.i])
        if first is None or first.subject is None or quoted:
            return []
        head = first.subject.head
        below = [t for p in head.rights if p.lower_ == "of" for t in p.children if t.dep_ == "pobj"]
        states = [i for t in (head, *below) for c in conjuncts(t) for i in self.denoted(c) if self.is_a(i, "Country")]
        states = list(dict.fromkeys(states))
        return states if len(states) > 1 and head.i < pronoun.i else []

    def _body_speaking(self, pronoun: Token) -> list[int]:
        """ "Ukraine's directorate claims it shot down a jet": the body that says so, if no more is known of "it"."""
        verb = pronoun.head
        above = self.clause_at.get(verb.head.i) if pronoun.dep_ == "nsubj" and verb.dep_ in ("ccomp", "relcl") else None
        if above is None or above.subject is None or above.lemma not in self.lexicon.telling:
            return []
        subject = above.subject.head
        if subject == pronoun or subject.i > pronoun.i:
            return []
        return [i for i in self.denoted(subject) if self.is_a(i, "Country", "Organization")]

    def _is_mutual(self, sense: Sense) -> bool:
        return self.ontology.properties[sense.property].symmetric

    def is_pair(self, token: Token) -> bool:
        """ "Both sides", "the two countries": does a phrase speak of two parties named before?"""
        both = any(c.lower_ in self.lexicon.pair_words for c in token.lefts)
        alone = token.dep_ == "nsubj" and not any(c.lower_ == "of" for c in token.rights)  # "the two agreed"
        named = token.lemma_.lower() in self.lexicon.parties_named
        return (both and named) or (alone and token.lower_ in self.lexicon.pair_words)

    def above(self, clause: Clause) -> Clause | None:
        """The clause on which a clause hangs."""
        return self.clause_at.get(clause.governor.i) if clause.governor is not None else None

    def family(self, sense: Sense) -> str:
        """The family of the property that a sense expresses."""
        return self.ontology.properties[sense.property].family

    def noun_senses(self, noun: Token) -> tuple[Sense, ...]:
        """The senses of an event noun; of two words that the lexicon knows as one, theirs ("[travel ban] on Peru")."""
        before = noun.nbor(-1) if noun.i else None
        joined = before is not None and before.dep_ in ("compound", "amod") and before.head == noun
        two = f"{before.lower_} {noun.lemma_.lower()}" if joined and before is not None else ""
        return self.lexicon.of("noun", two) or self.lexicon.of("noun", noun.lemma_.lower())

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
        """Would one state lie in another, or a person speak to a network where everybody writes?"""
        if sense.targets == ("on",):
            mention = self.mentions[object_]
            return not {mention.text, mention.canonical}.isdisjoint(self.lexicon.platforms)
        within = self.family(sense) == "locatedIn"
        return within and any(self.is_a(subject, c) and self.is_a(object_, c) for c in self.lexicon.apart)

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
        return kind in _THINGS or (not kind and (owned or bool(self.noun_senses(noun))))

    def in_name(self, token: Token) -> bool:
        """Is a token part of a name, so that it describes and does nothing of its own?"""
        return token.idx in self.named_at

    def same(self, one: int, other: int) -> bool:
        """Do two mentions name the same entity (one chain, the same canonical name, or the same words)?"""
        a, b = self.mentions[one], self.mentions[other]
        one_chain = bool(self.chains) and self.chains[one] == self.chains[other]
        return one_chain or a.text == b.text or (bool(a.canonical) and a.canonical == b.canonical)

    def token_from(self, offset: int) -> int:
        """The index of the first token that starts at an offset or behind it; past the last one if there is none."""
        return bisect_left(self.offsets, offset)

    def names(self) -> Iterator[tuple[int, Mention]]:
        """The name mentions with their indices."""
        return ((i, m) for i, m in enumerate(self.mentions) if m.kind is MentionKind.NAME)


def _is_possessed(token: Token, top: Token) -> bool:
    """Does a word below a head belong to a possessor ("[Merz and Tusk's] adviser Ana Ruiz")?"""
    while token.i != top.i and token.head.i != token.i:
        if token.dep_ == "poss":
            return True
        token = token.head
    return False


def _phrase_words(head: Token, in_name: Callable[[Token], bool]) -> Iterator[Token]:
    """The words after a head that may begin its examples: its own, and those on the names in its phrase.

    In "towns in Iraq including Mosul" the parse hangs "including" on Iraq, but a name has no examples; in "struck
    towns in Iraq, including Mosul" it hangs "in" on the verb.
    """
    beside = [c for c in head.head.rights if c.i > head.i] if head.dep_ == "dobj" else []
    for child in (*head.rights, *beside):
        if child.dep_ == "prep":
            yield child
            yield from (w for c in child.children if c.dep_ == "pobj" and in_name(c) for w in c.rights)
        elif child.dep_ == "acl":
            yield child


def _role_of(argument: Argument) -> str:
    """The role's name in the lexicon: the preposition, or the argument's own."""
    return " ".join(t.lower_ for t in argument.preposition) or argument.role.value


def _is_plural(token: Token) -> bool:
    """Is it a plural pronoun of the third person?"""
    return token.tag_ in ("PRP", "PRP$") and "Number=Plur" in token.morph and "Person=3" in token.morph


def scene(  # noqa: PLR0913 - all that a scene is made of
    doc: Doc,
    mentions: Sequence[Mention],
    clauses: Sequence[Clause],
    knowledge: tuple[RelationLexicon, Ontology],
    denoted: Callable[[Token], Sequence[int]],
    chains: Sequence[int] = (),
) -> Scene:
    """Make the scene of one article, its lookups filled."""
    starts = {token.idx: token.i for token in doc}
    stops = {token.idx + len(token): token.i + 1 for token in doc}
    names = [(i, m) for i, m in enumerate(mentions) if m.kind is MentionKind.NAME]
    return Scene(
        doc,
        doc.text,
        mentions,
        clauses,
        *knowledge,
        denoted,
        clause_at={clause.head.i: clause for clause in reversed(clauses)},
        types=_types(mentions, chains),
        chains=chains,
        home=state_about(doc, mentions),
        offsets=[token.idx for token in doc],
        named_at=frozenset(t.idx for _, m in names for t in doc.char_span(m.start, m.end) or ()),
        described={starts[m.head]: m.type for m in mentions if m.kind is MentionKind.NOMINAL and m.head in starts},
        name_from={starts[m.start]: i for i, m in names if m.start in starts},
        name_to={stops[m.end]: i for i, m in names if m.end in stops},
    )


def _types(mentions: Sequence[Mention], chains: Sequence[int]) -> tuple[str, ...]:
    if not chains:
        return tuple(m.type for m in mentions)
    both = list(zip(mentions, chains, strict=True))
    named = {chain: m.type for m, chain in reversed(both) if m.kind is MentionKind.NAME}
    return tuple(
        m.type if m.kind is MentionKind.NAME else named.get(chain, "" if m.kind is MentionKind.PRONOUN else m.type)
        for m, chain in both
    )


def sentence_of(token: Token) -> Span:
    """The stretch of text of a token's sentence, without the white space at its edges."""
    sentence = token.sent
    text = sentence.text
    return sentence.start_char + len(text) - len(text.lstrip()), sentence.start_char + len(text.rstrip())


def span_of(*tokens: Token) -> Span:
    """The stretch of text from the first to the last of some tokens."""
    first, last = min(tokens, key=lambda t: t.i), max(tokens, key=lambda t: t.i)
    return first.idx, last.idx + len(last)

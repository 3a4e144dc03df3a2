"""The word lists that English syntax needs (`en/syntax.toml`), as one frozen resource."""

from dataclasses import dataclass

from kg.lang.tables import read_record


@dataclass(frozen=True, slots=True)
class ImplicitRelations:
    """What is printed as the relation of a clause without a verb."""

    apposition: str
    apposition_plural: str
    place: str
    possessive: str
    article: str
    article_before_vowel: str


@dataclass(frozen=True, slots=True)
class Syntax:
    """Closed classes of words by what they do in a clause; verbs and nouns as lemmas, all in lower case."""

    #: Verbs whose infinitive has the subject's referent as its own, object or not ("promise").
    subject_control: frozenset[str]
    #: Prepositions behind an object whose gerund is what the object does ("accuse them of", "keep them from").
    object_control_prepositions: frozenset[str]
    #: Words beside a verb or participle by which it is wrong ("falsely"), and all before a participle by which it is
    #: not so ("not fired by Oman").
    misnaming: frozenset[str]
    disowning: frozenset[str]
    #: Determiners of a phrase that points at something known.
    definite: frozenset[str]
    #: Verbs whose object does what a gerund right behind it says ("stopped *Iran* attacking").
    object_control_gerunds: frozenset[str]
    #: Prepositions that set one deed in time by another.
    prompting_acts: frozenset[str]
    temporal_prepositions: frozenset[str]
    #: Nouns whose infinitive is something their owner does ("plan", "decision").
    control_nouns: frozenset[str]
    #: Prepositions of several words, each as one string ("in front of").
    complex_prepositions: frozenset[str]
    #: Those of them that lead to whoever does it ("killed at the hands of").
    agent_prepositions: frozenset[str]
    #: Prepositions before an instance of the noun ("such as").
    exemplifying_prepositions: frozenset[str]
    #: Prepositions that say where to, behind a phrase that says where from.
    directional_prepositions: frozenset[str]
    #: Verbs that take an object and what it is called ("called Ruiz a liar").
    naming_verbs: frozenset[str]
    #: Verbs that give somebody an office, named right behind him ("elected Ana Ruiz president").
    appointing_verbs: frozenset[str]
    #: Verbs whose object suffers what a participle behind it says ("will *see* planes delivered").
    witnessing_verbs: frozenset[str]
    #: Nouns for occasions on which one speaks ("in an interview").
    occasions: frozenset[str]
    #: Prepositions that before a number only say how many.
    approximating_prepositions: frozenset[str]
    #: Prepositions of what a deed is aimed at ("an attack by Oman *on* Peru").
    aiming_prepositions: frozenset[str]
    #: Nouns for what goes from one place to another, and the prepositions that say whence and where.
    carried_goods: frozenset[str]
    carrying_prepositions: frozenset[str]
    #: Nouns for what lies between two states.
    borders: frozenset[str]
    #: Adverbs that between a team and a name are what its bearer plays ("Orem City *forward* Ana Ruiz").
    players: frozenset[str]
    #: Two words that deny more than what is denied before them ("let alone").
    scalar_words: frozenset[str]
    #: Adjectives that only count what they stand with ("various").
    quantity_adjectives: frozenset[str]
    #: Nouns that measure or select what follows "of" ("number", "majority").
    quantity_nouns: frozenset[str]
    #: Adverbs that negate the verb ("never").
    negative_adverbs: frozenset[str]
    #: Determiners and pronouns that negate the clause ("no", "nobody").
    negative_determiners: frozenset[str]
    #: Auxiliaries that stand before their subject behind a negation, or for their verb ("it [did] not, he said").
    lone_auxiliaries: frozenset[str]
    #: How far one goes with what one does ("so [far] as to"), and what is the least of it ("without so [much] as").
    extents: frozenset[str]
    least_words: frozenset[str]
    #: Words behind a verb for not doing something ("stopping [short] of").
    abstaining: frozenset[str]
    #: Words that announce a coordination ("both").
    correlatives: frozenset[str]
    #: Verbs whose object may stand behind its recipient ("grant Peru access").
    ditransitive_verbs: frozenset[str]
    #: Participles that state the ground of what the subject has done ("citing").
    stating_participles: frozenset[str]
    documents: frozenset[str]
    document_participles: frozenset[str]
    document_making_verbs: frozenset[str]
    #: Verbs that do what they say, with which a statement goes on ("we ... and *urge* Oman to stay").
    stating_verbs: frozenset[str]
    #: Verbs whose object is told a clause ("told the council he would leave").
    addressing_verbs: frozenset[str]
    #: Verbs that keep somebody from doing what stands behind "from".
    hindering_verbs: frozenset[str]
    #: Verbs with the preposition of what their object is charged with or rid of, or laid at ("accuse of", "blame on").
    charging: frozenset[str]
    #: Participles that with "by" tell whose a deed is ("claimed").
    authored_participles: frozenset[str]
    #: Participles that tell what a deed led to, or name an example of it.
    resulting_participles: frozenset[str]
    #: Prepositions behind which a place only tells where something is.
    locative_prepositions: frozenset[str]
    #: Nouns that are plural without showing it ("police").
    plural_nouns: frozenset[str]
    #: Adjectives that also name a body ("the military").
    nominal_adjectives: frozenset[str]
    #: Prepositions that take no gerund ("amid").
    nominal_prepositions: frozenset[str]
    #: Verbs with the preposition of the one who is to act ("call on").
    asking: frozenset[str]
    #: Nouns for leave to act; who is given it acts ("gave Peru permission to enter").
    permission_nouns: frozenset[str]
    #: Prefixes that make one word with what follows their dash ("re-elected").
    joined_prefixes: frozenset[str]
    #: Beginnings of single words with such a prefix ("co-host").
    joined_words: frozenset[str]
    #: What joins the parts of one name between two dashes ("Lashkar-e-Taiba").
    linking_particles: frozenset[str]
    #: Abbreviations whose dot ends no sentence ("Sens.").
    abbreviations: frozenset[str]
    #: Abbreviations of states behind which an old wire sets a capital ("the U.S. And Oman"), words that are small
    #: there, and those that keep their capital.
    capitalising: frozenset[str]
    linking_words: frozenset[str]
    kept_capitals: frozenset[str]
    #: Further words that are no names in a headline that sets every word in capitals.
    headline_words: frozenset[str]
    #: Nouns that name a deed and take its doer and its goal as dependents ("invasion").
    event_nouns: frozenset[str]
    #: Verbs that take no object ("arrive"), so share none.
    intransitive_verbs: frozenset[str]
    #: Participles that look like the past tense, of verbs that take an object ("sold").
    past_participles: frozenset[str]
    #: Nouns of time, manner and reason, whose bare relative clause lacks an adverbial ("the day he died").
    adverbial_nouns: frozenset[str]
    #: Verbs whose complement clause may stand before them ("…, he said").
    reporting_verbs: frozenset[str]
    #: Participles that stand as prepositions and say something of the noun before them ("including").
    clausal_prepositions: frozenset[str]
    #: Prepositional phrases that are adverbs in all but form ("for example").
    fixed_phrases: frozenset[str]
    implicit_relations: ImplicitRelations

    def __post_init__(self) -> None:
        object.__setattr__(self, "disowning", self.disowning | self.misnaming)

    @property
    def stem_prefixes(self) -> frozenset[str]:
        """What stands before the dash of a word kept whole: its lemma has no dash, its vector is its stem's."""
        return self.joined_prefixes | {word.partition("-")[0] for word in self.joined_words}


def load_syntax(language: str = "en") -> Syntax:
    """Read a language's `syntax.toml`. Raises LexiconError for a missing or unknown list."""
    return read_record(Syntax, language, "syntax.toml")

"""Titles and offices: which words name one, and which property links its holder to the body."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib.resources import files
from unicodedata import combining, normalize

from kg.lang.gazetteer import read_table
from kg.lang.tables import by_word, read_as, read_record


def _spaced(head: str) -> str:
    """A head as the tokenizer cuts it: hyphens are tokens ("president - elect")."""
    return head.replace("-", " - ")


def _heads(titles: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    return {_spaced(head): name for head, name in by_word(titles).items()}


def _by_office(states: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    return {_spaced(office): names for office, names in states.items()}


#: How lists of titles, and tables by office, are read.
_TITLES = read_as(frozenset[str], lambda titles: frozenset(map(_spaced, titles)))
_STATES = read_as(Mapping[str, frozenset[str]], _by_office)


@dataclass(frozen=True, slots=True)
class Stateless:
    """Titles that no state gives, and what one leads that is none."""

    titles: frozenset[str] = field(metadata=_TITLES)
    led: frozenset[str]


@dataclass(frozen=True, slots=True)
class Bodies:
    """Words by which a title or a person leads to a body, and words in the names of bodies."""

    prepositions: frozenset[str]
    #: Prepositions that lead from a title to whom its holder serves, by name or not ("a spokesman for the army").
    serving: frozenset[str]
    #: Words for one who has the same office elsewhere ("her Omani [counterpart]").
    others: frozenset[str]
    #: Words in the titles of ministers who deal with other states.
    outward: frozenset[str]
    #: Nouns for bodies that no state gives an office in ("the Kenyan banks' [association]").
    private: frozenset[str]
    #: Titles behind which "in" tells only where somebody is; those of one part of a body, and words for the parts.
    placed: frozenset[str]
    sectional: frozenset[str]
    sections: frozenset[str]
    #: Words for those who stand for an office, and words in the names of bodies that have a prime minister.
    standing: frozenset[str]
    governing: frozenset[str]
    #: Words for offices that describe another, too ("[chief] speechwriter"), and what a state is called behind "of".
    describing: frozenset[str]
    states_called: frozenset[str]
    #: Faiths, descents and quarters of business, in which nobody has an office.
    unofficial: frozenset[str]
    #: What the news calls the people of parties ("[Socialist] Prime Minister").
    partisans: frozenset[str]
    #: Words of titles that are names of bodies, too ("House Speaker").
    chambers: frozenset[str]
    #: Words of parties' names, and nouns for those who work for one.
    parties: frozenset[str]
    staff: frozenset[str]
    #: Prepositions that lead from a person's name and a comma to where the person works.
    affiliated: frozenset[str]
    #: Adverbs between a name and the preposition that leads to its body, and words for several that share it.
    asides: frozenset[str]
    all_of: frozenset[str]
    #: The word that gives each of several its own, in their order.
    in_order: str
    #: Words of bodies that one is a member of, not employed by.
    joined: frozenset[str]


@dataclass(frozen=True, slots=True)
class Offices:
    """Title heads (one word or several) with the property that each expresses."""

    heads: Mapping[str, str] = field(metadata=read_as(Mapping[str, tuple[str, ...]], _heads))
    #: Words that make of a title the one of its holder's deputy.
    deputies: frozenset[str]
    bodies: Bodies
    #: Verbs by which one holder of an office follows another.
    succession: frozenset[str]
    #: What is done to whoever has or had the office behind "as" ("fired Ana Ruiz as chief executive").
    removing: frozenset[str]
    #: Verbs of coming into an office, and the prepositions and nouns that tell who made way.
    becoming: frozenset[str]
    after: frozenset[str]
    vacancies: frozenset[str]
    #: Participles, with their prepositions, that lead from a title to its holder's name ("an aide [named] Ion Popa").
    naming: frozenset[str]
    #: Nouns for holding an office, as objects of a verb ("takes office as mayor").
    tenures: frozenset[str]
    #: Nouns whose owner has or had the office that "as" adds ("his [removal] as president").
    changes: frozenset[str]
    #: Seats that a people gives, which nobody holds in a party, and those of them that a party has, too.
    elected: frozenset[str]
    presided: frozenset[str]
    #: Titles of who has some seat, nouns for the vote in which he runs, titles behind which "for" names the seat.
    seated: frozenset[str]
    votes: frozenset[str]
    members: frozenset[str]
    #: Words that say that a title was held before ("former").
    past: frozenset[str]
    #: Offices of which a state has one, by all their words.
    national: frozenset[str] = field(metadata=_TITLES)
    stateless: Stateless
    #: Words before a title by which a firm has several of it ("[executive] vice president").
    ranks: frozenset[str]
    #: Offices in firms, and those that are a firm's where nothing tells what else somebody presides over.
    corporate: frozenset[str]
    presiding: frozenset[str]
    #: Titles that a state's own statements leave bare.
    unsaid: frozenset[str] = field(metadata=_TITLES)
    #: By the words of a national office, the states (canonical names) that have one of that name.
    states: Mapping[str, frozenset[str]] = field(metadata=_STATES)
    #: By a word for a calling, the states (canonical names) with whose name before it it is an office.
    public: Mapping[str, frozenset[str]]
    #: By the words of a national office, the states that have none of that name.
    lacking: Mapping[str, frozenset[str]] = field(metadata=_STATES)
    #: Head of state or government, by the full name or the one behind the title, to the state's canonical name.
    leaders: Mapping[str, str] = field(default_factory=dict)
    #: The longest head, in words; all words of heads, and the first words of the heads of several.
    longest: int = field(init=False)
    wording: frozenset[str] = field(init=False)
    openings: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        heads = [head.split() for head in self.heads]
        object.__setattr__(self, "longest", max(map(len, heads)))
        object.__setattr__(self, "wording", frozenset(word for head in heads for word in head))
        object.__setattr__(self, "openings", frozenset(first for first, *rest in heads if rest))

    def may_have(self, state: str, words: Sequence[str]) -> bool:
        """May a state have the office with which a row of lower-case words begins?

        >>> offices = load_offices()
        >>> offices.may_have("Peru", ["premier", "ana"]), offices.may_have("Peru", ["minister", "ana"])
        (False, True)
        """
        known = self.states_of(words)
        lacking = self._listed(self.lacking, words) or frozenset()
        return state not in lacking and (known is None or state in known)

    def states_of(self, words: Sequence[str]) -> frozenset[str] | None:
        """The states that may have the office with which a row of lower-case words begins; None: any may.

        >>> offices = load_offices()
        >>> "United Kingdom" in offices.states_of(["home", "secretary", "ana"]), offices.states_of(["mayor", "ana"])
        (True, None)
        """
        return self._listed(self.states, words)

    def _listed(self, table: Mapping[str, frozenset[str]], words: Sequence[str]) -> frozenset[str] | None:
        """What a table has of the longest row of words with which the words begin."""
        for length in range(min(self.longest, len(words)), 0, -1):
            found = table.get(" ".join(words[:length]))
            if found is not None:
                return found
        return None

    def is_wording(self, text: str) -> bool:
        """Is a text made of title words alone ("Supreme", "Foreign"), so that it names no body?"""
        words = text.lower().split()
        return not any(word in self.bodies.chambers for word in words) and all(word in self.wording for word in words)

    def is_adherence(self, text: str) -> bool:
        """Does a text only tell of which party somebody is ("Socialist")?"""
        return text.lower() in self.bodies.partisans

    def is_national(self, words: Sequence[str]) -> bool:
        """Does a row of lower-case words end with an office of which a state has one ("former army chief")?"""
        return any(" ".join(words[first:]) in self.national for first in range(len(words)))

    def leads_no_state(self, words: Sequence[str]) -> bool:
        """Does a title's row of lower-case words say that one leads rebels or the like ("former [rebel] leader")?"""
        return any(word in self.stateless.led for word in words[:-1])

    def has_members(self, words: Sequence[str]) -> bool:
        """Do the lower-case words of a body's name, or the word behind it, say that one is a member of it?"""
        return any(word in self.bodies.joined for word in words)

    def is_party(self, name: str) -> bool:
        """Does a body's name tell that it is a party?"""
        return any(word in self.bodies.parties for word in name.lower().split())

    def is_post(self, word: str) -> bool:
        """Is a word (lower case) one for a post that somebody has in a party or a body, no seat that a people gives?"""
        name = self.heads.get(word)
        return word in self.bodies.staff or (name not in (None, "memberOf") and word not in self.elected)

    def head_at(self, words: Sequence[str], stop: int) -> tuple[int, str] | None:
        """The longest title head that ends just before `stop` in a row of lower-case words: its start, its property.

        >>> load_offices().head_at(["nato", "secretary", "general", "rutte"], 3)
        (1, 'leads')
        """
        for length in range(min(self.longest, stop), 0, -1):
            found = self.heads.get(" ".join(words[stop - length : stop]))
            if found is not None:
                return stop - length, found
        return None


def load_offices(language: str = "en") -> Offices:
    """The titles and offices of a language, and who has the highest. Raises LexiconError."""
    return replace(read_record(Offices, language, "offices.toml"), leaders=_leaders(language))


def _leaders(language: str) -> dict[str, str]:
    rows = read_table(files("kg.lang") / language / "leaders.tsv")
    named = {name: row["state"] for row in rows for name in (row["name"], row["short"]) if name}
    return {_unaccented(name): state for name, state in named.items()} | named


def _unaccented(name: str) -> str:
    """A name as papers without accents print it ("Nicolas Maduro")."""
    return "".join(c for c in normalize("NFD", name) if not combining(c))

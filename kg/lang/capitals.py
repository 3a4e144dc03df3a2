"""Reads a language's capitals.toml: the words beside which a capital stands for its state."""

from dataclasses import dataclass

from kg.lang.tables import read_toml


@dataclass(frozen=True, slots=True)
class States:
    """Where a capital stands for its state; all words are lemmas."""

    #: Verbs whose subject or agent is a state, and verbs whose object is one.
    acts: frozenset[str]
    dealings: frozenset[str]
    #: Nouns that hold between states, by the preposition after which they name one.
    ties: dict[str, frozenset[str]]
    #: Nouns of what a state has.
    possessions: frozenset[str]
    #: Nouns for its organs, behind which "in" leads to its capital.
    organs: frozenset[str]
    #: Nouns for who governs it, likewise, whatever their role.
    governments: frozenset[str]
    #: Verbs of what a people does as its state.
    elections: frozenset[str]


def load_states(language: str = "en") -> States:
    """The words by which a capital stands for its state. Raises LexiconError where the file is no TOML."""
    table = read_toml(language, "capitals.toml")
    ties: dict[str, frozenset[str]] = {}
    for entry in table["ties"]:
        for preposition in entry["prepositions"]:
            ties[preposition] = ties.get(preposition, frozenset()) | frozenset(entry["nouns"])
    return States(
        acts=frozenset(table["acts"]["verbs"]),
        dealings=frozenset(table["dealings"]["verbs"]),
        ties=ties,
        possessions=frozenset(table["possessions"]["nouns"]),
        organs=frozenset(table["organs"]["nouns"]),
        governments=frozenset(table["governments"]["nouns"]),
        elections=frozenset(table["elections"]["verbs"]),
    )

"""A title in the text, and what its words tell of the office."""

from dataclasses import dataclass

from spacy.tokens import Doc

#: Properties of offices that a state has one or a few of.
NATIONAL = frozenset({"headOfStateOf", "headOfGovernmentOf", "ministerIn"})
#: Those that it has one of.
SINGLE = frozenset({"headOfStateOf", "headOfGovernmentOf"})


@dataclass(frozen=True, slots=True)
class Title:
    """A title in the text: tokens [start, stop), its property, and where the whole phrase with the body ends."""

    start: int
    #: Where the words that make it a title begin ("deputy [secretary of state]").
    head: int
    stop: int
    property: str
    #: Is its head made of one for a national office ("president-elect")?
    national: bool
    #: Mentions of the bodies in which it is held.
    bodies: tuple[int, ...]
    #: Token index just behind the title and an "of ..." phrase.
    behind: int
    #: Token index at which the phrase with a body before the title begins.
    before: int


#: A title with those who hold it.
Held = tuple[Title, list[int]]


def office_words(doc: Doc, title: Title) -> list[str]:
    """The words of the office, lower case, with the one behind it."""
    return [token.lower_ for token in doc[title.head : title.stop + 1]]


def office_name(doc: Doc, title: Title) -> str:
    """The words that make it a title, lower case ("deputy [secretary of state]")."""
    return " ".join(token.lower_ for token in doc[title.head : title.stop])

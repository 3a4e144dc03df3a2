"""What resolution across articles works on: for each chain of an article its names, type and roles."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.types import Chain, Mention, MentionKind, Reading

#: Descriptions that say what a person is.
_DESCRIBED = ("definite", "indefinite")
#: So many places at most stand in a chain of places.
_PLACES = 5
_WORD = re.compile(r"[\w-]+")


def chains_of(reading: Reading) -> Iterator[Chain]:
    """The chains of an article that have a name, in their order."""
    members: dict[int, list[Mention]] = {}
    for mention, number in zip(reading.mentions, reading.chains, strict=True):
        if mention.kind is MentionKind.NAME or mention.rule == "inside":
            members.setdefault(number, []).append(mention)
    roles, homes, titles = _roles(reading), _homes(reading), _titles(reading)
    date = reading.article.date
    for number, mentions in sorted(members.items()):
        known = next((m for m in mentions if m.canonical), None)
        yield Chain(
            article=reading.article.id,
            number=number,
            forms=tuple(sorted(Counter(" ".join((m.full or m.text).split()) for m in mentions).items())),
            type=known.type if known else _type(mentions),
            canonical=known.canonical if known else "",
            same_as=known.same_as if known else None,
            roles=tuple(sorted(roles.get(number, ()))),
            country=_country(reading, mentions),
            year=date.year if date else None,
            titles=tuple(sorted(titles.get(number, ()))),
            homes=tuple(sorted(homes.get(number, ()))),
            short=tuple(sorted({" ".join(m.text.split()) for m in mentions if m.full})),
        )


def _type(mentions: list[Mention]) -> str:
    """The commonest type of the chain's longest names; ties go by the alphabet."""
    ranked = Counter(m.type for m in mentions)
    return min(ranked, key=lambda kind: (-ranked[kind], kind))


def _roles(reading: Reading) -> dict[int, set[str]]:
    """Roles that relations of the article state, by the chain that holds them."""
    found: dict[int, set[str]] = {}
    for relation in reading.relations:
        for name, value in relation.qualifiers:
            if name == "role":
                found.setdefault(reading.chains[relation.subject], set()).add(value.lower())
    return found


def _titles(reading: Reading) -> dict[int, set[str]]:
    """What titles before people's names and the heads of descriptions call them, lower case, by chain."""
    found: dict[int, set[str]] = {}
    for mention, chain in zip(reading.mentions, reading.chains, strict=True):
        title = mention.title
        if mention.kind is MentionKind.NOMINAL and mention.type == "Person" and mention.rule in _DESCRIBED:
            title = _word_at(reading.article.text, mention.head)
        if title:
            found.setdefault(chain, set()).add(title.lower())
    return found


def _word_at(text: str, start: int) -> str:
    found = _WORD.match(text, start)
    return found.group() if found else ""


def _homes(reading: Reading) -> dict[int, set[str]]:
    """The countries that the text gives places and people in so many words, by chain.

    "Tripoli, Lebanon"; "the Libyan prime minister Ana Mendes".
    """
    found: dict[int, set[str]] = {}
    named = [
        (m, chain)
        for m, chain in zip(reading.mentions, reading.chains, strict=True)
        if m.kind is MentionKind.NAME and m.type in ("Person", "Place", "Country")
    ]
    for n, (mention, chain) in enumerate(named):
        if mention.type == "Place":
            home = _around(reading.article.text, [m for m, _ in named[n : n + _PLACES]])
        else:
            home = _before(reading, mention, named[n - 1][0] if n else None)
        if home and mention.type != "Country":
            found.setdefault(chain, set()).add(home)
    return found


def _around(text: str, places: Sequence[Mention]) -> str:
    """The country at the end of a chain of places that starts with the first of them ("Tripoli, Akkar, Lebanon")."""
    for one, other in pairwise(places):
        if text[one.end : other.start] != ", " or other.type == "Person" or other.rule == "demonym":
            return ""
        if other.type == "Country":
            return other.canonical
    return ""


def _before(reading: Reading, person: Mention, country: Mention | None) -> str:
    """The country whose name or adjective stands just before a person's title."""
    start = reading.article.text[: person.start].rstrip().rfind(person.title) if person.title else -1
    if start < 0 or country is None or country.type != "Country":
        return ""
    return country.canonical if 0 <= start - country.end <= len("'s ") else ""


def _country(reading: Reading, names: list[Mention]) -> str:
    """The country inside or beside one of the names ("Brazil's Supreme Court"), else the article's one country."""
    countries = [m for m in reading.mentions if m.canonical and m.type == "Country"]
    for name in names:
        for country in countries:
            inside = name.start <= country.start and country.end <= name.end
            before = 0 <= name.start - country.end <= 3
            after = 0 <= country.start - name.end <= len(" of the ")
            if inside or before or after:
                return country.canonical
    common = Counter(m.canonical for m in countries).most_common(2)
    clear = common and (len(common) == 1 or common[0][1] >= 2 * common[1][1])
    return common[0][0] if clear else ""

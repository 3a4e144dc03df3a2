"""What resolution across articles works on: for each chain of an article its names, type and roles."""

from collections import Counter
from collections.abc import Iterator

from kg.types import Chain, Mention, MentionKind, Reading


def chains_of(reading: Reading) -> Iterator[Chain]:
    """The chains of an article that have a name, in their order."""
    members: dict[int, list[Mention]] = {}
    for mention, number in zip(reading.mentions, reading.chains, strict=True):
        if mention.kind is MentionKind.NAME or mention.rule == "inside":
            members.setdefault(number, []).append(mention)
    roles = _roles(reading)
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

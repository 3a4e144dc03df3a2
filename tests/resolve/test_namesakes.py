"""Namesakes across articles, from chains made by hand; and what chains keep of titles and countries."""

from collections.abc import Callable

import pytest

from kg.mentions import load_names
from kg.resolve import Decision, across, chains_of
from kg.types import Chain, Judgement, Reading

NAMES = load_names()


def person(article: str, name: str = "Wang Yi", title: str = "", home: str = "", year: int | None = 2025) -> Chain:
    titles, homes = (title,) if title else (), (home,) if home else ()
    return Chain(article, 0, ((name, 1),), "Person", titles=titles, homes=homes, year=year)


def place(article: str, home: str = "", country: str = "") -> Chain:
    return Chain(article, 0, (("Tripoli", 1),), "Place", homes=(home,) if home else (), country=country)


def parted(*chains: Chain) -> list[str]:
    """The articles of each entity, run together."""
    return sorted("".join(entity.articles) for entity in across(chains, NAMES).entities)


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([person("a", title="foreign minister"), person("b", title="figure skater")], ["a", "b"]),
        ([person("a", title="minister"), person("b", title="senator")], ["ab"]),
        ([person("a", title="minister"), person("b", title="former skater")], ["ab"]),
        ([person("a", title="president"), person("b", title="skater")], ["ab"]),
        (
            [person("a", title="minister"), person("b", title="skater"), person("c", title="skater and senator")],
            ["abc"],
        ),
        (
            [person("a", title="prime minister", home="Spain"), person("b", title="defence minister", home="Peru")],
            ["a", "b"],
        ),
        ([person("a", title="minister", home="Spain"), person("b", title="minister", home="Peru")], ["ab"]),
        ([person("a", title="minister", home="Spain"), person("b", title="ambassador", home="Peru")], ["ab"]),
        ([person("a", home="Spain"), person("b", home="Peru")], ["ab"]),
        ([person("a", title="minister", year=1987), person("b", title="mayor", year=2025)], ["a", "b"]),
        ([person("a", title="minister", year=1987), person("b", title="minister", year=2025)], ["ab"]),
        ([person("a", title="minister", year=2010), person("b", title="mayor", year=2025)], ["ab"]),
        ([person("a", year=1987), person("b", title="mayor", year=2025)], ["ab"]),
    ],
)
def test_people_of_one_full_name(chains: list[Chain], expected: list[str]) -> None:
    assert parted(*chains) == expected


def test_who_tells_nothing_is_nobody_of_two_like_many() -> None:
    two = [person("a", title="minister"), person("b", title="skater")]
    assert parted(*two, person("x")) == ["a", "b", "x"]
    many = [person(article, title="minister") for article in "cde"]
    assert parted(*two, *many, person("x")) == ["acdex", "b"]


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([place("a", "Libya"), place("b", "Lebanon")], ["a", "b"]),
        ([place("a", "Libya"), place("b", "Libya"), place("c")], ["abc"]),
        ([place("a", "Libya"), place("b", "Lebanon"), place("c", country="Lebanon")], ["a", "bc"]),
        ([place("a", "Libya"), place("b", "Lebanon"), place("c", country="Italy")], ["a", "b", "c"]),
    ],
)
def test_places_of_one_name(chains: list[Chain], expected: list[str]) -> None:
    assert parted(*chains) == expected


def test_people_of_one_name_may_still_be_one_and_places_not() -> None:
    found = across([person("a", title="minister"), person("b", title="skater")], NAMES)
    assert [(i.judgement, i.reason) for i in found.identities] == [
        (Judgement.UNSURE, "one name, but sport and state"),
    ]
    assert len({entity.id for entity in found.entities}) == 2
    assert not across([place("a", "Libya"), place("b", "Lebanon")], NAMES).identities


def test_no_third_name_joins_namesakes_but_a_person_may() -> None:
    two = [person("a", title="minister"), person("b", title="skater")]
    both = Chain("c", 0, (("Wang Li Yi", 1), ("Wang Yi", 1)), "Person")
    assert len(across([*two, both], NAMES).entities) == 2
    decided = across([*two, both], NAMES, [Decision(True, "Wang Yi", "Wang Yi")])
    assert len(decided.entities) == 1


@pytest.mark.parametrize(
    ("text", "name", "titles", "homes"),
    [
        ("Chinese foreign minister Wang Yi met reporters.", "Wang Yi", ("foreign minister",), ("China",)),
        ("China's figure skater Wang Yi won.", "Wang Yi", ("skater",), ()),
        ("They met in Tripoli, Lebanon, on Monday.", "Tripoli", (), ("Lebanon",)),
        ("They met in Tripoli, Akkar Governorate, Lebanon.", "Tripoli", (), ("Lebanon",)),
        ("They met in Tripoli and Zahle, Lebanon.", "Tripoli", (), ()),
    ],
)
def test_what_chains_keep(
    read_text: Callable[[str], Reading], text: str, name: str, titles: tuple[str, ...], homes: tuple[str, ...]
) -> None:
    chain = next(chain for chain in chains_of(read_text(text)) if name in dict(chain.forms))
    assert (chain.titles, chain.homes) == (titles, homes)

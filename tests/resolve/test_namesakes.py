"""Namesakes across articles, from chains made by hand."""

import pytest

from kg.mentions import Names
from kg.resolve import Decision, across
from kg.statements import Judgement
from kg.types import Chain


def person(article: str, name: str = "Wang Yi", title: str = "", home: str = "", year: int | None = 2025) -> Chain:
    titles, homes = (title,) if title else (), (home,) if home else ()
    return Chain(article, 0, ((name, 1),), "Person", titles=titles, homes=homes, year=year)


def place(article: str, home: str = "", country: str = "") -> Chain:
    return Chain(article, 0, (("Tripoli", 1),), "Place", homes=(home,) if home else (), country=country)


def parted(names: Names, *chains: Chain) -> list[str]:
    """The articles of each entity, run together."""
    return sorted("".join(entity.articles) for entity in across(chains, names).entities)


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
def test_people_of_one_full_name(names: Names, chains: list[Chain], expected: list[str]) -> None:
    assert parted(names, *chains) == expected


def test_who_tells_nothing_is_nobody_of_two_like_many(names: Names) -> None:
    two = [person("a", title="minister"), person("b", title="skater")]
    assert parted(names, *two, person("x")) == ["a", "b", "x"]
    many = [person(article, title="minister") for article in "cde"]
    assert parted(names, *two, *many, person("x")) == ["acdex", "b"]


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([place("a", "Libya"), place("b", "Lebanon")], ["a", "b"]),
        ([place("a", "Libya"), place("b", "Libya"), place("c")], ["abc"]),
        ([place("a", "Libya"), place("b", "Lebanon"), place("c", country="Lebanon")], ["a", "bc"]),
        ([place("a", "Libya"), place("b", "Lebanon"), place("c", country="Italy")], ["a", "b", "c"]),
    ],
)
def test_places_of_one_name(names: Names, chains: list[Chain], expected: list[str]) -> None:
    assert parted(names, *chains) == expected


def test_people_of_one_name_may_still_be_one_and_places_not(names: Names) -> None:
    found = across([person("a", title="minister"), person("b", title="skater")], names)
    assert [(i.judgement, i.reason) for i in found.identities] == [
        (Judgement.UNSURE, "one name, but sport and state"),
    ]
    assert len({entity.id for entity in found.entities}) == 2
    assert not across([place("a", "Libya"), place("b", "Lebanon")], names).identities


def test_no_third_name_joins_namesakes_but_a_person_may(names: Names) -> None:
    two = [person("a", title="minister"), person("b", title="skater")]
    both = Chain("c", 0, (("Wang Li Yi", 1), ("Wang Yi", 1)), "Person")
    assert len(across([*two, both], names).entities) == 2
    decided = across([*two, both], names, [Decision(True, "Wang Yi", "Wang Yi")])
    assert len(decided.entities) == 1

"""Chains made by hand, and the labels of the entities that they make."""

from collections.abc import Sequence

from kg.mentions import Names
from kg.resolve import Decision, across
from kg.types import Chain


def person(article: str, *forms: str, number: int = 0, roles: tuple[str, ...] = ()) -> Chain:
    return Chain(article, number, tuple((form, 1) for form in sorted(forms)), "Person", roles=roles)


def body(article: str, *forms: str, number: int = 0, country: str = "", kind: str = "Organization") -> Chain:
    return Chain(article, number, tuple((form, 1) for form in sorted(forms)), kind, country=country)


def labels(names: Names, chains: Sequence[Chain], decisions: Sequence[Decision] = ()) -> list[str]:
    """The labels of the entities of these chains, sorted."""
    return sorted(entity.label for entity in across(chains, names, decisions).entities)

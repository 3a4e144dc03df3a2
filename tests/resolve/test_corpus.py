"""Entities of many articles, from chains made by hand."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.mentions import Names
from kg.resolve import across
from kg.types import Chain
from tests.resolve.made import body, labels, person


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([person("a", "Ana Mendes"), person("b", "Ana Mendes", "Mendes")], ["Ana Mendes"]),
        ([person("a", "Ana Mendes"), person("b", "Ana Rita Mendes")], ["Ana Rita Mendes"]),
        ([person("a", "Ana Mendes"), person("b", "Rita Mendes")], ["Ana Mendes", "Rita Mendes"]),
        ([person("a", "Ana Mendes"), person("b", "Mendes")], ["Ana Mendes", "Mendes"]),
        ([*(person(a, "Ana Mendes") for a in "abc"), person("d", "Mendes")], ["Ana Mendes"]),
        ([*(person(a, "Ana Mendes") for a in "abc"), person("d", "Rui Mendes"), person("e", "Mendes")], 3),
        ([body("a", "Zeta Inc."), body("b", "Zeta")], ["Zeta"]),
        ([body("a", "Border Aid Fund", "BAF"), body("b", "BAF")], ["Border Aid Fund"]),
        ([body("a", "Supreme Court", country="Peru"), body("b", "Supreme Court", country="Chile")], 2),
        ([body("a", "Supreme Court", country="Peru"), body("b", "Supreme Court", country="Peru")], 1),
        ([body("a", "Supreme Court"), body("b", "Supreme Court")], 2),
        ([body("a", "Bari Region", kind="Place"), body("b", "Bari", kind="Place")], 1),
        ([body("a", "North Arda Province", kind="Place"), body("b", "North Arda", kind="Place")], 1),
        ([body("a", "Arda Province", kind="Place"), body("b", "Arda", kind="Place")], 2),
        ([body("a", "Social Freedom Party", country="Peru"), body("b", "Social Freedom Party", country="Chile")], 2),
        ([*(person(f"{n}", "Ana Mendes") for n in range(20)), body("x", "Mendes")], ["Ana Mendes"]),
        ([*(person(f"{n}", "Ana Mendes") for n in range(3)), body("x", "Mendes")], ["Ana Mendes"]),
        ([*(person(f"{n}", "Ana Mendes") for n in range(3)), body("x", "Mendes"), body("y", "Mendes")], 2),
        ([*(person(f"{n}", "Ana Mendes") for n in range(2)), body("x", "Mendes")], 2),
        ([person("a", "Goma"), body("b", "Goma", kind="Place")], 2),
        ([person("a", "Tel Marun"), body("b", "Tel Marun", kind="Place")], 1),
        (
            [
                person("a", "Ralf Lorenz", roles=("designer",)),
                *(body(a, "Ralf Lorenz") for a in "bc"),
                person("d", "Ralf Lorenz"),
            ],
            2,
        ),
        (
            [
                person("a", "Edgar Gonza", roles=("president of Arda",)),
                person("b", "Edgar Gonza Urrutia", roles=("president of Arda",)),
            ],
            1,
        ),
        ([person("a", "Edgar Gonza"), person("b", "Edgar Gonza Urrutia")], 2),
        ([person("a", "Omar Khel"), person("b", "Omar Said Khel"), person("c", "Omar Zaki Khel")], 3),
        ([body("a", "Mara Lenz International Airport", kind="Place"), body("b", "Mara Lenz Airport", kind="Place")], 1),
        ([body("a", "Port Marun FC", kind="Place"), body("b", "Port Marun")], 1),
        (
            [
                *(body(a, "Central District", kind="Place", country="Peru") for a in "abc"),
                body("d", "Central District", kind="Place"),
            ],
            1,
        ),
        (
            [
                *(body(a, "Central District", kind="Place", country="Peru") for a in "abc"),
                body("e", "Central District", kind="Place", country="Chile"),
                body("d", "Central District", kind="Place"),
            ],
            3,
        ),
        ([*(body(a, "Supreme Court", country="Peru") for a in "abc"), body("d", "Supreme Court")], 2),
        ([*(body(a, "Goma", kind="Place") for a in "abc"), person("d", "Goma")], ["Goma"]),
        ([body("a", "U.S. embassy", country="Peru"), body("b", "U.S. embassy", country="Peru")], 2),
    ],
)
def test_names_across_articles(names: Names, chains: list[Chain], expected: list[str] | int) -> None:
    found = labels(names, chains)
    if isinstance(expected, int):
        assert len(found) == expected
    else:
        assert found == expected


def test_known_entities_are_one_by_canonical_name(names: Names) -> None:
    iri = "http://www.wikidata.org/entity/Q212"
    chains = [
        Chain("a", 0, (("Ukrainian", 2),), "Country", "Ukraine", iri),
        Chain("b", 3, (("Ukraine", 1),), "Country", "Ukraine", iri),
    ]
    (entity,) = across(chains, names).entities
    assert (entity.label, entity.aliases, entity.same_as, entity.mentions) == ("Ukraine", ("Ukrainian",), iri, 3)
    assert entity.articles == ("a", "b")


def test_a_form_that_leaves_a_word_to_a_list_is_a_label_but_no_identity(names: Names) -> None:
    chains = [
        Chain("a", 0, (("Kherson Oblast", 1),), "Place", short=("Kherson",)),
        Chain("a", 1, (("Kherson", 1),), "Place"),
    ]
    found = {entity.label: entity.aliases for entity in across(chains, names).entities}
    assert found == {"Kherson Oblast": ("Kherson",), "Kherson": ()}


_FORMS = st.sampled_from(
    ["Ana Mendes", "Mendes", "A. Mendes", "Ana Rita Mendes", "Zeta", "Zeta Group", "Border Aid Fund"]
)
_CHAINS = st.lists(
    st.builds(
        Chain,
        article=st.sampled_from("abcdef"),
        number=st.integers(0, 99),
        forms=st.lists(st.tuples(_FORMS, st.integers(1, 3)), min_size=1, max_size=2, unique_by=lambda f: f[0]).map(
            lambda forms: tuple(sorted(forms))
        ),
        type=st.sampled_from(["Person", "Organization"]),
    ),
    max_size=8,
    unique_by=lambda chain: (chain.article, chain.number),
)


@settings(deadline=None, max_examples=60)
@given(chains=_CHAINS, order=st.randoms(use_true_random=False))
def test_the_order_does_not_matter(names: Names, chains: list[Chain], order: Random) -> None:
    shuffled = list(chains)
    order.shuffle(shuffled)
    assert across(chains, names) == across(shuffled, names)

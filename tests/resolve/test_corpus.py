from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import GraphError
from kg.mentions import Names, load_names
from kg.resolve import Decision, across, chains_of, read_decisions
from kg.types import Article, Chain, Judgement, Mention, MentionKind, Reading

NAMES = load_names()


def person(article: str, *forms: str, number: int = 0, roles: tuple[str, ...] = ()) -> Chain:
    return Chain(article, number, tuple((form, 1) for form in sorted(forms)), "Person", roles=roles)


def body(article: str, *forms: str, number: int = 0, country: str = "", kind: str = "Organization") -> Chain:
    return Chain(article, number, tuple((form, 1) for form in sorted(forms)), kind, country=country)


def labels(chains: Sequence[Chain], decisions: Sequence[Decision] = ()) -> list[str]:
    return sorted(entity.label for entity in across(chains, NAMES, decisions).entities)


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
        ([person("a", "Hélène Ménard"), person("b", "Helene Menard")], 1),
        (
            [
                person("a", "Edgar Gonza", roles=("president of Arda",)),
                person("b", "Edgar Gonza Urrutia", roles=("president of Arda",)),
            ],
            1,
        ),
        ([person("a", "Edgar Gonza"), person("b", "Edgar Gonza Urrutia")], 2),
        ([person("a", "K.P. Sharan"), person("b", "K. P. Sharan")], 1),
        ([body("a", "People's Union Front"), body("b", "Peoples Union Front")], 2),
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
        ([person("a", "Han Seo Yun"), person("b", "Han Seo-yun")], 1),
        ([person("a", "Han Seo Yun"), person("b", "Han Seo-Yun")], 1),
        ([*(body(a, "Goma", kind="Place") for a in "abc"), person("d", "Goma")], ["Goma"]),
        ([*(person(a, "Olek Marenskyy") for a in "abc"), person("d", "Olek Marensky")], ["Olek Marenskyy"]),
        ([person("a", "Olek Marenskyy"), person("d", "Olek Marensky")], 2),
        ([*(person(a, "Daniel Silva") for a in "abc"), person("d", "Daniela Silva")], 2),
        ([*(person(a, "Carl Marensky") for a in "abc"), person("d", "Carol Marensky")], 2),
        ([*(person(a, "Dan Marensky") for a in "abc"), person("d", "Dean Marensky")], 2),
        ([*(person(a, "Jeffrey Epsom") for a in "abc"), person("d", "Jeffery Epsom")], ["Jeffrey Epsom"]),
        ([*(body(a, "Khan Marunis", kind="Place") for a in "abc"), body("d", "Khan Marounis", kind="Place")], 1),
        ([*(person(a, "Han Seo Yun", "Han") for a in "abc"), person("d", "Han")], ["Han Seo Yun"]),
        ([*(person(a, "Han Seo Yun") for a in "abc"), person("d", "Han")], ["Han Seo Yun"]),
        ([*(person(a, "Aru Seo Yun") for a in "abc"), person("d", "Aru")], 2),
        ([body("a", "U.S. embassy", country="Peru"), body("b", "U.S. embassy", country="Peru")], 2),
    ],
)
def test_names_across_articles(chains: list[Chain], expected: list[str] | int) -> None:
    found = labels(chains)
    if isinstance(expected, int):
        assert len(found) == expected
    else:
        assert found == expected


def test_known_entities_are_one_by_canonical_name() -> None:
    iri = "http://www.wikidata.org/entity/Q212"
    chains = [
        Chain("a", 0, (("Ukrainian", 2),), "Country", "Ukraine", iri),
        Chain("b", 3, (("Ukraine", 1),), "Country", "Ukraine", iri),
    ]
    (entity,) = across(chains, NAMES).entities
    assert (entity.label, entity.aliases, entity.same_as, entity.mentions) == ("Ukraine", ("Ukrainian",), iri, 3)
    assert entity.articles == ("a", "b")


def test_a_form_that_leaves_a_word_to_a_list_is_a_label_but_no_identity() -> None:
    chains = [
        Chain("a", 0, (("Kherson Oblast", 1),), "Place", short=("Kherson",)),
        Chain("a", 1, (("Kherson", 1),), "Place"),
    ]
    found = {entity.label: entity.aliases for entity in across(chains, NAMES).entities}
    assert found == {"Kherson Oblast": ("Kherson",), "Kherson": ()}


def test_decisions_win() -> None:
    chains = [person("a", "Ana Mendes"), person("b", "Rui Costa"), person("c", "Ana Rita Mendes")]
    assert labels(chains) == ["Ana Rita Mendes", "Rui Costa"]
    assert len(labels(chains, [Decision(True, "Ana Mendes", "Rui Costa")])) == 1
    assert len(labels(chains, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])) == 3


def test_every_merge_has_its_reason() -> None:
    resolution = across([person("a", "Ana Mendes"), person("b", "Ana Rita Mendes")], NAMES)
    (entity,), (found,) = resolution.entities, resolution.identities
    assert found.entities == (entity.id,)
    assert found.names == ("Ana Mendes", "Ana Rita Mendes")
    assert (found.judgement, found.reason) == (Judgement.SAME, "one name without the middle part")


def test_what_may_be_one_and_what_a_person_parts_names_both_entities() -> None:
    chains = [person("a", "Ana Mendes"), person("b", "A. Mendes"), person("c", "Ana Rita Mendes")]
    resolution = across(chains, NAMES, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])
    labels = {entity.id: entity.label for entity in resolution.entities}
    found = {(tuple(labels[e] for e in i.entities), i.judgement, i.reason) for i in resolution.identities}
    assert (("Ana Mendes", "Ana Rita Mendes"), Judgement.DIFFERENT, "decided by a person") in found
    assert any(judgement is Judgement.UNSURE and len(names) == 2 for names, judgement, _ in found)


def test_what_a_person_parts_is_no_merge() -> None:
    chains = [person("a", "Ana Mendes"), person("b", "Ana Rita Mendes")]
    resolution = across(chains, NAMES, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])
    assert [i.judgement for i in resolution.identities] == [Judgement.DIFFERENT]


@pytest.mark.parametrize("text", ["same\tone", "alike\tone\tother", "same\t\tother"])
def test_malformed_decisions_are_named(text: str) -> None:
    with pytest.raises(GraphError, match="decisions, line 2"):
        read_decisions("# my decisions\n" + text)


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
def test_the_order_does_not_matter(chains: list[Chain], order: Random) -> None:
    shuffled = list(chains)
    order.shuffle(shuffled)
    assert across(chains, NAMES) == across(shuffled, NAMES)


def test_chains_without_a_name_are_left_out(names: Names) -> None:
    named = Mention(0, 4, "Peru", "Country", MentionKind.NAME, 0, canonical="Peru")
    pronoun = Mention(10, 12, "it", "", MentionKind.PRONOUN, 10)
    alone = Mention(20, 22, "he", "Person", MentionKind.PRONOUN, 20)
    reading = Reading(Article("a", "Peru said it saw   he"), (named, pronoun, alone), (0, 0, 1))
    assert [(c.number, c.forms, c.canonical) for c in chains_of(reading)] == [(0, (("Peru", 1),), "Peru")]

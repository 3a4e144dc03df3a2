import subprocess
import sys
from collections.abc import Callable

import networkx as nx
import pytest

from kg.analyse import Network, betweenness, communities, components, degree, network, pagerank, table
from kg.ontology import load
from tests.factories import snapshot, statement, world

MEASURES = (degree, pagerank, betweenness, communities, components)


def star(*leaves: str) -> Network:
    return network(snapshot([statement(leaf, "supports", "NATO") for leaf in leaves]), load())


def two_triangles() -> Network:
    pairs = ["AB", "BC", "CA", "DE", "EF", "FD", "CD"]
    return network(snapshot([statement(a, "supports", b) for a, b in map(tuple, pairs)]), load())


@pytest.mark.parametrize("measure", MEASURES)
def test_an_empty_network_has_no_records(measure: Callable[[Network], list[object]]) -> None:
    assert measure(nx.MultiDiGraph()) == []


@pytest.mark.parametrize("measure", MEASURES)
def test_a_network_without_links_has_records(measure: Callable[[Network], list[object]]) -> None:
    G: Network = nx.MultiDiGraph()
    G.add_node("Kyiv", label="Kyiv", type="Place")
    assert len(measure(G)) == 1


def test_the_network_holds_what_is_asserted_and_nothing_else() -> None:
    G = network(world(), load())
    found = {(a, b, data["relation"]) for a, b, data in G.edges(data=True)}
    assert ("Iran", "Russia", "supports") in found
    assert ("Iran", "Russia", "consultsWith") in found
    assert not {relation for _, _, relation in found} & {"defeats", "aids", "assaults"}
    assert G.nodes["Iran"] == {"label": "Iran", "type": "Country"}


def test_the_network_of_some_families() -> None:
    G = network(world(), load(), families={"supports"})
    assert sorted(G) == ["Iran", "North_Korea", "Russia"]


def test_degree_counts_links_by_direction() -> None:
    first, *others = degree(star("Iran", "Russia"))
    assert (first.label, first.degree, first.incoming, first.outgoing, first.weight) == ("NATO", 2, 2, 0, 2)
    assert [(d.label, d.degree, d.outgoing) for d in others] == [("Iran", 1, 1), ("Russia", 1, 1)]


def test_pagerank_flows_along_the_links() -> None:
    ranks = pagerank(star("Iran", "Russia", "Ukraine"))
    assert ranks[0].label == "NATO"
    assert sum(rank.pagerank for rank in ranks) == pytest.approx(1, abs=1e-4)


def test_pagerank_of_a_symmetric_link_is_equal_at_both_ends() -> None:
    G = network(snapshot([statement("Iran", "consultsWith", "Russia")]), load())
    assert [rank.pagerank for rank in pagerank(G)] == [0.5, 0.5]


def test_betweenness_of_the_middle_of_a_star_is_one() -> None:
    assert [(b.label, b.betweenness) for b in betweenness(star("Iran", "Russia", "Ukraine"))][:2] == [
        ("NATO", 1.0),
        ("Iran", 0.0),
    ]


def test_betweenness_is_estimated_from_a_sample_where_there_are_many() -> None:
    G = two_triangles()
    assert {b.id for b in betweenness(G)[:2]} == {"C", "D"}
    assert betweenness(G, exact=5, sample=3) == betweenness(G, exact=5, sample=3)
    assert len(betweenness(G, exact=5, sample=3)) == len(G)


def test_communities_are_numbered_and_named_by_their_best_connected_members() -> None:
    found = communities(two_triangles())
    assert [(group.number, group.members) for group in found] == [(1, ("C", "A", "B")), (2, ("D", "E", "F"))]
    assert [group.label for group in found] == ["C, A, B", "D, E, F"]


def test_components_are_largest_first() -> None:
    stated = [statement("A", "supports", "B"), statement("C", "supports", "D"), statement("D", "supports", "E")]
    found = components(network(snapshot(stated), load()))
    assert [group.members for group in found] == [("D", "C", "E"), ("A", "B")]


def test_a_table_has_the_fields_as_columns() -> None:
    columns, rows = table(degree(star("Iran")))
    assert columns == ["id", "label", "type", "degree", "incoming", "outgoing", "weight"]
    assert rows[0] == ["Iran", "Iran", "Country", 1, 0, 1, 1]


def test_a_table_of_nothing_is_empty() -> None:
    assert table([]) == ([], [])


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(TypeError, match="not a record"):
        table(["word"])


SCRIPT = """
from kg.analyse import betweenness, communities, network, pagerank
from kg.ontology import load
from tests.factories import snapshot, statement
names = [f"N{i}" for i in range(40)]
stated = [statement(a, "supports", names[(i * k + 1) % 40]) for k in (3, 7) for i, a in enumerate(names)]
G = network(snapshot(s for s in stated if s.subject != s.object), load())
print(pagerank(G), betweenness(G, exact=9, sample=20), communities(G))
"""


def test_measures_do_not_depend_on_the_hash_seed() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, ["", *sys.path]))},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1

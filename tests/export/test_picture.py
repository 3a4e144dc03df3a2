"""What a picture shows of a graph, and where."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kg.analyse import links
from kg.export import Dataset
from kg.export.picture import LONGEST, choose, scene, shorten, text_width
from kg.ontology import Ontology
from tests.export.conftest import RUN
from tests.factories import evidence, snapshot, statement


def test_only_the_best_connected_of_the_largest_component_are_shown(ontology: Ontology) -> None:
    stated = [statement("Hub", "supports", f"Leaf {i}") for i in range(9)]
    stated += [statement("Lone", "supports", "Other", evidence=tuple(evidence(f"a{i}") for i in range(9)))]
    ids, found = choose(links(snapshot(stated), ontology), 4)
    assert ids == ["Hub", "Leaf_0", "Leaf_1", "Leaf_2"]
    assert len(found) == 3


def test_what_is_shown_hangs_together(ontology: Ontology) -> None:
    """Two hubs joined by somebody with few links of his own: he is shown between them, in place of a leaf."""
    stated = [statement(hub, "supports", f"{hub} leaf {i}") for hub in ("One", "Two") for i in range(6)]
    stated += [statement("One", "visits", "Between"), statement("Between", "visits", "Two")]
    ids, found = choose(links(snapshot(stated), ontology), 15)
    assert {"One", "Between", "Two"} <= set(ids)
    assert len(ids) == 15
    assert len(found) == 14


def test_linked_boxes_leave_room_for_their_arrow(ontology: Ontology) -> None:
    """A chain, too, which is longer than the picture is high."""
    names = [f"Member of the chain {i}" for i in range(20)]
    stated = [statement(one, "supports", other) for one, other in pairwise(names)]
    made = scene(Dataset(snapshot(stated), ontology, RUN))
    assert len(made.shown) == 20
    assert len(made.arrows) == 19
    boxes = {one.id: one.box for one in made.shown}
    pairs = [(boxes[one.replace(" ", "_")], boxes[other.replace(" ", "_")]) for one, other in pairwise(names)]
    free = [max(abs(a.x - b.x) - (a.width + b.width) / 2, abs(a.y - b.y) - (a.height + b.height) / 2) for a, b in pairs]
    assert min(free) > 15


def test_the_limit_is_the_number_of_boxes(dataset: Dataset) -> None:
    assert len(scene(replace(dataset, limit=3)).shown) == 3


def test_links_with_the_same_ends_and_sign_are_one_arrow(ontology: Ontology) -> None:
    names = ("supports", "aids", "visits", "accuses")
    stated = [statement("Iran", name, "Russia") for name in names]
    stated += [statement("Iran", "supports", "Russia", evidence=(evidence("a2"),))]
    arrows = scene(Dataset(snapshot(stated), ontology, RUN)).arrows
    assert [(arrow.sign, arrow.weight) for arrow in arrows] == [(1, 4), (-1, 1)]
    assert arrows[0].title.startswith("supports, aids +1: A sentence")


def test_a_loop_is_not_drawn(ontology: Ontology) -> None:
    assert scene(Dataset(snapshot([statement("Iran", "supports", "Iran")]), ontology, RUN)).shown == ()


@pytest.mark.parametrize(
    ("label", "shown"),
    [("Kyiv", "Kyiv"), ("", "(no name)"), (" \n", "(no name)"), ("x" * 40, "x" * (LONGEST - 1) + "…")],
)
def test_labels_are_shortened(label: str, shown: str) -> None:
    assert shorten(label) == shown


def test_wide_letters_are_wider() -> None:
    assert text_width("il", 10) < text_width("ab", 10) < text_width("MW", 10)
    assert text_width("基辅", 10) > text_width("ab", 10)

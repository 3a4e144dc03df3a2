"""What a person decides on identity: it wins over the machine, and what is malformed is named."""

import pytest

from kg.errors import GraphError
from kg.mentions import Names
from kg.resolve import Decision, across, read_decisions
from kg.statements import Judgement
from tests.resolve.made import labels, person


def test_decisions_win(names: Names) -> None:
    chains = [person("a", "Ana Mendes"), person("b", "Rui Costa"), person("c", "Ana Rita Mendes")]
    assert labels(names, chains) == ["Ana Rita Mendes", "Rui Costa"]
    assert len(labels(names, chains, [Decision(True, "Ana Mendes", "Rui Costa")])) == 1
    assert len(labels(names, chains, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])) == 3


def test_what_a_person_parts_is_no_merge(names: Names) -> None:
    chains = [person("a", "Ana Mendes"), person("b", "Ana Rita Mendes")]
    resolution = across(chains, names, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])
    assert [i.judgement for i in resolution.identities] == [Judgement.DIFFERENT]


@pytest.mark.parametrize("text", ["same\tone", "alike\tone\tother", "same\t\tother"])
def test_malformed_decisions_are_named(text: str) -> None:
    with pytest.raises(GraphError, match="decisions, line 2"):
        read_decisions("# my decisions\n" + text)

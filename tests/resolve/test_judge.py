"""The reasons for which two names are one, may be one or are not."""

from kg.mentions import Names
from kg.resolve import Decision, across
from kg.statements import Judgement
from tests.resolve.made import person


def test_every_merge_has_its_reason(names: Names) -> None:
    resolution = across([person("a", "Ana Mendes"), person("b", "Ana Rita Mendes")], names)
    (entity,), (found,) = resolution.entities, resolution.identities
    assert found.entities == (entity.id,)
    assert found.names == ("Ana Mendes", "Ana Rita Mendes")
    assert (found.judgement, found.reason) == (Judgement.SAME, "one name without the middle part")


def test_what_may_be_one_and_what_a_person_parts_names_both_entities(names: Names) -> None:
    chains = [person("a", "Ana Mendes"), person("b", "A. Mendes"), person("c", "Ana Rita Mendes")]
    resolution = across(chains, names, [Decision(False, "Ana Mendes", "Ana Rita Mendes")])
    labels = {entity.id: entity.label for entity in resolution.entities}
    found = {(tuple(labels[e] for e in i.entities), i.judgement, i.reason) for i in resolution.identities}
    assert (("Ana Mendes", "Ana Rita Mendes"), Judgement.DIFFERENT, "decided by a person") in found
    assert any(judgement is Judgement.UNSURE and len(names) == 2 for names, judgement, _ in found)

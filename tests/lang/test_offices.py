"""The tables of offices: what they name must be known to the gazetteer."""

from kg.lang.gazetteer import load_gazetteer
from kg.lang.offices import load_offices


def test_leaders_lead_states_that_the_gazetteer_knows() -> None:
    known = {known.canonical for known in load_gazetteer().forms.values() if known.type == "Country"}

    assert set(load_offices().leaders.values()) <= known

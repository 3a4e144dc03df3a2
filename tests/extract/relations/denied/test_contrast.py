"""Who is left out of what is said of others."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, told, triple

DENIED = [
    ("Peru, not Chile, attacked Bolivia.", "Chile", "assaults", "Bolivia"),
    ("Peru attacked Chile but not Bolivia.", "Peru", "assaults", "Bolivia"),
    ("Peru supports Chile rather than Bolivia.", "Peru", "supports", "Bolivia"),
    ("Peru was attacked by Chile, not by Bolivia.", "Bolivia", "assaults", "Peru"),
    ("Peru ruled out Bolivia joining NATO.", "Bolivia", "memberOf", "NATO"),
]

test_what_is_told = case_tests(denied=DENIED)


@pytest.mark.parametrize(
    ("text", "so", "not_so"),
    [
        # In place of another.
        ("It was not Peru but Chile that attacked Oman.", ["Chile"], ["Peru"]),
        ("It was not Peru, but Chile, that attacked Oman.", ["Chile"], ["Peru"]),
        ("It was Chile, not Peru, that attacked Oman.", ["Chile"], ["Peru"]),
        ("It was Chile, and not Peru, who attacked Oman.", ["Chile"], ["Peru"]),
        ("Not Peru but Chile attacked Oman.", ["Chile"], ["Peru"]),
        ("Not only Peru but also Chile attacked Oman.", ["Chile", "Peru"], []),
        # All but one, none but one.
        ("All but Peru attacked Oman.", [], ["Peru"]),
        ("Every state but Peru attacked Oman.", [], ["Peru"]),
        ("All the states except Peru attacked Oman.", [], ["Peru"]),
        ("All the states attacked Oman except Peru.", [], ["Peru"]),
        ("With the exception of Peru, all the states attacked Oman.", [], ["Peru"]),
        ("No state but Peru attacked Oman.", ["Peru"], []),
        ("No state other than Peru attacked Oman.", ["Peru"], []),
        ("Nobody except Peru attacked Oman.", ["Peru"], []),
        ("Every state apart from Peru attacked Oman.", [], ["Peru"]),
        ("Aside from Peru, every state attacked Oman.", [], ["Peru"]),
        ("All the states with the sole exception of Peru attacked Oman.", [], ["Peru"]),
        ("Every member of the union bar Peru attacked Oman.", [], ["Peru"]),
        ("Every NATO member minus Turkey attacked Oman.", ["NATO"], ["Turkey"]),
        # Beside another.
        ("Apart from Peru, Chile also attacked Oman.", ["Chile"], []),
        # None of several.
        ("None of the three states, Peru, Chile and Chad, attacked Oman.", [], ["Chad", "Chile", "Peru"]),
        ("None of the two — Peru and Chile — attacked Oman.", [], ["Chile", "Peru"]),
        ("Two of the states, Peru and Chile, attacked Oman.", ["Chile", "Peru"], []),
        # Said again of another.
        ("Peru attacked Oman. Chile did not.", ["Peru"], ["Chile"]),
        ("Peru attacked Oman, but Chile refused to do so.", ["Peru"], ["Chile"]),
        ("While Peru attacked Oman, Chile did not.", ["Peru"], ["Chile"]),
        ("Peru did not attack Oman, nor did Chile.", [], ["Chile", "Peru"]),
        ("Peru did not attack Oman; neither did Chile.", [], ["Chile", "Peru"]),
        ("Peru did not attack Oman, but Chile did.", ["Chile"], ["Peru"]),
        ("Peru attacked Oman, and so did Chile.", ["Chile", "Peru"], []),
        ("Peru attacked Oman. Chile has not followed suit.", ["Peru"], ["Chile"]),
        ("Peru attacked Oman. Chile has yet to do the same.", ["Peru"], ["Chile"]),
        ("Peru attacked Oman. Chile did not follow the news.", ["Peru"], []),
        ("Peru attacked Oman. Chile did well.", ["Peru"], []),
        ("Peru attacked Oman. Chile did nothing.", ["Peru"], []),
        ("Never has Peru attacked Oman.", [], ["Peru"]),
    ],
)
def test_who_did_it_and_who_did_not(read_text: ReadText, text: str, so: list[str], not_so: list[str]) -> None:
    found = {(s, negated) for s, p, o, negated, _ in told(read_text(text)) if (p, o) == ("assaults", "Oman")}
    assert found == {*((s, False) for s in so), *((s, True) for s in not_so)}


@pytest.mark.parametrize(
    ("text", "so", "not_so"),
    [
        ("Peru attacked not Oman but Chile.", ["Chile"], ["Oman"]),
        ("Peru did not attack Oman but Chile.", ["Chile"], ["Oman"]),
        ("Peru has not attacked Oman, let alone Chile.", [], ["Chile", "Oman"]),
        ("Peru attacked all the states except Oman.", [], ["Oman"]),
        ("Peru attacked nobody but Oman.", ["Oman"], []),
        ("Peru attacked Oman but it left Chile.", ["Oman"], []),
    ],
)
def test_whom_it_was_done_to_and_whom_not(read_text: ReadText, text: str, so: list[str], not_so: list[str]) -> None:
    found = {(o, negated) for s, p, o, negated, _ in told(read_text(text)) if (s, p) == ("Peru", "assaults")}
    assert found == {*((o, False) for o in so), *((o, True) for o in not_so)}


@pytest.mark.parametrize(
    ("text", "rejected"),
    [("Peru rules out Chad leaving NATO.", False), ("Peru rejects Chad, saying that it lies.", True)],
)
def test_who_rules_out_a_deed_rejects_nobody(read_text: ReadText, text: str, rejected: bool) -> None:
    reading = read_text(text)
    assert (("Peru", "rejects", "Chad") in {triple(reading, r) for r in reading.relations}) == rejected

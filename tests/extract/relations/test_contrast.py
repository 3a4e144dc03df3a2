"""What is set against something else, excepted from it, or said again of another."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import triple


def _told(read_text: ReadText, text: str) -> set[tuple[str, str, str, bool, bool]]:
    reading = read_text(text)
    return {
        (*triple(reading, r), r.negated, r.modality.value == "actual")
        for r in reading.relations
        if r.property and not r.rule.startswith(("title", "place", "nationality"))
    }


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
    found = {(s, negated) for s, p, o, negated, _ in _told(read_text, text) if (p, o) == ("assaults", "Oman")}
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
    found = {(o, negated) for s, p, o, negated, _ in _told(read_text, text) if (s, p) == ("Peru", "assaults")}
    assert found == {*((o, False) for o in so), *((o, True) for o in not_so)}


def test_what_is_let_alone_is_denied_with_what_stands_before(read_text: ReadText) -> None:
    found = _told(read_text, "Peru has not criticised Oman, let alone attacked it.")
    assert {(p, negated) for _, p, _, negated, _ in found} == {("criticizes", True), ("assaults", True)}


@pytest.mark.parametrize(
    "text",
    [
        'Asked whether Peru had attacked Oman, President Ana Ruiz said: "It did not."',
        'Did Peru attack Oman? "It did not," Ana Ruiz said.',
        'Reporters asked whether Peru had attacked Oman. "It did not," said Ana Ruiz.',
    ],
)
def test_an_answer_denies_what_was_asked_by_whoever_gives_it(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    denied = [r for r in reading.relations if r.property == "assaults" and r.negated]
    assert [(*triple(reading, r), reading.mentions[r.source or 0].text) for r in denied] == [
        ("Peru", "assaults", "Oman", "Ana Ruiz")
    ]


def test_who_was_asked_to_do_it_is_who_did_not(read_text: ReadText) -> None:
    found = _told(read_text, "Chad urged Peru to attack Oman, but Peru did not do so.")
    assert ("Peru", "assaults", "Oman", True, True) in found
    assert ("Chad", "urges", "Peru", False, True) in found


def test_weapons_that_one_did_not_fire_are_not_ones_attack(read_text: ReadText) -> None:
    found = _told(read_text, "Peru did not fire the rockets at Oman.")
    assert {negated for _, _, _, negated, _ in found} == {True}


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Peru is exempt from the tariffs that Chile imposed on Oman.", ["Peru"]),
        ("Chile exempted Peru from its tariffs on Oman.", ["Peru"]),
        ("Chile's tariffs spare Peru.", ["Peru"]),
        ("Chile imposed tariffs on Oman; Peru is exempt, and so is Chad.", ["Chad", "Peru"]),
        ("Chile imposed tariffs on Oman; Peru was spared.", ["Peru"]),
        ("Chile imposed tariffs on Oman. Peru was spared from the floods.", []),
        ("Chile imposed tariffs on Oman. Peru was spared by the storm.", []),
        ("Chile imposed tariffs on Oman; Peru is angry, and so is Chad.", []),
    ],
)
def test_who_is_exempt_does_not_suffer_it(read_text: ReadText, text: str, spared: list[str]) -> None:
    found = {(s, o) for s, p, o, negated, _ in _told(read_text, text) if p == "imposesTariffsOn" and negated}
    assert found == {("Chile", o) for o in spared}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Peru went so far as to attack Oman.", False),
        ("Peru did not go so far as to attack Oman.", True),
        ("Peru blamed Chile without going so far as to attack Oman.", True),
        ("Peru did not go as far as attacking Oman.", True),
        ("Peru left Chile without so much as attacking Oman.", True),
        ("Peru left Chile without having attacked Oman.", True),
        ("Peru urged Chile to leave, stopping short of attacking Oman.", True),
        ("Peru took part in Chile's attack on Oman.", False),
        ("Peru did not take part in Chile's attack on Oman.", True),
        ("Peru attacked Chile but neither Chad nor Oman.", True),
        ("Peru did not only attack Oman but also left Chile.", False),
    ],
)
def test_how_far_one_went(read_text: ReadText, text: str, negated: bool) -> None:
    found = _told(read_text, text)
    assert {n for s, p, o, n, _ in found if (s, p, o) == ("Peru", "assaults", "Oman")} == {negated}


def test_who_does_not_travel_for_talks_holds_none(read_text: ReadText) -> None:
    found = _told(read_text, "Ana Ruiz did not fly to Oslo for talks with Ion Popa.")
    assert ("Ana Ruiz", "negotiatesWith", "Ion Popa", True, True) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the past few days Peru attacked Chile.", ("Peru", "assaults", "Chile")),
        ("In the next few weeks, as in the last few, Peru supports Chile.", ("Peru", "supports", "Chile")),
        ("Ana Ruiz has been a fan of Ion Popa for years.", ("Ana Ruiz", "supports", "Ion Popa")),
    ],
)
def test_few_and_none_deny_nothing_where_they_only_count(
    read_text: ReadText, text: str, expected: tuple[str, str, str]
) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == expected]
    assert (found.negated, found.reason) == (False, "")


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Not one Chadian soldier attacked Peru.", True),
        ("Not a single Chadian soldier attacked Peru.", True),
        ("Not one but two Chadian brigades attacked Peru.", False),
        ("Not only one Chadian brigade attacked Peru.", False),
    ],
)
def test_not_one_is_none(read_text: ReadText, text: str, negated: bool) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Chadian", "assaults", "Peru")]
    assert found.negated is negated


@pytest.mark.parametrize(
    "text",
    [
        "Peru has neither imposed sanctions on Oman nor recognised Chad.",
        "Peru has neither signed treaties with Oman nor recognised Chad, Ana Ruiz said.",
        "Peru neither attacked Oman nor recognised Chad.",
    ],
)
def test_what_stands_behind_nor_is_denied(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Peru", "recognizes", "Chad")]
    assert found.negated

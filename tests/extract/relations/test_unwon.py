"""Elections that nobody wins, motions that fail, and offices that nobody takes or leaves."""

import pytest

from kg.types import Modality
from tests.conftest import ReadText
from tests.extract.relations.stated import triple


def _stated(read_text: ReadText, text: str, *properties: str) -> set[tuple[tuple[str, str, str], bool]]:
    reading = read_text(text)
    return {(triple(reading, r), r.negated) for r in reading.relations if r.property in properties}


@pytest.mark.parametrize(
    "text",
    [
        "The election goes to a runoff as neither Paloma Ruiz nor Karl Vega wins a majority.",
        "Neither of the two leading candidates, Paloma Ruiz and Karl Vega, obtained 50% of the vote.",
        "Malta will hold a runoff after neither of them, former mayor Paloma Ruiz and clerk Karl Vega, won a majority.",
        "Paloma Ruiz and Karl Vega advance to the second round after no candidate reached 50% of the vote.",
        "No candidate secured enough votes to win outright, with Paloma Ruiz and Karl Vega tied at 33 votes.",
        "No candidate won a majority in Malta. Paloma Ruiz will face Karl Vega in a runoff.",
    ],
)
def test_where_nobody_wins_neither_defeats_the_other(read_text: ReadText, text: str) -> None:
    one, other = "Paloma Ruiz", "Karl Vega"
    assert _stated(read_text, text, "defeats") == {
        ((one, "defeats", other), True),
        ((other, "defeats", one), True),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Asked by neither of the papers, Paloma Ruiz and Karl Vega won half of the vote.",
        "Polls show that neither Paloma Ruiz nor Karl Vega would win a majority.",
        "Neither Paloma Ruiz nor Karl Vega received support from Oman.",
        "No candidate won a majority, Paloma Ruiz told Karl Vega.",
        "Paloma Ruiz and Karl Vega go to a runoff.",
    ],
)
def test_nobody_is_denied_a_victory_of_which_nothing_is_told(read_text: ReadText, text: str) -> None:
    assert not _stated(read_text, text, "defeats")


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Karl Vega survives a no-confidence motion tabled by the Unity Party.", True),
        ("Karl Vega survived a vote of no confidence called by the Unity Party.", True),
        ("Karl Vega saw off a challenge from the Unity Party.", True),
        ("A no-confidence motion by the Unity Party against Karl Vega was defeated.", True),
        ("Karl Vega did not survive a no-confidence motion tabled by the Unity Party.", False),
    ],
)
def test_who_survives_a_motion_is_not_defeated_by_it(read_text: ReadText, text: str, negated: bool) -> None:
    assert (("Unity Party", "defeats", "Karl Vega"), negated) in _stated(read_text, text, "defeats")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Knesset rejects a bill to sanction Oman.", ("Knesset", "sanctions", "Oman")),
        ("The Knesset voted down a motion to sanction Oman.", ("Knesset", "sanctions", "Oman")),
        ("A motion to impose sanctions on Oman failed in the Knesset.", ("Knesset", "sanctions", "Oman")),
        ("China vetoes a United Nations resolution condemning Oman.", ("United Nations", "condemns", "Oman")),
    ],
)
def test_what_is_voted_down_is_not_done(read_text: ReadText, text: str, found: tuple[str, str, str]) -> None:
    assert (found, True) in _stated(read_text, text, found[1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Knesset adopted a resolution condemning Oman.", ("Knesset", "condemns", "Oman")),
        ("The Knesset adopted a draft resolution condemning Oman.", ("Knesset", "condemns", "Oman")),
    ],
)
def test_what_is_adopted_is_done(read_text: ReadText, text: str, found: tuple[str, str, str]) -> None:
    assert (found, False) in _stated(read_text, text, found[1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Petra Holub declined the post of director of Interpol.", ("Petra Holub", "leads", "Interpol")),
        ("Petra Holub said no to the post of director of Interpol.", ("Petra Holub", "leads", "Interpol")),
        ("Karl Vega was passed over for the post of director of Interpol.", ("Karl Vega", "leads", "Interpol")),
        ("Karl Vega turned down an offer to lead Interpol.", ("Karl Vega", "leads", "Interpol")),
        ("Karl Vega's bid for the presidency of FIFA comes up short.", ("Karl Vega", "holdsOffice", "FIFA")),
        (
            "The Senate rejected the nomination of Petra Holub as director of Interpol.",
            ("Petra Holub", "leads", "Interpol"),
        ),
        ("Karl Vega was falsely announced as the prime minister of Peru.", ("Karl Vega", "headOfGovernmentOf", "Peru")),
        ("The Senate rejected Karl Vega's nomination.", ("Senate", "appoints", "Karl Vega")),
    ],
)
def test_an_office_that_one_does_not_get_is_not_held(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in _stated(read_text, text, found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Petra Holub sought the post of director of Interpol.",
        "The Senate debated the nomination of Petra Holub as director of Interpol.",
        "Petra Holub rejected criticism of the director of Interpol.",
    ],
)
def test_no_office_is_denied_that_may_yet_be_had(read_text: ReadText, text: str) -> None:
    assert not {one for one in _stated(read_text, text, "leads", "holdsOffice") if one[1]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chadian troops remain in Niamey despite an order to leave.", ("Chadian", "retreatsFrom", "Niamey")),
        ("Ana Ruiz is still in Minsk after Belarus gave her a day to leave.", ("Ana Ruiz", "retreatsFrom", "Minsk")),
        ("Ana Ruiz clings to her seat in the Senate.", ("Ana Ruiz", "resignsFrom", "Senate")),
        ("Ana Ruiz keeps her seat in the Senate as a bid to oust her fails.", ("Ana Ruiz", "resignsFrom", "Senate")),
    ],
)
def test_who_stays_where_he_was_to_leave_does_not_leave(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in _stated(read_text, text, found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz remains in Rome to study.",
        "Ana Ruiz remains in Rome, where she gives a concert after leaving Oslo.",
        "Ana Ruiz keeps her seat in the Senate.",
    ],
)
def test_staying_alone_denies_nothing(read_text: ReadText, text: str) -> None:
    assert not {one for one in _stated(read_text, text, "retreatsFrom", "resignsFrom") if one[1]}


def test_each_of_several_that_are_named_beside_a_count_is_meant(read_text: ReadText) -> None:
    found = _stated(read_text, "None of the three firms, Fiat, Eni and Enel, owns Saipem.", "owns")
    assert found == {((firm, "owns", "Saipem"), True) for firm in ("Fiat", "Eni", "Enel")}


def test_a_party_member_is_not_mayor_of_his_party(read_text: ReadText) -> None:
    found = _stated(read_text, "Petra Holub, a member of the Civic Party, was elected mayor.", "leads", "memberOf")
    assert found == {(("Petra Holub", "memberOf", "Civic Party"), False)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chad defies an order to leave Niamey.", ("Chad", "retreatsFrom", "Niamey")),
        ("Germany rejects demands to bomb Oman.", ("Germany", "bombs", "Oman")),
        ("Ana Ruiz rejects calls to resign as director of Interpol.", ("Ana Ruiz", "resignsFrom", "Interpol")),
        ("The Greens fell short of the votes needed to oust Karl Vega.", ("Greens", "defeats", "Karl Vega")),
    ],
)
def test_who_does_not_heed_a_call_does_not_do_what_it_asks(
    read_text: ReadText, text: str, found: tuple[str, str, str]
) -> None:
    assert (found, True) in _stated(read_text, text, found[1])


@pytest.mark.parametrize(
    "text",
    [
        "Germany rejects calls for Chad to bomb Oman.",
        "Germany repeats demands to bomb Oman.",
        "Germany may reject demands to bomb Oman.",
        "Germany has the jets needed to bomb Oman.",
    ],
)
def test_what_another_is_to_do_may_be_done_for_all_that(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    denied = [r for r in reading.relations if r.property == "bombs" and r.negated]
    assert all(r.modality is Modality.POSSIBLE for r in denied)


def test_a_candidate_for_an_office_is_no_member_of_its_body(read_text: ReadText) -> None:
    assert not _stated(read_text, "Ana Ruiz is a candidate for secretary general of Interpol.", "memberOf")
    assert _stated(read_text, "Ana Ruiz is a candidate for the Green Party.", "memberOf")

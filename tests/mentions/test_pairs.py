import pytest

from kg.mentions import Names, find_mentions
from kg.parse import Parser
from kg.types import MentionKind


def forms(parser: Parser, names: Names, text: str) -> list[str]:
    return [m.text for m in find_mentions(parser.doc(text), names) if m.kind is MentionKind.NAME]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Party for Freedom and Forum for Democracy lost.", ["Party for Freedom", "Forum for Democracy"]),
        (
            "The People's Party for Reform and Progress and Citizens' Movement agreed.",
            ["People's Party for Reform and Progress", "Citizens' Movement"],
        ),
        (
            "The Ministry of Defence and Ministry of Interior denied the report.",
            ["Ministry of Defence", "Ministry of Interior"],
        ),
        ("A Los Angeles Times-Fox News poll showed a lead.", ["Los Angeles Times", "Fox News"]),
        ("Nokia left. The court closed Nokia's Siemens Networks.", ["Nokia", "Nokia", "Siemens Networks"]),
        ("The Ukrainian 93rd Mechanized Brigade left.", ["Ukrainian", "93rd Mechanized Brigade"]),
        ("Greek Olympiacos FC lost.", ["Greek", "Olympiacos FC"]),
        ("European Commissioner for Energy Ana Ruiz left.", ["European", "Ana Ruiz"]),
        ("They fled as rebels clash with the 41st Front of the dissidents.", ["41st Front"]),
    ],
)
def test_two_names_in_one_stretch_are_parted(parser: Parser, names: Names, text: str, expected: list[str]) -> None:
    assert forms(parser, names, text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Health and Social Security fined a firm.", "Ministry of Health and Social Security"),
        ("The Peace and Justice Party won in Peru.", "Peace and Justice Party"),
        ("Moody's Investors Service cut the rating of Italy.", "Moody's Investors Service"),
        ("The Franco-German Brigade left Mali.", "Franco-German Brigade"),
    ],
)
def test_one_name_stays_one(parser: Parser, names: Names, text: str, name: str) -> None:
    assert name in forms(parser, names, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The commander of the 12th brigade was killed.", ["12th brigade"]),
        ("The 28th Front killed three soldiers.", ["28th Front"]),
        ("The 5th brigade commander left.", []),
    ],
)
def test_a_number_names_a_unit(parser: Parser, names: Names, text: str, expected: list[str]) -> None:
    assert forms(parser, names, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The State and Justice Departments denied the report.", ["State Department", "Justice Department"]),
        ("The ministries of Health and Trade closed.", ["Ministry of Health", "Ministry of Trade"]),
        ("Other departments denied the report.", []),
    ],
)
def test_a_list_names_each_department(parser: Parser, names: Names, text: str, expected: list[str]) -> None:
    found = find_mentions(parser.doc(text), names)
    assert [m.full for m in found if m.kind is MentionKind.NAME] == expected

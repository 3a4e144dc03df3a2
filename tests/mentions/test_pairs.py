"""Names that stand in one stretch of capitals."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from tests.mentions.naming import name_tests, names_in

NAMED = [
    ("The Ministry of Defence and Chile signed a deal.", "Ministry of Defence", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)


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
    assert [m.text for m in names_in(parser, names, text)] == expected


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
    assert name in [m.text for m in names_in(parser, names, text)]

"""Names in other spellings, from chains made by hand."""

import pytest

from kg.mentions import Names
from kg.types import Chain
from tests.resolve.made import body, labels, person


@pytest.mark.parametrize(
    ("chains", "expected"),
    [
        ([person("a", "Hélène Ménard"), person("b", "Helene Menard")], 1),
        ([person("a", "K.P. Sharan"), person("b", "K. P. Sharan")], 1),
        ([body("a", "People's Union Front"), body("b", "Peoples Union Front")], 2),
        ([person("a", "Han Seo Yun"), person("b", "Han Seo-yun")], 1),
        ([person("a", "Han Seo Yun"), person("b", "Han Seo-Yun")], 1),
        ([*(person(a, "Olek Marenskyy") for a in "abc"), person("d", "Olek Marensky")], ["Olek Marenskyy"]),
        ([person("a", "Olek Marenskyy"), person("d", "Olek Marensky")], 2),
        ([*(person(a, "Daniel Silva") for a in "abc"), person("d", "Daniela Silva")], 2),
        ([*(person(a, "Carl Marensky") for a in "abc"), person("d", "Carol Marensky")], 2),
        ([*(person(a, "Dan Marensky") for a in "abc"), person("d", "Dean Marensky")], 2),
        ([*(person(a, "Jeffrey Epsom") for a in "abc"), person("d", "Jeffery Epsom")], ["Jeffrey Epsom"]),
        ([*(body(a, "Khan Marunis", kind="Place") for a in "abc"), body("d", "Khan Marounis", kind="Place")], 1),
        ([*(person(a, "Han Seo Yun", "Han") for a in "abc"), person("d", "Han")], ["Han Seo Yun"]),
        ([*(person(a, "Han Seo Yun") for a in "abc"), person("d", "Han")], ["Han Seo Yun"]),
        ([*(person(a, "Aru Seo Yun") for a in "abc"), person("d", "Aru")], 2),
    ],
)
def test_spellings_across_articles(names: Names, chains: list[Chain], expected: list[str] | int) -> None:
    found = labels(names, chains)
    if isinstance(expected, int):
        assert len(found) == expected
    else:
        assert found == expected

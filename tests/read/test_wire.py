"""Wire conventions: what a story's layout says of it, and which stretches are prose."""

import datetime

import pytest

from kg.lang.wire import Conventions, load_wire
from kg.read.wire import Wire, wire


@pytest.fixture(scope="module")
def words() -> Conventions:
    return load_wire()


def prose(text: str, found: Wire) -> list[str]:
    return [text[start:end] for start, end in found.prose]


@pytest.mark.parametrize(
    ("start", "place", "agency", "day"),
    [
        ("BRUSSELS, Nov 13 (HNS) -- ", "BRUSSELS", "HNS", None),
        ("BRUSSELS, Nov. 13, 2024 (HNS) — ", "BRUSSELS", "HNS", datetime.date(2024, 11, 13)),
        ("BRUSSELS, 13 November 2024 [HNS] - ", "BRUSSELS", "HNS", datetime.date(2024, 11, 13)),
        ("PORTO ALEGRE, March 9 - ", "PORTO ALEGRE", "", None),
        ("NEW YORK, MARCH 9 - ", "NEW YORK", "", None),
        ("Lisbon, March 9 - ", "Lisbon", "", None),
        ("ALBANY, N.Y., March 12 - ", "ALBANY, N.Y.", "", None),
        ("KYIV/MOSCOW, Feb 3 (Northern Wire) – ", "KYIV/MOSCOW", "Northern Wire", None),
        ("SÃO PAULO (EFE).- ", "SÃO PAULO", "EFE", None),
        ("PORT-AU-PRINCE, Haiti (AP) — ", "PORT-AU-PRINCE, Haiti", "AP", None),
        ("WIESBADEN, Germany – ", "WIESBADEN, Germany", "", None),
        ("(Reuters) - ", "", "Reuters", None),
        ("Nov 13 (Reuters) - ", "", "Reuters", None),
        ("AP — ", "", "AP", None),
        ("NAIROBI: ", "NAIROBI", "", None),
        ("****LIMA, March 4 - ", "LIMA", "", None),
    ],
)
def test_datelines(words: Conventions, start: str, place: str, agency: str, day: datetime.date | None) -> None:
    text = f"{start}Rain fell on the city."
    found = wire(text, words)
    assert (found.place, found.agency, found.date) == (place, agency, day)
    assert prose(text, found) == ["Rain fell on the city."]


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon - the capital of Portugal - is wet.",
        "U.S. - China talks began on Monday.",
        "NOTE: the talks have begun.",
        "Portugal: rain fell on the capital.",
        "The minister (Labour) - a former judge - resigned.",
        "On Nov 13 the two sides met.",
    ],
)
def test_what_only_looks_like_a_dateline(words: Conventions, text: str) -> None:
    found = wire(text, words)
    assert (found.place, found.agency) == ("", "")
    assert prose(text, found) == [text]


@pytest.mark.parametrize(
    "line",
    [
        "By JANE DOE",
        "By Jane Doe and John Roe",
        "by Jane Doe, Harbour News",
        "Wednesday, March 4, 2026",
        "URGENT",
        "(Adds quotes, background)",
        "Published 3 hours ago",
        "Rain Falls on City",
        "MORE TO FOLLOW",
        "Photo: Jane Doe",
        "* * *",
    ],
)
def test_lines_before_the_story(words: Conventions, line: str) -> None:
    text = f"{line}\n\nRain fell on the city."
    assert prose(text, wire(text, words)) == ["Rain fell on the city."]


@pytest.mark.parametrize(
    "line",
    [
        "(end)",
        "ENDS",
        "-30-",
        "###",
        "arn",
        "kle/mr",
        "HARBOUR13112024000012ID4401",
        "Reporting by Jane Doe in Lima; editing by John Roe",
        "(Additional reporting by Jane Doe; Editing by John Roe)",
        "Jane Doe contributed to this report.",
        "© 2026 Harbour News. All rights reserved.",
        "Read more: Rain in Lima",
        "Shr 46 cts vs 22 cts",
    ],
)
def test_lines_behind_the_story(words: Conventions, line: str) -> None:
    text = f"Rain fell on the city.\n\n{line}\n"
    assert prose(text, wire(text, words)) == ["Rain fell on the city."]


@pytest.mark.parametrize("end", [" (end)", " ###", " (Reporting by Jane Doe; editing by John Roe) (END)", " -ends-"])
def test_marks_behind_the_last_sentence(words: Conventions, end: str) -> None:
    text = f"Rain fell on the city.{end}\n"
    assert prose(text, wire(text, words)) == ["Rain fell on the city."]


def test_a_whole_story(words: Conventions) -> None:
    text = (
        "date 2026-03-04 (HARBOUR- Harbour News Service (HNS)) LIMA, Mar 4 (HNS) -- Rain fell.\n\n"
        "Photo: the harbour\n\nIt stopped. (end)\n\nkle\n\n\nHARBOUR05032026000012ID4401"
    )
    found = wire(text, words)
    assert prose(text, found) == ["Rain fell.", "It stopped."]
    assert (found.place, found.agency, found.publisher) == ("LIMA", "HNS", "Harbour News Service")
    assert found.date == datetime.date(2026, 3, 4)


def test_headline_and_byline_are_noted(words: Conventions) -> None:
    found = wire("Rain falls on city\nBy Jane Doe\n\nLIMA (AP) — Rain fell.", words)
    assert (found.headline, found.byline) == ("Rain falls on city", "Jane Doe")
    assert found.publisher == "Associated Press"


def test_a_headline_that_is_a_sentence_is_known_from_the_title(words: Conventions) -> None:
    text = "Rain fell, then it stopped.\nThe city was wet."
    found = wire(text, words, title="Rain fell, then it stopped.")
    assert found.headline == "Rain fell, then it stopped."
    assert prose(text, found) == [found.headline, "The city was wet."]


def test_a_headline_that_is_a_sentence_stands_over_a_dateline(words: Conventions) -> None:
    text = "Rain fell, then it stopped.\n\nLima (HNS) - The city was wet.\n\nOslo (HNS) - It was dry."
    found = wire(text, words)
    assert (found.place, found.agency) == ("Lima", "HNS")
    assert prose(text, found) == ["Rain fell, then it stopped.", "The city was wet.\n\nOslo (HNS) - It was dry."]


@pytest.mark.parametrize(
    ("headline", "read"), [("Harbour floods after rain", True), ("HARBOUR FLOODS", False), ("Harbour Floods", False)]
)
def test_a_headline_is_read_unless_it_is_set_in_capitals(words: Conventions, headline: str, read: bool) -> None:
    text = f"{headline}\n\nRain fell."
    assert prose(text, wire(text, words)) == [headline, "Rain fell."][not read :]


def test_the_copyright_line_names_the_publisher(words: Conventions) -> None:
    assert wire("Rain fell.\n© 2026 Open Desk News. All rights reserved.", words).publisher == "Open Desk News"


@pytest.mark.parametrize(
    ("text", "year", "day"),
    [
        ("LIMA, March 4 - Rain fell.", 2026, datetime.date(2026, 3, 4)),
        ("LIMA, March 4 - Rain fell.", None, None),
        ("LIMA, Feb 30 - Rain fell.", 2026, None),
        ("Rain fell.\n\nHARBOUR04032026000012ID4401", None, datetime.date(2026, 3, 4)),
        ("March 4, 2026\n\nRain fell.", None, datetime.date(2026, 3, 4)),
        ("date 2026-03-04 Rain fell.", None, datetime.date(2026, 3, 4)),
        ("date 2026-02-30 Rain fell.", None, None),
    ],
)
def test_dates(words: Conventions, text: str, year: int | None, day: datetime.date | None) -> None:
    assert wire(text, words, year=year).date == day


@pytest.mark.parametrize("text", ["", "\n", "(end)", "By", "-", "* * *\n\n(end)"])
def test_texts_without_prose_are_no_trouble(words: Conventions, text: str) -> None:
    wire(text, words)

"""To whom a text attributes a relation."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import between, triple

ATTACK = ("Chad", "assaults", "Oman")


def test_what_somebody_says_is_attributed_to_them(read_text: ReadText) -> None:
    reading = read_text("Mark Rutte said that North Korea supports Russia.")
    relation = between(reading, "North Korea", "Russia")
    assert relation.source is not None
    assert reading.mentions[relation.source].text == "Mark Rutte"


@pytest.mark.parametrize(
    ("text", "pair", "source"),
    [
        # What one says in a clause is one's word; what one announces or decides is one's act.
        ("Norway said it has launched strikes on Sweden.", ("Norway", "Sweden"), "Norway"),
        ("Norway announced strikes on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz and Rui Costa announced strikes on Sweden.", ("Rui Costa", "Sweden"), ""),
        ("Ana Ruiz said that Norway will lift its sanctions on Sweden.", ("Norway", "Sweden"), "Ana Ruiz"),
        # What is asked is the asker's word; what goes on while one calls for its end is nobody's.
        ("Ana Ruiz called for Norway to leave the Red Party.", ("Norway", "Red Party"), "Ana Ruiz"),
        ("Ana Ruiz called for an end to Norway's attacks on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz apologised for Norway's attack on Sweden.", ("Norway", "Sweden"), ""),
        ("Ana Ruiz declined to comment on Norway's attack on Sweden.", ("Norway", "Sweden"), ""),
        ("Norway left, citing Sweden's lack of cooperation with Oman.", ("Sweden", "Oman"), "Norway"),
        # What one calls somebody is one's word; what a clause tells of what one rejects is not.
        ("Israel called Omar Khalil a supporter of Hamas.", ("Omar Khalil", "Hamas"), "Israel"),
        ("Israel described Omar Khalil as a member of Hamas.", ("Omar Khalil", "Hamas"), "Israel"),
        ("Calls for talks in Yemen, where Oman is battling Chad, were rejected by Peru.", ("Oman", "Chad"), ""),
    ],
)
def test_whose_word_it_is(read_text: ReadText, text: str, pair: tuple[str, str], source: str) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r)[::2] == pair]
    assert found
    assert {"" if r.source is None else reading.mentions[r.source].text for r in found} == {source}


def test_what_the_article_says_is_attributed_to_nobody(read_text: ReadText) -> None:
    assert between(read_text("North Korea supports Russia."), "North Korea", "Russia").source is None


def test_a_title_is_nobodys_word(read_text: ReadText) -> None:
    reading = read_text("Iran said that NATO Secretary General Mark Rutte supports Ukraine.")
    assert between(reading, "Mark Rutte", "NATO").source is None
    assert between(reading, "Mark Rutte", "Ukraine").source is not None


def test_an_announced_statement_is_the_speakers(read_text: ReadText) -> None:
    reading = read_text("Minister Ana Ruiz said:\n\nPoland supports Ukraine. I praise Norway for its help.")
    told = between(reading, "Poland", "Ukraine")
    assert told.source is not None
    assert reading.mentions[told.source].text.endswith("Ana Ruiz")
    assert between(reading, "Ana Ruiz", "Norway").source is None


def test_an_adverbial_clause_of_the_reporting_verb_is_told_not_reported(read_text: ReadText) -> None:
    reading = read_text("Norway denied the report, threatening Sweden.")
    assert between(reading, "Norway", "Sweden").source is None


def test_an_accusation_is_alleged_and_the_accusers(read_text: ReadText) -> None:
    reading = read_text("Ukraine accused Russia of attacking Moldova.")
    deed = between(reading, "Russia", "Moldova")
    assert deed.alleged
    assert deed.source is not None
    assert reading.mentions[deed.source].text == "Ukraine"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A court dismisses Oman's case against Iran alleging that Chad bombed Lagos.", "Oman"),
        ("The judge throws out a lawsuit by Oman claiming that Chad bombed Lagos.", "Oman"),
        ("Velmo removes posts claiming that Chad bombed Lagos.", ""),
        ("Ana Ruiz filed a lawsuit claiming that Chad bombed Lagos.", "Ana Ruiz"),
    ],
)
def test_what_a_document_claims_is_its_issuers_word(read_text: ReadText, text: str, source: str) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if r.property == "bombs"]
    assert [reading.mentions[r.source].text if r.source is not None else "" for r in found] == [source]


def test_whose_word_no_evidence_is(read_text: ReadText) -> None:
    reading = read_text("An inquiry by the FBI finds no evidence that Chad bombed Lagos.")
    (found,) = [r for r in reading.relations if r.property == "bombs"]
    assert found.negated and found.source is not None and reading.mentions[found.source].text == "FBI"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Chad denies Oman's accusation that it bombed Lagos.", "Chad"),
        ("Oman's accusation that Chad bombed Lagos was rejected by Chad.", "Chad"),
        ("Mali dismissed Oman's claim that Chad bombed Lagos.", "Mali"),
        ("The report by Oman that Chad bombed Lagos was false.", ""),
    ],
)
def test_whose_word_a_denied_accusation_is(read_text: ReadText, text: str, source: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if r.property == "bombs"]
    assert found.negated
    assert ("" if found.source is None else reading.mentions[found.source].text) == source


def test_what_is_called_untrue_is_denied_by_whoever_calls_it_so(read_text: ReadText) -> None:
    reading = read_text("Ana Ruiz dismissed as baseless Ion Popa's claim that Oman bombed Homs.")
    (denied,) = [r for r in reading.relations if r.negated]
    assert denied.source is not None
    assert reading.mentions[denied.source].text == "Ana Ruiz"


def test_what_one_denies_is_ones_own_word(read_text: ReadText) -> None:
    reading = read_text("Peru denies that it carried out an attack on Chile.")
    sources = [reading.mentions[r.source].text for r in reading.relations if r.negated and r.source is not None]
    assert sources == ["Peru"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Hezbollah claims to have shot down a Peruvian jet.", "Hezbollah"),
        ("The Houthis claim to have shot down a Peruvian jet.", "Houthis"),
    ],
)
def test_what_one_claims_to_have_done_is_ones_word(read_text: ReadText, text: str, speaker: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if r.property == "assaults"]
    assert found.source is not None
    assert [reading.mentions[i].text for i in (found.subject, found.source)] == [speaker, speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Peru rejected a claim by Chile that it had bombed Oman.",
        "Peru denied Chile's allegation that it had bombed Oman.",
    ],
)
def test_the_denial_is_the_word_of_whoever_denies(read_text: ReadText, text: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Peru", "bombs", "Oman") and r.negated]
    assert found.source is not None
    assert reading.mentions[found.source].text == "Peru"


def test_who_has_nothing_to_do_with_a_deed_says_so_himself(read_text: ReadText) -> None:
    (found,) = [r for r in read_text("Chad says it has nothing to do with the attack on Homs.").relations if r.negated]
    assert found.source is not None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Some dealers said that Chad attacked Oman.", None),
        ("The story noted that Chad attacked Oman.", None),
        ("Peruvian officials said that Chad attacked Oman.", "Peruvian"),
        ("Ana Ruiz arrived. The minister said that Chad attacked Oman.", "Ana Ruiz"),
    ],
)
def test_a_source_has_a_name(read_text: ReadText, text: str, source: str | None) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ATTACK]
    chain = None if found.source is None else reading.chains[found.source]
    names = [m.text for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    assert names[:1] == ([] if source is None else [source])

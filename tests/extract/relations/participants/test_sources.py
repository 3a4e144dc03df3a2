"""To whom a text attributes a relation."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import between, denials, only, source, triple

ATTACK = ("Chad", "assaults", "Oman")


def test_what_somebody_says_is_attributed_to_them(read_text: ReadText) -> None:
    reading = read_text("Mark Rutte said that North Korea supports Russia.")
    assert source(reading, between(reading, "North Korea", "Russia")) == "Mark Rutte"


@pytest.mark.parametrize(
    ("text", "pair", "who"),
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
        # So is what one claims to be, in a relative clause, too.
        ("Ana Ruiz claims to own Microsoft.", ("Ana Ruiz", "Microsoft"), "Ana Ruiz"),
        ("Ana Ruiz, who said that Norway attacked Sweden, left.", ("Norway", "Sweden"), "Ana Ruiz"),
        ("Ana Ruiz insists that Norway attacked Sweden.", ("Norway", "Sweden"), "Ana Ruiz"),
        # What one calls somebody is one's word; what a clause tells of what one rejects is not.
        ("Israel called Omar Khalil a supporter of Hamas.", ("Omar Khalil", "Hamas"), "Israel"),
        ("Israel described Omar Khalil as a member of Hamas.", ("Omar Khalil", "Hamas"), "Israel"),
        ("Calls for talks in Yemen, where Oman is battling Chad, were rejected by Peru.", ("Oman", "Chad"), ""),
    ],
)
def test_whose_word_it_is(read_text: ReadText, text: str, pair: tuple[str, str], who: str) -> None:
    reading = read_text(text)
    found = [r for r in reading.relations if triple(reading, r)[::2] == pair]
    assert found
    assert {source(reading, r) for r in found} == {who}


def test_what_the_article_says_is_attributed_to_nobody(read_text: ReadText) -> None:
    assert between(read_text("North Korea supports Russia."), "North Korea", "Russia").source is None


def test_a_title_is_nobodys_word(read_text: ReadText) -> None:
    reading = read_text("Iran said that NATO Secretary General Mark Rutte supports Ukraine.")
    assert between(reading, "Mark Rutte", "NATO").source is None
    assert between(reading, "Mark Rutte", "Ukraine").source is not None


def test_an_announced_statement_is_the_speakers(read_text: ReadText) -> None:
    reading = read_text("Minister Ana Ruiz said:\n\nPoland supports Ukraine. I praise Norway for its help.")
    assert source(reading, between(reading, "Poland", "Ukraine")).endswith("Ana Ruiz")
    assert between(reading, "Ana Ruiz", "Norway").source is None


def test_an_adverbial_clause_of_the_reporting_verb_is_told_not_reported(read_text: ReadText) -> None:
    reading = read_text("Norway denied the report, threatening Sweden.")
    assert between(reading, "Norway", "Sweden").source is None


def test_an_accusation_is_alleged_and_the_accusers(read_text: ReadText) -> None:
    reading = read_text("Ukraine accused Russia of attacking Moldova.")
    deed = between(reading, "Russia", "Moldova")
    assert deed.alleged
    assert source(reading, deed) == "Ukraine"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A court dismisses Oman's case against Iran alleging that Chad bombed Lagos.", "Oman"),
        ("The judge throws out a lawsuit by Oman claiming that Chad bombed Lagos.", "Oman"),
        ("Velmo removes posts claiming that Chad bombed Lagos.", ""),
        ("Ana Ruiz filed a lawsuit claiming that Chad bombed Lagos.", "Ana Ruiz"),
    ],
)
def test_what_a_document_claims_is_its_issuers_word(read_text: ReadText, text: str, who: str) -> None:
    reading = read_text(text)
    assert [source(reading, r) for r in reading.relations if r.property == "bombs"] == [who]


def test_whose_word_no_evidence_is(read_text: ReadText) -> None:
    reading = read_text("An inquiry by the FBI finds no evidence that Chad bombed Lagos.")
    assert [(r.negated, source(reading, r)) for r in reading.relations if r.property == "bombs"] == [(True, "FBI")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Chad denies Oman's accusation that it bombed Lagos.", "Chad"),
        ("Oman's accusation that Chad bombed Lagos was rejected by Chad.", "Chad"),
        ("Mali dismissed Oman's claim that Chad bombed Lagos.", "Mali"),
        ("The report by Oman that Chad bombed Lagos was false.", ""),
    ],
)
def test_whose_word_a_denied_accusation_is(read_text: ReadText, text: str, who: str) -> None:
    reading = read_text(text)
    assert [(r.negated, source(reading, r)) for r in reading.relations if r.property == "bombs"] == [(True, who)]


def test_what_is_called_untrue_is_denied_by_whoever_calls_it_so(read_text: ReadText) -> None:
    reading = read_text("Ana Ruiz dismissed as baseless Ion Popa's claim that Oman bombed Homs.")
    assert [who for *_, who in denials(reading)] == ["Ana Ruiz"]


def test_what_one_denies_is_ones_own_word(read_text: ReadText) -> None:
    reading = read_text("Peru denies that it carried out an attack on Chile.")
    assert [who for *_, who in denials(reading)] == ["Peru"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Hezbollah claims to have shot down a Peruvian jet.", "Hezbollah"),
        ("The Houthis claim to have shot down a Peruvian jet.", "Houthis"),
    ],
)
def test_what_one_claims_to_have_done_is_ones_word(read_text: ReadText, text: str, speaker: str) -> None:
    reading = read_text(text)
    told = [(triple(reading, r)[0], source(reading, r)) for r in reading.relations if r.property == "assaults"]
    assert told == [(speaker, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru rejected a claim by Chile that it had bombed Oman.",
        "Peru denied Chile's allegation that it had bombed Oman.",
    ],
)
def test_the_denial_is_the_word_of_whoever_denies(read_text: ReadText, text: str) -> None:
    assert ("Peru", "bombs", "Oman", "Peru") in denials(read_text(text))


def test_who_has_nothing_to_do_with_a_deed_says_so_himself(read_text: ReadText) -> None:
    reading = read_text("Chad says it has nothing to do with the attack on Homs.")
    assert denials(reading) == {("Chad", "assaults", "Homs", "Chad")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Some dealers said that Chad attacked Oman.", None),
        ("The story noted that Chad attacked Oman.", None),
        ("Peruvian officials said that Chad attacked Oman.", "Peruvian"),
        ("Ana Ruiz arrived. The minister said that Chad attacked Oman.", "Ana Ruiz"),
    ],
)
def test_a_source_has_a_name(read_text: ReadText, text: str, who: str | None) -> None:
    reading = read_text(text)
    found = only(reading, ATTACK)
    chain = None if found.source is None else reading.chains[found.source]
    names = [m.text for m, c in zip(reading.mentions, reading.chains, strict=True) if c == chain]
    assert names[:1] == ([] if who is None else [who])

from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lang.gazetteer import load_gazetteer, read_table
from kg.lang.gazetteers import READERS, read_gazetteers
from kg.lang.language import load_language
from kg.mentions import Names, load_names


@pytest.mark.parametrize(
    ("file", "content", "form", "kind", "same_as"),
    [
        (
            "own.csv",
            "name,type,aliases,same_as\nZeta Corp,Organization,ZC,http://z\n",
            "ZC",
            "Organization",
            "http://z",
        ),
        (
            "own.ttl",
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ex: <http://ex/ns#> .\n"
            'ex:z a ex:Person ; skos:prefLabel "Zed Zeta"@en ; skos:altLabel "Zee" .',
            "Zee",
            "Person",
            "http://ex/ns#z",
        ),
        (
            "wikidata.jsonl",
            '{"id": "Q1", "labels": {"en": {"value": "Zeta Town"}}, "aliases": {"en": [{"value": "ZT"}]},'
            ' "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q515"}}}}]}}\n',
            "ZT",
            "Place",
            "http://www.wikidata.org/entity/Q1",
        ),
        (
            "ftm.jsonl",
            '{"id": "a", "schema": "Vessel", "properties": {"name": ["MV Zeta"], "wikidataId": ["Q2"]}}\n',
            "MV Zeta",
            "Product",
            "http://www.wikidata.org/entity/Q2",
        ),
    ],
)
def test_a_users_gazetteer_is_read(tmp_path: Path, file: str, content: str, form: str, kind: str, same_as: str) -> None:
    path = tmp_path / file
    path.write_text(content, encoding="utf8")
    known = dict(read_gazetteers([path]))[form]
    assert (known.type, known.same_as) == (kind, same_as)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("own.xls", ""),
        ("own.csv", "name,type\nZeta,\n"),
        ("own.ttl", "this is no turtle"),
        ("own.jsonl", "{broken\n"),
        ("own.jsonl", '{"neither": 1}\n'),
    ],
)
def test_a_wrong_gazetteer_is_named(tmp_path: Path, file: str, content: str) -> None:
    path = tmp_path / file
    path.write_text(content, encoding="utf8")
    with pytest.raises(LexiconError, match=file.replace(".", r"\.")):
        list(read_gazetteers([path]))


def test_a_users_names_win_over_shipped_ones(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("name,type\nGeorgia,Organization\n", encoding="utf8")
    known = load_names(load_language(), [path]).gazetteer.known("Georgia")
    assert known is not None and known.type == "Organization"


def test_every_format_is_tested() -> None:
    assert set(READERS) == {".csv", ".ttl", ".jsonl"}


def test_a_row_of_wrong_width_is_named(tmp_path: Path) -> None:
    path = tmp_path / "table.tsv"
    path.write_text("# note\na\tb\n1\t2\n1\n", encoding="utf8")
    with pytest.raises(LexiconError, match=r"table\.tsv:4: 1 columns, expected 2"):
        list(read_table(path))


def test_territories_have_ids_and_cities_are_no_countries() -> None:
    gazetteer = load_gazetteer()
    for form in ("Ukraine", "Ukrainian", "Ukrainians", "US", "Britons", "Czechia", "Germans", "Taiwanese"):
        known = gazetteer.known(form)
        assert known is not None and known.type == "Country" and known.same_as
    assert gazetteer.known("Sanaa") is None
    assert gazetteer.capitals["Pyongyang"].canonical == "North Korea"


def test_frames_and_titles_are_read(names: Names) -> None:
    assert {"government", "force", "act"} <= {frame.name for frames in names.frames.heads.values() for frame in frames}
    assert names.titles.genders["queen"] == "female" and names.titles.genders["president"] == ""
    assert names.nominals["alliance"] == "Organization"

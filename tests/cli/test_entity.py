"""`kg entity`: a page, an object, and which of several."""

import json
from pathlib import Path

import pytest

from tests.build.corpus import write
from tests.cli.running import NAMESAKES, run

pytestmark = pytest.mark.usefixtures("loaded")


def test_a_page_for_people(graph: Path) -> None:
    result = run("entity", graph, "norway")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[0] == "Norway (Country)"
    assert "  same as       http://www.wikidata.org/entity/Q20" in lines
    assert "  Norway supports Ukraine" in lines
    assert "      2024-11-13, n1: Norway supports Ukraine." in lines
    assert "  n1: 2024-11-13, Norway backs Ukraine (3 statements)" in lines


def test_qualifications_stand_with_the_statement(graph: Path) -> None:
    assert "[future, according to Jonas Gahr Store]" in run("entity", graph, "Ukraine").stdout
    assert "Iran accuses Israel" in run("entity", graph, "Israel").stdout
    assert "[negated, according to Israel]" in run("entity", graph, "Israel").stdout


def test_an_object_for_machines(graph: Path) -> None:
    found = json.loads(run("entity", graph, "Q20", "--json").stdout)
    assert (found["label"], found["type"], found["same_as"]) == (
        "Norway",
        "Country",
        "http://www.wikidata.org/entity/Q20",
    )
    assert {row["article"] for row in found["articles"]} == {"n1", "n3", "n4"}
    assert {"subject", "relation", "object", "negated", "sentence", "article"} <= set(found["statements"][0])


def test_id_and_iri_name_it_too(graph: Path) -> None:
    found = json.loads(run("entity", graph, "Norway", "--json").stdout)
    for name in (found["id"], found["iri"]):
        assert json.loads(run("entity", graph, name, "--json").stdout) == found


def test_a_name_of_several_lists_them(namesakes: Path) -> None:
    result = run("entity", namesakes, "Mendes", "--json")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 2
    assert sorted(row["label"] for row in rows) == ["Ana Mendes", "Rui Mendes"]
    assert "2 entities may be meant by 'Mendes'; name one by its id" in result.stderr
    for row in rows:
        assert run("entity", namesakes, row["id"]).stdout.startswith(row["label"])


def test_a_surname_that_no_text_has_alone_means_its_persons(loaded: None, tmp_path: Path) -> None:
    texts = ("Norway supports Ukraine. Ana Mendes met Volodymyr Zelensky.", "Rui Mendes visited Oslo. Mendes left.")
    stories = tuple({"id": str(number), "text": text} for number, text in enumerate(texts))
    run("build", write(tmp_path / "n.jsonl", stories), "-o", tmp_path / "g")
    assert run("entity", tmp_path / "g", "zelensky").stdout.startswith("Volodymyr Zelensky")
    rows = [json.loads(line) for line in run("entity", tmp_path / "g", "Mendes", "--json").stdout.splitlines()]
    assert sorted(row["label"] for row in rows) == ["Ana Mendes", "Rui Mendes"]


def test_a_label_wins_over_another_form(namesakes: Path) -> None:
    assert run("entity", namesakes, "rui mendes").stdout.startswith("Rui Mendes (Person)")


def test_an_unknown_name_gets_the_nearest(graph: Path) -> None:
    result = run("entity", graph, "Norwey")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "nothing in the graph is called 'Norwey'; did you mean Norway" in result.stderr


def test_a_persons_decision_is_told(tmp_path: Path) -> None:
    decisions, graph = tmp_path / "d.tsv", tmp_path / "g"
    decisions.write_text("different\tAna Mendes\tRui Mendes\n", encoding="utf8")
    run("build", write(tmp_path / "n.jsonl", NAMESAKES), "-o", graph, "--decisions", decisions)
    told = run("entity", graph, "Ana Mendes").stdout
    assert "different: Ana Mendes and Rui Mendes (Rui Mendes): decided by a person" in told
    assert run("validate", graph).exit_code == 0

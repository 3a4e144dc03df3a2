"""`kg query`: SPARQL, named queries, and what is wrong with them."""

import json
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg.graph.query import named
from tests.cli.running import run

ASKED = "SELECT ?label WHERE { ?x rdfs:label ?label ; ng:supports/rdfs:label 'Ukraine' FILTER(?label = 'Norway') }"


def test_a_table_for_people(graph: Path) -> None:
    result = run("query", graph, ASKED)
    assert result.exit_code == 0
    assert result.stdout.split() == ["label", "Norway"]


def test_json_for_machines(graph: Path) -> None:
    result = run("query", graph, ASKED, "--json")
    assert [json.loads(line) for line in result.stdout.splitlines()] == [{"label": "Norway"}]


def test_a_constructed_graph_is_turtle(graph: Path) -> None:
    asked = "CONSTRUCT { ?x ng:supports ?y } WHERE { ?x ng:supports ?y }"
    triples = list(parse(run("query", graph, asked).stdout, format=RdfFormat.TURTLE))
    assert len(triples) == len(run("query", graph, asked, "--json").stdout.splitlines()) > 0


def test_a_file_with_sparql(graph: Path, tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text(ASKED, encoding="utf8")
    assert run("query", graph, tmp_path / "q.rq").stdout == run("query", graph, ASKED).stdout


def test_sparql_from_standard_input(graph: Path) -> None:
    assert run("query", graph, "-", stdin=ASKED).stdout == run("query", graph, ASKED).stdout


def test_named_queries_are_listed_with_their_parameters(graph: Path) -> None:
    result = run("query", graph, "--list", "--json")
    assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == sorted(named())


def test_a_named_query_with_a_parameter(graph: Path) -> None:
    result = run("query", graph, "--name", "about", "--param", "entity=Norway")
    assert result.exit_code == 0
    assert "Ukraine" in result.stdout


def test_the_list_needs_no_graph() -> None:
    assert run("query", "--list").stdout == run("query", "any", "--list").stdout != ""
    assert run("query").exit_code == 2


@pytest.mark.usefixtures("loaded")
def test_whom_a_name_of_several_was_taken_for_is_told(namesakes: Path) -> None:
    result = run("query", namesakes, "-n", "mentioned", "-p", "entity=Mendes")
    assert result.exit_code == 0
    assert "'Mendes' is taken for Ana Mendes (ana-mendes-" in result.stderr
    assert "it may also mean Rui Mendes (rui-mendes-" in result.stderr
    assert run("query", namesakes, "-n", "mentioned", "-p", "entity=Ana Mendes").stderr == ""


def test_no_results_is_said_on_stderr(graph: Path) -> None:
    result = run("query", graph, "SELECT ?x WHERE { ?x ng:supports 'nobody' }", "--json")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "no results\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("SELECT ?x WHERE {",), "kg: "),
        (("--name", "nonsense"), "nonsense"),
        (("absent.rq",), "'absent.rq' is neither a file nor SPARQL"),
        (("--name", "about", "--param", "colour=red"), "colour"),
        (("--name", "about"), "entity"),
    ],
)
def test_a_wrong_query_is_2_and_explained(graph: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run("query", graph, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert "Traceback" not in result.output

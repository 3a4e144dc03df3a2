"""The command line from outside: what goes to stdout and stderr, and the exit codes."""

import json
import subprocess
import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import orjson
import pytest
from pyoxigraph import RdfFormat, parse
from typer.testing import CliRunner, Result

from kg.build import Pipeline
from kg.cli import app
from kg.cli.analyze import ANALYSES
from kg.cli.progress import articles_bar
from kg.export import EXPORTERS, NETWORKS
from kg.graph.query import named
from tests.build.corpus import ARTICLES, given, write

COMMANDS = ("analyze", "annotate", "build", "entity", "export", "query", "retract", "validate")


def _run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def test_the_version_is_told() -> None:
    assert _run("--version").stdout == f"newsgraph {version('newsgraph')}\n"


@pytest.fixture
def loaded(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands take the pipeline that is loaded already."""
    monkeypatch.setattr("kg.build.directory.load_pipeline", partial(given, pipeline))
    monkeypatch.setattr("kg.build.pipeline.load_pipeline", partial(given, pipeline))


@pytest.fixture(scope="module")
def graph(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph that the tests read and leave as it is."""
    place = tmp_path_factory.mktemp("cli")
    inputs = write(place / "corpus.jsonl")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kg.build.directory.load_pipeline", partial(given, pipeline))
        assert _run("build", inputs, "-o", place / "g").exit_code == 0
    return place / "g"


#: Two people who share a surname.
NAMESAKES = (
    {"id": "a", "text": "Norway supports Ukraine. Ana Mendes met Volodymyr Zelensky. Mendes thanked Norway."},
    {"id": "b", "text": "Rui Mendes visited Oslo. Mendes thanked Norway for supporting Ukraine."},
)


@pytest.fixture
def namesakes(loaded: None, tmp_path: Path) -> Path:
    """A graph of two people who share a surname."""
    _run("build", write(tmp_path / "n.jsonl", NAMESAKES), "-o", tmp_path / "namesakes")
    return tmp_path / "namesakes"


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("command", ["annotate", "build"])
def test_a_drop_log_has_a_line_for_each_predicate_and_its_summary_is_told(tmp_path: Path, command: str) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Norway supports Ukraine. The company attacked Iran.", encoding="utf8")
    place = () if command == "annotate" else ("-o", tmp_path / "g")
    result = _run(command, text, *place, "--drop-log", tmp_path / "drops.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "drops.jsonl").read_text(encoding="utf8").splitlines()]
    assert result.exit_code == 0
    assert {(r["predicate"]["lemma"], r["reason"]) for r in lines} == {
        ("support", None),
        ("attack", "no entity in the phrase"),
    }
    assert "2 predicates" in result.stderr
    assert "no entity in the phrase: attack 1" in result.stderr


def test_without_a_command_there_is_help() -> None:
    assert "Turn news articles into a knowledge graph" in _run().output


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = _run(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: kg {command}" in " ".join(result.stdout.split())


def test_what_only_some_commands_need_is_not_loaded_for_all() -> None:
    """The parser and the reader of pages take seconds to load; a query should not wait for them."""
    loaded = "import sys, kg.cli; print({'spacy', 'datasketch', 'trafilatura'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"


def test_all_commands_are_known_to_these_tests() -> None:
    assert {command.name for command in app.registered_commands} == set(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("build",),
        ("build", "a.txt"),
        ("build", "a.txt", "-o", "g", "--workers", "0"),
        ("build", "a.txt", "-o", "g", "--base", "no IRI"),
        ("build", "a.txt", "-o", "g", "--field", "text"),
        ("annotate", "a.txt", "--field", "colour=text"),
        ("entity", "g"),
        ("query", "g"),
        ("query", "g", "ASK {}", "--name", "articles"),
        ("query", "g", "--name", "about", "--param", "entity"),
        ("analyze", "g", "--measure", "beauty"),
        ("export", "g"),
        ("retract", "g"),
    ],
)
def test_wrong_usage_is_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    result = _run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "absent", "ASK {}"),
        ("entity", "absent", "Norway"),
        ("analyze", "absent"),
        ("export", "absent", "-f", "jsonl"),
        ("validate", "absent"),
        ("retract", "absent", "a"),
    ],
)
def test_no_graph_is_1_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    result = _run(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("kg: absent")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.usefixtures("loaded")
class TestBuild:
    def test_a_build_says_what_it_made_on_stderr_alone(self, tmp_path: Path) -> None:
        result = _run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g")
        assert (result.exit_code, result.stdout) == (0, "")
        assert f"{len(ARTICLES)} articles ({len(ARTICLES)} read now, 0 known before, 0 inputs skipped)" in result.stderr

    def test_in_a_log_a_long_build_tells_that_it_goes_on(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        clock = iter((0.0, 29.0, 31.0, 60.0, 61.5))
        monkeypatch.setattr("kg.cli.progress.monotonic", lambda: next(clock))
        with articles_bar() as progress:
            for name in "abcd":
                progress(name)
        assert capsys.readouterr().err == (
            "2 articles read in 31 s, the last one b\n4 articles read in 62 s, the last one d\n"
        )

    def test_standard_input_is_read(self, tmp_path: Path) -> None:
        lines = write(tmp_path / "c.jsonl").read_text(encoding="utf8")
        result = _run("build", "-", "-o", tmp_path / "g", stdin=lines)
        assert result.exit_code == 0
        assert f"{len(ARTICLES)} read now" in result.stderr

    def test_skipped_inputs_are_named_with_the_reason_and_give_3(self, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        write(tmp_path / "in" / "good.jsonl")
        (tmp_path / "in" / "empty.txt").touch()
        (tmp_path / "in" / "broken.jsonl").write_text('{"text": ', encoding="utf8")
        result = _run("build", tmp_path / "in", "-o", tmp_path / "g")
        assert result.exit_code == 3
        assert [line.split(": ")[0].rsplit("/", 1)[-1] for line in result.stderr.splitlines()[:2]] == [
            "broken.jsonl:1",
            "empty.txt",
        ]
        assert "2 inputs skipped" in result.stderr

    def test_fields_may_have_other_names(self, tmp_path: Path) -> None:
        inputs = tmp_path / "own.jsonl"
        inputs.write_bytes(orjson.dumps({"key": "k7", "matter": "Norway supports Ukraine."}) + b"\n")
        graph = tmp_path / "g"
        assert _run("build", inputs, "-o", graph, "--field", "text=matter", "--field", "id=key").exit_code == 0
        assert '"article": "k7"' in _run("export", graph, "-f", "jsonl").stdout

    def test_an_interruption_is_130_and_says_how_to_go_on(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(*_: Any, **__: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("kg.build.directory.build", interrupted)
        result = _run("build", "x", "-o", tmp_path / "g")
        assert result.exit_code == 130
        assert "goes on from there" in result.stderr

    def test_a_directory_of_something_else_is_refused(self, tmp_path: Path) -> None:
        inputs = write(tmp_path / "c.jsonl")
        result = _run("build", inputs, "-o", tmp_path)
        assert result.exit_code == 1
        assert "not a graph directory" in result.stderr

    def test_a_model_that_is_not_installed_is_named(self, tmp_path: Path) -> None:
        result = _run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--model", "xx_none")
        assert result.exit_code == 1
        assert "'xx_none'" in result.stderr

    def test_a_file_that_cannot_be_opened_is_named_without_ado(self, tmp_path: Path) -> None:
        inputs = write(tmp_path / "c.jsonl")
        result = _run("build", inputs, "-o", tmp_path / "g", "--decisions", tmp_path / "absent.tsv")
        assert (result.exit_code, result.stderr) == (1, f"kg: {tmp_path / 'absent.tsv'}: No such file or directory\n")

    def test_a_malformed_decision_names_its_file(self, tmp_path: Path) -> None:
        decisions = tmp_path / "mine.tsv"
        decisions.write_text("same\tNorway\n", encoding="utf8")
        result = _run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--decisions", decisions)
        assert result.exit_code == 1
        assert f"{decisions}, line 1: expected same or different" in result.stderr

    def test_a_decision_on_somebody_unknown_is_told(self, tmp_path: Path) -> None:
        decisions = tmp_path / "mine.tsv"
        decisions.write_text("same\tNorway\tNorwegia\n", encoding="utf8")
        result = _run("build", write(tmp_path / "c.jsonl"), "-o", tmp_path / "g", "--decisions", decisions)
        assert result.exit_code == 0
        assert "decisions: nothing in the graph is called 'Norwegia' yet" in result.stderr
        assert "'Norway' yet" not in result.stderr

    def test_what_stays_of_an_edited_file_is_told_with_the_mend(self, tmp_path: Path) -> None:
        story, graph = tmp_path / "story.txt", tmp_path / "g"
        for text in ("Norway supports Ukraine.", "Norway supports Moldova."):
            story.write_text(text, encoding="utf8")
            result = _run("build", story, "-o", graph)
        first, second = result.stderr.splitlines()
        assert first.startswith(f"{story}: 1 article that it held before is not in it now and stays in the graph (")
        assert second.startswith(f"{graph}: 2 articles (1 read now, 0 known before, 0 inputs skipped)")
        story.write_text("Norway supports Georgia.", encoding="utf8")
        again = _run("build", story, "-o", graph, "--replace").stderr
        assert again.startswith(f"{graph}: 1 article (1 read now, 0 known before, 2 articles taken out,")
        assert "0 articles" in _run("retract", graph, story).stderr

    def test_retract_leaves_the_rest(self, tmp_path: Path) -> None:
        graph = tmp_path / "g"
        _run("build", write(tmp_path / "c.jsonl"), "-o", graph)
        result = _run("retract", graph, "n1", "n2")
        assert result.exit_code == 0
        assert f"{len(ARTICLES) - 2} articles" in result.stderr
        again = _run("retract", graph, "n1")
        assert again.exit_code == 1
        assert "no article 'n1'" in again.stderr


@pytest.mark.usefixtures("loaded")
class TestAnnotate:
    def test_one_json_object_an_article(self, tmp_path: Path) -> None:
        result = _run("annotate", write(tmp_path / "c.jsonl"))
        assert result.exit_code == 0
        assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [a["id"] for a in ARTICLES]

    def test_pretty_is_indented(self, tmp_path: Path) -> None:
        result = _run("annotate", write(tmp_path / "c.jsonl", ARTICLES[:1]), "--pretty")
        assert result.stdout.startswith('{\n  "id": "n1"')

    def test_skipped_inputs_give_3(self, tmp_path: Path) -> None:
        result = _run("annotate", write(tmp_path / "c.jsonl"), tmp_path / "absent.txt")
        assert result.exit_code == 3
        assert "absent.txt" in result.stderr
        assert len(result.stdout.splitlines()) == len(ARTICLES)


class TestQuery:
    ASKED = "SELECT ?label WHERE { ?x rdfs:label ?label ; ng:supports/rdfs:label 'Ukraine' FILTER(?label = 'Norway') }"

    def test_a_table_for_people(self, graph: Path) -> None:
        result = _run("query", graph, self.ASKED)
        assert result.exit_code == 0
        assert result.stdout.split() == ["label", "Norway"]

    def test_json_for_machines(self, graph: Path) -> None:
        result = _run("query", graph, self.ASKED, "--json")
        assert [json.loads(line) for line in result.stdout.splitlines()] == [{"label": "Norway"}]

    def test_a_constructed_graph_is_turtle(self, graph: Path) -> None:
        asked = "CONSTRUCT { ?x ng:supports ?y } WHERE { ?x ng:supports ?y }"
        triples = list(parse(_run("query", graph, asked).stdout, format=RdfFormat.TURTLE))
        assert len(triples) == len(_run("query", graph, asked, "--json").stdout.splitlines()) > 0

    def test_a_file_with_sparql(self, graph: Path, tmp_path: Path) -> None:
        (tmp_path / "q.rq").write_text(self.ASKED, encoding="utf8")
        assert _run("query", graph, tmp_path / "q.rq").stdout == _run("query", graph, self.ASKED).stdout

    def test_sparql_from_standard_input(self, graph: Path) -> None:
        assert _run("query", graph, "-", stdin=self.ASKED).stdout == _run("query", graph, self.ASKED).stdout

    def test_named_queries_are_listed_with_their_parameters(self, graph: Path) -> None:
        result = _run("query", graph, "--list", "--json")
        assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == sorted(named())

    def test_a_named_query_with_a_parameter(self, graph: Path) -> None:
        result = _run("query", graph, "--name", "about", "--param", "entity=Norway")
        assert result.exit_code == 0
        assert "Ukraine" in result.stdout

    def test_the_list_needs_no_graph(self) -> None:
        assert _run("query", "--list").stdout == _run("query", "any", "--list").stdout != ""
        assert _run("query").exit_code == 2

    @pytest.mark.usefixtures("loaded")
    def test_whom_a_name_of_several_was_taken_for_is_told(self, namesakes: Path) -> None:
        result = _run("query", namesakes, "-n", "mentioned", "-p", "entity=Mendes")
        assert result.exit_code == 0
        assert "'Mendes' is taken for Ana Mendes (ana-mendes-" in result.stderr
        assert "it may also mean Rui Mendes (rui-mendes-" in result.stderr
        assert _run("query", namesakes, "-n", "mentioned", "-p", "entity=Ana Mendes").stderr == ""

    def test_no_results_is_said_on_stderr(self, graph: Path) -> None:
        result = _run("query", graph, "SELECT ?x WHERE { ?x ng:supports 'nobody' }", "--json")
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
    def test_a_wrong_query_is_2_and_explained(self, graph: Path, arguments: tuple[str, ...], said: str) -> None:
        result = _run("query", graph, *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert "Traceback" not in result.output


@pytest.mark.usefixtures("loaded")
class TestEntity:
    def test_a_page_for_people(self, graph: Path) -> None:
        result = _run("entity", graph, "norway")
        lines = result.stdout.splitlines()
        assert result.exit_code == 0
        assert lines[0] == "Norway (Country)"
        assert "  same as       http://www.wikidata.org/entity/Q20" in lines
        assert "  Norway supports Ukraine" in lines
        assert "      2024-11-13, n1: Norway supports Ukraine." in lines
        assert "  n1: 2024-11-13, Norway backs Ukraine (3 statements)" in lines

    def test_qualifications_stand_with_the_statement(self, graph: Path) -> None:
        assert "[future, according to Jonas Gahr Store]" in _run("entity", graph, "Ukraine").stdout
        assert "Iran accuses Israel" in _run("entity", graph, "Israel").stdout
        assert "[negated, according to Israel]" in _run("entity", graph, "Israel").stdout

    def test_an_object_for_machines(self, graph: Path) -> None:
        found = json.loads(_run("entity", graph, "Q20", "--json").stdout)
        assert (found["label"], found["type"], found["same_as"]) == (
            "Norway",
            "Country",
            "http://www.wikidata.org/entity/Q20",
        )
        assert {row["article"] for row in found["articles"]} == {"n1", "n3", "n4"}
        assert {"subject", "relation", "object", "negated", "sentence", "article"} <= set(found["statements"][0])

    def test_id_and_iri_name_it_too(self, graph: Path) -> None:
        found = json.loads(_run("entity", graph, "Norway", "--json").stdout)
        for name in (found["id"], found["iri"]):
            assert json.loads(_run("entity", graph, name, "--json").stdout) == found

    def test_a_name_of_several_lists_them(self, namesakes: Path) -> None:
        result = _run("entity", namesakes, "Mendes", "--json")
        rows = [json.loads(line) for line in result.stdout.splitlines()]
        assert result.exit_code == 2
        assert sorted(row["label"] for row in rows) == ["Ana Mendes", "Rui Mendes"]
        assert "2 entities may be meant by 'Mendes'; name one by its id" in result.stderr
        for row in rows:
            assert _run("entity", namesakes, row["id"]).stdout.startswith(row["label"])

    def test_a_surname_that_no_text_has_alone_means_its_persons(self, loaded: None, tmp_path: Path) -> None:
        texts = ("Norway supports Ukraine. Ana Mendes met Volodymyr Zelensky.", "Rui Mendes visited Oslo. Mendes left.")
        stories = tuple({"id": str(number), "text": text} for number, text in enumerate(texts))
        _run("build", write(tmp_path / "n.jsonl", stories), "-o", tmp_path / "g")
        assert _run("entity", tmp_path / "g", "zelensky").stdout.startswith("Volodymyr Zelensky")
        rows = [json.loads(line) for line in _run("entity", tmp_path / "g", "Mendes", "--json").stdout.splitlines()]
        assert sorted(row["label"] for row in rows) == ["Ana Mendes", "Rui Mendes"]

    def test_a_label_wins_over_another_form(self, namesakes: Path) -> None:
        assert _run("entity", namesakes, "rui mendes").stdout.startswith("Rui Mendes (Person)")

    def test_an_unknown_name_gets_the_nearest(self, graph: Path) -> None:
        result = _run("entity", graph, "Norwey")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "nothing in the graph is called 'Norwey'; did you mean Norway" in result.stderr

    def test_a_persons_decision_is_told(self, tmp_path: Path) -> None:
        decisions, graph = tmp_path / "d.tsv", tmp_path / "g"
        decisions.write_text("different\tAna Mendes\tRui Mendes\n", encoding="utf8")
        _run("build", write(tmp_path / "n.jsonl", NAMESAKES), "-o", graph, "--decisions", decisions)
        told = _run("entity", graph, "Ana Mendes").stdout
        assert "different: Ana Mendes and Rui Mendes (Rui Mendes): decided by a person" in told
        assert _run("validate", graph).exit_code == 0


class TestExport:
    @pytest.mark.parametrize("format", sorted(EXPORTERS))
    def test_to_standard_output_and_to_a_file_alike(self, graph: Path, tmp_path: Path, format: str) -> None:
        printed = _run("export", graph, "-f", format)
        written = _run("export", graph, "-f", format, "-o", tmp_path / "out")
        assert (printed.exit_code, written.exit_code, written.stdout) == (0, 0, "")
        assert printed.stdout_bytes == (tmp_path / "out").read_bytes() != b""

    def test_an_unknown_format_is_2_and_leaves_no_file(self, graph: Path, tmp_path: Path) -> None:
        result = _run("export", graph, "-f", "xls", "-o", tmp_path / "out")
        assert result.exit_code == 2
        assert "the formats are csv" in result.stderr
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("option", [("--limit", "3"), ("--unasserted",)], ids=lambda option: option[0])
    @pytest.mark.parametrize("format", sorted(set(EXPORTERS) - set(NETWORKS)))
    def test_a_format_of_all_statements_takes_no_choice_of_links(
        self, graph: Path, format: str, option: tuple[str, ...]
    ) -> None:
        result = _run("export", graph, "-f", format, *option)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"{format} keeps every statement" in result.stderr

    def test_a_folder_that_is_not_there_is_named(self, graph: Path, tmp_path: Path) -> None:
        result = _run("export", graph, "-f", "jsonl", "-o", tmp_path / "no" / "out")
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
        assert f"there is no folder {tmp_path / 'no'}" in result.stderr

    def test_a_file_that_is_there_stays_when_the_export_fails(self, graph: Path, tmp_path: Path) -> None:
        (tmp_path / "out").write_text("old", encoding="utf8")
        _run("export", graph, "-f", "xls", "-o", tmp_path / "out")
        assert (tmp_path / "out").read_text(encoding="utf8") == "old"


class TestAnalyze:
    @pytest.mark.parametrize("measure", sorted(ANALYSES))
    def test_every_measure_prints_rows(self, graph: Path, measure: str) -> None:
        result = _run("analyze", graph, "--measure", measure, "--json", "--top", 2)
        rows = [json.loads(line) for line in result.stdout.splitlines()]
        assert result.exit_code == 0
        assert 1 <= len(rows) <= 2

    def test_a_table_for_people(self, graph: Path) -> None:
        assert "Norway" in _run("analyze", graph).stdout

    def test_a_group_is_shown_by_labels_and_printed_by_ids(self, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("kg.cli.analyze._SHOWN", 2)
        members = json.loads(_run("analyze", graph, "-m", "components", "--json").stdout.splitlines()[0])["members"]
        shown = " ".join(_run("analyze", graph, "-m", "components").stdout.split())
        assert f"and {len(members) - 2} more" in shown
        assert members[0] not in shown

    def test_a_graph_without_links_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "none").mkdir()
        _run("build", tmp_path / "none", "-o", tmp_path / "g")
        result = _run("analyze", tmp_path / "g", "--json")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "nothing to measure" in result.stderr


class TestValidate:
    def test_a_built_graph_conforms(self, graph: Path) -> None:
        result = _run("validate", graph)
        assert (result.exit_code, result.stdout) == (0, "")
        assert "conforms" in result.stderr


def test_markup_in_names_is_text(tmp_path: Path) -> None:
    result = _run("query", tmp_path / "[bold]g[/bold]", "ASK {}")
    assert "[bold]g[/bold]" in result.stderr


#: Runs a command whose standard output or error nobody reads any more.
UNREAD = """
import os, sys
from kg.cli import app
end, start = os.pipe()
os.close(end)
os.dup2(start, {stream})
app({arguments})
"""


@pytest.mark.parametrize(
    "arguments",
    [("export", "-f", "jsonl"), ("query", "-n", "articles"), ("query", "-n", "articles", "--json"), ("entity", "Iran")],
    ids=" ".join,
)
def test_a_reader_that_has_seen_enough_is_no_failure(graph: Path, arguments: tuple[str, ...]) -> None:
    """ "| head" closes the pipe; under "set -o pipefail" a script would end there."""
    program = UNREAD.format(stream=1, arguments=[arguments[0], str(graph), *arguments[1:]])
    done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_messages_that_nobody_reads_stop_no_work(tmp_path: Path) -> None:
    arguments = ["build", str(tmp_path / "absent.txt"), "-o", str(tmp_path / "g")]
    done = subprocess.run([sys.executable, "-c", UNREAD.format(stream=2, arguments=arguments)])
    assert done.returncode == 3
    assert (tmp_path / "g" / "current").is_symlink()

"""`kg validate`."""

from pathlib import Path

from tests.cli.running import run


def test_a_built_graph_conforms(graph: Path) -> None:
    result = run("validate", graph)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "conforms" in result.stderr

"""`kg retract`: articles and inputs taken out again."""

from pathlib import Path

import pytest

from tests.build.corpus import ARTICLES, write
from tests.cli.running import run

pytestmark = pytest.mark.usefixtures("loaded")


def test_retract_leaves_the_rest(tmp_path: Path) -> None:
    graph = tmp_path / "g"
    run("build", write(tmp_path / "c.jsonl"), "-o", graph)
    result = run("retract", graph, "n1", "n2")
    assert result.exit_code == 0
    assert f"{len(ARTICLES) - 2} articles" in result.stderr
    again = run("retract", graph, "n1")
    assert again.exit_code == 1
    assert "no article 'n1'" in again.stderr

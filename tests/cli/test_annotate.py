"""`kg annotate`: readings as JSON."""

import json
from pathlib import Path

import pytest

from tests.build.corpus import ARTICLES, write
from tests.cli.running import run

pytestmark = pytest.mark.usefixtures("loaded")


def test_one_json_object_an_article(tmp_path: Path) -> None:
    result = run("annotate", write(tmp_path / "c.jsonl"))
    assert result.exit_code == 0
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == [a["id"] for a in ARTICLES]


def test_pretty_is_indented(tmp_path: Path) -> None:
    result = run("annotate", write(tmp_path / "c.jsonl", ARTICLES[:1]), "--pretty")
    assert result.stdout.startswith('{\n  "id": "n1"')


def test_skipped_inputs_give_3(tmp_path: Path) -> None:
    result = run("annotate", write(tmp_path / "c.jsonl"), tmp_path / "absent.txt")
    assert result.exit_code == 3
    assert "absent.txt" in result.stderr
    assert len(result.stdout.splitlines()) == len(ARTICLES)

"""docs/rdf.md and docs/ontology.html are held to what the code gives."""

import re
import runpy
import sys
from pathlib import Path

import pytest
from pyoxigraph import Store

from kg.graph.query import named, run

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "rdf.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", re.findall(r"```sparql\n(.+?)```", PAGE, re.DOTALL))
def test_the_queries_on_the_page_run(store: Store, text: str) -> None:
    assert run(store, text.replace("story-1", "wire/1")).rows


@pytest.mark.parametrize("name", named())
def test_every_named_query_stands_on_the_page_with_its_parameters(name: str) -> None:
    query = named()[name]
    parameters = " ".join(p.name if p.required else f"[{p.name}]" for p in query.parameters)
    assert f"| `{name}` | {query.title} | {parameters} |" in PAGE


def test_the_ontology_page_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    script = DOCS.parent / "scripts" / "ontology_docs.py"
    monkeypatch.setattr(sys, "argv", [str(script), "--check"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(script), run_name="__main__")
    assert ended.value.code == 0

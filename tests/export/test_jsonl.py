"""JSON Lines give the rows back."""

import io
import json

from hypothesis import given

from kg.export import EXPORTERS, Dataset, rows
from kg.statements import Snapshot
from tests.export.conftest import RUN, known
from tests.strategies import few, ugly_snapshots


@few
@given(ugly_snapshots())
def test_json_lines_give_the_rows_back(ugly: Snapshot) -> None:
    dataset = Dataset(ugly, known(), RUN)
    out = io.BytesIO()
    EXPORTERS["jsonl"](dataset, out)
    lines = out.getvalue().decode("utf-8").split("\n")
    assert [json.loads(line) for line in lines[:-1]] == list(rows(ugly, dataset.ontology))

import io
from xml.etree import ElementTree

from hypothesis import given

from kg.export import EXPORTERS, Dataset
from kg.statements import Snapshot
from tests.export.conftest import RUN, known
from tests.strategies import few, ugly_snapshots

NS = "{http://www.w3.org/2000/svg}"


def texts(dataset: Dataset) -> list[str]:
    out = io.BytesIO()
    EXPORTERS["svg"](dataset, out)
    return [element.text or "" for element in ElementTree.fromstring(out.getvalue()).iter(f"{NS}text")]


def test_the_picture_names_entities_relations_and_what_colours_mean(dataset: Dataset) -> None:
    found = texts(dataset)
    assert {"North Korea", "Russia", "Mark Rutte"} <= set(found)
    assert {"supports", "accuses"} <= set(found)
    assert {"Country", "Person", "cooperation", "conflict"} <= set(found)


def test_no_arrow_stands_for_what_nothing_asserts(dataset: Dataset) -> None:
    assert "defeats" not in texts(dataset)


@few
@given(ugly_snapshots())
def test_it_is_xml_whatever_the_labels_hold(ugly: Snapshot) -> None:
    texts(Dataset(ugly, known(), RUN))

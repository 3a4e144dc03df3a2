"""An update looks at what is new, and gives what a build from scratch gives, whatever the history."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.build import build, retract
from kg.ledger import Ledger
from kg.resolve import chains_of
from kg.types import Article, Chain, Reading
from tests.build.corpus import ARTICLES, exports, write

pytestmark = pytest.mark.usefixtures("loaded")

#: Articles whose names change what those of the others are taken for: a full name for a surname, an acronym's long
#: form, a namesake who makes a surname ambiguous, a copy of an earlier story.
NAMES: tuple[dict[str, str], ...] = (
    {"id": "m1", "date": "2024-11-13", "text": "Mendes visited Oslo. The BAF thanked Norway."},
    {"id": "m2", "date": "2024-11-14", "text": "Ana Mendes met Volodymyr Zelensky. Mendes praised Norway."},
    {"id": "m3", "date": "2024-11-15", "text": "Ana Mendes leads the Border Aid Fund (BAF). The BAF criticized Iran."},
    {
        "id": "m4",
        "date": "2024-11-16",
        "text": "Ana Mendes visited Kyiv. Mendes thanked Poland for its help.",
    },
    {"id": "m5", "date": "2024-11-17", "text": "Rui Mendes visited Lima. Mendes met Volodymyr Zelensky."},
    ARTICLES[0] | {"id": "m6", "date": "2024-11-20", "title": "Copied"},
)
ALL = (*ARTICLES, *NAMES)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Callable[[Path], None]], dict[str, bytes]]:
    """The exports of all articles built at once; made by the first test that asks, with the loaded pipeline."""
    known: dict[str, bytes] = {}

    def made(make: Callable[[Path], None]) -> dict[str, bytes]:
        if not known:
            place = tmp_path_factory.mktemp("scratch") / "g"
            make(place)
            known.update(exports(place))
        return known

    return made


def _at_once(place: Path) -> None:
    build([write(place.parent / "all.jsonl", ALL)], place)


@pytest.mark.parametrize("order", [ALL, ALL[::-1], ALL[1::2] + ALL[::2]], ids=["dates", "backwards", "mixed"])
@pytest.mark.parametrize("size", [1, 3, 7])
def test_parts_in_any_order_give_the_build_from_scratch(
    tmp_path: Path,
    scratch: Callable[[Callable[[Path], None]], dict[str, bytes]],
    order: tuple[dict[str, str], ...],
    size: int,
) -> None:
    for n in range(0, len(order), size):
        build([write(tmp_path / f"{n}.jsonl", order[n : n + size])], tmp_path / "g")
    assert exports(tmp_path / "g") == scratch(_at_once)


def test_what_was_taken_out_and_changed_back_leaves_no_trace(
    tmp_path: Path, scratch: Callable[[Callable[[Path], None]], dict[str, bytes]]
) -> None:
    graph = tmp_path / "g"
    build([write(tmp_path / "all.jsonl", ALL)], graph)
    retract(graph, ["m2", "m5"])
    build([write(tmp_path / "changed.jsonl", (NAMES[3] | {"text": "Rui Mendes visited Kyiv."},))], graph)
    assert exports(graph) != scratch(_at_once)
    build([tmp_path / "all.jsonl"], graph)
    assert exports(graph) == scratch(_at_once)


def test_an_update_looks_at_the_evidence_of_new_articles_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def counted(reading: Reading) -> list[Chain]:
        looked.append(reading.article.id)
        return list(chains_of(reading))

    monkeypatch.setattr("kg.build.directory.chains_of", counted)
    build([write(tmp_path / "some.jsonl", ALL[:-2])], tmp_path / "g")
    assert sorted(looked) == sorted(article["id"] for article in ALL[:-2])
    looked.clear()
    build([write(tmp_path / "more.jsonl", ALL)], tmp_path / "g")
    assert sorted(looked) == ["m5", "m6"]
    looked.clear()
    retract(tmp_path / "g", ["m1"])
    assert looked == []


def test_a_ledger_without_gists_gives_the_same(tmp_path: Path) -> None:
    graph = tmp_path / "g"
    build([write(tmp_path / "all.jsonl", ALL)], graph)
    kept = exports(graph)
    with Ledger.open(graph) as ledger:
        for reading in list(ledger.readings()):
            ledger.put(reading, "fixed")
        assert list(ledger.gists()) == []
    assert exports(graph) == kept


def test_reading_a_graph_keeps_no_gists(tmp_path: Path) -> None:
    graph = tmp_path / "g"
    build([write(tmp_path / "all.jsonl", ARTICLES)], graph)
    with Ledger.open(graph) as ledger:
        ledger.put(Reading(Article("x", "Rain fell.")), "fixed")
    exports(graph)
    with Ledger.open(graph) as ledger:
        assert [reading.article.id for reading in ledger.without_gist()] == ["x"]

"""The ledger keeps what is put, whatever happens to the process, and refuses what is no ledger."""

import datetime
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import GraphError
from kg.ledger import Ledger
from kg.ledger.codec import decode, decode_article, decode_gist, encode, encode_article, encode_gist
from kg.types import Article, Attribution, Chain, Gist, Mention, MentionKind, Modality, Reading, Relation

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SPAN = st.tuples(st.integers(0, 99), st.integers(0, 99))
SPANS = st.lists(SPAN, max_size=2).map(tuple)
INDEX = st.integers(0, 9)
DATES = st.none() | st.dates()


def tuples[T](strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


ARTICLES = st.builds(
    Article,
    *[TEXT, TEXT, TEXT, DATES, *[TEXT] * 6],
    prose=SPANS,
    sentences=tuples(tuples(TEXT)),
)
MENTIONS = st.builds(
    Mention, INDEX, INDEX, TEXT, TEXT, st.sampled_from(MentionKind), INDEX, TEXT, st.none() | TEXT, TEXT, TEXT
)
ATTRIBUTIONS = st.builds(Attribution, SPANS, SPANS, SPANS, st.none() | INDEX)
RELATIONS = st.builds(
    Relation,
    subject=INDEX,
    object=INDEX,
    property=TEXT,
    phrase=TEXT,
    sentence=SPAN,
    cue=SPAN,
    rule=TEXT,
    negated=st.booleans(),
    modality=st.sampled_from(Modality),
    reason=TEXT,
    alleged=st.booleans(),
    source=st.none() | INDEX,
    qualifiers=tuples(st.tuples(TEXT, TEXT)),
    confidence=st.floats(0, 1),
    event_date=TEXT,
)
READINGS = st.builds(Reading, ARTICLES, tuples(MENTIONS), tuples(INDEX), tuples(ATTRIBUTIONS), tuples(RELATIONS))


def reading(name: str, text: str = "Rain fell.") -> Reading:
    return Reading(Article(name, text, date=datetime.date(2025, 3, 1)))


@settings(deadline=None)
@given(READINGS)
def test_records_survive_json(read: Reading) -> None:
    article = decode_article(encode_article(read.article))
    again = decode(article, encode(read))
    assert again == read
    assert hash(again) == hash(read)


def test_readings_come_in_the_order_of_ids(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "graph", create=True) as ledger:
        for name in ("b", "ä", "a", "B"):
            ledger.put(reading(name), "1")
        assert [read.article.id for read in ledger.readings()] == ["B", "a", "b", "ä"]
        assert [article.id for article in ledger.articles()] == ["B", "a", "b", "ä"]
        assert dict(ledger.texts())["ä"] == "Rain fell."
        assert ledger.count() == 4


def test_what_is_put_is_there_after_reopening(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
    with Ledger.open(tmp_path) as ledger:
        assert list(ledger.readings()) == [reading("a")]
        assert ledger.article("a") == reading("a").article
        assert ledger.article("b") is None


@pytest.mark.parametrize(
    ("article", "fingerprint", "known"),
    [
        (reading("a").article, "1", True),
        (reading("a").article, "2", False),
        (reading("a", "Snow fell.").article, "1", False),
        (reading("b").article, "1", False),
    ],
)
def test_has_asks_for_article_and_pipeline(tmp_path: Path, article: Article, fingerprint: str, known: bool) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
        assert ledger.has(article, fingerprint) is known


def test_a_later_reading_takes_the_place_of_an_earlier(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
        ledger.put(reading("a", "Snow fell."), "2")
        assert [read.article.text for read in ledger.readings()] == ["Snow fell."]


def test_pending_are_the_articles_of_other_pipelines(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
        ledger.put(reading("b"), "2")
        assert [article.id for article in ledger.pending("2")] == ["a"]


def test_retract_forgets_an_article_once(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
        assert [ledger.retract("a"), ledger.retract("a")] == [True, False]
        assert ledger.count() == 0


GISTS = st.builds(
    Gist,
    tuples(
        st.builds(
            Chain,
            article=TEXT,
            number=INDEX,
            forms=tuples(st.tuples(TEXT, INDEX)),
            type=TEXT,
            canonical=TEXT,
            same_as=st.none() | TEXT,
            roles=tuples(TEXT),
            country=TEXT,
            year=st.none() | INDEX,
            identity=tuples(TEXT),
        )
    ),
    tuples(st.integers(0, 2**32 - 1)),
)


@settings(deadline=None)
@given(GISTS)
def test_gists_survive_json(gist: Gist) -> None:
    assert decode_gist(encode_gist(gist)) == gist


def test_a_gist_of_an_older_version_lacks_the_last_fields() -> None:
    chain = Chain("a", 0, (("Peru", 1),), "Country")
    rows, sketch = orjson.loads(encode_gist(Gist((chain,), ())))
    assert decode_gist(orjson.dumps(([row[:-1] for row in rows], sketch))) == Gist((chain,), ())


def test_a_gist_is_kept_until_its_article_changes(tmp_path: Path) -> None:
    gist = Gist((Chain("a", 0, (("Peru", 2),), "Country", identity=("", "Peru", "")),), (1, 2))
    with Ledger.open(tmp_path, create=True) as ledger:
        for name in "ab":
            ledger.put(reading(name), "1")
        ledger.keep_gists({"a": gist})
        assert list(ledger.gists()) == [("a", gist)]
        assert [read.article.id for read in ledger.without_gist()] == ["b"]
        ledger.put(reading("a", "Snow fell."), "1")
        assert list(ledger.gists()) == []


def test_an_earlier_schema_is_brought_to_this_one(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.put(reading("a"), "1")
    alter(tmp_path, "DROP TABLE files")
    alter(tmp_path, "ALTER TABLE articles DROP COLUMN gist")
    alter(tmp_path, "PRAGMA user_version = 1")
    with Ledger.open(tmp_path) as ledger:
        assert list(ledger.without_gist()) == [reading("a")]
        ledger.keep_gists({"a": Gist((), ())})
        assert list(ledger.gists()) == [("a", Gist((), ()))]
        assert ledger.note_file("/in.txt", {"a"}, whole=True) == ()


class TestFiles:
    @pytest.fixture
    def ledger(self, tmp_path: Path) -> Iterator[Ledger]:
        with Ledger.open(tmp_path, create=True) as ledger:
            for name in "abc":
                ledger.put(reading(name), "1")
            ledger.note_file("/in/x.jsonl", {"a", "b"}, whole=True)
            ledger.note_file("/in/y.txt", {"b"}, whole=True)
            yield ledger

    def test_what_a_file_holds_no_longer_is_told_once(self, ledger: Ledger) -> None:
        assert ledger.note_file("/in/x.jsonl", {"b", "c"}, whole=True) == ("a",)
        assert ledger.note_file("/in/x.jsonl", {"b", "c"}, whole=True) == ()
        assert ledger.gone_from("/in/x.jsonl") == ("a",)

    def test_what_another_file_holds_is_not_gone(self, ledger: Ledger) -> None:
        assert ledger.note_file("/in/x.jsonl", {"a"}, whole=True) == ()
        assert ledger.gone_from("/in/x.jsonl") == ()

    def test_a_file_that_was_read_in_part_may_hold_the_rest(self, ledger: Ledger) -> None:
        assert ledger.note_file("/in/x.jsonl", {"b"}, whole=False) == ()
        assert ledger.gone_from("/in/x.jsonl") == ()

    def test_what_comes_back_is_held_again(self, ledger: Ledger) -> None:
        ledger.note_file("/in/x.jsonl", {"b"}, whole=True)
        ledger.note_file("/in/x.jsonl", {"a", "b"}, whole=True)
        assert ledger.gone_from("/in/x.jsonl") == ()

    @pytest.mark.parametrize(
        ("file", "articles"),
        [("/in/x.jsonl", ("a",)), ("/in/y.txt", ()), ("/in", ("a", "b")), ("/i", ()), ("/in/z.txt", ())],
    )
    def test_a_file_or_folder_names_its_articles_but_those_of_others(
        self, ledger: Ledger, file: str, articles: tuple[str, ...]
    ) -> None:
        assert ledger.articles_of(file) == articles

    def test_a_retracted_article_is_no_files(self, ledger: Ledger) -> None:
        ledger.retract("a")
        assert ledger.articles_of("/in") == ("b",)
        assert ledger.note_file("/in/x.jsonl", {"b"}, whole=True) == ()


def test_settings_are_kept(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.set("base", "https://rain.example/")
        ledger.set("base", "https://snow.example/")
    with Ledger.open(tmp_path) as ledger:
        assert ledger.setting("base", "none") == "https://snow.example/"
        assert ledger.setting("model", "none") == "none"


def test_a_reader_sees_the_state_at_its_start(tmp_path: Path) -> None:
    with Ledger.open(tmp_path, create=True) as writer, Ledger.open(tmp_path) as reader:
        for name in "abc":
            writer.put(reading(name), "1")
        readings = reader.readings()
        seen = [next(readings).article.id]
        writer.put(reading("d"), "1")
        writer.retract("b")
        seen += [read.article.id for read in readings]
        assert seen == ["a", "b", "c"]
        assert [read.article.id for read in reader.readings()] == ["a", "c", "d"]


def test_no_ledger_is_made_unasked(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="not a graph directory"):
        Ledger.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_ledger_on_a_read_only_medium_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger.open(tmp_path, create=True) as ledger:
        ledger.set("base", "https://example.org/")
    monkeypatch.setattr("kg.ledger.ledger.os.access", lambda *_: False)
    with Ledger.open(tmp_path) as ledger:
        assert ledger.setting("base") == "https://example.org/"
        with pytest.raises(sqlite3.OperationalError):
            ledger.set("base", "")
    assert [file.name for file in tmp_path.iterdir()] == ["ledger.sqlite"]


def test_what_sqlite_cannot_do_is_told_of_the_directory(tmp_path: Path) -> None:
    """A full disk, say: here a table that somebody took away."""
    with pytest.raises(GraphError, match="no such table"), Ledger.open(tmp_path, create=True) as ledger:
        with sqlite3.connect(tmp_path / "ledger.sqlite") as other:
            other.execute("DROP TABLE settings")
        ledger.set("base", "")


def test_no_ledger_is_made_among_other_files(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(GraphError, match="not empty"):
        Ledger.open(tmp_path, create=True)


def test_a_file_in_place_of_the_directory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "graph").write_text("mine")
    with pytest.raises(GraphError, match="cannot be opened"):
        Ledger.open(tmp_path / "graph", create=True)


def test_a_later_schema_is_refused(tmp_path: Path) -> None:
    Ledger.open(tmp_path, create=True).close()
    alter(tmp_path, "PRAGMA user_version = 999")
    with pytest.raises(GraphError, match="later newsgraph"):
        Ledger.open(tmp_path)


@pytest.mark.parametrize("content", [b"", b"no database, but longer than the header of one would be" * 4])
def test_a_file_that_is_no_ledger_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ledger.sqlite").write_bytes(content)
    with pytest.raises(GraphError):
        Ledger.open(tmp_path)


def test_another_database_is_refused(tmp_path: Path) -> None:
    alter(tmp_path, "CREATE TABLE songs (name TEXT)")
    with pytest.raises(GraphError, match="another kind"):
        Ledger.open(tmp_path, create=True)


def test_an_empty_file_that_a_kill_left_is_taken_up(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").touch()
    with Ledger.open(tmp_path, create=True) as ledger:
        assert ledger.count() == 0


WRITER = """
import sys
from kg.ledger import Ledger
from kg.types import Article, Reading
with Ledger.open(sys.argv[1], create=True) as ledger:
    for number in range(1_000_000):
        ledger.put(Reading(Article(f"{number:07}", "Rain fell. " * 500)), "1")
        if number == 20:
            print("ready", flush=True)
"""


def test_a_killed_writer_leaves_whole_articles(tmp_path: Path) -> None:
    """After kill -9 the articles put are there from the first on without a gap, and work goes on."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, env=environment
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        writer.send_signal(signal.SIGKILL)
    with Ledger.open(tmp_path, create=True) as ledger:
        ids = [read.article.id for read in ledger.readings()]
        assert len(ids) > 20
        assert ids == [f"{number:07}" for number in range(len(ids))]
        ledger.put(reading("a"), "1")
        assert ledger.count() == len(ids) + 1


def alter(directory: Path, statement: str) -> None:
    connection = sqlite3.connect(directory / "ledger.sqlite")
    connection.execute(statement)
    connection.close()

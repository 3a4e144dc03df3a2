"""The ledger: a SQLite file that holds each article with what was read in it, and by which pipeline."""

import hashlib
import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kg.errors import GraphError
from kg.ledger.codec import decode, decode_article, decode_gist, encode, encode_article, encode_gist
from kg.types import Article, Gist, Reading

__all__ = ["FILE", "Ledger"]

#: The ledger's file in a graph directory.
FILE = "ledger.sqlite"
#: "ngra", in the file's header: tells a ledger from other SQLite files.
_APPLICATION = 0x6E677261
#: Raised with every change of the tables or of the records' fields that old files do not bear.
_VERSION = 3
_FILES = """CREATE TABLE files (
    file TEXT NOT NULL,
    article TEXT NOT NULL,      -- its id; the articles may come from elsewhere too
    holds INTEGER NOT NULL,     -- 1, or 0 where the file held it before and holds it no longer
    PRIMARY KEY (file, article)
) STRICT;
CREATE INDEX articles_of_files ON files (article);"""
_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE articles (
    id TEXT PRIMARY KEY NOT NULL,
    hash BLOB NOT NULL,         -- of the article, its text and all that was given with it
    fingerprint TEXT NOT NULL,  -- of the pipeline that read it
    article BLOB NOT NULL,      -- JSON, see kg.ledger.codec
    reading BLOB NOT NULL,      -- JSON
    gist BLOB                   -- JSON, made of the reading when it is first needed
) STRICT;
CREATE TABLE settings (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
{files}
PRAGMA application_id = {application};
PRAGMA user_version = {version};
COMMIT;
"""
#: What brings a ledger of an earlier version to this one.
_UPGRADES = {
    1: "BEGIN IMMEDIATE; ALTER TABLE articles ADD COLUMN gist BLOB; PRAGMA user_version = 2; COMMIT;",
    2: f"BEGIN IMMEDIATE; {_FILES} PRAGMA user_version = 3; COMMIT;",
}
_BUSY_SECONDS = 30.0


class Ledger:
    """A graph directory's articles and readings; the source of truth that all else in the directory is made from.

    Every change is one transaction: after a kill it is there or it is not. Other processes may read meanwhile; each
    iteration sees the state at its start. Not to be shared between threads.
    """

    def __init__(self, connection: sqlite3.Connection, directory: str | Path) -> None:
        self._connection = connection
        self._directory = directory

    @classmethod
    def open(cls, directory: str | Path, *, create: bool = False) -> Self:
        """The ledger of a graph directory; with `create` a new one where the directory is absent or empty.

        Raises GraphError where the directory is no graph directory, or was written by a later version.
        """
        path = Path(directory) / FILE
        with _explained(directory):
            if not path.is_file():
                _make_room(Path(directory), create)
            connection = _connected(path)
            try:
                _prepare(connection, Path(directory), create)
            except BaseException:
                connection.close()
                raise
        return cls(connection, directory)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            raise GraphError(f"{self._directory}: {error}; what was read before is kept") from error

    def close(self) -> None:
        """Close the file; what was put is in it."""
        self._connection.close()

    def has(self, article: Article, fingerprint: str) -> bool:
        """Has this very article been read by this very pipeline?"""
        found = self._one("SELECT hash, fingerprint FROM articles WHERE id = ?", article.id)
        return found is not None and found == (_hash(encode_article(article)), fingerprint)

    def put(self, reading: Reading, fingerprint: str) -> None:
        """Keep a reading; it takes the place of an earlier one of the article with the same id."""
        article = encode_article(reading.article)
        self._connection.execute(
            "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, NULL)",
            (reading.article.id, _hash(article), fingerprint, article, encode(reading)),
        )

    def retract(self, article: str) -> bool:
        """Forget an article and all that was read in it, by its id; False where there is none."""
        self._connection.execute("DELETE FROM files WHERE article = ?", (article,))
        return self._connection.execute("DELETE FROM articles WHERE id = ?", (article,)).rowcount > 0

    def note_file(self, file: str, articles: Collection[str], *, whole: bool) -> tuple[str, ...]:
        """Keep which articles a file holds, by their ids; returns those that it held when it was last read, sorted.

        Unless it was read as a whole, it may hold them still: none are returned.
        """
        held = {id for (id,) in self._all("SELECT article FROM files WHERE file = ? AND holds", file)}
        gone = sorted(held.difference(articles)) if whole else []
        rows = [(file, id, 1) for id in articles if id not in held] + [(file, id, 0) for id in gone]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", rows)
        self._connection.execute("COMMIT")
        return tuple(id for id in gone if not self._held(id))

    def gone_from(self, file: str) -> tuple[str, ...]:
        """The articles that a file held once and that no file holds now, sorted."""
        rows = self._all("SELECT article FROM files WHERE file = ? AND NOT holds ORDER BY article", file).fetchall()
        return tuple(id for (id,) in rows if not self._held(id))

    def articles_of(self, file: str) -> tuple[str, ...]:
        """The articles that were read from a file, or the files in a folder, and that no other file holds, sorted."""
        here = "file = :file OR substr(file, 1, length(:file) + 1) = :file || '/'"
        rows = self._connection.execute(
            f"SELECT DISTINCT article FROM files WHERE ({here}) AND article NOT IN "
            f"(SELECT article FROM files WHERE holds AND NOT ({here})) ORDER BY article",
            {"file": file},
        )
        return tuple(id for (id,) in rows)

    def _held(self, article: str) -> bool:
        return self._one("SELECT 1 FROM files WHERE article = ? AND holds", article) is not None

    def pending(self, fingerprint: str) -> Iterator[Article]:
        """The articles that another pipeline has read, in the order of their ids."""
        rows = self._all("SELECT article FROM articles WHERE fingerprint <> ? ORDER BY id", fingerprint)
        return (decode_article(article) for (article,) in rows)

    def readings(self) -> Iterator[Reading]:
        """All readings in the order of their articles' ids, one at a time in memory."""
        rows = self._all("SELECT article, reading FROM articles ORDER BY id")
        return (decode(decode_article(article), reading) for article, reading in rows)

    def without_gist(self) -> Iterator[Reading]:
        """The readings of which no gist is kept: those of new and changed articles."""
        rows = self._all("SELECT article, reading FROM articles WHERE gist IS NULL ORDER BY id")
        return (decode(decode_article(article), reading) for article, reading in rows)

    def keep_gists(self, gists: Mapping[str, Gist]) -> None:
        """Keep what later resolutions need of articles, by their ids; it goes when the article changes."""
        rows = ((encode_gist(gist), id) for id, gist in gists.items())
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("UPDATE articles SET gist = ? WHERE id = ?", rows)
        self._connection.execute("COMMIT")

    def gists(self) -> Iterator[tuple[str, Gist]]:
        """The gists that are kept, with their articles' ids, in the order of these."""
        rows = self._all("SELECT id, gist FROM articles WHERE gist IS NOT NULL ORDER BY id")
        return ((id, decode_gist(gist)) for id, gist in rows)

    def articles(self) -> Iterator[Article]:
        """All articles in the order of their ids."""
        return (decode_article(article) for (article,) in self._all("SELECT article FROM articles ORDER BY id"))

    def article(self, article: str) -> Article | None:
        """The article with an id."""
        found = self._one("SELECT article FROM articles WHERE id = ?", article)
        return decode_article(found[0]) if found else None

    def texts(self) -> Iterator[tuple[str, str]]:
        """The id and text of each article in the order of ids."""
        return ((article.id, article.text) for article in self.articles())

    def count(self) -> int:
        """The number of articles."""
        return int(self._connection.execute("SELECT count(*) FROM articles").fetchone()[0])

    def setting(self, name: str, default: str = "") -> str:
        """A setting of the graph as it was last set, or the default."""
        found = self._one("SELECT value FROM settings WHERE name = ?", name)
        return str(found[0]) if found else default

    def set(self, name: str, value: str) -> None:
        """Keep a setting of the graph: what beside the readings decides what the graph looks like."""
        self._connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def _one(self, query: str, *values: str) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._connection.execute(query, values).fetchone()
        return row

    def _all(self, query: str, *values: str) -> sqlite3.Cursor:
        return self._connection.execute(query, values)


def _hash(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:16]


@contextmanager
def _explained(directory: str | Path) -> Iterator[None]:
    """What SQLite or the system say about the directory, as a GraphError."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise GraphError(f"{directory} cannot be opened as a graph directory: {error}") from error


def _connected(path: Path) -> sqlite3.Connection:
    """A connection to a ledger; to one on a read-only medium one that writes nothing beside it either."""
    aside = path.with_name(f"{path.name}-wal")
    if path.is_file() and not os.access(path.parent, os.W_OK) and not aside.exists():
        return sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True, isolation_level=None)
    return sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)


def _make_room(directory: Path, create: bool) -> None:
    """See that a new ledger may be made in a directory."""
    if not create:
        raise GraphError(f"{directory} is not a graph directory: it has no {FILE}; kg build makes one")
    directory.mkdir(parents=True, exist_ok=True)
    if any(directory.iterdir()):
        raise GraphError(f"{directory} is not a graph directory and not empty: give a new or an empty one")


def _prepare(connection: sqlite3.Connection, directory: Path, create: bool) -> None:
    """Check what the file is, and make the tables where it is new or was left empty by a kill."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if application == 0 and create and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(_SCHEMA.format(files=_FILES, application=_APPLICATION, version=_VERSION))
    elif application != _APPLICATION:
        raise GraphError(f"{directory} is not a graph directory: its {FILE} is of another kind")
    elif version > _VERSION:
        raise GraphError(f"{directory} was written by a later newsgraph (schema {version}, this one reads {_VERSION})")
    else:
        for step in range(version, _VERSION):
            connection.executescript(_UPGRADES[step])
    # With a write-ahead log, NORMAL survives a kill in whole transactions; a power cut may cost the last of them.
    connection.execute("PRAGMA synchronous = NORMAL")

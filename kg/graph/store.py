"""The RDF store: quads in, a generation on disk out, published in one step; readers open the published one.

    DIR/generations/<hash>/   one Oxigraph database each, named after the quads it holds, never changed once published
    DIR/current               symbolic link to the published generation

A generation is written beside the others under a name that no reader looks at, flushed, renamed, and published by
renaming a new link over the old one: whoever is killed on the way leaves the old generation in force. A reader holds a
shared lock on its generation's folder, so that pruning passes over it. POSIX only (locks on folders).
"""

import fcntl
import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import batched
from pathlib import Path

from pyoxigraph import NamedNode, Quad, Store

from kg import iri
from kg.errors import GraphError

CURRENT = "current"
GENERATIONS = "generations"
#: Quads sorted in memory at a time: a chunk of this size takes 0.2 GB in all, a million 1.7, in the same time.
_CHUNK = 100_000
_UNFINISHED = ".unfinished-"


def write(directory: str | Path, quads: Iterable[Quad]) -> str:
    """Write the quads as a new generation, publish it, prune the others, and return its name.

    The quads' order decides the name, so give them in a fixed order. They are not held in memory. One writer at a time:
    GraphError if another one is at work.
    """
    directory = Path(directory)
    generations = directory / GENERATIONS
    generations.mkdir(parents=True, exist_ok=True)
    with _writing(generations):
        name = _load(generations, quads)
        _publish(directory, name)
        prune(directory)
    return name


def current(directory: str | Path) -> Path:
    """The folder of the published generation; GraphError if there is none."""
    link = Path(directory) / CURRENT
    if not link.is_symlink():
        raise GraphError(f"{directory}: no graph here; make one with: kg build INPUT -o {directory}")
    return link.parent / link.readlink()


@contextmanager
def reading(directory: str | Path) -> Iterator[Store]:
    """The published generation, read-only, kept from being pruned until the context ends.

    GraphError if there is none, or if it is damaged.
    """
    descriptor, folder = _hold(directory)
    try:
        yield _open(folder)
    finally:
        os.close(descriptor)


def data(store: Store) -> Iterator[Quad]:
    """All quads but the ontology's own, in the store's order: what an export is made of."""
    ontology = NamedNode(iri.ONTOLOGY)
    return (quad for quad in store if quad.graph_name != ontology)


def prune(directory: Path) -> list[str]:
    """Remove generations that are neither published nor being read, and leftovers of killed writers; returns names."""
    keep = current(directory).name
    folders = sorted(path for path in (directory / GENERATIONS).iterdir() if path.is_dir() and path.name != keep)
    return [folder.name for folder in folders if _remove(folder)]


@contextmanager
def _writing(generations: Path) -> Iterator[None]:
    """Lock out other writers; the lock ends with the process, however it ends."""
    descriptor = os.open(generations / ".lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        if not _lock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB):
            raise GraphError(f"{generations.parent}: another process is writing this graph")
        yield
    finally:
        os.close(descriptor)


def _load(generations: Path, quads: Iterable[Quad]) -> str:
    """Write the quads into a database under their hash, unless one of that name is there already."""
    unfinished = generations / f"{_UNFINISHED}{os.getpid()}"
    shutil.rmtree(unfinished, ignore_errors=True)
    digest = hashlib.sha256()
    store = Store(unfinished)
    for chunk in batched(_hashed(quads, digest), _CHUNK):
        store.bulk_extend(chunk)
    store.optimize()
    store.flush()
    del store
    name = digest.hexdigest()[:16]
    if (generations / name).exists():
        shutil.rmtree(unfinished)
    else:
        _sync(unfinished)
        unfinished.rename(generations / name)
    return name


def _hashed(quads: Iterable[Quad], digest: "hashlib._Hash") -> Iterator[Quad]:
    for quad in quads:
        digest.update(str(quad).encode())
        digest.update(b"\n")
        yield quad


def _publish(directory: Path, name: str) -> None:
    link = directory / f".{CURRENT}-{os.getpid()}"
    link.unlink(missing_ok=True)
    link.symlink_to(Path(GENERATIONS) / name)
    link.rename(directory / CURRENT)
    _sync(directory)


def _sync(folder: Path) -> None:
    """Have the folder's files and its list of names on the disk before going on."""
    for path in [*folder.iterdir(), folder] if folder.name.startswith(_UNFINISHED) else [folder]:
        descriptor = os.open(path, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)


def _hold(directory: str | Path) -> tuple[int, Path]:
    """Lock the published generation for reading; try again if it was pruned between being found and being locked."""
    while True:
        folder = current(directory)
        try:
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError as error:
            if current(directory) == folder:
                raise GraphError(
                    f"{directory}: the published generation {folder.name} is missing; build anew"
                ) from error
            continue
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        if folder.is_dir():
            return descriptor, folder
        os.close(descriptor)


def _open(folder: Path) -> Store:
    try:
        return Store.read_only(str(folder))
    except (OSError, RuntimeError) as error:
        raise GraphError(f"{folder}: the store is damaged ({error}); build anew") from error


def _remove(folder: Path) -> bool:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        free = _lock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if free:
            shutil.rmtree(folder)
        return free
    finally:
        os.close(descriptor)


def _lock(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind)
    except BlockingIOError:
        return False
    return True

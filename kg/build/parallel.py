"""Reading in worker processes: articles in, readings out in the articles' order."""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import batched
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait

from kg.build.pipeline import Pipeline
from kg.errors import KgError
from kg.types import Article, Reading

#: Articles that go to a worker at a time: the parser's batch.
_CHUNK = 32


def read_parallel(articles: Iterable[Article], make: Callable[[], Pipeline], workers: int) -> Iterator[Reading]:
    """Read articles in worker processes, each with a pipeline of its own.

    Few chunks wait at a time, so memory does not grow with the number of articles. Raises KgError where a worker dies.
    """
    # Spawned, not forked: a fork of a process that runs threads (BLAS, Oxigraph) may hang.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=_start, initargs=(make,))
    pending: deque[Future[list[Reading]]] = deque()
    try:
        for chunk in batched(articles, _CHUNK):
            pending.append(pool.submit(_work, chunk))
            if len(pending) > 2 * workers:
                yield from pending.popleft().result()
        while pending:
            yield from pending.popleft().result()
    except BrokenProcessPool as error:
        raise KgError(
            "a worker process died, for want of memory perhaps; what was read is kept, so run again with fewer workers"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


#: The pipeline of a worker process; a pool's initializer has no other way to hand something to its tasks.
_WORKER: list[Pipeline] = []


def _start(make: Callable[[], Pipeline]) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Ctrl-C reaches every process of a terminal; the main one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WORKER.append(make())


def _end_with_parent() -> None:
    """End this process when the one that started it has died: by a kill it could not end its workers itself."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _work(chunk: tuple[Article, ...]) -> list[Reading]:
    return list(_WORKER[0].read(chunk))

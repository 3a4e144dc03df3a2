"""What adding a few articles to a graph costs, beside building all of them: CPU time of one process.

    python -m benchmarks.update_speed [ARTICLES] [NEW]

Takes the first articles of Wikipedia's current events (2,000 if not told), builds them, adds so many more (10), and
resolves them all: once with the gists that are kept of each article, once without them, as if all articles were new.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from benchmarks.bench_data import require_bench
from kg.build import build, snapshot
from kg.ledger import Ledger


def seconds(work: Callable[[], object]) -> float:
    """The CPU time that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def forget_gists(directory: Path) -> None:
    """Put every reading anew, which drops what was kept of it for resolution."""
    with Ledger.open(directory) as ledger:
        fingerprint = ledger.setting("fingerprint")
        for reading in list(ledger.readings()):
            ledger.put(reading, fingerprint)


def main() -> None:
    """Print the times and their ratios."""
    given = [int(number) for number in sys.argv[1:]]
    first, more = (*given, *(2000, 10)[len(given) :])[:2]
    events = require_bench() / "wiki_current_events" / "events.jsonl"
    with tempfile.TemporaryDirectory() as place, events.open(encoding="utf8") as lines:
        graph, old, new = (Path(place) / name for name in ("graph", "old.jsonl", "new.jsonl"))
        old.write_text("".join(islice(lines, first)), encoding="utf8")
        new.write_text("".join(islice(lines, more)), encoding="utf8")
        whole = seconds(lambda: build([old], graph))
        added = seconds(lambda: build([new], graph))
        kept = seconds(lambda: snapshot(graph))
        forget_gists(graph)
        anew = seconds(lambda: snapshot(graph))
    print(f"{first} articles from scratch {whole:.1f} s, {more} more {added:.1f} s: ratio {whole / added:.1f}")
    print(f"resolving them all anew {anew:.1f} s, with the gists kept {kept:.1f} s: ratio {anew / kept:.1f}")


if __name__ == "__main__":
    main()

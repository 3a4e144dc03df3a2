"""News facts: build each set as a graph, export its rows, score them.

python -m benchmarks.newsfacts [SET ...] [--errors N], SET one of dev, check, traps or those of gold_facts.py
"""

import argparse
import tempfile
from pathlib import Path

from benchmarks.bench_data import require_bench, scorer
from benchmarks.gold_facts import FURTHER, gold
from kg.build import build, export

SETS = ("dev", "check", "traps")


def score(folder: Path, name: str, *options: str) -> str:
    """Build, export and score one set; returns the scorer's output."""
    with tempfile.TemporaryDirectory() as place:
        graph, rows = Path(place) / "graph", Path(place) / "rows.jsonl"
        facts = gold(folder, name, Path(place))
        build([facts], graph)
        with rows.open("wb") as out:
            export(graph, "jsonl", out)
        return scorer(folder, "newsfacts_score.py", facts, rows, *options)


def main() -> None:
    """Score the sets named on the command line, or newsfacts' own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="|".join((*SETS, *FURTHER)))
    parser.add_argument("--errors", type=int, default=0, help="print so many errors (never of check)")
    options = parser.parse_args()
    for name in options.sets or SETS:
        shown = ["--errors", str(options.errors)] if options.errors and name != "check" else []
        print(f"== newsfacts {name}\n{score(require_bench(), name, *shown)}")


if __name__ == "__main__":
    main()

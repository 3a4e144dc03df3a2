"""Quality floors: run the measures of `floors.toml` and fail where a figure has fallen below its floor.

python -m benchmarks.floors
"""

import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import annotations, factuality, newsfacts, openie, re3d
from benchmarks.bench_data import bench_folder, figure
from kg.build import load_pipeline
from kg.parse import Parser

FLOORS = Path(__file__).with_name("floors.toml")


def verdicts(output: str, floors: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[bool, str]]:
    """For each floor of a measure whether its figure holds, and a line that says so."""
    for name, floor in floors.items():
        found = figure(floor["find"], output)
        least, most = floor.get("least", 0.0), floor.get("most", 100.0)
        holds = least <= found <= most
        bound = f"at most {most}" if "most" in floor else f"at least {least}"
        yield holds, f"{'ok ' if holds else 'LOW'} {name} {found} ({bound})"


def main() -> None:
    """Run every measure; leaves with status 1 where a floor does not hold."""
    folder = bench_folder()
    if folder is None:
        print("quality floors skipped: no benchmark data in ../shared/bench")
        return
    pipeline = load_pipeline()
    groups: dict[str, Callable[[str], str]] = {
        "newsfacts": lambda measure: newsfacts.score(folder, measure),
        "annotations": lambda measure: annotations.score(folder, measure, pipeline),
        "factuality": lambda _: factuality.score(folder, pipeline.parser),
        "re3d": lambda _: re3d.score(folder, pipeline),
        "openie": lambda _: _openie(folder, pipeline.parser),
    }
    low = False
    for group, measures in tomllib.loads(FLOORS.read_text(encoding="utf8")).items():
        for measure, floors in measures.items():
            print(f"{group}, {measure}")
            for holds, line in verdicts(groups[group](measure), floors):
                low = low or not holds
                print(f"  {line}")
    sys.exit(1 if low else 0)


def _openie(folder: Path, parser: Parser) -> str:
    with tempfile.TemporaryDirectory() as place:
        return openie.score(folder, parser, Path(place))


if __name__ == "__main__":
    main()

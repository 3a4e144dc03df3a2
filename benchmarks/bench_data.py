"""Where the benchmark data lies: beside the checkout (../shared/bench), or where NEWSGRAPH_BENCH says."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def bench_folder() -> Path | None:
    """The folder of benchmark data, or None where it is absent."""
    folder = Path(os.environ.get("NEWSGRAPH_BENCH", ROOT.parent / "shared" / "bench"))
    return folder if folder.is_dir() else None


def require_bench() -> Path:
    """The folder of benchmark data; leaves the program with a message where it is absent."""
    folder = bench_folder()
    if folder is None:
        sys.exit("no benchmark data: put it into ../shared/bench, or set NEWSGRAPH_BENCH")
    return folder


def scorer(folder: Path, name: str, *arguments: str | Path) -> str:
    """What a scorer prints. Raises CalledProcessError with its message where it fails."""
    command = [sys.executable, str(folder / name), *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def figure(pattern: str, output: str) -> float:
    """The number that a pattern's group finds in a scorer's output. Raises ValueError where it finds none."""
    match = re.search(pattern, output)
    if match is None:
        raise ValueError(f"no figure {pattern!r} in the scorer's output:\n{output}")
    return float(match.group(1))

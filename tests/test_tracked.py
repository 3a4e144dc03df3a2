"""What the repository holds: its own files, all of them text, none of them a cache or somebody else's data."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: What stands at the top of the repository.
TOP = {
    *(".ci", ".gitignore", ".importlinter", ".pre-commit-config.yaml", ".python-version"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "pyproject.toml", "requirements.lock"),
    *("benchmarks", "data", "docs", "kg", "ontology", "scripts", "tests"),
}


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: what is tracked is known to git alone")
    names = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0")
    return [Path(name) for name in names if name]


def test_nothing_unknown_stands_at_the_top(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked} == TOP


def test_all_files_are_text(tracked: list[Path]) -> None:
    """A pickle or an archive can hide text that is not ours to publish."""
    kept = (path for path in tracked if (ROOT / path).is_file())
    binary = [str(path) for path in kept if b"\0" in (ROOT / path).read_bytes()]
    assert binary == []

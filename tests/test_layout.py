"""The tests mirror the source tree: whoever changes a rule finds its cases in the file of its name."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
#: The parts of the package whose modules have a test file each.
MIRRORED = (
    "cli",
    "export",
    "extract/attribution",
    "extract/factuality",
    "extract/relations",
    "mentions",
    "parse",
    "resolve",
)
#: Modules without a file of their name, and why.
ELSEWHERE = {
    "cli/options.py": "options, asked for by the commands",
    "export/columns.py": "columns of both network formats: test_gexf.py, test_graphml.py",
    "export/dataset.py": "a record",
    "export/view.py": "nodes and edges of both network formats: test_gexf.py, test_graphml.py",
    "extract/attribution/announced.py": "met in whose word it is: extract/relations/participants/test_sources.py",
    "extract/attribution/cue.py": "a record",
    "extract/attribution/draft.py": "a record in the making",
    "extract/attribution/spans.py": "the stretches of text that all tests of attribution compare",
    "extract/attribution/verbs.py": "the verb of a cue, for test_cues.py",
    "extract/factuality/effects.py": "constants, met in the verdicts of all that uses them",
    "extract/relations/assembly/rules.py": "the table of the rules",
    "extract/relations/assembly/staging.py": "makes the scene of tests/extract/relations/scene",
    "extract/relations/denied/retold.py": "one copy of a relation, asked for by all denials that take one up",
    "extract/relations/nominal/carried.py": "the order in which its neighbours are asked",
    "extract/relations/scene/candidates.py": "records",
    "extract/relations/scene/titles.py": "a record, and its words",
    "extract/relations/whereabouts/located.py": "what names side by side give, for the rules about places",
    "mentions/reconcile.py": "the order in which its neighbours are asked",
    "mentions/spans.py": "stretches of tokens, for all that finds names",
    "parse/attachment.py": "the order of the repairs, all of whose tests go through it",
    "parse/contrasts.py": "met in what is denied: extract/relations/denied/test_contrast.py",
    "parse/rooting.py": "a tree hung anew, for test_headless.py",
    "parse/tree.py": "the one change of a tree, for all repairs",
    "resolve/blocks.py": "which pairs are compared at all: test_corpus.py",
    "resolve/scene.py": "what coreference looks at, for all its sieves",
}
#: What is asked of all entries of the lexicon, and of all formats.
TOGETHER = {"extract/relations/examples.py", "export/exporters.py"}


def _modules() -> list[str]:
    files = (file for layer in MIRRORED for file in sorted((ROOT / "kg" / layer).rglob("*.py")))
    return [file.relative_to(ROOT / "kg").as_posix() for file in files if file.stem != "__init__"]


@pytest.mark.parametrize("module", _modules())
def test_a_module_of_rules_has_a_test_file_of_its_name_or_a_reason(module: str) -> None:
    path = ROOT / "tests" / module
    assert path.with_name(f"test_{path.name}").exists() != (module in ELSEWHERE)


def test_no_reason_is_left_of_a_module_that_is_gone() -> None:
    assert set(ELSEWHERE) <= set(_modules())


@pytest.mark.parametrize("layer", MIRRORED)
def test_a_test_file_is_named_after_what_it_tests(layer: str) -> None:
    files = [file.relative_to(ROOT / "tests") for file in (ROOT / "tests" / layer).rglob("test_*.py")]
    tested = {(file.parent / file.name.removeprefix("test_")).as_posix() for file in files}
    packages = {(file.parent / file.parent.name).with_suffix(".py").as_posix() for file in files}
    assert tested <= {*_modules(), *packages, *TOGETHER}

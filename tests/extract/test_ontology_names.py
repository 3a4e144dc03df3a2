"""Names of the ontology in code and in the families' table: a renamed property must not stop a rule in silence."""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import kg
from kg.families import families_path
from kg.ontology import load

ONTOLOGY = load()
KNOWN = {*ONTOLOGY.properties, *ONTOLOGY.families, *ONTOLOGY.classes}
PACKAGE = Path(kg.__file__).parent
#: Tables of the families' file that hold roles by family.
ROLES = {"complements"}


def test_the_families_table_names_families_and_properties() -> None:
    table = tomllib.loads(families_path().read_text(encoding="utf8"))
    assert {name for key, value in table.items() for name in _named(key, value)} - KNOWN == set()


def _named(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from [value] * bool(value)
    elif isinstance(value, Mapping):
        yield from value
        yield from (name for inner in value.values() if key not in ROLES for name in _named("", inner))
    else:
        yield from value


def test_code_names_properties_that_the_ontology_has() -> None:
    """Whatever is compared with a property or a family, or given as one."""
    unknown = {
        f"{file.relative_to(PACKAGE)}: {name}"
        for file in sorted((PACKAGE / "extract").rglob("*.py"))
        for name in _literals(ast.parse(file.read_text(encoding="utf8")))
        if name and name not in KNOWN
    }
    assert unknown == set()


def _literals(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and _is_name_of_relation(node.left):
            yield from _texts(*ast.walk(node))
        elif isinstance(node, ast.keyword) and node.arg == "property":
            yield from _texts(*ast.walk(node.value))
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Candidate":
            yield from _texts(*_third(node.args))


def _third(arguments: list[ast.expr]) -> list[ast.expr]:
    """Where a candidate's property stands: behind its ends, which may come as a pair."""
    ends = 1 if arguments and isinstance(arguments[0], ast.Starred) else 2
    return arguments[ends : ends + 1]


def _is_name_of_relation(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in ("property", "family")


def _texts(*nodes: ast.AST) -> Iterator[str]:
    yield from (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))

"""Words of the language stand in its data: in Python are only the function words that a construction is made of."""

import ast
from collections.abc import Iterator
from pathlib import Path

import kg

PACKAGE = Path(kg.__file__).parent
#: Words that have no meaning apart from the construction they stand in.
_KINDS = {
    "articles, pronouns, counts": "a an the this that these those it its their whose who which what my one other "
    "another each both all no any none neither nothing anything such no-one",
    "prepositions": "of by to in on at for with from as against between over without than among amongst under into "
    "toward towards within before after until during since near around outside beyond according but like",
    "conjunctions": "and or nor if unless whether when where while because so",
    "auxiliaries": "be is are was were been have having do can ca could would will may might not only",
}
FUNCTION_WORDS = frozenset(word for words in _KINDS.values() for word in words.split())
#: So many of them may stand side by side; more are a list, which belongs into the data.
MOST = 3
#: What is asked of a word's form.
FORMS = frozenset(["lower_", "lemma_", "lemma"])


def test_python_compares_words_with_function_words_alone() -> None:
    found = [
        (file.relative_to(PACKAGE).as_posix(), words)
        for file in sorted(PACKAGE.rglob("*.py"))
        for words in _compared(ast.parse(file.read_text(encoding="utf8")))
        if len(words) > MOST or not FUNCTION_WORDS.issuperset(words)
    ]
    assert found == []


def _compared(tree: ast.Module) -> Iterator[list[str]]:
    """The words that a word's form is compared with, there or by the name of a constant of the module."""
    named = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and _is_form(node.left):
            for one in node.comparators:
                stated = named.get(one.id) if isinstance(one, ast.Name) else one
                if words := [word for word in _texts(stated) if word[:1].isalpha() and word.islower()]:
                    yield words


def _is_form(node: ast.expr) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "lower"
    return isinstance(node, ast.Attribute) and node.attr in FORMS


def _texts(node: ast.expr | None) -> Iterator[str]:
    """The strings of a literal, of a row of them, or of a set made of one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple | ast.Set | ast.List):
        yield from (text for one in node.elts for text in _texts(one))
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("frozenset", "set", "tuple"):
        yield from (text for one in node.args for text in _texts(one))

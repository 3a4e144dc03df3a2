from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lang import syntax, tables
from kg.lang.syntax import load_syntax


def test_english_loads_and_is_in_lower_case() -> None:
    assert "promise" in load_syntax().subject_control
    assert load_syntax().implicit_relations.place == "is in"


def test_a_language_without_the_file_is_named() -> None:
    with pytest.raises(LexiconError, match=r"no syntax\.toml for language 'xx'"):
        load_syntax("xx")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[unheard_of]\nwords = []\n", "unheard_of"),
        ('[subject_control]\nwords = ["Promise"]\n', "lists missing"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    (tmp_path / "yy").mkdir()
    (tmp_path / "yy" / "syntax.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    with pytest.raises(LexiconError, match=message):
        load_syntax("yy")


def test_words_are_in_lower_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    english = (Path(syntax.__file__).parent / "en" / "syntax.toml").read_text(encoding="utf-8")
    (tmp_path / "yy").mkdir()
    (tmp_path / "yy" / "syntax.toml").write_text(english.replace('"promise"', '"Promise"'), encoding="utf-8")
    monkeypatch.setattr(tables, "files", lambda _: tmp_path)
    with pytest.raises(LexiconError, match="in lower case"):
        load_syntax("yy")

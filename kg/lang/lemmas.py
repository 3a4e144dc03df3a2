"""Lemmas of verb forms that the model's lemmatizer gets wrong ("fined" is of "fine", not of "fin")."""

from importlib.resources import files


def load_lemmas(language: str = "en") -> dict[str, str]:
    """Read `lemmas.tsv` of a language: verb form to lemma, both in lower case."""
    lines = (files("kg.lang") / language / "lemmas.tsv").read_text(encoding="utf8").splitlines()
    return dict(line.split("\t") for line in lines[1:])

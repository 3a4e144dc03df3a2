"""Lemmas of forms that the model's lemmatizer gets wrong ("fined" is of "fine", not of "fin")."""

from importlib.resources import files


def load_lemmas(language: str = "en") -> dict[tuple[str, str], str]:
    """Read `lemmas.tsv` of a language: form and first two letters of its tag (VB, NN) to lemma, in lower case."""
    lines = (files("kg.lang") / language / "lemmas.tsv").read_text(encoding="utf8").splitlines()
    return {(form, tag): lemma for form, tag, lemma in (line.split("\t") for line in lines[1:])}

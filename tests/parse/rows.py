"""Parses written as rows, form/part of speech/tag/head/dependency/entity a token, for tests of repairs."""

from spacy.lang.en import English
from spacy.tokens import Doc


def built(rows: str) -> Doc:
    """The doc of such rows, one token a row, the rows parted by white space."""
    columns = zip(*(row.split("/") for row in rows.split()), strict=True)
    words, pos, tags, heads, deps, entities = (list(column) for column in columns)
    lemmas = [word.lower() for word in words]
    return Doc(
        English().vocab,
        words=words,
        lemmas=lemmas,
        pos=pos,
        tags=tags,
        heads=[int(head) for head in heads],
        deps=deps,
        ents=entities,
    )


def bare(tokens: str) -> Doc:
    """The doc of rows form/tag/head/dependency, as it is before parts of speech and names are told."""
    parts = (token.rsplit("/", 3) for token in tokens.split())
    return built(" ".join(f"{form}/X/{tag}/{head}/{dep}/O" for form, tag, head, dep in parts))


def arcs(doc: Doc) -> list[str]:
    """Each token with its label and its head."""
    return [f"{token} {token.dep_} {token.head}" for token in doc]

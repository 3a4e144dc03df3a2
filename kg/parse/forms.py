"""Part of speech, morphology and lemma by table: what the pipeline's own rules say of each (form, tag, dependency)."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

#: What the table gives for each token.
_ATTRIBUTES = ["POS", "LEMMA", "MORPH"]
#: Entries kept before the table is emptied: bounds memory on endless streams; news text stays far below it.
_LIMIT = 300_000


class FormTable:
    """Remembers the outcome of the attribute ruler and the rule lemmatizer, which depends on little but the form.

    Running both on every document costs a fifth of the parse; asking them once for each distinct
    (form, tag, dependency), on a document of that one token, gives the same but for a handful of patterns over
    two tokens ("gon na").
    """

    def __init__(
        self,
        vocab: Vocab,
        pipes: tuple[Callable[[Doc], Doc], ...],
        lemmas: Mapping[tuple[str, str], str] | None = None,
        prefixes: frozenset[str] = frozenset(),
    ) -> None:
        """`lemmas` gives those of forms, with the first letters of their tags, that the pipeline gets wrong.

        A verb or noun with one of the `prefixes` before a dash has the lemma of one word ("re-elected": "reelect").
        """
        self._vocab = vocab
        self._pipes = pipes
        self._lemmas = lemmas or {}
        self._prefixes = prefixes
        # A row of numbers, of the width of _ATTRIBUTES, for each distinct token.
        self._table: dict[tuple[int, int, int], Any] = {}

    def apply(self, doc: Doc) -> Doc:
        """Set part of speech, morphology and lemma of every token; returns the same doc."""
        table = self._table
        if len(table) > _LIMIT:
            table.clear()
        rows = []
        for token in doc:
            key = (token.orth, token.tag, token.dep)
            found = table.get(key)
            if found is None:
                found = table[key] = self._ask(token)
            rows.append(found)
        if rows:
            matrix: Any = np.array(rows)
            doc.from_array([*_ATTRIBUTES], matrix)
        return doc

    def _ask(self, token: Token) -> Any:
        prefix, _, stem = token.text.partition("-")
        prefix = prefix.lower() if token.tag_[:2] in ("VB", "NN") and prefix.lower() in self._prefixes else ""
        word = stem if prefix and stem else token.text
        doc = Doc(self._vocab, words=[word], tags=[token.tag_], deps=[token.dep_], heads=[0])
        for pipe in self._pipes:
            doc = pipe(doc)
        mended = self._lemmas.get((token.lower_, token.tag_[:2]))
        if mended:
            doc[0].lemma_ = mended
        elif word != token.text:
            doc[0].lemma_ = prefix + doc[0].lemma_
        return doc.to_array([*_ATTRIBUTES])[0]

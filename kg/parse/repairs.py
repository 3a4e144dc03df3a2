"""Repairs of the parse that are safe because tree and tags contradict each other."""

from spacy.tokens import Doc, Token

#: Under these labels a word with a subject of its own is a finite verb, whatever the tagger says.
_CLAUSAL = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "parataxis"})
_COMPLEMENTS = frozenset({"dobj", "ccomp", "xcomp", "prep", "prt", "dative", "agent"})


def repair(doc: Doc) -> Doc:
    """Retag nouns that the tree treats as finite verbs: "Trump [orders] a freeze" in the present tense of headlines.

    Returns the same doc; parts of speech and lemmas are to be set after it.
    """
    for token in doc:
        if token.tag_ in ("NNS", "NN") and token.dep_ in _CLAUSAL and _has_arguments(token):
            token.tag_ = "VBZ" if token.tag_ == "NNS" else "VBP"
    return doc


def _has_arguments(token: Token) -> bool:
    """Has the word a subject before it and a complement after it, as no noun has?"""
    subject = any(child.dep_ in ("nsubj", "nsubjpass") and child.i < token.i for child in token.children)
    return subject and any(child.dep_ in _COMPLEMENTS and child.i > token.i for child in token.children)

"""Citation marks of encyclopedias ("the army.[3]"): the tokenizer learns to cut them off."""

from typing import Any

from spacy.language import Language
from spacy.util import compile_infix_regex

#: The mark's opening bracket, and the punctuation before it.
_MARK = (r"\[(?=\d{1,3}\b)", r"[.,;:)\"”'](?=\[\d{1,3}\b)")


def split_citations(nlp: Language) -> None:
    """Make a pipeline's tokenizer cut a bracketed number, and the punctuation before it, off the word."""
    tokenizer: Any = nlp.tokenizer
    tokenizer.infix_finditer = compile_infix_regex((*(nlp.Defaults.infixes or ()), *_MARK)).finditer

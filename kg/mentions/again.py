"""Further occurrences of an article's names, which the tagger missed."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.spans import Candidate


def again(doc: Doc, found: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Further occurrences of the article's names that the tagger missed ("Trump signs", where it saw a noun)."""
    taken = {i for c in found for i in range(c.start, c.end)}
    # By their first word; of names with the same words the first one is the model.
    patterns: dict[str, dict[tuple[str, ...], Candidate]] = {}
    nouns = {t.lemma_ for t in doc if t.pos_ == "NOUN" and t.text.islower()}
    for candidate in found:
        words = tuple(t.text for t in doc[candidate.start : candidate.end])
        if len(words[0]) > 2 and candidate.rule != "demonym":
            patterns.setdefault(words[0], {}).setdefault(words, candidate)
        if len(words) > 1 and candidate.type == "Person" and _is_only_name(words[-1], nouns):
            patterns.setdefault(words[-1], {}).setdefault(words[-1:], candidate)
    for token in doc:
        fitting = [
            p
            for p in patterns.get(token.text, {}).items()
            if tuple(t.text for t in doc[token.i : token.i + len(p[0])]) == p[0]
        ]
        if fitting and token.tag_ != "DT" and not _is_date(token, names):
            words, model = max(fitting, key=lambda p: len(p[0]))
            span = range(token.i, token.i + len(words))
            if not taken.intersection(span):
                taken.update(span)
                yield replace(model, start=span.start, end=span.stop, title=None, rule="again")


def _is_only_name(word: str, nouns: Set[str]) -> bool:
    """Is the last word of a person's name no noun of the article, too ("[Flake] is retiring", not "Price, prices")?"""
    return len(word) > 2 and word.istitle() and word.lower() not in nouns


def _is_date(token: Token, names: Names) -> bool:
    """Is a month's name one here, by a number beside it or a preposition of time before it ("in May", "May 2017")?"""
    if token.lower_ not in names.time.months:
        return False
    beside = (token.nbor(step) for step in (-1, 1) if 0 <= token.i + step < len(token.doc))
    modal = token.tag_ == "MD" and token.head.tag_ not in ("VBZ", "VBD")
    return (
        modal
        or any(t.like_num or t.is_digit for t in beside)
        or (token.i > 0 and token.nbor(-1).lower_ in names.time.before_months)
    )

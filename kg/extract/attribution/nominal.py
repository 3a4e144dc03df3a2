"""Cues that are no verbs: "is critical of", "Rome's claim that", "according to", "reportedly".

Takes a token and the lexicon, gives the Cue or None; prepositions with what they govern serve verbs too.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.attribution.cue import Cue
from kg.extract.attribution.verbs import group, has_to, subject
from kg.lang.reporting import Frame, Frames, Reporting
from kg.tree import VERBAL, children, coordination_head


def adjective_cue(copula: Token, reporting: Reporting) -> Cue | None:
    """ "Lee *is critical of* the deal", "*is sure* that"; None where the copula's adjective is no cue."""
    if copula.lemma_ not in reporting.copulas:
        return None
    for adjective in children(copula, "acomp"):
        lemma = adjective.lower_
        for frame, deps in ((Frame.CLAUSE, {"ccomp"}), (Frame.INFINITIVE, {"xcomp"})):
            content = children(adjective, *deps) or children(copula, *deps)
            if content and lemma in reporting.adjectives[frame]:
                return Cue(adjective, (*group(copula), adjective), content, subject(copula), frame)
        for extra, content in governed_phrases(adjective, {lemma}, reporting.adjectives):
            return Cue(adjective, (*group(copula), adjective, *extra), content, subject(copula), Frame.PREPOSITION)
    return None


def noun_cue(noun: Token, reporting: Reporting) -> Cue | None:
    """ "Rome's *claim* that", "*made the claim* that"; of nobody named only where the lexicon says that it may be."""
    source, support = _noun_source(noun, reporting)
    frames = reporting.nouns if source is not None else reporting.unnamed
    lemma = noun.lemma_.lower()
    lefts = {"amod", "det"} if support else {"amod"}
    own = (*support, *(child for child in noun.lefts if child.dep_ in lefts), noun)
    clauses = children(noun, "acl", "ccomp")
    finite = tuple(child for child in clauses if children(child, "mark"))
    if finite and lemma in frames[Frame.CLAUSE]:
        return Cue(noun, own, finite, source, Frame.CLAUSE)
    infinitive = tuple(child for child in clauses if has_to(child))
    if infinitive and lemma in frames[Frame.INFINITIVE]:
        return Cue(noun, own, infinitive, source, Frame.INFINITIVE, stated=False)
    for extra, content in governed_phrases(noun, {lemma}, frames):
        return Cue(noun, (*own, *extra), content, source, Frame.PREPOSITION)
    return None


def _noun_source(noun: Token, reporting: Reporting) -> tuple[Token | None, tuple[Token, ...]]:
    """The source ("*Rome's* claim", "a claim *by Rome*", "*Rome* made the claim"), and the supporting verb."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child, ()
    verb = noun.head
    if noun.dep_ in ("dobj", "pobj") and verb.pos_ in VERBAL and verb.lemma_ in reporting.support.verbs:
        return subject(verb), group(verb)
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ in reporting.support.source_prepositions - {"of"}:
            return next(iter(children(child, "pobj")), None), ()
    return None, ()


def according(token: Token, reporting: Reporting) -> Cue | None:
    """ "according to Rome", "in the words of the mayor"; at the head of a sentence "in a poll"."""
    if token.dep_ not in ("prep", "advcl"):
        return None
    for phrase in reporting.according.phrases:
        if token.lower_ != phrase[0]:
            continue
        words = token.doc[token.i : token.i + len(phrase)]
        if tuple(word.lower_ for word in words) == phrase:
            sources = children(words[-1], "pobj") or children(token, "pobj")
            return _around(token, tuple(words), next(iter(sources), None))
    if token.is_sent_start and token.lower_ in reporting.according.survey_prepositions and token.head.pos_ in VERBAL:
        surveys = (one for one in children(token, "pobj") if one.lemma_.lower() in reporting.according.surveys)
        return next((_around(token, (token,), one) for one in surveys), None)
    return None


def hearsay(adverb: Token, reporting: Reporting) -> Cue | None:
    """ "*reportedly*": the clause is somebody's word, and nobody is named."""
    if adverb.dep_ != "advmod" or adverb.lower_ not in reporting.according.hearsay or adverb.head.pos_ not in VERBAL:
        return None
    return Cue(adverb, (adverb,), (adverb.head,), None, Frame.RAISING, outer=True)


def _around(token: Token, words: tuple[Token, ...], source: Token | None) -> Cue:
    """The cue whose content is the clause that it stands in."""
    return Cue(token, words, (coordination_head(token.head),), source, Frame.CLAUSE, outer=True)


def governed_phrases(
    head: Token, lemmas: set[str], frames: Frames
) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """Yield each preposition that the entries take, with what it governs; a passive's subject belongs to it."""
    entries = frames[Frame.PREPOSITION]
    for preposition in head.rights:
        if preposition.dep_ == "prep" and any(f"{lemma} {preposition.lower_}" in entries for lemma in lemmas):
            content = children(preposition, "pobj", "pcomp")
            yield (preposition,), (*children(head, "nsubjpass"), *content) if content else ()

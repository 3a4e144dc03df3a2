"""Predications without a verb: appositions, possessives, event nouns with their arguments."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, Kind, Role
from kg.extract.clauses.prepositions import examples, phrases
from kg.extract.clauses.relatives import referent
from kg.lang.syntax import Syntax
from kg.tree import children, is_bracketed

_NAMES = ("PROPN", "NOUN")


def implicit(token: Token, syntax: Syntax) -> Iterator[Clause]:
    """The implicit clauses of which the token is the head."""
    if token.dep_ == "appos" and token.pos_ in _NAMES and not _is_listed(token):
        yield _apposition(token)
    if _is_title(token):
        yield _apposition(token)
    yield from _instances(token, syntax)
    for owner in children(token, "poss"):
        yield _possessive(token, owner)
    if token.pos_ == "NOUN" and token.lemma_.lower() in syntax.event_nouns:
        found = _nominal(token, syntax)
        if found is not None:
            yield found


def _is_listed(token: Token) -> bool:
    """Is it an item of a list that the parser took for appositions: "from tin to coal, *oil*, gas and iron"?"""
    if {token.ent_type_, token.head.ent_type_} == {"GPE"}:  # Lyon, France, Europe
        return False
    others = [part for part in children(token.head, "appos", "conj") if part != token]
    return bool(others) or (token.head.dep_ == "appos") or any(True for _ in children(token, "appos"))


def _is_title(token: Token) -> bool:
    """Is it the last word of what a person is called before the name: "*President* Bush", "film *composer* Beck"?"""
    if token.dep_ not in ("compound", "nmod") or token.ent_type_ == "PERSON" or token.head.ent_type_ != "PERSON":
        return False
    following = token.nbor(1)
    return following.ent_type_ == "PERSON" and following.ent_iob_ == "B" and not token.text.endswith(".")


def _apposition(token: Token) -> Clause:
    """ "Smith, *a lawyer*", "the *lawyer* Smith", "a *lawyer*, Smith": Smith is a lawyer."""
    named, described = token.head, token
    if _is_name(token) and not _is_name(token.head) and not is_bracketed(token):
        named, described = described, named
    subject = Argument(Role.SUBJECT, named)
    complement = Argument(Role.COMPLEMENT, described)
    return Clause(token, Kind.APPOSITION, (), "be", subject, (complement,))


def _instances(noun: Token, syntax: Syntax) -> Iterator[Clause]:
    """ "Networks such as *Zenith*": Zenith is a network (Hearst, COLING 1992)."""
    mixed = any(any(children(part, "conj")) for part in children(noun, "amod", "compound", "nmod"))
    for example in examples(noun, syntax):
        if noun.tag_ == "NNS" and example.tag_ == "NNP" and not mixed:
            subject = Argument(Role.SUBJECT, example)
            yield Clause(example, Kind.INSTANCE, (), "be", subject, (Argument(Role.COMPLEMENT, noun),))


def _is_name(noun: Token) -> bool:
    return noun.pos_ == "PROPN"


def _possessive(noun: Token, owner: Token) -> Clause:
    """ "*Iran's* army", "a man *whose* army": Iran, the man, has an army."""
    head, shared = referent(owner)
    subject = Argument(Role.SUBJECT, head, shared=shared)
    return Clause(noun, Kind.POSSESSIVE, (), "have", subject, (Argument(Role.OBJECT, noun),))


def _nominal(noun: Token, syntax: Syntax) -> Clause | None:
    """ "US *support* for Ukraine", "the *invasion* of Kuwait by Iraq", "*talks* between A and B"; None if alone."""
    obliques = tuple(found for part in children(noun, "prep", "agent") for found in phrases(part, syntax))
    subject = _doer(noun)
    if subject is None and not obliques:
        return None
    return Clause(noun, Kind.NOMINAL, (noun,), noun.lemma_.lower(), subject, obliques)


def _doer(noun: Token) -> Argument | None:
    """The possessor, or the name or nationality before the noun: "*Iran's* attack", "the *Iranian* attack"."""
    for part in children(noun, "poss", "compound", "amod", "nmod"):
        if part.dep_ == "poss" or part.ent_type_ in ("GPE", "NORP", "ORG", "PERSON"):
            head, shared = referent(part)
            return Argument(Role.SUBJECT, head, shared=shared)
    return None

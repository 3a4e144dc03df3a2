"""Nobody and nothing: the arguments by which a verb is denied ("*no city* attacked", "received *scarcely a cent*")."""

from spacy.tokens import Token

from kg.lang.factuality import Factuality


def is_denied(argument: Token, resources: Factuality) -> bool:
    """Is an argument nobody or nothing, or as good as nothing ("received [scarcely] a cent", "[hardly] anyone")?"""
    words = [t for t in argument.subtree if t.dep_ == "advmod" and t.i < argument.i]
    if argument.dep_ != "dobj":
        words = [t for t in words if t.head == argument or t.head.dep_ == "det"]
    return any(_with_next(word) in resources.negative_words.scarce for word in words) or is_negative(
        argument, resources
    )


def is_negative(argument: Token, resources: Factuality) -> bool:
    """Does a word such as "no" or "few" stand for an argument or determine it? Not "a few", "the next few"."""
    heads = argument.children if argument.pos_ == "ADP" else [argument]
    words = [word for head in heads for word in _determining(head)]
    told = [word for word in words if word.dep_ != "amod" or word.i == word.head.left_edge.i]
    told = [
        word
        for word in told
        if word.doc[word.i + 1 : word.i + 3].text.lower() not in resources.negative_words.undone_by
    ]
    return any(not resources.negative_words.words.isdisjoint((word.lower_, _with_next(word))) for word in told)


def is_beside(phrase: Token, resources: Factuality) -> bool:
    """Does "no" deny only what goes with a deed: "expelled him [with no warning]", "asked [to no avail]"?"""
    if phrase.pos_ != "ADP":
        return False
    words = phrase.doc[phrase.i : phrase.i + 3].text.lower()
    parted = phrase.i > 0 and phrase.nbor(-1).text == ","
    parted = parted or any(c.dep_ == "dobj" and c.i < phrase.i for c in phrase.head.children)
    name = phrase.lower_
    return (
        name in resources.negative_words.beside
        or words in resources.negative_words.idioms
        or (parted and name in resources.negative_words.companions)
    )


def _with_next(word: Token) -> str:
    """A word with the one behind it ("[not a] single ship")."""
    return f"{word.lower_} {word.nbor(1).lower_}" if word.i + 1 < len(word.doc) else word.lower_


def _determining(noun: Token) -> list[Token]:
    """A noun and what may say that it is none; the parse may hang "not" on the number ("[not] one soldier")."""
    counted = (word for number in noun.lefts if number.dep_ == "nummod" for word in number.lefts if word.dep_ == "neg")
    return [noun, *(child for child in noun.children if child.dep_ in ("det", "preconj", "neg", "amod")), *counted]

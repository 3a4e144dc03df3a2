"""The verb of a cue: its subject or agent, its verb group, and the clause that it stands in."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.tree import NOUN_SUBJECTS, VERBAL, children

#: Clauses without a subject of their own, which take over that of their governor ("attacked him, saying that").
_SUBJECTLESS = frozenset({"xcomp", "advcl", "conj", "ccomp", "dep"})


def has_to(verb: Token) -> bool:
    """Does a "to" mark the verb, in whatever form ("*to* leave", "*to* be arrested")?"""
    return any(child.tag_ == "TO" for child in children(verb, "aux"))


def subject(verb: Token) -> Token | None:
    """The subject of a verb, taken over from its governor where it has none of its own; None where nobody is named."""
    return next(subjects(verb), None)


def subjects(verb: Token) -> Iterator[Token]:
    """The subject of a verb and those of its governors, nearest first: a wrong attachment may need the next one."""
    chain = _governors(verb)
    for one in chain:
        yield from children(one, "nsubj", "csubj")
    last = chain[-1]
    if last.dep_ == "acl":
        above = last.head if last.tag_ == "VBG" else agent(last)
        yield from () if above is None else (above,)
    for one in reversed(chain):
        yield from children(one, "nsubjpass")


def _governors(verb: Token) -> list[Token]:
    """The verb and those above it whose subject it may share."""
    chain = [verb]
    while True:
        above = verb.head.head if verb.dep_ == "pcomp" or _is_predicate(verb.head) else verb.head
        shares = verb.dep_ == "pcomp" or (verb.dep_ in _SUBJECTLESS and above.pos_ in VERBAL)
        if not shares or above == verb:
            return chain
        chain.append(above)
        verb = above


def _is_predicate(token: Token) -> bool:
    """Is it an adjective of which a copula says something ("is *likely* to say")?"""
    return token.dep_ == "acomp" and token.pos_ == "ADJ"


def agent(verb: Token) -> Token | None:
    """Who does a passive's deed: the object of its "by"."""
    for child in verb.children:
        if child.dep_ in ("agent", "prep") and child.lower_ == "by":
            return next(iter(children(child, "pobj")), None)
    return None


def group(verb: Token) -> tuple[Token, ...]:
    """The verb with its auxiliaries, negation, particles, adverbs and colon, and the verbs that govern it as xcomp."""
    own = [
        verb,
        *(child for child in verb.children if child.dep_ in ("aux", "auxpass", "neg", "prt") and _joins(child, verb)),
        *(child for child in verb.children if child.dep_ == "advmod" and abs(child.i - verb.i) == 1),
    ]
    if verb.dep_ == "xcomp" and has_to(verb) and not any(c.dep_ in ("nsubj", "dobj") for c in verb.head.rights):
        above = (verb.head, *group(verb.head.head)) if _is_predicate(verb.head) else group(verb.head)
        own += [token for token in above if verb.i - token.i < 5]
    last = max(own, key=lambda token: token.i)
    if last.i + 1 < len(verb.doc) and verb.doc[last.i + 1].text == ":":
        own.append(verb.doc[last.i + 1])
    return tuple(sorted(own, key=lambda token: token.i))


def _joins(child: Token, verb: Token) -> bool:
    """No subject stands between the two ("*Do* you *think*")."""
    low, high = sorted((child.i, verb.i))
    return not any(low < other.i < high and other.dep_ in NOUN_SUBJECTS for other in verb.children)

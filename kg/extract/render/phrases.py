"""Where a noun phrase begins and ends, short or whole, and what a coordination distributes into: for both renderers."""

from collections.abc import Callable, Iterable

from spacy.tokens import Token

from kg.extract.clauses.prepositions import exemplifying
from kg.lang.syntax import Syntax
from kg.tree import VERBAL, children, conjuncts, is_bracketed

Words = tuple[Token, ...]
#: The words of a relation; a string is a word that the text implies but does not have.
Relation = tuple[Token | str, ...]

#: What a short noun phrase leaves out: clauses, appositions, the other conjuncts.
_OUTSIDE = frozenset(
    {"relcl", "acl", "appos", "conj", "cc", "preconj", "advcl", "parataxis", "mark", "ccomp", "punct", "prep"}
)
#: Entity labels of proper names.
NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "NORP"})
_OPENERS = frozenset(["$", "``", "`", "'", '"', "--", "#", "£", "€", "-"])
_JOINERS = frozenset(["''", "'", '"', "-", "/", "``", "`", "’", "”", "“"])
_EDGES = frozenset([",", ".", ";", ":", "--", "-", "''", "`", "``", "'", '"'])


def ordered(tokens: Iterable[Token]) -> Words:
    """The tokens once each, in text order."""
    return tuple(sorted(set(tokens), key=lambda token: token.i))


def subtree(head: Token, *without: str) -> Words:
    """All that depends on the head, but for the head's children under the labels given; trimmed."""
    kept = [head]
    for part in head.children:
        if part.dep_ not in without:
            kept += part.subtree
    return trim(ordered(kept))


def trim(words: Words) -> Words:
    """The words without punctuation and conjunctions at their edges; a quotation mark stays where both are there."""
    first, last = 0, len(words)
    while first < last and _is_edge(words[first]) and not _pairs(words[first], words[first + 1 : last]):
        first += 1
    while first < last and _is_edge(words[last - 1]) and not _pairs(words[last - 1], words[first : last - 1]):
        last -= 1
    return words[first:last]


def _is_edge(word: Token) -> bool:
    return word.text in _EDGES or word.dep_ in ("cc", "preconj")


_PARTNERS = {"``": ("''",), "''": ("``", "`"), '"': ('"',), "`": ("'", "''"), "'": ("`", "'")}


def _pairs(mark: Token, others: Words) -> bool:
    partners = _PARTNERS.get(mark.text, ())
    return any(other.text in partners for other in others)


def in_name(token: Token) -> bool:
    """Does the token stand inside a name: "University *of* Connecticut"?"""
    return (
        token.ent_iob_ == "I"
        and token.ent_type_ in NAMES
        and token.i + 1 < len(token.doc)
        and token.nbor(1).ent_iob_ == "I"
    )


def is_clause(head: Token) -> bool:
    """Is the argument a clause, to be printed whole?"""
    return head.pos_ in VERBAL and head.dep_ in ("ccomp", "csubj", "csubjpass", "pcomp", "xcomp", "advcl")


def noun_phrase(head: Token, syntax: Syntax, *, of: bool = True) -> Words:
    """The short phrase: determiners, modifiers, "of" if asked for; no clauses, appositions, other prepositions."""
    if is_clause(head):
        return subtree(head)
    kept = [head]
    for part in head.children:
        kept += _kept_short(head, part, syntax, of)
    return _unquoted(trim(_closed(ordered([*kept, *_date(head)]))))


def _date(head: Token) -> Iterable[Token]:
    """All of the date that the head begins: "December 31, *1963*"."""
    if head.ent_type_ != "DATE" or head.pos_ != "PROPN":
        return ()
    end = head.i + 1
    while end < len(head.doc) and head.doc[end].ent_iob_ == "I" and head.doc[end].tag_ in ("CD", ","):
        end += 1
    return head.doc[head.i : end]


def _kept_short(head: Token, part: Token, syntax: Syntax, of: bool) -> Iterable[Token]:
    dep = part.dep_
    if dep == "case" or is_bracketed(part):
        return ()
    if dep == "prep":
        return _prepositional(part, syntax) if of and part.lower_ == "of" else ()
    if dep == "appos" and part.left_edge.i == head.i + 1 and part.pos_ in ("PROPN", "NOUN"):
        return noun_phrase(part, syntax)
    if dep == "punct" and part.i < head.i and part.text in _OPENERS:
        return (part,)
    if dep in _OUTSIDE or (
        part.i > head.i and (dep == "advmod" or (dep == "amod" and any(True for _ in part.children)))
    ):
        return ()
    if dep in ("amod", "nmod", "compound"):
        return [word for word in part.subtree if not _is_list_mark(word)]
    return tuple(part.subtree)


def _is_list_mark(word: Token) -> bool:
    """Does the word only separate conjuncts, as it does not in "a take-it-*or*-leave-it offer"?"""
    hyphenated = word.i > 0 and word.nbor(-1).text == "-"
    return word.text == "," or (word.dep_ in ("cc", "preconj") and not hyphenated)


def _prepositional(preposition: Token, syntax: Syntax) -> Iterable[Token]:
    found = [preposition]
    for part in preposition.children:
        found += next(iter(distributed(part, syntax)), ()) if part.dep_ == "pobj" else part.subtree
    return found


def _closed(words: Words) -> Words:
    """The words with the hyphens and quotation marks that stand between them."""
    doc = words[0].doc
    inside = set(words)
    gaps = [token for token in doc[words[0].i : words[-1].i] if token not in inside and token.text in _JOINERS]
    return _balanced(ordered([*words, *gaps]))


def _unquoted(words: Words) -> Words:
    """The words without the quotation marks that enclose all of them."""
    enclosed = len(words) > 2 and _pairs(words[-1], words[:1])
    return words[1:-1] if enclosed else words


def _balanced(words: Words) -> Words:
    """The words with the closing quotation mark after them, if the opening one is among them."""
    after = words[-1].i + 1
    following = words[-1].doc[after] if after < len(words[-1].doc) else None
    if following is not None and _pairs(following, words) and not any(w.text == following.text for w in words):
        return (*words, following)
    return words


def whole_phrase(head: Token, syntax: Syntax) -> Words:
    """The phrase with all that modifies it but relative clauses, which say something of their own; one conjunct."""
    return _long(head, syntax, ("prep", "acl", "appos", "advcl"))


def long_phrase(head: Token, syntax: Syntax) -> Words:
    """The phrase with its prepositional phrases, but without clauses and appositions; one conjunct."""
    return _long(head, syntax, ("prep",))


def _long(head: Token, syntax: Syntax, deps: tuple[str, ...]) -> Words:
    if is_clause(head):
        return subtree(head)
    kept = [head]
    for part in head.children:
        if part.dep_ == "prep" and exemplifying(part, syntax):
            continue
        if part.dep_ in deps and not is_bracketed(part):
            kept += _whole_part(part)
        else:
            kept += _kept_short(head, part, syntax, True)
    return trim(_closed(ordered(kept)))


def _whole_part(part: Token) -> Iterable[Token]:
    """All of what modifies a noun; an apposition set off by a comma only if it is a name: "his label, *Zenith*"."""
    comma = part.left_edge.nbor(-1) if part.dep_ == "appos" and part.left_edge.i > 0 else None
    if comma is None or comma.text != ",":
        return part.subtree
    return (comma, *part.subtree) if part.pos_ == "PROPN" else ()


def distributed(head: Token, syntax: Syntax, phrase: Callable[[Token, Syntax], Words] = noun_phrase) -> list[Words]:
    """One phrase for each conjunct, of the noun or of its modifiers: "foreign and defence ministers" gives two.

    A head of punctuation alone (a hyphen that the parser takes for a noun) has none.
    """
    found = (words for noun in conjuncts(head) for words in by_modifier(noun, phrase(noun, syntax), syntax))
    return [words for words in found if words]


def larger_places(place: Token, syntax: Syntax) -> list[Words]:
    """What holds of a place holds of the one it lies in: "born in Lyon, *France*"."""
    if place.ent_type_ != "GPE":
        return []
    return [noun_phrase(part, syntax) for part in children(place, "appos") if part.ent_type_ == "GPE"]


def by_modifier(noun: Token, words: Words, syntax: Syntax) -> list[Words]:
    """ "Foreign and defence ministers" are of two sorts; "a liberal and popular minister" is one."""
    modifier = next((part for part in children(noun, "compound", "nmod", "amod") if any(children(part, "conj"))), None)
    if modifier is None or noun.tag_ not in ("NNS", "NNPS"):
        return [words]
    choices = conjuncts(modifier)
    words = tuple(word for word in words if word.lower_ not in syntax.correlatives)
    return [trim(tuple(word for word in words if _belongs(word, choice, choices))) for choice in choices]


def _belongs(word: Token, choice: Token, choices: list[Token]) -> bool:
    """Is the word outside the coordinated modifiers, or part of the one chosen?"""
    owner = next((above for above in (word, *word.ancestors) if above in choices), None)
    return owner is None or (owner == choice and word.dep_ not in ("cc", "punct", "preconj"))


def is_adjective(token: Token) -> bool:
    """Is it a predicative adjective: "is *angry*", "made him *angry*"?"""
    return token.dep_ in ("acomp", "oprd") and token.pos_ not in ("NOUN", "PROPN")


def adjective(token: Token) -> Words:
    """The adjective with its adverbs, without what it governs."""
    return subtree(token, "prep", "conj", "cc", "punct", "xcomp", "ccomp", "advcl")

"""Descriptions that may refer to a named entity ("the alliance", "the US Secretary of State"), and pronouns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.types import Mention, MentionKind

_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_INNER = frozenset(["compound", "amod", "nmod", "npadvmod", "nummod"])
_LEFT = frozenset(
    ["det", "amod", "compound", "nummod", "poss", "nmod", "quantmod", "predet", "advmod", "case", "punct"]
)


def descriptions(doc: Doc, names: Names, taken: set[int]) -> Iterator[Mention]:
    """Noun phrases headed by a common noun that can describe a named entity, or that the article repeats.

    They reach from the determiner to the head, or to the end of an "of" or "for" phrase. Those that only are repeated
    have no type; they keep pronouns from being taken for a name.
    """
    heads = [t for t in doc if t.i not in taken and t.tag_ in _NOUNS and t.dep_ not in _INNER and t.is_alpha]
    often = Counter(t.lemma_.lower() for t in heads)
    for head in heads:
        if not _in_title(head, names) and (_noun_type(head, names) or often[head.lemma_.lower()] > 1):
            yield _description(doc, head, names)


def naming_phrases(doc: Doc, names: Sequence[Mention]) -> Iterator[Mention]:
    """Phrases that hold a name as their head and say more than it: "US President Joe Biden", "Nathan Law of Demosisto".

    A phrase of which the name is the larger part ("President Joe Biden") is no mention beside it.
    """
    tokens = {token.idx: token for token in doc}
    for name in names:
        head = tokens[name.head]
        if name.rule == "demonym" or head.dep_ in _INNER:
            continue
        start, end = phrase(head, ("of",) if name.type != "Person" else ("of", "from"))
        while start < head.i and (doc[start].dep_ == "det" or doc[start].is_punct):
            start += 1
        while doc[end - 1].idx + len(doc[end - 1]) < name.end:
            end += 1  # a number or a place after the name's head
        span = doc[start:end]
        wider = span.start_char < name.start or (span.end_char > name.end and span.end > head.i + 1)
        if wider and len(span.text) > 2 * len(name.text):
            yield replace(
                name, start=span.start_char, end=span.end_char, text=span.text, kind=MentionKind.NOMINAL, rule="naming"
            )


def _in_title(token: Token, names: Names) -> bool:
    """Does the noun only complete a title ("Secretary of State")?"""
    over = token.head.head
    return (
        token.dep_ == "pobj"
        and token.text[0].isupper()
        and token.head.lower_ == "of"
        and over.lower_ in names.titles.genders
    )


def _noun_type(token: Token, names: Names) -> str:
    """The type that a head noun describes; a plural describes a group, of persons or of bodies."""
    plural = token.tag_ in ("NNS", "NNPS")
    told = names.nominals.get(token.lower_) or names.nominals.get(token.lemma_.lower(), "")
    return "Group" if plural and told == "Person" else told


def _description(doc: Doc, head: Token, names: Names) -> Mention:
    start, end = phrase(head)
    span = doc[start:end]
    return Mention(
        start=span.start_char,
        end=span.end_char,
        text=span.text,
        type=_noun_type(head, names),
        kind=MentionKind.NOMINAL,
        head=head.idx,
        gender=_gender(head, names),
        rule="definite" if is_definite(head, names) else "indefinite",
    )


def phrase(head: Token, prepositions: Sequence[str] = ("of", "for")) -> tuple[int, int]:
    """The tokens of a noun phrase from its leftmost modifier to its head, with some prepositional phrases after it."""
    start = head.i
    for child in sorted(head.lefts, key=lambda t: -t.i):
        if child.dep_ in _LEFT and child.right_edge.i == start - 1:
            start = child.left_edge.i
        else:
            break
    end = head.i + 1
    for child in head.rights:
        if child.lower_ in prepositions and child.dep_ == "prep" and child.i == end:
            end = _object_end(child)
    return start, end


def _object_end(preposition: Token) -> int:
    objects = [t for t in preposition.children if t.dep_ == "pobj"]
    return phrase(objects[0], ("of",))[1] if objects else preposition.i


def is_definite(head: Token, names: Names) -> bool:
    """Does the phrase point at something known: with an article, a demonstrative, or a possessive?"""
    for child in head.lefts:
        if child.dep_ == "poss" or (child.dep_ in ("det", "predet") and child.lower_ in names.syntax.definite):
            return True
    return False


def _gender(head: Token, names: Names) -> str:
    if head.tag_ in ("NNS", "NNPS"):
        return "plural"
    noun = head.lower_
    kind = _noun_type(head, names)
    if kind == "Person":
        return names.nouns.genders.get(noun) or names.titles.genders.get(noun, "")
    return "plural" if kind == "Group" else "neuter"


_PRONOUN_TYPES = {"male": "Person", "female": "Person", "speaker": "Person", "addressee": "Person"}


def pronouns(doc: Doc, names: Names, taken: set[int]) -> Iterator[Mention]:
    """Personal, possessive and reflexive pronouns; expletive "it" ("it rained", "it is clear that") is none."""
    for token in doc:
        kind = names.nouns.pronouns.get(token.lower_)
        if kind is None or token.i in taken or token.tag_ not in ("PRP", "PRP$") or _expletive(token, names):
            continue
        if _is_anybody(token, names):
            continue
        yield Mention(
            start=token.idx,
            end=token.idx + len(token),
            text=token.text,
            type=_PRONOUN_TYPES.get(kind, ""),
            kind=MentionKind.PRONOUN,
            head=token.idx,
            gender="plural" if kind == "speakers" else "" if kind in ("speaker", "addressee") else kind,
            rule=kind,
        )


def _is_anybody(token: Token, names: Names) -> bool:
    """ "Asks every guest whether *he or she* votes": a pronoun beside that of the other sex speaks of nobody known."""
    sexes = frozenset(("male", "female"))
    near = [token.doc[i] for i in (token.i - 2, token.i + 2) if 0 <= i < len(token.doc)]
    joined = [t for t in near if token.doc[(t.i + token.i) // 2].lower_ in ("or", "/")]
    return any({names.nouns.pronouns.get(t.lower_), names.nouns.pronouns.get(token.lower_)} == sexes for t in joined)


def _opens(clause: Token) -> bool:
    """Does "that" or "to" open a clause?"""
    told = clause.dep_ in ("ccomp", "xcomp", "advcl", "acl") and any(c.lower_ in ("that", "to") for c in clause.lefts)
    return told and any(c.dep_ == "mark" or c.tag_ == "TO" for c in clause.lefts)


def _expletive(token: Token, names: Names) -> bool:
    """Is "it" without referent: tagged so, or subject of a copula with a clause as its real subject?

    Or the object of a verb with such a clause ("calls [it] a shame that Oman left", "finds [it] hard to stay").
    """
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass", "expl", "dobj"):
        return False
    if token.dep_ == "dobj":
        called = [t for t in token.head.rights if t.dep_ == "oprd" and t.i > token.i]
        return any(_opens(c) for t in (token.head, *called) for c in t.rights if called and c.i > called[0].i)
    if token.dep_ == "expl":
        return True
    rights = list(token.head.rights)
    clause = any(t.dep_ in ("ccomp", "xcomp", "advcl", "csubj") and t.i > token.head.i for t in rights)
    supposed = any(t.dep_ == "advcl" and any(c.lower_ == "if" for c in t.lefts) for t in rights)
    described = clause and any(t.dep_ in ("acomp", "attr") for t in rights)
    words, lemma = names.nouns.expletive, token.head.lemma_
    return (supposed and lemma in words.supposing) or (described and lemma in words.copulas)

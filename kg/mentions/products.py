"""Products, told by a model's number, a noun for things or a maker: "Boeing's 787", "the MacBook line"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.mentions.names import Names
from kg.mentions.shapes import shape
from kg.mentions.spans import Candidate, capitalised
from kg.mentions.wares import wares
from kg.tree import coordination_head

_MODIFIERS = frozenset(["compound", "nmod", "amod", "nummod"])
#: Figures of a model's number that stands for the model by itself.
FIGURES = 3


def products(doc: Doc, candidates: Sequence[Candidate], names: Names) -> dict[int, str]:
    """The names (by their number) that the text around them tells to be a product's; names of the gazetteers are not.

    A name with a model's number or a capital inside, if it is owned by a firm, stands before a noun for things or is
    what a firm brings out; any other name only if it is a thing that a firm unveils.
    """
    firms = _firms(doc, candidates)
    found = {
        n
        for n, c in enumerate(candidates)
        if c.rule == "model"
        or _is_plural_model(doc, c)
        or _is_product(doc, c, firms, names)
        or _seen_as_model(doc, c, names)
    }
    found |= _joined(doc, candidates, found, firms, names)
    found |= _weapons(doc, candidates, names)
    found |= wares(doc, candidates, found, names)
    forms = {doc[candidates[n].start : candidates[n].end].text.casefold() for n in found}
    kinds = {_kind(form) for form in forms if _kind(form)}
    for n, candidate in enumerate(candidates):
        text = doc[candidate.start : candidate.end].text.casefold()
        same = text.removesuffix("s") in forms or text in forms or _kind(text) in kinds
        if candidate.known is None and candidate.title is None and (same or _opens_with(text, forms)):
            found.add(n)
    return dict.fromkeys(sorted(found), "Product")


def of_one(doc: Doc, candidate: Candidate) -> Candidate:
    """Several of a model with the name of one for their name in full ("85 Airbus A380s": Airbus A380)."""
    text = doc[candidate.start : candidate.end].text
    several = candidate.type == "Product" and text.endswith("s") and text[-2:-1].isdigit()
    return replace(candidate, full=text.removesuffix("s")) if several else candidate


def _weapons(doc: Doc, candidates: Sequence[Candidate], names: Names) -> set[int]:
    """Names that the article has only before a noun for weapons ("fired five [Kestrel] missiles"); no group's."""
    free = {
        n
        for n, c in enumerate(candidates)
        if c.known is None and c.title is None and _of_noun(doc[c.start : c.end].root, names.shapes.products.weapons)
        if not shape(doc, c, names)
    }
    others = {doc[c.start : c.end].text for n, c in enumerate(candidates) if n not in free}
    return {n for n in free if doc[candidates[n].start : candidates[n].end].text not in others}


def _seen_as_model(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does the tagger see a product in what has a model's number?"""
    free = candidate.type == "Product" and candidate.known is None
    return free and _has_number(doc[candidate.end - 1]) and not shape(doc, candidate, names)


def _is_plural_model(doc: Doc, candidate: Candidate) -> bool:
    """Several of a model, by letters and figures before the "s" that nothing else has ("replaces them with A330s")?"""
    return candidate.known is None and re.fullmatch(r"[A-Z]{1,3}-?\d{2,4}s", doc[candidate.end - 1].text) is not None


def _kind(form: str) -> str:
    """What models of one make share: the name without the figures that end it ("IE6", "IE9"); empty without either."""
    stem = form.rstrip("0123456789")
    return stem if stem != form else ""


def _opens_with(text: str, forms: set[str]) -> bool:
    """Does the name say more than a product's that stands elsewhere ("MacBook", "MacBook Pro")?"""
    first = text.split()[0]
    return first in forms and not first.isdigit()


def models(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """Numbers that are names of what a firm makes ("Boeing's 787", "the final 717 jet"), each form once.

    Further occurrences are found as those of any other name.
    """
    taken = {i for c in candidates for i in range(c.start, c.end)}
    firms = _firms(doc, candidates)
    forms: set[str] = set()
    for token in doc:
        figures = token.text.removesuffix("s")
        free = figures.isdigit() and len(figures) == FIGURES and token.i not in taken
        if free and token.text not in forms and _is_model(token, firms, names):
            forms.add(token.text)
            start = token.i - 2 if _is_variant(token) else token.i
            yield Candidate(start, token.i + 1, "Product", "model")


def _is_variant(number: Token) -> bool:
    """Does a dash join it to the number of its model ("Boeing [737]-800s")?"""
    before = number.doc[max(number.i - 2, 0) : number.i].text_with_ws
    return before.endswith("-") and before[:-1].isdigit()


def _firms(doc: Doc, candidates: Sequence[Candidate]) -> frozenset[int]:
    """The tokens of bodies; an acronym of which nothing is known is one ("[RIM]'s BlackBerry")."""
    bodies = (c for c in candidates if c.type == "Organization" or (not c.type and doc[c.start : c.end].text.isupper()))
    return frozenset(i for c in bodies for i in range(c.start, c.end))


def _is_model(number: Token, firms: frozenset[int], names: Names) -> bool:
    """Is a number a model's: owned by a firm, or before a noun for things that it cannot count?"""
    if number.dep_ not in _MODIFIERS:
        several = any(c.dep_ == "nummod" or (c.dep_ == "compound" and c.i in firms) for c in number.lefts)
        made = several and number.text.endswith("s")
        counting = any(c.lower_ in names.shapes.products.counting for c in number.lefts)
        made = made or (_unveiled(number, firms, names) and not counting)  # "built the new 777"
        return made or (
            _owned(number, firms, names) and not any(c.dep_ in ("nmod", "quantmod") for c in number.children)
        )
    noun = number.head
    if noun.i != number.i + 1 or noun.lemma_.lower() not in names.shapes.products.nouns:
        return False
    before = [c for c in noun.lefts if c.i < number.i]
    if any(c.dep_ == "nummod" for c in before):
        return True  # "five new 737 aircraft"
    if noun.tag_ == "NN" and noun.lower_ not in names.shapes.products.invariant:
        return any(c.dep_ == "poss" or c.lower_ in names.syntax.definite or c.lower_ in ("a", "an") for c in before)
    described = bool(before) and before[-1].dep_ == "amod" and before[-1].lower_ not in names.shapes.products.counting
    return described and _owned(noun, firms, names)


def _is_product(doc: Doc, candidate: Candidate, firms: frozenset[int], names: Names) -> bool:
    words, root = doc[candidate.start : candidate.end], doc[candidate.start : candidate.end].root
    things = names.shapes.products
    if len(words) > 1 and words[-1].is_digit and words[-2].text in things.voyages:
        return True
    if candidate.known is not None or candidate.title is not None or shape(doc, candidate, names):
        return False
    if words[0].text in things.hangars and any(_has_number(word) for word in words[1:]):
        return True  # "an Antonov An-26"
    if len(words) > 2 and words[-2].text == "-" and len(words[-1]) == 1 and _of_noun(root, things.nouns):
        return True  # "Iskander-M missiles"
    others = firms - set(range(candidate.start, candidate.end))
    unveiled = _unveiled(_phrase(root, names), others, names)
    if _has_number(words[-1]) or (len(words) > 1 and words[-1].text in things.numerals):
        several = words[-1].text.endswith("s") and any(c.dep_ == "nummod" for c in root.lefts)
        several = several or ("-" in words[-1].text and any(c.lower_ in ("a", "an") for c in root.lefts))  # "a Su-25"
        return unveiled or several or _owned(root, others, names) or _of_noun(root, things.nouns)
    told = _of_noun(root, things.lines | things.crafts)
    if _owned(root, others, names) and (told or _is_coined(candidate, root)):
        return True
    if _has_inner_capital(words[-1]) or _has_inner_capital(words[0]):
        return unveiled or _of_noun(root, things.lines) or words[0].text[0] in things.small
    article = any(c.lower_ == "the" for c in root.lefts)  # "showed off the [Wii U]", which the tagger takes for a place
    return unveiled and (candidate.type in ("Product", "Organization", "") or (candidate.type == "Place" and article))


def _is_coined(candidate: Candidate, root: Token) -> bool:
    """Is it a lone word with a capital inside that the tagger takes for no name at all ("RIM's [BlackBerry]")?"""
    return candidate.type == "" and len(candidate) == 1 and _has_inner_capital(root)


def _joined(
    doc: Doc, candidates: Sequence[Candidate], found: set[int], firms: frozenset[int], names: Names
) -> set[int]:
    """What a firm owns and "and" joins to a product ("Sony's iBook and Nokia's [Lyon Mobile]")."""
    heads = {doc[candidates[n].start : candidates[n].end].root for n in found}
    joined: set[int] = set()
    for n, candidate in enumerate(candidates):
        root = doc[candidate.start : candidate.end].root
        free = candidate.known is None and candidate.title is None and not shape(doc, candidate, names)
        if free and root.dep_ in ("conj", "appos") and root.head in heads and _owned(root, firms, names):
            joined.add(n)
    return joined


def _has_number(word: Token) -> bool:
    """Letters and figures, as in "A380" and "C-17", or the figures of a version."""
    text = word.text
    return any(c.isdigit() for c in text) and (text.isdigit() or text[0].isupper())


def _has_inner_capital(word: Token) -> bool:
    """Is there a capital behind a small letter ("iMac", "PowerBook")?"""
    return any(a.islower() and b.isupper() for a, b in zip(word.text, word.text[1:], strict=False))


def _phrase(root: Token, names: Names) -> Token:
    """The noun for things that a name stands before, or the name itself."""
    return (
        root.head
        if _of_noun(root, names.shapes.products.nouns) or _of_noun(root, names.shapes.products.lines)
        else root
    )


def _of_noun(root: Token, nouns: frozenset[str]) -> bool:
    """Does the name modify a noun for things ("the A380 superjumbo [airliner]")?"""
    head = root.head
    return root.dep_ in _MODIFIERS and head.i > root.i and head.lemma_.lower() in nouns


def _owned(root: Token, firms: frozenset[int], names: Names) -> bool:
    """Does a firm, or "it", own the thing: the name, or the noun for things that it stands before?"""
    node, things = root, names.shapes.products
    while True:
        owners = [c for c in node.children if c.dep_ == "poss"]
        if owners:
            return any(c.i in firms or c.lower_ in ("its", "their") for c in owners)
        if not _of_noun(node, things.nouns | things.lines | things.crafts):
            return False
        node = node.head


def _unveiled(head: Token, firms: frozenset[int], names: Names) -> bool:
    """Is the thing what a firm brings out or builds ("introduced the new MacBook", "the Volt is made by")?"""
    first = coordination_head(head)  # "the Orem and the [Velmo]"
    verb, passive = first.head, first.dep_ == "nsubjpass"
    listed = names.shapes.products.making if passive else names.shapes.products.unveiling
    if first.dep_ not in ("dobj", "nsubjpass") or _said(verb) not in listed:
        return False
    several = head.tag_ == "NNPS" and any(c.dep_ == "nummod" for c in head.lefts)  # "recalled 900 Velmos"
    pointed = several or any(c.dep_ in ("det", "poss") or c.lower_ in names.shapes.products.fresh for c in head.lefts)
    above = verb.head.lefts if verb.dep_ == "xcomp" else ()  # "is expected to announce"
    doers = [p for c in verb.rights if c.dep_ == "agent" for p in c.children] if passive else [*verb.lefts, *above]
    return pointed and any(
        c.dep_ in ("nsubj", "nsubjpass", "pobj") and any(t.i in firms for t in c.subtree) for c in doers
    )


def _said(verb: Token) -> str:
    """The verb's lemma with its particle ("show off")."""
    return " ".join([verb.lemma_.lower(), *(c.lower_ for c in verb.rights if c.dep_ == "prt")])


def without_model(doc: Doc, candidate: Candidate, names: Names) -> Candidate:
    """A force's name without what it flies or drives ("an [Air Force] F-15E", "a [Royal Navy] Merlin helicopter").

    Only where the rest has a figure in it, or stands before a noun for such things.
    """
    for i in range(candidate.start, candidate.end - 1):
        force = doc[i].lower_ in names.frames.arms.words and names.shapes.parts.last.get(doc[i].text) == "Organization"
        rest = doc[i + 1 : candidate.end]
        numbered = any(_has_number(word) for word in rest)
        if force and capitalised(rest[0]) and (numbered or _of_noun(rest[-1], names.shapes.products.nouns)):
            return replace(candidate, end=i + 1, type="Organization", rule="shape")
    return candidate


def flown(doc: Doc, candidates: Sequence[Candidate], names: Names) -> Iterator[Candidate]:
    """What a force flies or drives, behind its name: "a U.S. Air Force [Boeing KC-135 Stratotanker]".

    A figure is in it, or it stands before a noun for such things.
    """
    taken = {i for c in candidates for i in range(c.start, c.end)}
    for force in candidates:
        start = end = force.end
        while end < len(doc) and end not in taken and doc[end].tag_ != "POS" and doc[end].text[0].isupper():
            end += 1
        arm = force.type == "Organization" and doc[force.end - 1].lower_ in names.frames.arms.words
        if not arm or end == start or doc[start].ent_type_ == "PERSON":
            continue
        if any(_has_number(word) for word in doc[start:end]) or _of_noun(doc[end - 1], names.shapes.products.nouns):
            yield Candidate(start, end, "Product", "model")

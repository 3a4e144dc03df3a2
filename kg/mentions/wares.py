"""What firms make under names that tell nothing: "Apple's Safari", "Java, made by Sun", "the Photoshop program"."""

from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc, Token

from kg.mentions.firms import is_firm
from kg.mentions.names import Names
from kg.mentions.shapes import worded
from kg.mentions.spans import Candidate, owner_before, owner_behind
from kg.tree import coordination_head

#: Roles of a name before the noun that it describes.
_MODIFIERS = frozenset({"compound", "nmod", "amod"})


def wares(doc: Doc, candidates: Sequence[Candidate], found: Set[int], names: Names) -> set[int]:
    """The names (by number) of which a maker beside them tells that they are products; `found` are those known so.

    A maker owns, makes or brings out the thing; a noun for wares stands behind its name; or such a name is beside it
    in a list. No maker is a ware.
    """
    makers = _makers(doc, candidates, found, names)
    tokens = {i for c in candidates if _form(doc, c) in makers for i in range(c.start, c.end)}
    free = {n: c for n, c in enumerate(candidates) if n not in found and _may_be(doc, c, makers, names)}
    told = {n for n, c in free.items() if _is_told(doc, c, tokens, names)}
    heads = {doc[candidates[n].start : candidates[n].end].root.i for n in told | found}
    return told | {n for n, c in free.items() if _is_listed(doc[c.start : c.end].root, heads)}


def _form(doc: Doc, candidate: Candidate) -> str:
    return doc[candidate.start : candidate.end].text.casefold()


def _makers(doc: Doc, candidates: Sequence[Candidate], found: Set[int], names: Names) -> set[str]:
    """The forms of the article's makers: known ones, those that the text calls so, and owners of products."""
    roots = (doc[candidates[n].start : candidates[n].end].root for n in found)
    owners = {owner.i for root in roots for owner in root.lefts if owner.dep_ == "poss"}
    bodies = [c for n, c in enumerate(candidates) if n not in found and c.title is None and c.type != "Country"]
    return {
        _form(doc, c)
        for c in bodies
        if not names.shapes.products.makers.isdisjoint((doc[c.start].text, doc[c.start : c.end].text))
        or (c.type in ("Organization", "") and not owners.isdisjoint(range(c.start, c.end)))
        or (c.type != "Person" and _is_called_maker(doc, c, names))
    }


def _is_called_maker(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Has a name a firm's parts behind it or a firm's word at its end, or does a noun for makers tell what it is?"""
    root, trades = doc[candidate.start : candidate.end].root, names.shapes.products.trades
    if candidate.known is None and is_firm(root, names.shapes.firms):
        return True
    before = doc[candidate.start - 1].lemma_.lower() if candidate.start else ""
    told = {c.lemma_.lower() for c in root.rights if c.dep_ == "appos"} | {before}
    return not trades.isdisjoint(told) or doc[candidate.end - 1].text in names.shapes.products.houses


def _may_be(doc: Doc, candidate: Candidate, makers: Set[str], names: Names) -> bool:
    """May a name be a ware's: none of a table, of a person, of a maker, or of a kind that its own words tell?"""
    if candidate.known is not None or candidate.title is not None or candidate.type == "Country":
        return False
    if _form(doc, candidate) in makers or candidate.rule == "demonym" or worded(doc, candidate, names):
        return False
    last = doc[candidate.end - 1]
    kind = names.shapes.parts.last.get(last.text) or names.nominals.get(last.lower_, "")
    if kind not in ("", "Product", "Work") and last.lower_ not in names.shapes.products.wares:
        return False  # half a name: "Worldwide Developer's | Conference"
    given = doc[candidate.start].text in names.first_names and len(candidate) > 1
    return not given or candidate.type in ("Product", "Organization", "")


def _is_told(doc: Doc, candidate: Candidate, makers: Set[int], names: Names) -> bool:
    root = doc[candidate.start : candidate.end].root
    nouns = list(_ware_nouns(root, names))
    told = owner_behind(doc, candidate.end, names.shapes.products.wares)
    if told is not None and _is_maker(told, root, makers, names):
        return True
    if any(_is_made(one, makers, names) for one in (root, *nouns)) or _is_from(candidate, root, makers):
        return True
    if nouns:
        plain, showing = names.shapes.products.plain, names.shapes.products.unveiling
        shown = any(n.dep_ == "dobj" and root.dep_ == "appos" and n.head.lemma_.lower() in showing for n in nouns)
        return shown or any(n.lemma_.lower() in plain or _is_owned(n, n.left_edge.i, makers, names) for n in nouns)
    sold = doc[candidate.end - 1].lower_ in names.shapes.products.wares  # "its App Store"
    fresh = root.doc[candidate.start - 1].lower_ in names.shapes.products.fresh  # "Samsung's new Galaxy Tab"
    alone = candidate.type not in ("Person", "Place") or len(candidate) == 1 or sold or fresh
    modifies = root.dep_ in _MODIFIERS and root.head.i > root.i  # "Apple's Cupertino office"
    return alone and not modifies and not _acts(root, names) and _is_owned(root, candidate.start, makers, names)


def _ware_nouns(root: Token, names: Names) -> Iterator[Token]:
    """The nouns for wares before which a name, or the list that it is in, stands, or which stand beside it.

    "The Ada and [Velmo programs]", "its latest jet, the Orem".
    """
    wares = names.shapes.products.wares
    first = coordination_head(root)
    beside = [c for c in root.rights if c.dep_ == "appos"]
    if first.dep_ in _MODIFIERS and first.head.i > root.i:
        beside.append(first.head)
    elif root.dep_ == "appos":
        beside.append(root.head)
    yield from (noun for noun in beside if noun.lemma_.lower() in wares)


def _is_owned(noun: Token, start: int, makers: Set[int], names: Names) -> bool:
    """Does a maker own what starts at a token: by its name, by "the company's", or by "its" behind its name?"""
    owner = owner_before(noun.doc, start)
    owners = [owner] if owner is not None else [c for c in noun.lefts if c.dep_ == "poss"]
    return any(_is_maker(owner, noun, makers, names) for owner in owners)


def _is_maker(owner: Token, noun: Token, makers: Set[int], names: Names) -> bool:
    """Is it a maker's name, "the company's", or "its", "their" or "whose" behind a maker's name?"""
    if owner.i in makers or owner.lemma_.lower() in names.shapes.products.trades:
        return True
    before = noun.doc[noun.sent.start : max(noun.i, owner.i)]
    return owner.lower_ in ("its", "their", "whose") and any(t.i in makers for t in before)


def _is_made(root: Token, makers: Set[int], names: Names) -> bool:
    """Is a thing said to be made by somebody, or somebody to be its maker ("maker of the [Velmo]")?"""
    making = names.shapes.products.making
    verbs = [c for c in root.rights if c.dep_ in ("acl", "relcl") and c.tag_ == "VBN" and c.lemma_.lower() in making]
    if any(p.i in makers for v in verbs for by in v.rights if by.dep_ == "agent" for p in by.rights):
        return True
    clauses = [c for c in root.rights if c.dep_ == "relcl" and c.lemma_.lower() in making]
    if any(c.i in makers and c.dep_ == "nsubj" for clause in clauses for c in clause.lefts):
        return True  # "Java, which Sun developed"
    of = root.head
    if root.dep_ != "pobj" or of.lower_ != "of" or any(c.dep_ == "appos" for c in root.rights):
        return False
    return of.head.lemma_.lower() in names.shapes.products.trades - names.shapes.products.bodies


def _is_from(candidate: Candidate, root: Token, makers: Set[int]) -> bool:
    """Does "from" lead from what nobody gets to its maker ("rivals such as the [Xbox] from Microsoft")?"""
    after = root.doc[candidate.end : candidate.end + 2]
    from_maker = len(after) > 1 and after[0].lower_ == "from" and after[1].i in makers
    return from_maker and root.dep_ not in ("dobj", "nsubjpass") and after[0].head == root


def _acts(root: Token, names: Names) -> bool:
    """Does the name do what its owner's people do ("Google's [Rossi] left"), and not what wares do?"""
    return root.dep_ == "nsubj" and root.head.lemma_.lower() not in names.shapes.products.doing


def _is_listed(root: Token, heads: Set[int]) -> bool:
    """Is it in a list with a product?"""
    node = root
    while node.dep_ == "conj":
        node = node.head
        if node.i in heads:
            return True
    return any(c.dep_ == "conj" and c.i in heads for c in root.rights)

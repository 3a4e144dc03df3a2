"""Names as one phrase each, and names in a row: where they hang, and on which description."""

from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from kg.parse.tree import NOMINAL, attach
from kg.tree import coordination_head

#: Names that contain no coordination: "Smith and Jones" are two persons, "Science and Arts Council" is one body.
_SIMPLE = frozenset({"PERSON", "GPE"})
_PLACES = frozenset({"GPE", "LOC"})
_NAME_WORDS = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})


def join_names(names: Sequence[Span]) -> None:
    """Give each name one head, then hang it on what it belongs to."""
    for name in names:
        _join_words(name)
    for name in names:
        _join_possessor(name)
        _join_coordination(name)
        _join_first(name)
        _join_place(name)
        _join_description(name)
        _join_last_described(name)
        _join_parted(name)
        _join_fronted(name)
        _join_holder(name)
        _join_holders(name)


def _join_words(name: Span) -> None:
    """A name has one head, and no coordination tears it: "the *Kent Council* of Science and *Arts*"."""
    roots = [token for token in name if token.head not in name or token.head == token]
    main = roots[-1]
    for root in roots[:-1]:
        if root.pos_ in _NAME_WORDS and main.pos_ == "PROPN":
            attach(root, main, "compound")
    if name.label_ not in _SIMPLE:
        for token in name:
            if token.dep_ in ("conj", "cc") and token.head in name:
                token.dep_ = "compound"


def _join_possessor(name: Span) -> None:
    """A name with "of" owns what follows it as a whole: "*the Bank of England's* rate", not a bank of a rate."""
    last, first = name[-1], name[0]
    owned, of = last.head, last.nbor(-1) if len(name) > 2 else last
    torn = last.dep_ == "poss" and of.lower_ == "of" and owned.head == of and owned.dep_ == "pobj"
    main = of.head
    if not torn or main not in name or main.i < first.i:
        return
    mark = next((part for part in last.children if part.dep_ == "case"), None)
    owned.dep_ = "dep"
    attach(owned, main.head, main.dep_)
    attach(main, owned, "poss")
    attach(last, of, "pobj")
    if mark is not None:
        attach(mark, main, "case")


def _join_coordination(name: Span) -> None:
    """Names of one sort in a row belong together: in "men from France, *Spain* and *Italy*" Spain is no man."""
    root = name.root
    if root.dep_ != "conj" or root.head.ent_type_ == root.ent_type_:
        return
    before = _before_list_mark(name, root.head.i)
    if before is not None and before.ent_type_ == root.ent_type_:
        attach(root, _outermost(before, root.head.i), "conj")
        return
    # "Presidents Ana Ruiz of Peru and [Ion Popa] of Chad": what "of" ties to the first goes on to no person.
    place = root.head
    whose = place.head.head if place.dep_ == "pobj" and place.head.lower_ == "of" else place
    if name.label_ == whose.ent_type_ == "PERSON" and place.ent_type_ == "GPE":
        joint = next((part for part in place.rights if part.dep_ == "cc" and part.i < root.i), None)
        attach(root, whose, "conj")
        if joint is not None:
            attach(joint, whose, "cc")


def _before_list_mark(name: Span, floor: int) -> Token | None:
    """The word before the comma or conjunction that stands before the name, if it stands after `floor`."""
    place = name.start - 1
    while place > floor and (name.doc[place].dep_ in ("cc", "det") or name.doc[place].text == ","):
        place -= 1
    return name.doc[place] if floor < place < name.start - 1 else None


def _outermost(name: Token, floor: int) -> Token:
    """The head of the name, or of the list of names of its sort, that the token stands in."""
    while name.dep_ in ("compound", "conj") and name.head.ent_type_ == name.ent_type_ and name.head.i > floor:
        name = name.head
    return name


def _join_first(name: Span) -> None:
    """The first name of a list, hung beside it: "*France*, Spain and Italy agreed"."""
    doc, root = name.doc, name.root
    listed = len(doc) > name.end + 1 and doc[name.end].text == "," and root.dep_ == "npadvmod"
    second = _outermost(doc[name.end + 1], name.end) if listed else root
    if second.ent_type_ == root.ent_type_ and second.dep_ in NOMINAL and second.head == root.head:
        root.dep_ = second.dep_
        attach(second, root, "conj")


def _join_place(name: Span) -> None:
    """A place after a place and a comma, closed by no "and", tells where that one lies: "lived in Lyon, *France*"."""
    doc, root = name.doc, name.root
    if name.label_ not in _PLACES or name.start < 2 or doc[name.start - 1].text != ",":
        return
    smaller = doc[name.start - 2]
    hung_elsewhere = root.dep_ in ("appos", "npadvmod", "conj") and root.head.ent_type_ not in _PLACES
    if smaller.ent_type_ in _PLACES and hung_elsewhere and not _goes_on(doc, name.end):
        attach(root, _outermost(smaller, -1), "appos")
    inner = _outermost(smaller, -1)
    if inner.dep_ in ("compound", "nmod") and inner.head == root and root.head != root:
        inner.head, inner.dep_ = root.head, root.dep_
        attach(root, inner, "appos")


def _join_description(name: Span) -> None:
    """A verb has one subject: in "the state agency *TASS* has asked" the name stands in apposition to what it is.

    So does the last of a list right behind its noun: "Peru and the state agency *TASS* have asked".
    """
    root = name.root
    place = name.start - 1
    if place > 0 and name.doc[place].text == ",":
        place -= 1
    beside = root.dep_ == "conj" and place == name.start - 1 and name.doc[place].is_alpha
    if not (beside or root.dep_ in ("nsubj", "nsubjpass")) or place < 0:
        return
    described = name.doc[place]
    if described.dep_ == root.dep_ and described.head == root.head and described.pos_ in ("NOUN", "PROPN"):
        attach(root, described, "appos")


def _join_last_described(name: Span) -> None:
    """ "Ana Ruiz and her counterpart, *Ion Popa*, met": who is named stands in apposition to the last of a list."""
    root, place = name.root, name.start - 2
    if root.dep_ != "appos" or place < 1 or name.doc[place + 1].text != ",":
        return
    last = name.doc[place]
    described = last.tag_ == "NN" and last.dep_ == "conj" and root.head in last.ancestors
    if described and root.head.ent_type_ and not any(c.dep_ in ("conj", "cc") for c in root.children):
        attach(root, last, "appos")


def _join_parted(name: Span) -> None:
    """ "Hid the party's treasurer, *Ana Ruiz*, from them": a name between commas says who that is, and no time."""
    doc, root, place = name.doc, name.root, name.start - 2
    closed = name.end < len(doc) and doc[name.end].text == ","
    if root.dep_ != "npadvmod" or place < 1 or doc[place + 1].text != "," or not closed:
        return
    described = doc[place]
    pointed = any(part.dep_ == "poss" or part.lower_ == "the" for part in described.lefts)
    if described.tag_ == "NN" and described.dep_ in NOMINAL and pointed and not described.ent_type_:
        attach(root, described, "appos")


def _join_fronted(name: Span) -> None:
    """ "*A citizen of Chad*, Ana Ruiz was arrested": before the subject's name and a comma stands who she is."""
    doc, root, place = name.doc, name.root, name.start - 2
    if name.label_ != "PERSON" or root.dep_ not in ("nsubj", "nsubjpass") or place < 1 or doc[place + 1].text != ",":
        return
    first = next((part for part in root.head.lefts if part.right_edge.i == place), None)
    if first is None or first.tag_ != "NN" or first.dep_ not in ("advcl", "npadvmod", "dep", "ccomp"):
        return
    opened = first.left_edge
    if opened.is_sent_start and opened.dep_ == "det" and opened.head == first:
        attach(first, root, "appos")


def _join_holder(name: Span) -> None:
    """No person is a body: in "the speaker of the Kent Assembly, *Ana Ruiz*, said" the name is the speaker's.

    Nor one of a list with what several are told by: "two men jailed for spying on Oman, *Ana Ruiz* and Ion Popa".
    """
    root, body = name.root, name.root.head
    if name.label_ != "PERSON" or root.dep_ not in ("appos", "conj") or name.doc[name.start - 1].text != ",":
        return
    if body.ent_type_ == "PERSON" or body.i > root.i or name.start < 2:
        return
    office = _office_of(body)
    alone = not any(part.dep_ in ("conj", "cc") for part in root.children)
    owned = alone and body.head.lower_ == "of"
    if office is not None and office.tag_ == "NN" and (owned or root.dep_ == "appos"):
        attach(root, office, "appos")
        return
    before = name.doc[name.start - 2]
    within = (before, *(t for t in body.ancestors if t.i > body.sent.start)) if not alone else ()
    several = next((t for t in within if t.tag_ == "NNS" and t.i < root.i and _is_numbered(t)), None)
    if several is not None and (several == before or body.dep_ in ("pobj", "dobj")):
        attach(root, several, "appos")


def _is_numbered(noun: Token) -> bool:
    return any(part.dep_ == "nummod" for part in noun.lefts)


def _join_holders(name: Span) -> None:
    """ "The leaders of Velmo and Andara, *Ana Ruiz* and Ion Popa, met": behind a closed list of bodies stand theirs."""
    root, body = name.root, coordination_head(name.root)
    office = _office_of(body) if name.label_ == "PERSON" and root.dep_ == "conj" else None
    between = name.doc[body.i : name.start]
    bodies = all(t.ent_type_ != "PERSON" for t in between) and any(t.dep_ == "cc" for t in between)
    if office is not None and bodies and between[-1].text == "," and office.tag_ == "NNS":
        attach(root, office, "appos")


def _office_of(body: Token) -> Token | None:
    """The noun whose phrase a body's name closes behind a preposition ("[speaker] of the Kent Assembly")."""
    if body.dep_ != "pobj" or body.head.dep_ != "prep" or body.ent_type_ not in ("ORG", "GPE", "NORP"):
        return None
    office = body.head.head
    return office if not office.ent_type_ and office.i < body.i else None


def _goes_on(doc: Doc, place: int) -> bool:
    """Does a list closed by "and" go on from there ("France, Spain *and* Italy"), not "Lyon, *Rhône*, France"?"""
    while place + 1 < len(doc) and doc[place].text == "," and doc[place + 1].ent_type_ == "GPE":
        place += 1
        while place < len(doc) and doc[place].ent_type_ == "GPE":
            place += 1
    return place < len(doc) and doc[place].dep_ == "cc"

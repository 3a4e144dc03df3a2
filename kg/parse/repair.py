"""Mend the parser's commonest errors where a construction gives them away; each shown to help on two benchmarks."""

from spacy.tokens import Doc, Span, Token

from kg.lang.syntax import Syntax

_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})

#: What a verb has that does not share the voice of the verb before.
_OWN = frozenset({"nsubj", "nsubjpass", "dobj", "xcomp", "ccomp", "aux", "auxpass", "attr", "acomp"})


def repair(doc: Doc, syntax: Syntax) -> Doc:
    """Reattach what the parser hung wrongly, in place, and return the doc."""
    for name in doc.ents:
        if name.label_ in _NAMES:
            _join_name(name)
    for name in doc.ents:
        if name.label_ in _NAMES:
            _join_coordination(name)
            _join_place(name)
    for token in doc:
        if token.lower_ == "by" and token.dep_ == "prep":
            _attach_agent(token)
        elif token.tag_ == "VBD" and token.dep_ == "conj":
            _share_passive(token, syntax)
    return doc


def _attach(token: Token, head: Token, dep: str) -> None:
    if head != token and not token.is_ancestor(head):
        token.head = head
        token.dep_ = dep


def _join_name(name: Span) -> None:
    """A name has one head: "the *Future Prototype* called SB-1 *Defiant*" hangs together inside the name."""
    roots = [token for token in name if token.head not in name or token.head == token]
    main = roots[-1]
    for root in roots[:-1]:
        if root.pos_ in ("PROPN", "NOUN", "ADJ", "NUM") and main.pos_ == "PROPN":
            _attach(root, main, "compound")
    if name.label_ not in ("PERSON", "GPE"):
        for token in name:
            if token.dep_ in ("conj", "cc") and token.head in name:
                token.dep_ = "compound"


def _join_coordination(name: Span) -> None:
    """Names of one sort in a row belong together: in "painters from France, *Spain* and *Italy*" Spain is no painter."""
    root = name.root
    if root.dep_ != "conj" or root.head.ent_type_ == root.ent_type_ or name.start < 2:
        return
    before = name.start - 1
    while before > root.head.i and (name.doc[before].dep_ in ("cc", "det") or name.doc[before].text == ","):
        before -= 1
    partner = name.doc[before]
    if partner.ent_type_ == root.ent_type_ and before > root.head.i and before < name.start - 1:
        noun = partner
        while (
            noun.head.ent_type_ == partner.ent_type_ and noun.dep_ in ("compound", "conj") and noun.head.i > root.head.i
        ):
            noun = noun.head
        _attach(root, noun, "conj")


def _join_place(name: Span) -> None:
    """A place after a place and a comma, closed by no "and", tells where the first one lies: "lived in Lyon, *France*"."""
    doc, root = name.doc, name.root
    if name.label_ != "GPE" or name.start < 2 or doc[name.start - 1].text != "," or doc[name.start - 2].ent_type_ != "GPE":
        return
    after = doc[name.end] if name.end < len(doc) else None
    if root.dep_ in ("appos", "npadvmod", "conj") and root.head.ent_type_ != "GPE" and not _goes_on(after):
        partner = next(ent for ent in doc.ents if ent.end == name.start - 1)
        _attach(root, partner.root, "appos")


def _goes_on(token: Token | None) -> bool:
    """Does a list go on after the name: "France, Spain *and* Italy"?"""
    return token is not None and (token.dep_ == "cc" or (token.text == "," and token.nbor(1).ent_type_ == "GPE"))


def _share_passive(verb: Token, syntax: Syntax) -> None:
    """ "Was seen and *arrested*": after a passive, a verb without subject and object is a participle, not a past tense."""
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ == "VERB":
        first = first.head
    bare = not any(part.dep_ in _OWN for part in verb.children) and verb.text.endswith("ed")
    passive = first.tag_ == "VBN" and any(part.dep_ == "auxpass" for part in first.children)
    if bare and passive and verb.lemma_.lower() not in syntax.intransitive_verbs:
        verb.tag_ = "VBN"


def _attach_agent(by: Token) -> None:
    """ "Was founded as an academy *by Germans*": a passive verb takes the "by" that follows its oblique."""
    noun = by.head
    while noun.dep_ in ("pobj", "prep"):
        noun = noun.head
    passive = any(part.dep_ in ("auxpass", "nsubjpass") for part in noun.children)
    if noun != by.head and passive and noun.pos_ == "VERB" and not any(part.dep_ == "agent" for part in noun.children):
        _attach(by, noun, "agent")

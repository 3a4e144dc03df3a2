"""What is set against something else: "not A but B left", "it was not A, but B, that left", "no one, let alone B"."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token

from kg.lang.syntax import Syntax
from kg.parse.tree import NOUNS, attach

#: Forms of verbs that may share an auxiliary.
_FORMS = ({"VB", "VBP"}, {"VBN", "VBD"}, {"VBZ"}, {"VBG"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def contrast(doc: Doc, syntax: Syntax) -> Doc:
    """Hang what is set against something beside it, in place, and return the doc; lemmas are to be set after it."""
    for token in doc:
        role = token.dep_
        for mend in _MENDS.get(role, ()):
            mend(token)
        for mend_by_words in _WORDED.get(role, ()):
            mend_by_words(token, syntax)
        if token.lower_ in syntax.lone_auxiliaries:
            _uninvert(token)
        if token.i + 1 < len(doc) and f"{token.lower_} {token.nbor(1).lower_}" in syntax.scalar_words:
            _go_further(token)
    return doc


def _join_name(joint: Token) -> None:
    """ "Not Chad but *Peru*", "to Chad rather than *to* Peru": what a conjunction governs is a conjunct."""
    for part in [c for c in joint.rights if c.dep_ in ("pobj", "prep")]:
        if part.dep_ == "pobj" and part.tag_ in NOUNS:
            attach(part, joint.head, "conj")
        elif part.dep_ == "prep" and part.lower_ == joint.head.lower_ and joint.head.dep_ == "prep":
            attach(part, joint.head.head, "prep")


def _share_verb(verb: Token) -> None:
    """ "Not Chad but Peru *left*": the verb is no conjunct of the first of its subjects."""
    first = verb.head
    joint = next((c for c in first.rights if c.dep_ == "cc" and c.lower_ == "but"), None)
    other = next((c for c in verb.lefts if c.dep_ in _SUBJECTS), None)
    led = first.left_edge.lower_ == "not" and first.tag_ in NOUNS
    if joint is None or other is None or not led or other.left_edge.i > joint.i + 2:
        return
    place, above, role = other.dep_, first.head, first.dep_
    verb.head = verb if above == first else above
    verb.dep_ = role
    first.head, first.dep_ = verb, place
    other.head, other.dep_ = first, "conj"
    for also in [c for c in verb.lefts if c.dep_ == "advmod" and joint.i < c.i < other.i]:
        also.head = other


def _name_other(noun: Token) -> None:
    """ "Names Ana Ruiz, *and not Ion Popa*, to lead": what is not so stands beside the object, not beside the verb."""
    verb, edge = noun.head, noun.left_edge
    if edge.lower_ not in ("not", "neither") or edge.i == 0 or noun.tag_ not in NOUNS or verb.tag_[:2] != "VB":
        return
    joint = edge.nbor(-1)
    first = next((c for c in verb.rights if c.dep_ == "dobj" and c.i < joint.i), None)
    if first is None or joint.dep_ != "cc":
        return
    if joint.i - first.right_edge.i <= 1 or noun.ent_type_ == first.ent_type_ == "PERSON":
        attach(noun, first, "conj")
        attach(joint, first, "cc")


def _cleave(verb: Token) -> None:
    """ "It was not Chad that *left*": a clause whose subject is its pronoun says something of the name before it."""
    be = verb.head
    name = next((c for c in be.rights if c.dep_ == "attr" and c.i < verb.i), None)
    it = any(c.dep_ == "nsubj" and c.lower_ == "it" for c in be.lefts)
    own = any(c.dep_ in _SUBJECTS and c.tag_ in ("WDT", "WP") for c in verb.lefts)
    if verb.dep_ == "ccomp" and name is not None and it and own:
        attach(verb, name, "relcl")


def _share_cleft(verb: Token) -> None:
    """ "It was not Chad, but Peru, that *left*": the clause says what both did or did not."""
    other = verb.head
    be = other.head if other.head.tag_[:2] == "VB" else other.head.head
    first = next((c for c in be.rights if c.dep_ == "attr" and c.i < other.i), None)
    if other.dep_ not in ("conj", "appos", "npadvmod") or first is None or other.left_edge.i <= first.i:
        return
    if {other.left_edge.lower_, other.left_edge.nbor(-1).lower_}.isdisjoint(("but", "not")):
        return
    if any(c.dep_ == "nsubj" and c.lower_ == "it" for c in be.lefts):
        attach(verb, first, "relcl")
        attach(other, first, "conj")
        for joint in [c for c in first.head.rights if c.dep_ == "cc" and first.i < c.i < other.i]:
            attach(joint, first, "cc")


def _except(but: Token) -> None:
    """ "All *but* Chad left": the name behind it is no subject of its own."""
    name = but.nbor(1) if but.lower_ == "but" and but.i + 1 < len(but.doc) else but
    top = next((t for t in (name, *name.ancestors) if t.dep_ in _SUBJECTS and t.left_edge == name), None)
    if top is not None and top.tag_ in NOUNS and not any(but.children):
        attach(top, but, "pobj")


def _deny_short(word: Token, syntax: Syntax) -> None:
    """ "It did *not*, Ana Ruiz said": what stands behind an auxiliary and before a comma denies no verb behind that."""
    before = word.nbor(-1) if word.i > word.sent.start else word
    ended = word.i < word.head.i and word.nbor(1).text in (",", '"', "”")
    if ended and (before.lower_ in syntax.lone_auxiliaries or before.tag_ == "MD" or before.lemma_ == "be"):
        attach(word, before, "neg")


def _reach(verb: Token, syntax: Syntax) -> None:
    """ "Went so *far as to sanction* Chad", "as *far as sanctioning* it": what one goes so far as to do, one does."""
    mark = verb.head if verb.dep_ == "pcomp" else next((c for c in verb.lefts if c.dep_ == "mark"), verb)
    far = mark.head if verb.dep_ == "pcomp" else verb.head
    if mark.lower_ == "as" and far.lower_ in syntax.extents and far.dep_ == "advmod" and far.head.tag_[:2] == "VB":
        attach(mark, far, "prep")
        attach(verb, far.head, "xcomp")


def _mention(gerund: Token, syntax: Syntax) -> None:
    """ "Left without *so much as* thanking Chad": what is not so much as done is not done."""
    much = gerund.head.head
    least = much.lower_ in syntax.least_words and much.dep_ == "pobj" and much.head.dep_ == "prep"
    if least and gerund.head.lower_ == "as":
        attach(gerund, much.head, "pcomp")
        much.dep_ = "advmod"


def _keep_back(part: Token, syntax: Syntax) -> None:
    """ "Urged Chad to leave, *without* blaming it", "*stopping short* of it": behind a comma it is the asker's."""
    verb, first = part.head, part.left_edge
    held = part.lower_ == "without" or any(c.lower_ in syntax.abstaining for c in part.rights)
    asked = verb.dep_ == "xcomp" and any(c.dep_ == "dobj" and c.i < verb.i for c in verb.head.rights)
    if held and asked and first.i > verb.i and first.nbor(-1).text == ",":
        attach(part, verb.head, part.dep_)


def _uninvert(helper: Token) -> None:
    """ "Never *has* Ana Ruiz visited Chad": behind a negation the auxiliary stands before the subject."""
    verb = next((c for c in helper.rights if c.dep_ == "ccomp"), None)
    subject = next((c for c in verb.lefts if c.dep_ in _SUBJECTS), None) if verb is not None else None
    denied = any(c.dep_ == "neg" for c in helper.lefts)
    if verb is None or subject is None or not denied or subject.left_edge.i != helper.i + 1:
        return
    if any(c.dep_ in ("mark", "aux") for c in verb.lefts):
        return
    above, role = helper.head, helper.dep_
    verb.head = verb if above == helper else above
    verb.dep_ = role
    for part in [c for c in helper.children if c != verb]:
        part.head = verb
    helper.head, helper.dep_ = verb, "aux"
    verb.tag_ = "VBN" if helper.lower_[:2] == "ha" and verb.tag_ == "VBD" else verb.tag_


def _go_further(first: Token) -> None:
    """ "Has not met Ana Ruiz, *let alone* Ion Popa", "has not met *much less* thanked him": both are denied."""
    second = first.nbor(1)
    behind = first.doc[second.i + 1 : first.sent.end]
    other = next((t for t in behind if t.head.i <= second.i and not t.is_punct), None)
    partner = next(_partners(first, other), None) if other is not None else None
    if other is None or partner is None:
        return
    if partner.tag_[:2] == "VB":
        other.tag_ = partner.tag_
    attach(other, partner.head if other.dep_ == "prep" else partner, "prep" if other.dep_ == "prep" else "conj")
    attach(first, partner, "cc")
    attach(second, first, "advmod")
    first.tag_, second.tag_ = "CC", "RB"


def _partners(first: Token, other: Token) -> Iterator[Token]:
    """What may stand before "let alone" for what stands behind it, nearest first: a like form of a verb, a noun."""
    for token in reversed(first.doc[first.sent.start : first.i]):
        verbal = any(token.tag_ in forms and other.tag_ in forms for forms in _FORMS)
        nominal = other.tag_ in NOUNS and token.tag_ in NOUNS and token.dep_ != "compound"
        if (verbal and token.dep_ not in ("aux", "auxpass")) or nominal or token.lower_ == other.lower_:
            yield token


#: What is mended, by a token's role.
_MENDS: Mapping[str, Sequence[Callable[[Token], None]]] = {
    "cc": (_join_name,),
    "conj": (_share_verb, _name_other),
    "relcl": (_share_cleft,),
    "ccomp": (_cleave, _share_cleft),
    "prep": (_except,),
}
#: What is mended besides, by a token's role, where there are certain words.
_WORDED: Mapping[str, Sequence[Callable[[Token, Syntax], None]]] = {
    "prep": (_keep_back,),
    "neg": (_deny_short,),
    "advcl": (_reach, _keep_back),
    "pcomp": (_reach, _mention),
}

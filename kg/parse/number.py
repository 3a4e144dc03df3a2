"""A plural subject of a singular verb: the parse has taken the verb for the subject and the object for the verb."""

from collections.abc import Callable

from spacy.tokens import Span, Token

from kg.parse.tree import FINITE, NOUNS

#: What stays with the object behind the verb.
_OWN = frozenset({"prep", "amod", "compound", "acl", "relcl", "appos"})
_HELPING = frozenset({"aux", "auxpass", "neg", "dobj", "attr", "ccomp", "xcomp", "acomp"})


def swap_by_number(sentence: Span, is_verb: Callable[[str], bool]) -> None:
    """ "The army [conducts] *airstrikes* across Darfur", in place: the plural noun is a verb, and the verb its object.

    Only where they stand side by side, whoever acts right before them, and the false verb has no complement.
    """
    root = sentence.root
    verb = root.nbor(-1) if root.i > sentence.start else root
    clash = verb.dep_ == "nsubj" and verb.head == root and (verb.tag_, root.tag_) == ("NNS", "VBZ")
    if not clash or not is_verb(verb.lower_) or any(c.dep_ in _HELPING for c in root.children):
        return
    subject = verb.nbor(-1) if verb.i > sentence.start else verb
    if subject.head != verb or not (subject.tag_ in NOUNS or subject.dep_ == "amod") or subject.dep_ == "appos":
        return
    _swap(root, verb, subject)


def _swap(root: Token, verb: Token, subject: Token) -> None:
    for part in list(verb.lefts):
        part.head = verb if part == subject else subject
    subject.dep_, subject.tag_ = "nsubj", subject.tag_ if subject.tag_ in NOUNS else "NN"
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBZ"
    for part in list(root.children):
        joined = part.dep_ == "conj" and part.tag_ in FINITE
        if part != verb and (joined or part.dep_ not in (*_OWN, "conj", "cc")):
            part.head = verb
    root.head, root.dep_, root.tag_ = verb, "dobj", "NNS"

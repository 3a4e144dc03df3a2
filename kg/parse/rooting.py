"""A sentence's tree hung anew on the verb that it had lost."""

from spacy.tokens import Span, Token

from kg.parse.tree import FINITE, NOUNS

#: Labels under which the noun before the verb hangs on what the parser took for the head.
_INSIDE = frozenset({"compound", "nmod", "amod", "poss", "det", "nummod", "npadvmod", "appos", "punct", "case", "prep"})
_BEHIND = frozenset({"appos", "dep", "nmod", "npadvmod", "compound", "attr", "conj"})


def make_root(sentence: Span, verb: Token) -> None:
    """Turn the tree over: the verb becomes its root, the nouns before it the subject, the phrase behind the object."""
    root = sentence.root
    tops = [t for t in sentence if t.i < verb.i and (t.head.i >= verb.i or t == root)]
    behind = [t for t in sentence if t.i > verb.i and (t.head.i < verb.i or t.head == verb or t == root)]
    nominal = [t for t in tops if t.tag_ in NOUNS]
    if not nominal:
        return
    _restore_object(verb, nominal)
    tops = [t for t in tops if t.head.i >= verb.i or t == root]
    subject = root if root in nominal else nominal[-1]
    verb.head = verb
    verb.dep_ = "ROOT"
    verb.tag_ = "VBZ" if verb.tag_ in ("NNS", "VBZ") else "VBP"
    for token in tops:
        if token != subject:
            _hang(token, subject if token.i < subject.i or token.dep_ in _INSIDE else verb)
    own = next((c for c in verb.lefts if c.dep_ == "nsubj" and c.i > subject.i), None)
    subject.head = own or verb  # "The militia [Kata'ib Hezbollah] releases him": what described it is a part of it
    subject.dep_ = "compound" if own else "nsubj"
    objects = False
    for token in behind:
        bare = token.tag_ in NOUNS and (token == root or token.dep_ in _BEHIND) and not _has_object(token)
        token.head = verb
        if bare and not objects:
            token.dep_, objects = "dobj", True
        elif _is_content(token):
            token.dep_ = "ccomp"
        elif token == root:
            token.dep_ = "dep"
    _raise_conjuncts(verb)
    _retag_second(verb)


def _restore_object(verb: Token, nominal: list[Token]) -> None:
    """Give the preposition that the word ended the noun before it: "a wing of the [Velmo Front] claims it"."""
    ended = verb if verb.dep_ == "pobj" else verb.head
    last = nominal[-1]
    if ended.dep_ != "pobj" or ended.i < verb.i or last.i != verb.i - 1 or len(nominal) < 2 or last.head.i < verb.i:
        return
    inside = [t for t in (*verb.lefts, *ended.lefts) if ended.head.i < t.i < last.i]
    nominal[:] = [t for t in nominal if t not in inside and t != last]
    for token in inside:
        token.head = last
    last.head, last.dep_ = ended.head, "pobj"
    if ended != verb:
        ended.head, ended.dep_ = verb, "dobj"


def _is_content(clause: Token) -> bool:
    """Is a clause that was hung on a noun what the verb says ("Rebel forces state [that they won]")?"""
    return clause.dep_ in ("relcl", "acl") and any(c.lower_ == "that" and c.dep_ == "mark" for c in clause.lefts)


def _retag_second(verb: Token) -> None:
    """What "and" joins to the verb and has an object is a verb, too: "boards and [seizes] a tanker"."""
    for second in verb.rights:
        if second.dep_ == "conj" and second.tag_ == "NNS" and _has_object(second):
            second.tag_ = "VBZ"


def _has_object(word: Token) -> bool:
    """Has a word what only a verb has, so that it is joined to one ("intercepts and [escorts] a jet")?"""
    return any(part.dep_ == "dobj" for part in word.rights)


def _raise_conjuncts(verb: Token) -> None:
    """Finite verbs that the parser coordinated with the object: "bans activities and [instructs] the police"."""
    for noun in [child for child in verb.children if child.dep_ == "dobj"]:
        finite = [t for t in noun.rights if t.dep_ == "conj" and t.tag_ in FINITE]
        joints = [t for t in noun.rights if t.dep_ == "cc" and finite and t.i < finite[0].i]
        for token in (*joints[-1:], *finite):
            token.head = verb


def _hang(token: Token, head: Token) -> None:
    token.head = head
    if token.dep_ == "ROOT":
        token.dep_ = "dep"

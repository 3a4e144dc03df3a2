"""Repairs of a verb's subject and voice, where tree and tags contradict each other."""

from spacy.tokens import Token

from kg.parse.tree import NOUNS, SUBJECTS

_MODIFIERS = frozenset({"compound", "nmod", "npadvmod", "amod"})


def be_clause(verb: Token) -> None:
    """A finite verb is no apposition: in "The tanker [Orem Star sinks]" the name before it is its subject."""
    noun, name = verb.head, verb.doc[max(verb.i - 1, 0)]
    taken = any(c.dep_ in SUBJECTS for c in verb.children)
    if name.head != verb or name.dep_ not in _MODIFIERS or name.tag_ not in NOUNS or taken:
        return
    if noun.i != name.left_edge.i - 1 or noun.tag_ not in NOUNS:
        return
    above = noun.head if noun.dep_ in SUBJECTS else noun
    if above.dep_ != "ROOT":
        return
    for part in list(noun.children):
        if part != verb:
            part.head = verb if part.i > verb.i else name
    name.dep_, noun.dep_ = "nsubj", "compound"
    verb.head, verb.dep_ = verb, "ROOT"
    noun.head = name
    if above != noun:
        above.head, above.dep_ = verb, "advcl"


def raise_subject(subject: Token) -> None:
    """A subject is the verb's, not its auxiliary's: "[Peru] and Chad are committed to leaving"."""
    auxiliary = subject.head
    verb = auxiliary.head
    if not any(part.dep_ in SUBJECTS for part in verb.children) and subject.i < auxiliary.i < verb.i:
        subject.head = verb
        subject.dep_ = "nsubjpass" if auxiliary.dep_ == "auxpass" else "nsubj"


def join_subject(verb: Token) -> None:
    """Two subjects side by side are one phrase: "The militia [Kata'ib Hezbollah] releases him", "A and [B] go"."""
    subjects = [c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")]
    if len(subjects) == 2:
        first, second = subjects
        joint = next((c for c in first.rights if c.dep_ == "cc" and c.i == second.left_edge.i - 1), None)
        if joint is not None:
            second.head, second.dep_ = first, "conj"
            for between in (c for c in first.rights if c.dep_ == "appos" and c.tag_ in NOUNS and c.i < second.i):
                between.dep_ = "conj"
        if first.right_edge.i + 1 == second.left_edge.i and first.tag_ in ("NN", "NNS") and second.tag_ in NOUNS:
            first.head = second
            first.dep_ = "compound"


def promote_subject(verb: Token) -> None:
    """What stands right before a verb behind an opening phrase is no apposition in it, but the verb's subject.

    "During her visit to Peru, [Envoy Ana Ruiz] met Rui Costa", "On Tuesday 9 August, [a pair] of jets took off".
    """
    before = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    comma = next((t for t in reversed(verb.doc[verb.sent.start : verb.i]) if t.text == ","), verb)
    noun = next((t for t in verb.doc[comma.i + 1 : verb.i] if t.dep_ == "appos" and t.head.i < comma.i), None)
    opening = verb.doc[verb.sent.start]
    dated = before is not None and before.ent_type_ == "DATE"
    if noun is None or opening.dep_ != "prep" or noun.right_edge.i >= verb.i or (before is not None and not dated):
        return
    if before is not None and noun.head == before:
        before.head, before.dep_ = opening, "pobj"
    elif opening not in noun.head.ancestors:
        return
    noun.head, noun.dep_ = verb, "nsubj"


def continue_perfect(verb: Token) -> None:
    """ "Has flown missions, [conducted] raids": a participle with an object goes on with the perfect before it."""
    above = verb.head
    perfect = above.tag_ == "VBN" and above.i < verb.i and any(c.dep_ == "aux" for c in above.lefts)
    active = any(c.dep_ == "dobj" for c in verb.rights) and not any(c.dep_ in SUBJECTS for c in verb.children)
    if perfect and active and not any(c.dep_ == "auxpass" for c in above.lefts):
        verb.dep_ = "conj"


def be_passive(participle: Token) -> None:
    """By whom tells a deed: in "the yard is majority-[owned] by Velmo" the participle is a passive verb.

    Not what only tells of a mood ("is concerned by").
    """
    verb, parts = participle.head, {part.dep_ for part in participle.children}
    if verb.i > participle.i or not {"agent", "npadvmod"} <= parts:
        return
    for part in list(verb.children):
        if part != participle:
            part.head = participle
            part.dep_ = "nsubjpass" if part.dep_ == "nsubj" else part.dep_
    participle.head, participle.dep_ = (participle, "ROOT") if verb.head == verb else (verb.head, verb.dep_)
    verb.head, verb.dep_ = participle, "auxpass"


def name_subject(verb: Token) -> None:
    """A finite verb without a subject, its noun hung on it as a modifier: "[police] arrest six men"."""
    if verb.i == verb.sent.start or any(child.dep_ in SUBJECTS for child in verb.children):
        return
    before = verb.nbor(-1)
    if before.head == verb and before.dep_ in _MODIFIERS and before.tag_ in NOUNS:
        before.dep_ = "nsubj"

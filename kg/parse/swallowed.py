"""Main verbs that a name or phrase has swallowed, so that an infinitive or gerund behind it heads the sentence.

"Ghana Police [arrest] Ana Ruiz, accusing her of fraud", "Members of the Velmo Front [debate] a ban".
"""

from collections.abc import Callable

from spacy.tokens import Span, Token

from kg.parse.tree import FINITE, NOUNS

_NAMES = ("NNP", "NNPS")
#: What opens the phrase behind a verb that ends a name.
_BEHIND = ("IN", "TO", "DT")


def free_verb(sentence: Span, is_verb: Callable[[str], bool]) -> None:
    """Make the verb inside the name before an infinitive or gerund the sentence's root, in place.

    "Oman Police [arrest] Ana Ruiz, [accusing] her of fraud", "Oman [orders] Ana Ruiz [to be jailed]".
    """
    root = sentence.root
    infinitive = any(c.tag_ == "TO" and c.dep_ == "aux" for c in root.lefts)
    helped = any(c.dep_ in ("aux", "auxpass") for c in root.children)
    noun = next((c for c in root.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    if noun is None or root.tag_ in FINITE or not (infinitive or (root.tag_ == "VBG" and not helped)):
        return
    verb = _hidden(noun, is_verb)
    if verb is None:
        return
    subject = verb.nbor(-1)
    object_ = next(c for c in noun.rights if c.dep_ == "appos") if verb == noun else noun
    for part in [t for t in (*noun.lefts, *verb.lefts) if t.i < verb.i and t != subject]:
        part.head = subject
    for part in [t for t in root.children if t not in (verb, noun) and (t.i < verb.i or t.dep_ == "punct")]:
        part.head = verb
    verb.tag_, verb.dep_, verb.head = "VBZ" if verb.tag_ == "NNS" else "VBP", "ROOT", verb
    subject.head, subject.dep_ = verb, "nsubj"
    object_.head, object_.dep_ = verb, "dobj"
    root.head, root.dep_ = verb, "xcomp" if infinitive else "advcl"


def _hidden(noun: Token, is_verb: Callable[[str], bool]) -> Token | None:
    """The verb's form between two names of one phrase: a modifier of its head, or its head before an apposition."""
    for part in (*noun.lefts, noun):
        if part.i == noun.sent.start or part.tag_ not in ("NN", "NNS") or not is_verb(part.lower_):
            continue
        before, after = part.nbor(-1), part.nbor(1)
        apposed = part == noun and any(c.dep_ == "appos" and c.left_edge == after for c in part.rights)
        if (apposed or part.dep_ == "compound") and before.tag_ in _NAMES and after.tag_ in _NAMES:
            return part
    return None


def ends_phrase(token: Token) -> bool:
    """Is it the last word of a plural's phrase, behind a name ("Members of the Velmo Front [debate] a ban")?"""
    root, before, after = token.sent.root, token.nbor(-1), token.nbor(1)
    plural = root.tag_ == "NNS" and root.i < token.i and root in token.ancestors
    named = before.tag_ in _NAMES and token in before.ancestors
    return token.tag_ == "NN" and token.dep_ == "pobj" and plural and named and _opens(after)


def has_subject(token: Token) -> bool:
    """Is it a modifier that the parser gave a subject ("[Oman] and [Chad] [sign] agreements")?"""
    subject = any(c.dep_ == "nsubj" and c.tag_ in NOUNS for c in token.lefts)
    return token.tag_ in ("NN", "NNS") and token.dep_ == "compound" and subject


def _opens(after: Token) -> bool:
    return after.tag_ in _BEHIND and after.lower_ != "of"

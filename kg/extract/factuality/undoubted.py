"""What nobody doubts is so: the word for the doubt, which denies or opens nothing of the clause behind it.

"*Hardly anyone doubts* that Oman attacked Iran", "there is *no doubt* that it did", "it *cannot be denied* that".
"""

from spacy.tokens import Token

from kg.extract.factuality.negatives import is_denied
from kg.lang.factuality import Factuality
from kg.tree import NOUN_SUBJECTS


def undoubted(clause: Token, resources: Factuality) -> Token | None:
    """The word from whose own place a clause is told, where that word says that the clause cannot be doubted."""
    head = clause.head
    if clause.dep_ == "xcomp" and clause.tag_ == "VBG":
        # What one "cannot help condemning" is condemned.
        return head if head.lemma_ in resources.doubting.avoiding and _cannot(head) else None
    finite = clause.tag_ != "VBG" and not any(c.tag_ == "TO" for c in clause.lefts)
    if not finite or clause.dep_ not in ("ccomp", "acl", "relcl"):
        return None
    if head.dep_ == "pcomp" and head.lower_ in resources.doubting.saying and head.head.lower_ == "without":
        return head.head.head  # "it [goes] without saying that"
    if head.pos_ == "NOUN" or head.dep_ == "attr":
        # "There is no doubt": what "no" turns is the verb as well. Who "has no doubt" answers for it himself.
        above = head if head.dep_ in ("pobj", "ROOT") else head.head
        told = head.lemma_ in resources.doubting.nouns and above.lemma_ != "have"
        return above if told and _is_none(head, resources) else None
    return head if head.lemma_ in resources.doubting.verbs and _by_nobody(head, resources) else None


def _cannot(verb: Token) -> bool:
    modal = any(c.dep_ == "aux" and c.lower_ in ("can", "ca", "could") for c in verb.lefts)
    return modal and any(c.dep_ == "neg" for c in verb.lefts)


def _is_none(doubt: Token, resources: Factuality) -> bool:
    """ "[No] doubt", "[little] doubt", "[beyond] doubt"; the parse takes "few doubt" for a noun."""
    beyond = doubt.dep_ == "pobj" and doubt.head.lower_ in ("beyond", "without")
    return beyond or any(c.lower_ in resources.negative_words.words for c in doubt.lefts)


def _by_nobody(verb: Token, resources: Factuality) -> bool:
    """ "[Few] dispute", "[nobody] can deny", "[it] cannot be denied"."""
    subject = next((c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS), None)
    if subject is None:
        return False
    nobody = is_denied(subject, resources) and not any(c.dep_ == "neg" for c in verb.lefts)
    return nobody or (subject.lower_ == "it" and subject.dep_ == "nsubjpass" and _cannot(verb))

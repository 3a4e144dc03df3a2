"""What is told to whom, on what occasion, and what somebody is called: attachments of the verbs of saying."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.parse.tree import DASHES, attach


def describe_marked(noun: Token) -> None:
    """ "Ana Ruiz, R-Utah, *a critic* of Peru": behind the mark of a party it is the person who is described."""
    seat = noun.head
    dash = seat.nbor(-1) if seat.i > seat.sent.start + 1 else seat
    marked = dash.text in DASHES and len(dash.nbor(-1)) == 1 and dash.nbor(-1).is_upper
    if marked and seat.dep_ == "appos" and noun.i > seat.i and noun.tag_ in ("NN", "NNS"):
        attach(noun, seat.head, "appos")


def be_called(name: Token, syntax: Syntax) -> None:
    """Of two names for one thing the first is the object: "called *Ruiz* a liar", where a second one follows."""
    verb = name.head
    behind = [c for c in verb.rights if c.i > name.i]
    second = any(c.dep_ in ("oprd", "xcomp", "ccomp", "dobj") or c.lower_ == "as" for c in behind)
    if verb.pos_ == "VERB" and second and name.left_edge.i == verb.i + 1 and verb.lemma_ in syntax.naming_verbs:
        for other in (c for c in verb.rights if c.dep_ == "dobj" and c != name):
            other.dep_ = "oprd"
        name.dep_ = "dobj"


def tell(verb: Token, syntax: Syntax) -> None:
    """What a conjunction opens is told, and describes nobody: "told a crowd *that Peru would leave*".

    So is what somebody is told with a pronoun for its subject: "told the council *he would leave*".
    """
    told = verb.head
    opens = any(part.dep_ == "mark" and part.lower_ == "that" for part in verb.lefts)
    subject = next((part for part in verb.lefts if part.dep_ in ("nsubj", "nsubjpass")), None)
    somebody = told.head.lemma_ in syntax.addressing_verbs and told.pos_ in ("NOUN", "PROPN")
    bare = subject is not None and subject.tag_ == "PRP" and somebody
    whole = subject is not None and (opens or (bare and subject.i == min(part.i for part in verb.subtree)))
    taken = any(part.dep_ == "ccomp" for part in told.head.rights)
    if whole and told.dep_ in ("dobj", "dative") and told.head.pos_ == "VERB" and not taken:
        attach(verb, told.head, "ccomp")


def attach_occasion(preposition: Token, syntax: Syntax) -> None:
    """What is said is said on an occasion: "defended the vote *in an interview* with Velmo", not a vote in one."""
    if preposition.dep_ != "prep" or preposition.lower_ not in ("in", "during"):
        return
    noun = preposition.head
    occasion = next((c for c in preposition.rights if c.dep_ == "pobj" and c.tag_ == "NN"), None)
    told = occasion is not None and occasion.lemma_.lower() in syntax.occasions
    new = occasion is not None and any(c.lower_ in ("a", "an") or c.tag_ == "PRP$" for c in occasion.lefts)
    behind = noun.dep_ in ("dobj", "pobj") and noun.right_edge == preposition.right_edge
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    if told and new and behind and verb.pos_ == "VERB":
        attach(preposition, verb, "prep")

"""Clauses and participles on what they are said of: a deed, a person, a body, or the verb above."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.parse.told import tell
from kg.parse.tree import NOMINAL, attach

#: How a name that ends a clause hangs on what stands before it, and classes of names of places.
_BEHIND_VERB = frozenset({"dobj", "pobj", "conj", "appos", "npadvmod", "attr"})
_SPOTS = frozenset({"GPE", "LOC", "FAC"})


def attach_clause(head: Token, syntax: Syntax) -> None:
    """Hang a clause on what it is said of."""
    if head.dep_ == "relcl":
        tell(head, syntax)
        _lie_in_part(head)
    if head.dep_ in ("advcl", "pobj"):
        _tell_by_document(head, syntax)
    if head.dep_ != "advcl":
        _describe_body(head)
        _describe_person(head)
        _describe_deed(head, syntax)
    if head.dep_ == "advcl" and head.lower_ in syntax.temporal_prepositions:
        _be_preposition(head)
    elif head.dep_ in ("acl", "advcl"):
        _accompany(head, syntax)
    if head.dep_ == "advcl":
        _tell_author(head, syntax)
        continue_charge(head, syntax)
        _state_ground(head, syntax)
        _stand_behind(head)


def _lie_in_part(verb: Token) -> None:
    """What happens in a part is told of the part: "the Orem area of Lima, *where* Oman shelled a school"."""
    whole = verb.head
    of = whole.head if whole.dep_ == "pobj" and whole.head.lower_ == "of" else whole
    part = of.head
    named = part.tag_ == "NN" and any(c.dep_ == "compound" and c.tag_ == "NNP" for c in part.lefts)
    if of != whole and named and whole.tag_ in ("NNP", "NNPS") and any(c.lower_ == "where" for c in verb.lefts):
        attach(verb, part, "relcl")


def _be_preposition(participle: Token) -> None:
    """ "*Following* raids on Homs, Peru closed its embassy": a preposition, though it looks like a participle."""
    noun = next((part for part in participle.rights if part.dep_ == "dobj"), None)
    if noun is not None and participle.i == participle.sent.start:
        participle.dep_, noun.dep_ = "prep", "pobj"


def _accompany(participle: Token, syntax: Syntax) -> None:
    """Set off behind a name, it tells more of the deed: "bans Ana Ruiz, *accusing* her", "hits Homs, *killing* two".

    No name takes an adverbial clause, no place does anything, and nobody accuses himself.
    """
    name = participle.head
    first = participle.left_edge.i
    if participle.tag_ != "VBG" or not first or participle.doc[first - 1].text != "," or name.dep_ not in _BEHIND_VERB:
        return
    himself = any(part.dep_ == "dobj" and part.tag_ == "PRP" for part in participle.rights)
    reason = name.dep_ == "dobj" and participle.lower_ in syntax.stating_participles
    if participle.dep_ == "acl" and not (himself or reason or name.ent_type_ in _SPOTS):
        return
    verb = next((t for t in name.ancestors if t.pos_ in ("VERB", "AUX")), None)
    if name.pos_ in ("NOUN", "PROPN", "NUM") and verb is not None and verb.i < participle.i:
        attach(participle, verb, "advcl")


def _state_ground(participle: Token, syntax: Syntax) -> None:
    """Whoever asks states why: "asks Ana Ruiz to leave, *accusing* her of theft", set off behind an infinitive."""
    deed, first = participle.head, participle.left_edge.i
    asked = deed.tag_ == "VB" and deed.dep_ in ("xcomp", "advcl") and any(part.tag_ == "TO" for part in deed.lefts)
    apart = first > 0 and participle.doc[first - 1].text == "," and participle.i > deed.i
    if asked and apart and participle.tag_ == "VBG" and participle.lower_ in syntax.stating_participles:
        attach(participle, deed.head, "advcl")


def _tell_by_document(participle: Token, syntax: Syntax) -> None:
    """Words say what follows right behind them: "the court dismissed Oman's case against Chad *alleging* fraud"."""
    verb = next((t for t in participle.ancestors if t.pos_ == "VERB"), None)
    if (
        verb is None
        or participle.lower_ not in syntax.document_participles
        or verb.lemma_ in syntax.document_making_verbs
    ):
        return
    document = next((c for c in verb.rights if c.dep_ == "dobj" and c.lemma_.lower() in syntax.documents), None)
    first = participle.left_edge.i
    if document is None or document.i > first or participle.doc[first - 1].text == ",":
        return
    before = participle.doc[first - 1]
    if document in (before, *before.ancestors):
        attach(participle, document, "acl")


def _describe_deed(participle: Token, syntax: Syntax) -> None:
    """No place does anything: in "strikes on camps in Oman *targeting* rebels" the strikes do."""
    place = participle.head
    inside = place.dep_ == "pobj" and place.head.lower_ in syntax.locative_prepositions
    if participle.tag_ != "VBG" or participle.dep_ != "acl" or place.ent_type_ not in _SPOTS or not inside:
        return
    if not any(part.dep_ == "dobj" for part in participle.rights):
        return
    top = place
    while top.dep_ in ("pobj", "prep", "conj", "appos") and top.head.i < top.i:
        top = top.head
    if top.dep_ in ("dobj", "nsubj", "nsubjpass") and top.pos_ == "NOUN":
        attach(participle, top, "acl")
    elif top.pos_ in ("VERB", "AUX"):
        attach(participle, top, "advcl")


def _tell_author(participle: Token, syntax: Syntax) -> None:
    """A deed has an author, not who tells of it: "condemned two attacks in Yola on Monday, *claimed* by Boko Haram"."""
    verb = participle.head
    deed = next((c for c in verb.rights if c.dep_ in ("dobj", "nsubjpass") and c.i < participle.i), None)
    told = deed is not None and deed.lemma_.lower() in syntax.event_nouns and participle.tag_ == "VBN"
    authored = participle.lower_ in syntax.authored_participles and any(c.dep_ == "agent" for c in participle.rights)
    if told and authored and deed is not None and participle.nbor(-1).text == ",":
        attach(participle, deed, "acl")


def continue_charge(participle: Token, syntax: Syntax) -> None:
    """What a deed led to is told of the deed: "accuses Peru of bombing Lima, *killing* ten" does not kill.

    So too what is named for an example: "accuses Peru of crimes, including [jailing] Ana Ruiz".
    """
    verb = participle.head
    charge = next((part for part in verb.rights if part.lower_ == "of" and part.i < participle.i), None)
    deed = next((part for part in charge.children if part.dep_ == "pcomp"), None) if charge is not None else None
    if deed is not None and participle.tag_ == "VBG" and participle.lower_ in syntax.resulting_participles:
        attach(participle, deed, participle.dep_)


def _stand_behind(infinitive: Token) -> None:
    """A passive infinitive right behind a noun is said of it: "leave the World Cup *to be held* in Peru"."""
    passive = any(part.dep_ == "auxpass" for part in infinitive.lefts)
    first = infinitive.left_edge
    if not passive or first.lower_ != "to" or first.i <= infinitive.sent.start:
        return
    before = first.nbor(-1)
    noun = next((t for t in (before, *before.ancestors) if t.dep_ in ("dobj", "pobj")), None)
    if noun is not None and noun.pos_ in ("NOUN", "PROPN") and noun.right_edge == before and noun != infinitive:
        attach(infinitive, noun, "acl")


def _describe_person(verb: Token) -> None:
    """ "Who" is a person: in "the transfer of a Dane to Oslo *who* had fled" no town has fled.

    And of several, where the verb is: "the work of troops *who are* helping Peru".
    """
    place = verb.head
    pronoun = next((part for part in verb.lefts if part.lower_ == "who" and part.dep_ in ("nsubj", "nsubjpass")), None)
    beside = pronoun.nbor(-1) if pronoun is not None and pronoun.i > place.i + 1 else None
    several = any(part.tag_ == "VBP" for part in (verb, *verb.lefts))
    if beside is not None and several and beside.tag_ == "NNS" and place.tag_ == "NN" and beside in place.subtree:
        attach(verb, beside, "relcl")
        return
    if not pronoun or place.ent_type_ not in ("GPE", "ORG") or place.dep_ != "pobj":
        return
    attach(verb, _person_before(place) or place, "relcl")


def _person_before(place: Token) -> Token | None:
    """Who stands before a town's name, or has an office in a body: "Ana Ruiz, head of the Unity Party, *who*"."""
    office = place.head.head
    if office.dep_ == "appos" and office.head.ent_type_ == "PERSON":
        return office.head
    before = reversed(place.doc[place.sent.start : place.i]) if place.ent_type_ == "GPE" else ()
    return next((t for t in before if t.dep_ in NOMINAL and _is_person(t)), None)


def _is_person(noun: Token) -> bool:
    """A person's name, or a noun that speaks of one person, whatever the tagger says ("[a Dane]")."""
    article = any(part.dep_ == "det" and part.lower_ in ("a", "an") for part in noun.lefts)
    one = article and noun.tag_ in ("NN", "NNP") and noun.ent_type_ in ("", "GPE")
    return one or noun.ent_type_ in ("NORP", "PERSON")


def _describe_body(participle: Token) -> None:
    """What is set off right behind a body's name is said of it: "a pact with the Unity Party, *led* by Ana Ruiz"."""
    before = participle.nbor(-1) if participle.i > participle.sent.start + 1 else participle
    body = before.nbor(-1) if before.text == "," else participle
    agent = any(part.dep_ == "agent" for part in participle.children)
    if body == participle or not agent or body.ent_type_ != "ORG" or participle.tag_ != "VBN":
        return
    while body.head.ent_type_ == "ORG" and body.head.i < participle.i and body.head != body and body.ent_iob_ == "I":
        body = body.head
    attach(participle, body, "acl")

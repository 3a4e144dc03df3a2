"""Names that are no part of the compound in which the parser sees them: recipients, objects, conjuncts, parties."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.parse.tree import NOMINAL, PARTIES, attach, is_amount

#: How the parts of an amount hang on one another.
_COUNTING = frozenset({"compound", "nummod", "nmod", "quantmod"})
#: How an office hangs on the verb that gives it, or on its holder.
_TAKEN = frozenset({"dobj", "appos", "oprd"})


def coordinate_behind(token: Token) -> None:
    """What stands behind "and" is no part of the name before it: "minister Ana Ruiz and president *Ion Popa* met"."""
    joint = next((part for part in token.head.children if part.dep_ == "cc" and part.i < token.i), None)
    if joint is not None and token.head.i < joint.i:
        token.dep_ = "conj"


def join_dashed(dash: Token) -> None:
    """Two parties joined by a dash modify one noun: in "host [Peru]–Chile talks" one does not host Peru."""
    first, second = dash.nbor(-1), dash.nbor(1) if dash.i + 1 < dash.sent.end else dash
    noun = second.head
    named = first.ent_type_ in PARTIES and second.ent_type_ in PARTIES
    if not named or second.dep_ not in ("compound", "nmod") or first.dep_ not in NOMINAL or noun.i < second.i:
        return
    while noun.ent_type_ == second.ent_type_ and noun.dep_ == "compound":
        noun = noun.head
    attach(noun, first.head, first.dep_)
    if noun.head == first.head:
        attach(first, noun, "compound")


def give_recipient(name: Token, syntax: Syntax) -> None:
    """ "Grants *Peru* access", "fines *Velmo* 2 million euros": a name right behind a verb of giving is the recipient.

    It stands before a bare common noun or an amount.
    """
    thing = name.head
    while thing.dep_ in _COUNTING and thing.head.i > thing.i:
        thing = thing.head
    verb, amount = thing.head, is_amount(thing) or thing.pos_ == "NUM"
    near = thing.dep_ == "dobj" and name.left_edge.i == verb.i + 1
    bare = amount or (thing.pos_ == "NOUN" and not thing.ent_type_)
    if near and bare and _gives(verb, syntax):
        attach(name, verb, "dative")


def be_object(name: Token) -> None:
    """Nothing is done by the measure of a name: "the league fines *Velmo* ten million" has it for its object."""
    verb = name.head
    free = not any(c.dep_ in ("dobj", "dative") for c in verb.children)
    if verb.pos_ == "VERB" and free and name.left_edge.i == verb.i + 1:
        name.dep_ = "dobj"


def free_participle(noun: Token) -> None:
    """What does something behind "with" describes no noun: "with *Peru launching* strikes".

    Nor does a perfect one: "without *having met* Ana Ruiz".
    """
    for perfect in [c for c in noun.lefts if c.tag_ == "VBN" and any(a.lower_ == "having" for a in c.lefts)]:
        attach(perfect, noun.head, "pcomp")
        attach(noun, perfect, "dobj")
    participle = next((c for c in noun.lefts if c.tag_ == "VBG" and c.dep_ == "amod"), noun)
    name = participle.nbor(-1) if participle.i else noun
    beside = noun.head.lower_ == "with" and name.left_edge.i == noun.head.i + 1
    if participle != noun and beside and name.head == participle and name.ent_type_ in PARTIES:
        attach(participle, noun.head, "pcomp")
        attach(noun, participle, "dobj")
        name.dep_ = "nsubj"


def free_perfect(noun: Token) -> None:
    """What one has done describes nobody: in "left without *having met* Ana Ruiz" she is met."""
    met = (c for c in noun.lefts if c.tag_ == "VBN" and c.dep_ == "amod")
    participle = next((c for c in met if any(a.lower_ == "having" and a.dep_ == "aux" for a in c.lefts)), None)
    if participle is not None and noun.dep_ == "pobj":
        attach(participle, noun.head, "pcomp")
        attach(noun, participle, "dobj")


def give_office(office: Token, syntax: Syntax) -> None:
    """ "Elects *Ana Ruiz* president", "names her friend *Ana Ruiz* envoy": an office behind a name is no part of it.

    It is what the verb makes of the name's bearer, who is its object.
    """
    verb = office.head
    if office.dep_ not in _TAKEN or office.tag_ != "NN" or not office.is_lower:
        return
    if office.dep_ == "appos":  # behind what the parse takes for a recipient
        name, verb = office.head, office.head.head
        first = office.left_edge.i
    else:
        own = [c for c in office.lefts if c.is_lower and c.dep_ in ("amod", "compound", "nmod")]
        first = min((c.left_edge.i for c in own), default=office.i)
        name = office.doc[max(first - 1, 0)]
    beside = name.head in (office, verb) and name.i == first - 1 and name.dep_ in ("compound", "nmod", "dative", "dobj")
    given = verb.pos_ == "VERB" and verb.lemma_.lower() in syntax.appointing_verbs
    if not (beside and given) or name.ent_type_ != "PERSON":
        return
    for part in [c for c in office.lefts if c.i < name.i and c.ent_type_ == "PERSON"]:
        attach(part, name, "compound")
    attach(name, verb, "dobj")
    attach(office, verb, "oprd")


def free_object(particle: Token) -> None:
    """A particle has no object of its own: in "shoots down *a jet*" the jet is the verb's."""
    verb = particle.head
    below = next((c for c in particle.rights if c.dep_ == "pobj"), None)
    if (
        particle.dep_ == "prt"
        and below is not None
        and verb.pos_ == "VERB"
        and not any(c.dep_ == "dobj" for c in verb.children)
    ):
        attach(below, verb, "dobj")


def _gives(verb: Token, syntax: Syntax) -> bool:
    """Is it a verb of giving that has no recipient yet?"""
    return verb.lemma_.lower() in syntax.ditransitive_verbs and all(c.dep_ != "dative" for c in verb.children)


def share_kind(noun: Token) -> None:
    """ "Raids in the Lac and Kanem *provinces* targeting rebels": the kind of what is listed does nothing.

    It stands right behind the last name of the list, which an article opens and a preposition takes.
    """
    last = noun.nbor(-1) if noun.i > noun.sent.start else noun
    first = last.head if last.dep_ == "conj" else noun
    named = last.tag_ == "NNP" and first.dep_ == "pobj" and any(c.lower_ == "the" for c in first.lefts)
    participle = noun.head.tag_ == "VBG" and not any(c.dep_ == "aux" for c in noun.head.children)
    if not named or not participle or (noun.dep_, noun.tag_) != ("nsubj", "NNS") or next(noun.lefts, None) is not None:
        return
    attach(noun, first.head, "pobj")
    for article in [c for c in first.lefts if c.dep_ == "det"]:
        attach(article, noun, "det")
    attach(first, noun, "nmod")

"""Prepositional phrases on what they belong to: agents and authors, time and direction, amounts and examples."""

from spacy.tokens import Token

from kg.lang.syntax import Syntax
from kg.parse.clausal import continue_charge
from kg.parse.tree import PARTIES, attach, is_amount
from kg.tree import coordination_head

#: A deed is told by a noun, or by a verb whose agent the doer is.
_DEEDS = ("NOUN", "VERB")


def attach_preposition(token: Token, syntax: Syntax) -> None:
    """Hang a preposition, by what kind it is, on what its phrase says something of, in place."""
    if (verb := _above_doubled(token)) is not None:
        attach(token, verb, "prep")
    elif token.lower_ == "by":
        _attach_agent(token, syntax)
        _attach_author(token)
    elif token.lower_ in ("of", "from") and (one := _listed_before(token)) is not None:
        attach(token, one, "prep")
    elif token.tag_ == "VBG" and any(part.dep_ == "pcomp" for part in token.children):
        continue_charge(token, syntax)
    elif token.lower_ == "from" and any(part.dep_ == "pcomp" for part in token.children):
        _attach_hindrance(token, syntax)
    elif token.head.tag_ in ("NN", "NNP") and _opens_examples(token, syntax):
        _attach_examples(token)
    elif (verb := _charging(token, syntax) or _giving(token)) is not None:
        attach(token, verb, "prep")
    else:
        _attach_by_word(token, syntax)


def _above_doubled(preposition: Token) -> Token | None:
    """The verb that a doubled noun only says more of: "stands [shoulder to shoulder] *with* Peru *in* its fight".

    The parser may take the second one for a verb.
    """
    second = preposition.head
    first = second.doc[second.i - 2] if second.i - 2 >= second.sent.start else second
    doubled = first != second and first.lower_ == second.lower_ and second.nbor(-1).lower_ in ("to", "by", "in")
    verb = next((t for t in first.ancestors if t.pos_ == "VERB" and t.i < first.i), None)
    if verb is None or not doubled or preposition.i < second.i:
        return None
    if second.pos_ == "VERB":
        second.tag_, second.pos_, second.nbor(-1).tag_, second.nbor(-1).pos_ = "NN", "NOUN", "IN", "ADP"
        attach(second.nbor(-1), first, "prep")
        attach(second, second.nbor(-1), "pobj")
    first.dep_ = "npadvmod" if first.dep_ == "dobj" else first.dep_
    return verb


def _attach_by_word(token: Token, syntax: Syntax) -> None:
    """Hang a preposition that tells by itself what it leads to: a description, a number, a time."""
    if token.lower_ == "as":
        _describe(token)
    elif token.lower_ in syntax.approximating_prepositions:
        _count(token, syntax)
    for words, attach_kind in (
        (syntax.temporal_prepositions, _attach_time),
        (syntax.directional_prepositions, _attach_direction),
        (syntax.aiming_prepositions, _attach_aim),
    ):
        if token.lower_ in words:
            attach_kind(token)
    if token.lower_ == "with" and token.i and token.nbor(-1).lemma_.lower() in syntax.borders:
        attach(token, token.nbor(-1), "prep")  # "sends troops to its border *with* Chad"
    if token.lower_ in syntax.carrying_prepositions:
        _attach_way(token, syntax)


def _listed_before(preposition: Token) -> Token | None:
    """The name right before it, if others follow that have such a phrase too.

    "Councillors [Ana Ruiz] *of the Unity Party*, Ion Popa of the Reform Party": it is not said of all councillors.
    """
    several, name = preposition.head, preposition.nbor(-1) if preposition.i else preposition
    beside = name.dep_ == "appos" and name.head == several and name.left_edge.i == several.i + 1
    others = (c for above in (several, several.head) for c in above.rights if c.dep_ in ("appos", "conj"))
    alike = any(p.lower_ in ("of", "from") and p.i == c.i + 1 > preposition.i for c in others for p in c.rights)
    return name if beside and alike and several.tag_ == "NNS" else None


def _attach_to_prior_act(by: Token, syntax: Syntax) -> bool:
    """Hang "by" on the act before it, if a passive happened after that: "was expelled after an [inquiry] *by Oman*"."""
    noun = by.nbor(-1) if by.i else by
    after = noun.head
    told = noun.dep_ == "pobj" and after.lower_ in syntax.temporal_prepositions and by.head in (noun, after.head)
    if not told or noun.lemma_.lower() not in syntax.prompting_acts:
        return False
    attach(by, noun, "prep")
    return True


def _attach_agent(by: Token, syntax: Syntax) -> None:
    """ "Was founded as an academy *by Germans*": a passive verb takes the "by" that follows its oblique.

    Not one that tells the time by another deed: "was freed after its *occupation* by rebels".
    """
    if _attach_to_prior_act(by, syntax):
        return
    _count_votes(by)
    verb = by.head
    timed = verb.dep_ == "pobj" and verb.head.lower_ in syntax.temporal_prepositions
    if timed and any(part.dep_ == "poss" for part in verb.lefts):
        return
    parties = any(part.dep_ == "pobj" and part.ent_type_ in PARTIES for part in by.children)
    while verb.dep_ in ("pobj", "prep", "oprd") or (
        verb.dep_ == "dobj" and (is_amount(verb) or _is_called(verb, by, parties))
    ):
        verb = verb.head
    passive = any(part.dep_ in ("auxpass", "nsubjpass") for part in verb.children)
    has_agent = any(part.dep_ == "agent" for part in verb.children)
    if not passive or verb.pos_ != "VERB" or has_agent:
        return
    if verb != by.head:
        if by.head.dep_ == "dobj" and not is_amount(by.head) and verb.lemma_.lower() not in syntax.ditransitive_verbs:
            by.head.dep_ = "oprd"  # "is designated *a terrorist group* by Peru"
        attach(by, verb, "agent")
    elif parties:
        by.dep_ = "agent"


def _count_votes(by: Token) -> None:
    """ "Was beaten by 12 votes *by Oman*": by how much it was done is no agent, and what follows is."""
    amount = by.head
    first = amount.head
    if amount.dep_ == "pobj" and is_amount(amount) and first.lower_ == "by" and first.dep_ == "agent":
        first.dep_, by.dep_ = "prep", "agent"
        by.head = first.head


def _is_called(noun: Token, by: Token, parties: bool) -> bool:
    """Does a passive keep what somebody is made or given, before who does it: "is called *a thief* by Peru"?"""
    article = any(part.dep_ == "det" and part.lower_ in ("a", "an") for part in noun.lefts)
    return article and parties and by.i == noun.i + 1


def _attach_hindrance(preposition: Token, syntax: Syntax) -> None:
    """What one is kept from is said with the verb: "bars Ana Ruiz, head of the Unity Party, *from running*"."""
    noun = preposition.head
    verb = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    if noun.pos_ in ("NOUN", "PROPN") and verb is not None and verb.lemma_.lower() in syntax.hindering_verbs:
        attach(preposition, verb, "prep")


def _describe(preposition: Token) -> None:
    """ "Described the raid *as barbaric*": an adjective alone behind "as" is its complement."""
    only = next(iter(preposition.children), None)
    if only is not None and only.tag_ == "JJ" and only.dep_ == "amod" and preposition.n_lefts == 0:
        only.dep_ = "pobj"


def _charging(preposition: Token, syntax: Syntax) -> Token | None:
    """The verb with what follows its object: "accuses the firm *of* fraud", "blames the fall of Homs *on* Oman".

    What "the head of the bank" is head of, or "the mayor of Lyon" mayor of, is no charge.
    """
    noun = preposition.head
    while noun.dep_ in ("pobj", "prep"):
        noun = noun.head
    if noun.pos_ == "VERB" and f"{noun.lemma_.lower()} {preposition.lower_}" in syntax.charging:
        own = any(part.lower_ == preposition.lower_ and part != preposition for part in noun.rights)
        return None if own else noun  # "responds to tariffs *with* a levy", not "accused of the murder *of* her"
    verb = noun.head
    if noun.dep_ != "dobj" or f"{verb.lemma_.lower()} {preposition.lower_}" not in syntax.charging:
        return None
    if preposition.lower_ != "of":
        return verb if noun != preposition.head else None
    if _is_charge(preposition):
        return verb
    what = next((part for part in preposition.children if part.dep_ == "pobj"), None)
    charged = any(part.dep_ == "det" and part.lower_ in (*syntax.definite, "both") for part in noun.lefts)
    if what is None or noun != preposition.head or preposition.i != noun.i + 1 or not charged:
        return None
    named = what.ent_type_ in PARTIES or any(part.lower_ == "the" for part in what.lefts)
    again = any(part.lower_ == "of" and part.dep_ == "prep" for part in verb.rights)
    return None if named or again else verb


def _is_charge(preposition: Token) -> bool:
    """Behind a person's or a state's name: "did not accuse Oman *of bombing* Lagos", "acquits Ana Ruiz *of a role*"."""
    noun = preposition.head
    behind = noun.ent_type_ in ("GPE", "PERSON", "NORP") and preposition.i == noun.i + 1
    return behind and any(
        c.dep_ == "pcomp" or (c.dep_ == "pobj" and c.tag_ in ("NN", "NNS")) for c in preposition.children
    )


def _attach_time(preposition: Token) -> None:
    """A gerund of time is the main clause's, not a participle's: "took terms set by judges *after losing* the case"."""
    participle = preposition.head
    gerund = any(part.dep_ == "pcomp" and part.tag_ == "VBG" for part in preposition.children)
    if not gerund or participle.dep_ != "acl" or participle.tag_ != "VBN":
        return
    above = next((t for t in participle.head.ancestors if t.pos_ in ("VERB", "AUX")), None)
    if above is not None and participle.head.head == above:
        attach(preposition, above, "prep")


def _attach_direction(preposition: Token) -> None:
    """Where something goes is said of what goes, not of where it comes from: "fired from a hill *towards* the port"."""
    start = preposition.head
    if start.dep_ == "pobj" and start.head.lower_ == "from" and start.head.head.pos_ in ("VERB", "NOUN"):
        attach(preposition, start.head.head, "prep")


def _attach_way(preposition: Token, syntax: Syntax) -> None:
    """Where goods come from or go is said of them: "announced a tariff on imports into Chad *from Peru*"."""
    verb, before = preposition.head, preposition.nbor(-1) if preposition.i else preposition
    goods = next((t for t in (before, *before.ancestors) if t.lemma_.lower() in syntax.carried_goods), None)
    carried = goods is not None and goods.dep_ == "pobj" and goods.head.head.dep_ in ("dobj", "nsubj", "nsubjpass")
    beside = before == goods or (before.head.dep_ == "prep" and before.head.head == goods)
    if goods is not None and carried and beside and verb.pos_ == "VERB" and verb.i < goods.i:
        attach(preposition, goods, "prep")


def _attach_aim(preposition: Token) -> None:
    """What a deed is aimed at is the deed's, not its doers': "a raid by Velmo and the Orem Front *on a convoy*"."""
    doer = coordination_head(preposition.head)
    by = doer.head
    aimed = preposition.head.pos_ == "PROPN" or preposition.lower_ == "against"  # "by the regime *against* civilians"
    if aimed and doer.dep_ == "pobj" and by.lower_ == "by" and by.head.pos_ in _DEEDS:
        attach(preposition, by.head, "prep")


def _count(preposition: Token, syntax: Syntax) -> None:
    """Before a number, "over" says how many, and the noun is the object: "launched *over* 200 rockets at the port"."""
    verb = preposition.head
    counted = next((part for part in preposition.children if part.dep_ == "pobj"), None)
    number = preposition.nbor(1) if preposition.i + 1 < len(preposition.doc) else preposition
    taken = any(part.dep_ in ("dobj", "auxpass", "nsubjpass") for part in verb.children)
    counts = number.dep_ == "nummod" and number.head == counted and preposition.i == verb.i + 1
    if (
        counted is None
        or not counts
        or taken
        or verb.pos_ != "VERB"
        or verb.lemma_.lower() in syntax.intransitive_verbs
    ):
        return
    attach(counted, verb, "dobj")
    attach(preposition, number, "quantmod")


def _attach_author(by: Token) -> None:
    """An active verb has its doer before it: "rejected a request *by France*" tells who made the request."""
    verb = by.head
    if by.dep_ == "agent":
        return
    made = next((part for part in verb.rights if part.dep_ == "dobj" and part.right_edge.i == by.i - 1), None)
    author = next((part for part in by.children if part.dep_ == "pobj"), None)
    if made is None or author is None or made.pos_ != "NOUN" or any(p.dep_ == "auxpass" for p in verb.children):
        return
    if any(t.ent_type_ in PARTIES for t in (author, *author.lefts)):
        attach(by, made, "prep")


def _giving(preposition: Token) -> Token | None:
    """The verb that tells to whom goes what is worth something: "gave equipment worth a million dollars *to Peru*"."""
    worth = preposition.head
    verb = worth.head.head
    measured = worth.dep_ == "amod" and worth.i > worth.head.i and any(part.dep_ == "npadvmod" for part in worth.rights)
    return verb if measured and worth.head.dep_ == "dobj" and preposition.lower_ == "to" else None


def _opens_examples(preposition: Token, syntax: Syntax) -> bool:
    words = [part.lower_ for part in preposition.children if part.dep_ in ("amod", "advmod") and part.i < preposition.i]
    return " ".join([*words, preposition.lower_]) in syntax.exemplifying_prepositions


def _attach_examples(preposition: Token) -> None:
    """Examples are given of several things.

    In "towns in the *north*, including Leeds" and "the *capture* of towns, including Leeds" they are of the towns.
    """
    above = preposition.head.ancestors
    below = reversed([part for part in preposition.head.subtree if preposition.head.i < part.i < preposition.i])
    plural = next((part for part in (*above, *below) if part.tag_ in ("NNS", "NNPS")), None)
    if plural is not None:
        attach(preposition, plural, "prep")

"""Attachments that a construction gives away though the parser missed them: names, agents, coordinated passives.

Each rule was kept because it helped, or did no harm, on two of the open-triple benchmarks (docs/quality-openie.md).
"""

from spacy.tokens import Doc, Span, Token

from kg.lang.syntax import Syntax
from kg.parse.coordination import coordinate
from kg.parse.repairs import modify_noun
from kg.parse.told import attach_occasion, be_called, describe_marked, tell
from kg.parse.tree import DASHES, attach

_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})
#: Names that contain no coordination: "Smith and Jones" are two persons, "Science and Arts Council" is one body.
_SIMPLE = frozenset({"PERSON", "GPE"})
#: Names of those who do something with one another.
_PARTIES = frozenset({"GPE", "ORG", "NORP", "PERSON"})
_NAME_WORDS = frozenset({"PROPN", "NOUN", "ADJ", "NUM"})
#: How the parts of an amount hang on one another.
_COUNTING = frozenset({"compound", "nummod", "nmod", "quantmod"})
_NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
#: How a name that ends a clause hangs on what stands before it, and classes of names of places.
_BEHIND_VERB = frozenset({"dobj", "pobj", "conj", "appos", "npadvmod", "attr"})
_SPOTS = frozenset({"GPE", "LOC", "FAC"})
#: Auxiliaries.
_AUX = frozenset({"aux", "auxpass"})
#: What a verb has that does not share the voice of the verb before.
_OWN = frozenset({"nsubj", "nsubjpass", "dobj", "xcomp", "ccomp", "aux", "auxpass", "attr", "acomp"})


def reattach(doc: Doc, syntax: Syntax) -> Doc:
    """Reattach what the parser hung wrongly, in place, and return the doc; parts of speech must be set."""
    names = [name for name in doc.ents if name.label_ in _NAMES]
    for name in names:
        _join_name(name)
    for name in names:
        _join_possessor(name)
        _join_coordination(name)
        _join_first(name)
        _join_place(name)
        _join_description(name)
        _join_last_described(name)
        _join_holder(name)
    for token in doc:
        _describe_name(token, syntax)
        attach_occasion(token, syntax)
        _mend(token, syntax)
    coordinate(doc, names)
    return doc


def _describe_name(token: Token, syntax: Syntax) -> None:
    """ "Ana Ruiz, *speaking* in Lyon, said": a participle beside a name says what its bearer does.

    A name right behind a verb is its object: "the king phones *Ana Ruiz*", where the tagger saw a noun.
    """
    if token.dep_ in ("oprd", "xcomp") and token.pos_ == "PROPN":
        be_called(token, syntax)
    elif token.dep_ == "npadvmod" and token.ent_type_ in _PARTIES:
        _be_object(token)
    if token.dep_ != "appos":
        return
    describe_marked(token)
    if token.tag_ == "VBG" and token.head.pos_ == "PROPN":
        token.dep_ = "acl"
    elif token.head.pos_ == "VERB" and not any(c.dep_ == "dobj" for c in token.head.children):
        named = token.left_edge.i == token.head.i + 1 and token.ent_type_ in _PARTIES
        token.dep_ = "dobj" if named else token.dep_


def _mend(token: Token, syntax: Syntax) -> None:
    """Mend what one token's own label gives away."""
    if token.dep_ == "prep":
        _attach_preposition(token, syntax)
    elif token.dep_ in ("acl", "relcl", "advcl"):
        _mend_clause(token, syntax)
    elif token.dep_ == "compound" and token.head.i < token.i:
        _coordinate_behind(token)
    elif token.dep_ in ("compound", "nmod") and token.ent_type_ in _PARTIES:
        _give_recipient(token, syntax)
    elif token.text in DASHES and token.i > token.sent.start:
        _join_dashed(token)
    elif token.tag_ == "VBG" and token.dep_ == "pcomp" and token.head.lower_ in syntax.nominal_prepositions:
        modify_noun(token)
    elif token.dep_ == "conj":
        _mend_conjunct(token, syntax)


def _mend_conjunct(token: Token, syntax: Syntax) -> None:
    if token.pos_ == "ADP" and token.lower_ == token.head.lower_ and token.head.dep_ in ("agent", "prep"):
        attach(token, token.head.head, token.head.dep_)  # "condemned by Peru and *by* Chile"
    if token.tag_ == "VBD":
        _share_passive(token, syntax)
        _share_perfect(token)
    elif token.tag_ == "VBZ":
        _raise_present(token)


def _mend_clause(head: Token, syntax: Syntax) -> None:
    """Hang a clause on what it is said of."""
    if head.dep_ == "relcl":
        tell(head)
    if head.dep_ != "advcl":
        _describe_body(head)
        _describe_person(head)
        _describe_deed(head, syntax)
    if head.dep_ == "advcl" and head.lower_ in syntax.temporal_prepositions:
        _be_preposition(head)
    elif head.dep_ in ("acl", "advcl"):
        _accompany(head, syntax)
    if head.dep_ == "advcl":
        _continue_charge(head, syntax)
        _stand_behind(head)


def _attach_preposition(token: Token, syntax: Syntax) -> None:
    if token.lower_ == "by":
        _attach_agent(token, syntax)
        _attach_author(token)
    elif token.tag_ == "VBG" and any(part.dep_ == "pcomp" for part in token.children):
        _continue_charge(token, syntax)
    elif token.lower_ == "from" and any(part.dep_ == "pcomp" for part in token.children):
        _attach_hindrance(token, syntax)
    elif token.head.tag_ in ("NN", "NNP") and _opens_examples(token, syntax):
        _attach_examples(token)
    elif token.lower_ in syntax.temporal_prepositions:
        _attach_time(token)
    elif token.lower_ in syntax.directional_prepositions:
        _attach_direction(token)
    elif token.lower_ in syntax.approximating_prepositions:
        _count(token, syntax)


def _join_name(name: Span) -> None:
    """A name has one head, and no coordination tears it: "the *Kent Council* of Science and *Arts*"."""
    roots = [token for token in name if token.head not in name or token.head == token]
    main = roots[-1]
    for root in roots[:-1]:
        if root.pos_ in _NAME_WORDS and main.pos_ == "PROPN":
            attach(root, main, "compound")
    if name.label_ not in _SIMPLE:
        for token in name:
            if token.dep_ in ("conj", "cc") and token.head in name:
                token.dep_ = "compound"


def _join_possessor(name: Span) -> None:
    """A name with "of" owns what follows it as a whole: "*the Bank of England's* rate", not a bank of a rate."""
    last, first = name[-1], name[0]
    owned, of = last.head, last.nbor(-1) if len(name) > 2 else last
    torn = last.dep_ == "poss" and of.lower_ == "of" and owned.head == of and owned.dep_ == "pobj"
    main = of.head
    if not torn or main not in name or main.i < first.i:
        return
    mark = next((part for part in last.children if part.dep_ == "case"), None)
    owned.dep_ = "dep"
    attach(owned, main.head, main.dep_)
    attach(main, owned, "poss")
    attach(last, of, "pobj")
    if mark is not None:
        attach(mark, main, "case")


def _join_coordination(name: Span) -> None:
    """Names of one sort in a row belong together: in "men from France, *Spain* and *Italy*" Spain is no man."""
    root = name.root
    if root.dep_ != "conj" or root.head.ent_type_ == root.ent_type_:
        return
    before = _before_list_mark(name, root.head.i)
    if before is not None and before.ent_type_ == root.ent_type_:
        attach(root, _outermost(before, root.head.i), "conj")


def _before_list_mark(name: Span, floor: int) -> Token | None:
    """The word before the comma or conjunction that stands before the name, if it stands after `floor`."""
    place = name.start - 1
    while place > floor and (name.doc[place].dep_ in ("cc", "det") or name.doc[place].text == ","):
        place -= 1
    return name.doc[place] if floor < place < name.start - 1 else None


def _outermost(name: Token, floor: int) -> Token:
    """The head of the name, or of the list of names of its sort, that the token stands in."""
    while name.dep_ in ("compound", "conj") and name.head.ent_type_ == name.ent_type_ and name.head.i > floor:
        name = name.head
    return name


def _join_first(name: Span) -> None:
    """The first name of a list, hung beside it: "*France*, Spain and Italy agreed"."""
    doc, root = name.doc, name.root
    listed = len(doc) > name.end + 1 and doc[name.end].text == "," and root.dep_ == "npadvmod"
    second = _outermost(doc[name.end + 1], name.end) if listed else root
    if second.ent_type_ == root.ent_type_ and second.dep_ in _NOMINAL and second.head == root.head:
        root.dep_ = second.dep_
        attach(second, root, "conj")


def _join_place(name: Span) -> None:
    """A place after a place and a comma, closed by no "and", tells where that one lies: "lived in Lyon, *France*"."""
    doc, root = name.doc, name.root
    if name.label_ != "GPE" or name.start < 2 or doc[name.start - 1].text != ",":
        return
    smaller = doc[name.start - 2]
    hung_elsewhere = root.dep_ in ("appos", "npadvmod", "conj") and root.head.ent_type_ != "GPE"
    if smaller.ent_type_ == "GPE" and hung_elsewhere and not _goes_on(doc, name.end):
        attach(root, _outermost(smaller, -1), "appos")
    inner = _outermost(smaller, -1)
    if inner.dep_ in ("compound", "nmod") and inner.head == root and root.head != root:
        inner.head, inner.dep_ = root.head, root.dep_
        attach(root, inner, "appos")


def _join_description(name: Span) -> None:
    """A verb has one subject: in "the state agency *TASS* has asked" the name stands in apposition to what it is."""
    root = name.root
    place = name.start - 1
    if place > 0 and name.doc[place].text == ",":
        place -= 1
    if root.dep_ not in ("nsubj", "nsubjpass") or place < 0:
        return
    described = name.doc[place]
    if described.dep_ == root.dep_ and described.head == root.head and described.pos_ in ("NOUN", "PROPN"):
        attach(root, described, "appos")


def _join_last_described(name: Span) -> None:
    """ "Ana Ruiz and her counterpart, *Ion Popa*, met": who is named stands in apposition to the last of a list."""
    root, place = name.root, name.start - 2
    if root.dep_ != "appos" or place < 1 or name.doc[place + 1].text != ",":
        return
    last = name.doc[place]
    described = last.tag_ == "NN" and last.dep_ == "conj" and root.head in last.ancestors
    if described and root.head.ent_type_ and not any(c.dep_ in ("conj", "cc") for c in root.children):
        attach(root, last, "appos")


def _join_holder(name: Span) -> None:
    """No person is a body: in "the speaker of the Kent Assembly, *Ana Ruiz*, said" the name is the speaker's."""
    root = name.root
    if name.label_ != "PERSON" or root.dep_ != "appos" or root.head.ent_type_ not in ("ORG", "GPE", "NORP"):
        return
    body = root.head
    office = body.head.head if body.dep_ == "pobj" and body.head.dep_ == "prep" else body
    if office.tag_ == "NN" and not office.ent_type_ and office.i < body.i:
        attach(root, office, "appos")


def _goes_on(doc: Doc, place: int) -> bool:
    """Does a list of places go on from there: "France, Spain *and* Italy"?"""
    following = doc[place : place + 2]
    if len(following) == 0:
        return False
    comma_and_place = following[0].text == "," and following[-1].ent_type_ == "GPE"
    return following[0].dep_ == "cc" or comma_and_place


def _share_passive(verb: Token, syntax: Syntax) -> None:
    """ "Was seen and *arrested*": after a passive, a bare verb is a participle, not a past tense."""
    first = verb.head
    while first.dep_ == "conj" and first.head.pos_ == "VERB":
        first = first.head
    bare = not any(part.dep_ in _OWN for part in verb.children) and verb.text.endswith("ed")
    passive = first.tag_ == "VBN" and any(part.dep_ == "auxpass" for part in first.children)
    if bare and passive and verb.lemma_.lower() not in syntax.intransitive_verbs:
        verb.tag_ = "VBN"


def _raise_present(verb: Token) -> None:
    """ "Rules that Peru broke the law and *orders* a payment": the verb in the present goes on with the one above."""
    told = verb.head
    above = told.head
    own = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.lefts)
    past = told.tag_ == "VBD" or (told.tag_ == "VBN" and any(c.tag_ == "VBD" for c in told.lefts if c.dep_ in _AUX))
    if own or told.dep_ != "ccomp" or not past or above.tag_ != "VBZ" or above.i > told.i:
        return
    joint = [c for c in told.rights if c.dep_ == "cc" and told.i < c.i < verb.i][-1:]
    for token in (*joint, verb):
        token.head = above


def _share_perfect(verb: Token) -> None:
    """ "Has neither jailed nor *charged* him": behind a perfect, a bare verb is a participle, not a past tense."""
    first = verb.head
    have = any(part.dep_ == "aux" and part.lemma_ == "have" for part in first.lefts)
    either = any(part.dep_ == "cc" and part.lower_ in ("or", "nor") for part in first.rights)
    perfect = first.tag_ == "VBN" and have and either
    if perfect and not any(part.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for part in verb.children):
        verb.tag_ = "VBN"


def _attach_agent(by: Token, syntax: Syntax) -> None:
    """ "Was founded as an academy *by Germans*": a passive verb takes the "by" that follows its oblique.

    Not one that tells the time by another deed: "was freed after its *occupation* by rebels".
    """
    verb = by.head
    timed = verb.dep_ == "pobj" and verb.head.lower_ in syntax.temporal_prepositions
    if timed and any(part.dep_ == "poss" for part in verb.lefts):
        return
    parties = any(part.dep_ == "pobj" and part.ent_type_ in _PARTIES for part in by.children)
    while verb.dep_ in ("pobj", "prep", "oprd") or (
        verb.dep_ == "dobj" and (_is_amount(verb) or _is_called(verb, by, parties))
    ):
        verb = verb.head
    passive = any(part.dep_ in ("auxpass", "nsubjpass") for part in verb.children)
    has_agent = any(part.dep_ == "agent" for part in verb.children)
    if not passive or verb.pos_ != "VERB" or has_agent:
        return
    if verb != by.head:
        if by.head.dep_ == "dobj" and not _is_amount(by.head) and verb.lemma_.lower() not in syntax.ditransitive_verbs:
            by.head.dep_ = "oprd"  # "is designated *a terrorist group* by Peru"
        attach(by, verb, "agent")
    elif parties:
        by.dep_ = "agent"


def _is_called(noun: Token, by: Token, parties: bool) -> bool:
    """Does a passive keep what somebody is made or given, before who does it: "is called *a thief* by Peru"?"""
    article = any(part.dep_ == "det" and part.lower_ in ("a", "an") for part in noun.lefts)
    return article and parties and by.i == noun.i + 1


def _is_amount(noun: Token) -> bool:
    """Nobody makes an amount: "was fined *two million euros* by Peru"."""
    return noun.ent_type_ == "MONEY" or any(part.dep_ == "nummod" for part in noun.lefts)


def _attach_hindrance(preposition: Token, syntax: Syntax) -> None:
    """What one is kept from is said with the verb: "bars Ana Ruiz, head of the Unity Party, *from running*"."""
    noun = preposition.head
    verb = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    if noun.pos_ in ("NOUN", "PROPN") and verb is not None and verb.lemma_.lower() in syntax.hindering_verbs:
        attach(preposition, verb, "prep")


def _attach_time(preposition: Token) -> None:
    """A gerund of time is the main clause's, not a participle's: "took terms set by judges *after losing* the case"."""
    participle = preposition.head
    gerund = any(part.dep_ == "pcomp" and part.tag_ == "VBG" for part in preposition.children)
    if not gerund or participle.dep_ != "acl" or participle.tag_ != "VBN":
        return
    above = next((t for t in participle.head.ancestors if t.pos_ in ("VERB", "AUX")), None)
    if above is not None and participle.head.head == above:
        attach(preposition, above, "prep")


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


def _continue_charge(participle: Token, syntax: Syntax) -> None:
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
    return next((t for t in before if t.dep_ in _NOMINAL and _is_person(t)), None)


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


def _attach_direction(preposition: Token) -> None:
    """Where something goes is said of what goes, not of where it comes from: "fired from a hill *towards* the port"."""
    start = preposition.head
    if start.dep_ == "pobj" and start.head.lower_ == "from" and start.head.head.pos_ in ("VERB", "NOUN"):
        attach(preposition, start.head.head, "prep")


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
    made = next((part for part in verb.rights if part.dep_ == "dobj" and part.right_edge.i == by.i - 1), None)
    author = next((part for part in by.children if part.dep_ == "pobj"), None)
    if made is None or author is None or made.pos_ != "NOUN" or any(p.dep_ == "auxpass" for p in verb.children):
        return
    if any(t.ent_type_ in _PARTIES for t in (author, *author.lefts)):
        attach(by, made, "prep")


def _coordinate_behind(token: Token) -> None:
    """What stands behind "and" is no part of the name before it: "minister Ana Ruiz and president *Ion Popa* met"."""
    joint = next((part for part in token.head.children if part.dep_ == "cc" and part.i < token.i), None)
    if joint is not None and token.head.i < joint.i:
        token.dep_ = "conj"


def _join_dashed(dash: Token) -> None:
    """Two parties joined by a dash modify one noun: in "host [Peru]–Chile talks" one does not host Peru."""
    first, second = dash.nbor(-1), dash.nbor(1) if dash.i + 1 < dash.sent.end else dash
    noun = second.head
    named = first.ent_type_ in _PARTIES and second.ent_type_ in _PARTIES
    if not named or second.dep_ not in ("compound", "nmod") or first.dep_ not in _NOMINAL or noun.i < second.i:
        return
    while noun.ent_type_ == second.ent_type_ and noun.dep_ == "compound":
        noun = noun.head
    attach(noun, first.head, first.dep_)
    if noun.head == first.head:
        attach(first, noun, "compound")


def _give_recipient(name: Token, syntax: Syntax) -> None:
    """ "Grants *Peru* access", "fines *Velmo* 2 million euros": a name right behind a verb of giving is the recipient.

    It stands before a bare common noun or an amount.
    """
    thing = name.head
    while thing.dep_ in _COUNTING and thing.head.i > thing.i:
        thing = thing.head
    verb, amount = thing.head, _is_amount(thing) or thing.pos_ == "NUM"
    near = thing.dep_ == "dobj" and name.left_edge.i == verb.i + 1
    bare = amount or (thing.pos_ == "NOUN" and not thing.ent_type_)
    if near and bare and _gives(verb, syntax):
        attach(name, verb, "dative")


def _be_object(name: Token) -> None:
    """Nothing is done by the measure of a name: "the league fines *Velmo* ten million" has it for its object."""
    verb = name.head
    free = not any(c.dep_ in ("dobj", "dative") for c in verb.children)
    if verb.pos_ == "VERB" and free and name.left_edge.i == verb.i + 1:
        name.dep_ = "dobj"


def _gives(verb: Token, syntax: Syntax) -> bool:
    """Is it a verb of giving that has no recipient yet?"""
    return verb.lemma_.lower() in syntax.ditransitive_verbs and all(c.dep_ != "dative" for c in verb.children)


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

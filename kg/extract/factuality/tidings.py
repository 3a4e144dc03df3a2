"""What words and pictures tell of, where the text says that they are false, forged or taken back.

"Retracts a report *saying that Oman attacked Iran*", "a letter *in which Oman threatens Iran* was forged".
"""

from dataclasses import replace
from itertools import product

from spacy.tokens import Token

from kg.extract.factuality.effects import BOUND, EXCLUDED, FALSE, POSSIBLE, REVERSED
from kg.extract.factuality.governors import Link, bases, governed, is_doer
from kg.lang.factuality import Complement, Factuality, Value

#: How far before its noun the verb stands by which words are called false.
_REACH = 12
_OBJECTS = frozenset({"dobj", "nsubjpass", "attr", "oprd", "pobj"})
_MODIFIERS = frozenset({"amod", "compound", "nmod"})


def as_words(noun: Token, resources: Factuality) -> Link | None:
    """The step from a noun for words to what tells whether they are true ("[retracts] a report", "is [forged]")."""
    if noun.lemma_.lower() not in resources.tidings.nouns:
        return None
    if (caller := _calls_false(noun, resources)) is not None:
        return Link(caller, EXCLUDED)
    if noun.dep_ == "pobj":
        return governed(noun, noun.head.head, Complement.WORDS, resources, noun.head.lower_)
    if noun.dep_ == "nsubj":
        return _as_subject(noun, noun.head, resources)
    if _is_machine_made(noun, resources):
        return Link(noun.head, REVERSED)
    return governed(noun, noun.head, Complement.WORDS, resources) if noun.dep_ in _OBJECTS else None


def _as_subject(noun: Token, verb: Token, resources: Factuality) -> Link | None:
    """ "The letter is forged", "turned out to be [a forgery]", "proved to have been [invented]"."""
    for one in (verb, *(c for c in verb.children if c.dep_ == "xcomp")):
        found = governed(noun, one, Complement.WORDS, resources) or governed(noun, one, Complement.SUBJECT, resources)
        if found is not None and found.effect.positive is not Value.HOLDS:
            return found
        if (word := _false_kind(one, resources)) is not None:
            return Link(word, REVERSED)
    return None


def _false_kind(verb: Token, resources: Factuality) -> Token | None:
    """What words are called that are not true: "was [a fake story]", "are [false rumours]"."""
    kinds = (c for c in verb.children if c.dep_ == "attr" and c.i > verb.i)
    return next(
        (k for k in kinds if any(c.dep_ == "amod" and c.lower_ in resources.fiction.words for c in k.lefts)), None
    )


def _is_machine_made(noun: Token, resources: Factuality) -> bool:
    """ "The video was generated *by AI*", "created with artificial *intelligence*"."""
    by = [c for c in noun.head.rights if c.dep_ in ("prep", "agent") and noun.dep_ == "nsubjpass"]
    makers = [t for c in by for t in c.children if t.dep_ == "pobj"]
    return noun.head.lemma_ in resources.tidings.generating and any(
        t.lower_ in resources.tidings.machines for t in makers
    )


def is_anothers_word(noun: Token, step: Link, resources: Factuality) -> bool:
    """Is what is denied or refuted somebody's words, so that these were said ("[Oman's] claim was refuted by Chad")?"""
    words = noun.lemma_.lower() in resources.tidings.nouns and any(is_doer(c) for c in noun.children)
    return words and step.effect.positive is Value.FAILS and not step.effect.persists


def as_hearsay(step: Link, resources: Factuality) -> Link:
    """The step to a noun for words, alleged where nobody answers for them ("plays down [reports] that")."""
    noun = step.governor  # as the root, the parse takes the verb for the noun ("a war monitor [reports] that")
    if noun is None or noun.pos_ != "NOUN" or noun.dep_ == "ROOT" or noun.lemma_.lower() not in resources.hearsay.nouns:
        return step
    owned = any(is_doer(c) or c.tag_ == "PRP$" for c in noun.children)
    return step if owned or _is_vouched(noun, resources) else Link(noun, replace(step.effect, alleged=True))


def _is_vouched(noun: Token, resources: Factuality) -> bool:
    """ "Confirms [reports]", "the [reports] are accurate"."""
    if noun.dep_ == "nsubj":
        found = governed(noun, noun.head, Complement.SUBJECT, resources)
        return found is not None and found.governor != noun.head and found.effect.positive is Value.HOLDS
    return noun.dep_ in _OBJECTS and not resources.hearsay.vouching.isdisjoint(bases(noun.head))


def belied(clause: Token, resources: Factuality) -> Link | None:
    """The step from what words tell of to the noun for them, where these are false or taken back; else None.

    Words that are only denied may yet be words: "rejects a letter in which Oman threatens Iran" tells of a threat.
    """
    cited = _named_before(clause, resources)
    noun = cited or _teller(clause, resources)
    if noun is None:
        return None
    if any(c.dep_ in _MODIFIERS and c.lower_ in resources.fiction.words for c in noun.children):
        return Link(None, FALSE)
    step = as_words(noun, resources)
    told = clause.head.head == noun and clause.head.lemma_ in resources.tidings.telling
    if step is None and (told or (noun == cited and noun.nbor(1).lower_ == "according")):
        step = governed(noun, noun.head, Complement.NOUN, resources)  # "disputes a statement saying that"
    return Link(noun, BOUND) if step is not None and step.effect.positive is not Value.HOLDS else None


def evidenced(clause: Token, resources: Factuality) -> Link | None:
    """The step from what would be shown to what shows it: "there is no [evidence] to suggest that Oman attacked".

    So it is with what ties somebody to a deed: "found [nothing] to link Oman to the attack".
    """
    ties = clause.lemma_ in resources.tidings.tying
    verb = clause if ties else clause.head
    if verb.dep_ not in ("acl", "relcl") or not (
        ties or (clause.dep_ == "ccomp" and verb.lemma_ in resources.tidings.proving)
    ):
        return None
    noun = verb.head
    if noun.lemma_.lower() not in resources.tidings.evidence:
        return None
    return Link(noun.head if noun.pos_ == "PRON" or noun.lower_ == "nothing" else noun, BOUND)


def dropped(deed: Token, resources: Factuality) -> Link | None:
    """The step from a deed to the charge that is dropped over it: "drops charges against Ruiz over the [attack]"."""
    preposition = deed.head.lower_
    whose = preposition == "of" and deed.dep_ == "pobj"  # "overturns the conviction of the [leader]"
    if deed.dep_ not in ("pobj", "pcomp") or preposition not in resources.charges.prepositions or whose:
        return None
    above = deed.head.head
    nouns = [above, *(c for c in above.children if c.dep_ in ("dobj", "nsubjpass") and c.i < deed.i)]
    found = next((n for n in nouns if n.lemma_.lower() in resources.charges.nouns and n.pos_ == "NOUN"), None)
    if (
        found is None
        or found.dep_ not in ("dobj", "nsubjpass")
        or resources.charges.dropping.isdisjoint(bases(found.head))
    ):
        return None
    return Link(None, POSSIBLE)


def _named_before(clause: Token, resources: Factuality) -> Token | None:
    """The noun for words before what they tell: "a [report] by Chad that Oman left", "a [post] according to which"."""
    first = clause.left_edge
    while first.i > clause.sent.start and first.nbor(-1).lower_ in resources.tidings.opening:
        first = first.nbor(-1)
    opens = first.i > clause.sent.start and first.lower_ in ("according", "that")
    nouns = [first.nbor(-1), clause.head] if opens else []
    return next((noun for noun in nouns if noun.lemma_.lower() in resources.tidings.nouns), None)


def caller_of(clause: Token, resources: Factuality) -> Token | None:
    """The verb that calls false the words that tell a clause ("[dismissed] as a lie a report that Oman *left*")."""
    noun = _named_before(clause, resources)
    return None if noun is None else _calls_false(noun, resources)


def _calls_false(noun: Token, resources: Factuality) -> Token | None:
    """The verb that calls words false before it names them: "[dismissed] as *pure invention* a report that".

    Or "[branded] *a lie* the report that".

    The parse may take the noun for anything: its phrase is read back to "as".
    """
    before = noun.doc[max(noun.i - _REACH, noun.sent.start) : noun.i]
    name = next(
        (t for t in reversed(before) if t.lower_ == "as" or t.lemma_.lower() in resources.tidings.calling), None
    )
    verb = name.head if name is not None and name.lower_ == "as" else name
    if name is None or verb is None or verb.pos_ != "VERB" or verb.i > name.i:
        return None
    called = [word for word in before if word.i > name.i]
    readings = product(called, ("noun", "adjective"), (Complement.SUBJECT, Complement.WORDS))
    effects = (resources.governors.get((kind, word.lemma_.lower(), form)) for word, kind, form in readings)
    parted = any(word.text == "," or word.pos_ == "ADP" for word in called)
    return verb if not parted and any(one is not None and one.positive is Value.FAILS for one in effects) else None


def _teller(clause: Token, resources: Factuality) -> Token | None:
    """The noun for the words or the picture that tell what a clause states."""
    above, verb = clause.head, clause
    if clause.dep_ in ("ccomp", "xcomp", "dobj") and above.dep_ in ("xcomp", "advcl") and _tells(above.head, resources):
        above, verb = above.head.head, above.head  # "a video purporting to show Oman's army shelling it"
    elif clause.dep_ in ("ccomp", "xcomp", "dobj") and _tells(above, resources):
        above, verb = above.head, above  # "a story saying that", "a video that shows Oman's army shelling it"
    elif clause.dep_ == "xcomp" and above.dep_ == "relcl" and above.lemma_ in resources.tidings.seeming:
        above, verb = above.head, above  # "a video in which Ruiz appears to praise the army"
    elif clause.dep_ == "pcomp":
        above = above.head  # "a picture of Ruiz shaking hands"
    elif clause.dep_ == "acl" and above.dep_ == "pobj":
        above = above.head.head  # "a clip of Ruiz announcing"
    elif clause.dep_ != "relcl":
        return None
    inside = clause.dep_ == "relcl" or verb.lemma_ in resources.tidings.seeming
    if inside and not any(c.tag_ in ("WDT", "WRB") for c in _openers(verb)):
        return None
    return above if above.lemma_.lower() in resources.tidings.nouns else None


def _tells(verb: Token, resources: Factuality) -> bool:
    """Is it a verb by which words or pictures tell, hung on the noun for them, and which leaves open if it is true?"""
    untrue = any(c.dep_ == "advmod" and c.lower_ in resources.untrue for c in verb.lefts)
    return (
        not untrue
        and verb.dep_ in ("acl", "relcl")
        and verb.lemma_ in resources.tidings.telling | resources.tidings.picturing
    )


def _openers(verb: Token) -> list[Token]:
    """What leads a clause ("*in which* Oman threatens Iran", "*where* it does")."""
    return [w for c in verb.lefts for w in (c, *c.children) if c.dep_ in ("prep", "advmod")]

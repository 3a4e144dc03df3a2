"""What an event's own words say of its factuality: negation, modals, adverbs, modifiers, negative arguments."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.factuality.effects import FUTURE, POSSIBLE, REQUESTED, REVERSED, left_open
from kg.extract.factuality.governors import bases
from kg.extract.factuality.negatives import is_beside, is_denied, is_negative
from kg.lang.factuality import Complement, Effect, Factuality, Value
from kg.tree import AUXILIARIES, NOUN_SUBJECTS, VERBAL

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "npadvmod", "dative", "agent", "prep"})
#: Verb forms that "next week" puts in the future ("visits Rome next week").
_TO_COME = frozenset({"VBZ", "VBP", "VBG"})
_PREMODIFIERS = frozenset({"amod", "det", "compound", "nmod"})


def marks(token: Token, resources: Factuality) -> Iterator[Effect]:
    """The effects that the event's own dependents have on it, those that it shares with a first conjunct included."""
    if token.dep_ == "conj":
        yield from _shared(token, resources)
    if token.pos_ in VERBAL:
        yield from _verb_marks(token, resources)
        if token.dep_ == "acl" and token.tag_ == "VBN" and _is_none_with(token.head, resources):
            yield REVERSED
    yield from _word_marks(token, resources)
    if token.pos_ in ("NOUN", "PROPN"):
        yield from _participles(token, resources)
        yield from _prefix(token, resources)
    if token.pos_ in ("NOUN", "PROPN", "AUX"):
        yield from _neither(token)
    if token.dep_ == "appos":
        yield from _before_name(token, resources)


def _prefix(noun: Token, resources: Factuality) -> Iterator[Effect]:
    """ "Its [non]-recognition of Oman": the parse takes what stands before the hyphen for a word of its own."""
    start = noun.i - 2
    if (
        start >= noun.sent.start
        and noun.nbor(-1).text == "-"
        and noun.doc[start].lower_ in resources.negative_words.prefixes
    ):
        yield REVERSED


def _before_name(noun: Token, resources: Factuality) -> Iterator[Effect]:
    """ "Ana Ruiz, *no longer* a member": the parse may hang the adverb before an apposition on the name."""
    first = noun.left_edge.i
    found = resources.adverbs.get(noun.doc[max(first - 2, 0) : first].text.lower())
    if found is not None:
        yield REVERSED if found.positive is Value.FAILS else found


def _neither(token: Token) -> Iterator[Effect]:
    """ "A member of *neither* the Unity Party nor the Reform Party", "is in charge of *neither*"."""
    below = _nouns_behind(token)
    if token.lemma_ == "be":
        below = [deeper for noun in below for deeper in _nouns_behind(noun)]
    yield from (REVERSED for noun in below for c in noun.lefts if c.dep_ == "preconj" and c.lower_ == "neither")


def _nouns_behind(token: Token) -> list[Token]:
    """The nouns in the phrases of prepositions behind a word."""
    return [c for prep in token.rights if prep.dep_ == "prep" for c in prep.children if c.dep_ == "pobj"]


def _verb_marks(token: Token, resources: Factuality) -> Iterator[Effect]:
    for child in token.children:
        if child.dep_ == "aux" and _is_forestalled(child, token, resources):
            yield REVERSED
        elif child.dep_ == "aux" and child.lower_ in resources.modals and not _is_managed(child, token, resources):
            yield left_open(resources.modals[child.lower_])
        if child.dep_ in _ARGUMENTS and is_denied(child, resources) and not is_beside(child, resources):
            yield REVERSED
        if _is_fiction(child, resources):
            yield left_open(resources.fiction.reason)
        if _is_superseded(child, resources):
            yield POSSIBLE
    yield from _unparsed(token, resources)
    if token.dep_ == "ROOT":
        yield from _sentence_mood(token, resources)


def _unparsed(verb: Token, resources: Factuality) -> Iterator[Effect]:
    """ "*All but* accused Oman": two words that are one adverb, of which the parse makes something else."""
    before = verb.doc[max(verb.i - 2, verb.sent.start) : verb.i]
    if before.text.lower() in resources.adverbs and not any(t.dep_ in ("advmod", "neg") for t in before):
        yield resources.adverbs[before.text.lower()]


def _is_none_with(noun: Token, resources: Factuality) -> bool:
    """ "Ended *with none* of the hostages [freed] by Oman", "left, *with no* hostage [freed]": it is done of none.

    Who only "fled with none of the money [stolen] by Oman" tells nothing of the theft.
    """
    if noun.dep_ == "pobj" and noun.head.lower_ == "of":
        noun = noun.head.head
    preposition = noun.head
    if (
        noun.dep_ != "pobj"
        or preposition.lower_ not in resources.negative_words.companions
        or not is_negative(noun, resources)
    ):
        return False
    parted = preposition.i > 0 and preposition.nbor(-1).text == ","
    return parted or not resources.negative_words.passing.isdisjoint(bases(preposition.head))


def _is_managed(modal: Token, verb: Token, resources: Factuality) -> bool:
    """ "*Could* not establish it", "nothing *could* stop it": who could not did not. "*Cannot* but agree": one does."""
    denied = any(c.dep_ == "neg" or (c.dep_ == "nsubj" and is_denied(c, resources)) for c in verb.lefts)
    told = verb.lemma_ in resources.achieving.verbs or (
        verb.lemma_ in resources.achieving.preventing and verb.dep_ != "ccomp"
    )
    bound = verb.i > 1 and verb.nbor(-1).lower_ == "but" and verb.nbor(-2).dep_ == "neg"
    return (denied and modal.lower_ in resources.achieving.modals and told) or bound


def _is_forestalled(modal: Token, verb: Token, resources: Factuality) -> bool:
    """ "Arrested them [before] they [could] attack Homs": they did not, unless one is told to act first."""
    before = any(c.dep_ == "mark" and c.lower_ == "before" for c in verb.lefts)
    them = any(c.dep_ in NOUN_SUBJECTS and c.tag_ == "PRP" for c in verb.lefts)
    able = before and them and modal.lower_ in ("can", "could") and verb.dep_ == "advcl"
    told = verb.head.tag_ in ("VBD", "VBZ", "VBP", "VBN") and verb.head.lemma_ not in resources.needing
    return able and told and not any(c.tag_ == "MD" for c in verb.head.lefts)


def _is_fiction(child: Token, resources: Factuality) -> bool:
    """Is a verb's subject made up ("a [doctored] video shows"), or does it happen in a story ("in the [novel]")?"""
    if child.dep_ == "nsubj":
        words = [child.lemma_.lower(), *(c.lower_ for c in child.lefts if c.dep_ in _PREMODIFIERS)]
        made_up = not resources.fiction.words.isdisjoint(words)
        return made_up or (child.head.lemma_.lower() in resources.fiction.depicting and _is_story(child, resources))
    inside = child.dep_ == "prep" and child.lower_ == "in"
    return inside and any(_is_story(c, resources) for c in child.children if c.dep_ == "pobj")


def _is_superseded(child: Token, resources: Factuality) -> bool:
    """Is a verb's subject what was put right since ("an [earlier version] of this article said that")?"""
    version = child.dep_ == "nsubj" and child.lemma_.lower() in resources.tidings.versions
    version = version and child.head.lemma_ in resources.tidings.telling
    earlier = version and any(c.dep_ == "amod" and c.lower_ in resources.tidings.superseded for c in child.lefts)
    return earlier and any(c.lemma_.lower() in resources.tidings.nouns for c in _nouns_behind(child))


def _is_story(noun: Token, resources: Factuality) -> bool:
    """A noun for a made-up story, or its title behind one ("the video game", "in the novel "Velmo"")."""
    if noun.pos_ == "PROPN":
        return any(_is_story(c, resources) for c in noun.lefts if c.dep_ in ("nmod", "compound") and c.pos_ == "NOUN")
    if noun.pos_ != "NOUN":  # "in the final *played* at Lyon"
        return False
    before = next((c.lower_ for c in reversed([*noun.lefts]) if c.dep_ in _PREMODIFIERS), "")
    if f"{before} {noun.lemma_.lower()}" in resources.fiction.stories:
        return True
    # "In a film released by Oman" something is shown; "in a scene of the film" it is played.
    parts = [c for p in noun.rights if p.lower_ in ("of", "from") for c in p.children if c.dep_ == "pobj"]
    told = noun.lemma_.lower() in resources.fiction.stories and not any(c.dep_ == "acl" for c in noun.children)
    return told or (
        noun.lemma_.lower() in resources.fiction.scenes and any(_is_story(part, resources) for part in parts)
    )


def _sentence_mood(token: Token, resources: Factuality) -> Iterator[Effect]:
    """A question asserts nothing, nor does an imperative or a headline's infinitive ("Rome to host talks")."""
    if any(word.text == "?" for word in token.sent[-2:]):
        yield left_open(resources.defaults.question)
    if any(child.tag_ == "TO" and child.dep_ == "aux" for child in token.children):
        yield FUTURE
    elif token.tag_ == "VB" and _is_imperative(token):
        yield REQUESTED


def _is_imperative(verb: Token) -> bool:
    """No subject, and nothing before the verb that the tagger may have missed as one ("Rome police arrest ...")."""
    if any(child.dep_ in ("nsubj", "nsubjpass", "aux", "expl") for child in verb.children):
        return False
    return not any(word.pos_ in ("NOUN", "PROPN", "PRON") for word in verb.doc[verb.sent.start : verb.i])


def _word_marks(token: Token, resources: Factuality) -> Iterator[Effect]:
    if _is_behind_nor(token):
        yield REVERSED
    for child in token.children:
        if child.dep_ == "neg":
            # "Met Ruiz, but [not] president Popa": he is president all the same.
            if not _is_cancelled(child, resources) and not (token.dep_ == "compound" and token.head.pos_ == "PROPN"):
                yield REVERSED
        elif child.dep_ in ("advmod", "preconj") or (child.dep_ == "npadvmod" and token.tag_ in _TO_COME):
            yield from _adverb(child, resources)
        elif child.dep_ in _PREMODIFIERS:
            yield from _modifier(child, resources)


def _is_behind_nor(verb: Token) -> bool:
    """ "[Nor] did the truce keep Oman from attacking", "did not attack it, [nor] *did* Oman help"."""
    start = verb.left_edge.i
    before = verb.doc[max(start - 2, verb.sent.start) : start + 1]
    auxiliaries = [
        word.nbor(1) for word in before if word.lower_ == "nor" and word.dep_ == "cc" and word.i + 1 < verb.i
    ]
    # The parse may take "did" for a verb of its own, with the deed below it; "nor denied" is one that governs it.
    return any(
        (verb.head == one and (one.pos_ == "AUX" or one.lemma_ == "do"))
        or (one.dep_ in AUXILIARIES and one.head == verb)
        for one in auxiliaries
    )


def _modifier(child: Token, resources: Factuality) -> Iterator[Effect]:
    """ "a *potential* Rome summit": the parser hangs an adjective on the nearest name before the event as well."""
    words = [child, *(word for word in child.lefts if word.dep_ == "amod" and child.pos_ == "PROPN")]
    if child.nbor(1).text == "-":
        return  # "a [no]-confidence motion", "a [no]-fly zone"
    yield from (effect for word in words if (effect := modifier_effect(word, resources)) is not None)


def modifier_effect(word: Token, resources: Factuality) -> Effect | None:
    """What a word says of the noun that it modifies, None where nothing: "*alleged*", "*would-be*".

    Of what a hyphen joins the parse makes words of their own.
    """
    joined = word.doc[max(word.i - 2, 0) : word.i + 1].text.lower() if word.i and word.nbor(-1).text == "-" else ""
    return resources.modifiers.get(joined) or resources.modifiers.get(word.lower_)


def _adverb(child: Token, resources: Factuality) -> Iterator[Effect]:
    before = child.nbor(-1).lower_ if child.i else ""
    found = resources.adverbs.get(f"{before} {child.lower_}") or resources.adverbs.get(child.lower_)
    if found is not None and not _is_cancelled(child, resources):
        yield found
    alone = resources.negative_words.denied_with_verb.isdisjoint((child.lower_, f"{before} {child.lower_}"))
    if not alone and any(c.dep_ == "neg" for c in child.lefts):
        yield REVERSED  # "has [not so far] replied"


def _is_cancelled(negation: Token, resources: Factuality) -> bool:
    """ "not only" denies nothing, nor does "was not attacking *just* Oman"."""
    following = negation.i + 1
    only = [c for a in negation.head.rights if a.dep_ in ("dobj", "prep") for c in (*a.lefts, *a.rights)]
    just = any(c.dep_ == "advmod" and c.lower_ in resources.negative_words.narrowing for c in only)
    return just or (
        following < len(negation.doc) and negation.doc[following].lower_ in resources.negative_words.cancelled_by
    )


def _participles(token: Token, resources: Factuality) -> Iterator[Effect]:
    """ "the talks planned for May", "sanctions that Rome threatened": the clause says what became of the event."""
    for child in token.children:
        participle = child.dep_ == "acl" and child.tag_ == "VBN"
        if participle or (child.dep_ == "relcl" and any(_is_relative_object(word) for word in child.children)):
            yield from _by_verb(child, Complement.NOUN, resources)
        elif child.dep_ == "relcl" and not any(_is_relative(word) for word in child.children) and _lacks_object(child):
            yield from _by_verb(child, Complement.TO, resources)


def _is_relative(word: Token) -> bool:
    return word.tag_ in ("WDT", "WP", "WRB") and word.dep_ in ("nsubj", "nsubjpass", "advmod", "pobj")


def _is_relative_object(word: Token) -> bool:
    return word.dep_ in ("dobj", "nsubjpass") and word.tag_ in ("WDT", "WP")


def _lacks_object(clause: Token) -> bool:
    """ "The pact that it was meant to [sign]": is the noun, without a pronoun for it, what an infinitive acts on?"""
    return any(c.dep_ == "xcomp" and not any(o.dep_ == "dobj" for o in c.rights) for c in clause.rights)


def _by_verb(verb: Token, complement: Complement, resources: Factuality) -> Iterator[Effect]:
    """What the verb of a noun's clause says of the noun; where that is denied, nothing."""
    effect = resources.governors.get(("verb", verb.lemma_, complement))
    if effect is not None and effect.positive is not Value.HOLDS:
        yield Effect(effect.positive, Value.HOLDS, effect.reason, effect.alleged)


def _shared(token: Token, resources: Factuality) -> Iterator[Effect]:
    """ "will meet Putin and sign the deal": a conjunct of the same form shares auxiliaries and negation."""
    first = token.head
    if _has_own(token) or token.pos_ not in VERBAL or first.pos_ not in VERBAL:
        return
    modal = any(child.tag_ == "MD" for child in first.children if child.dep_ == "aux")
    contrast = any(child.dep_ == "cc" and child.lower_ == "but" for child in first.children)
    # "Would have left and bombed it": the tagger takes a second participle for a past tense.
    perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in first.children)
    alike = token.tag_ == first.tag_ or (modal and token.tag_ == "VB") or (perfect and token.tag_ == "VBD")
    # "Has *neither* imposed sanctions *nor* recognised it": what the parse makes of "has" and its object is no matter.
    nor = any(child.dep_ == "cc" and child.lower_ == "nor" and child.i < token.i for child in first.children)
    if contrast and modal and token.tag_ == "VB":  # "would beat A, but [lose] to B"
        yield from (left_open(resources.modals[c.lower_]) for c in first.children if c.lower_ in resources.modals)
    elif (alike or nor) and not contrast and not _is_finite_behind_copula(first, token):
        yield from marks(first, resources)


def _is_finite_behind_copula(first: Token, second: Token) -> bool:
    """ "Was not happy and [hit] him back": what denies a copula denies no other verb in the past or present."""
    return first.lemma_ == "be" and second.lemma_ != "be" and second.tag_ in ("VBD", "VBZ", "VBP")


def _has_own(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") for child in token.children)

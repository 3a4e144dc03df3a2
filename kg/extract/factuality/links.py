"""What governs an event in its sentence, and to what effect: one step up the dependency tree."""

from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Token

from kg.extract.factuality.effects import (
    BOUND,
    BOUND_IF_DENIED,
    IMPLIED,
    INDEPENDENT,
    LOOSE,
    REVERSED,
    left_open,
)
from kg.extract.factuality.governors import FREE, Link, bases, governed
from kg.extract.factuality.infinitives import done_infinitive, forgone
from kg.extract.factuality.nouns import is_singled_out, noun_link, opener, prepositional, run_aground
from kg.extract.factuality.picking import is_bygone, is_cleft, picking_out
from kg.extract.factuality.temporal import clause_of_time, is_past
from kg.extract.factuality.tidings import as_hearsay, as_words, belied, dropped, evidenced, is_anothers_word
from kg.extract.factuality.undoubted import undoubted
from kg.lang.factuality import Complement, Effect, Factuality
from kg.tree import AUXILIARIES, NOUN_SUBJECTS

_CLAUSES = frozenset({"xcomp", "ccomp", "csubj", "csubjpass", "acl", "advcl", "pcomp", "relcl"})


def link(token: Token, resources: Factuality, *, itself: bool = False) -> Link:
    """The step from an event's token to what governs it. A conjunct has the governor of its first conjunct.

    What is false or taken back was said: that touches what words tell, not the words, where it is these that count.
    """
    if token.dep_ == "ROOT" or _is_apart(token):
        return FREE
    if (open_now := dropped(token, resources)) is not None:
        return open_now
    if (doubter := undoubted(token, resources)) is not None:
        return link(doubter, resources)
    if token.dep_ in _CLAUSES:
        step = belied(token, resources) or evidenced(token, resources)
        step = step or done_infinitive(token, resources, itself=itself) or _clause_link(token, resources)
        return as_hearsay(step, resources)
    if not itself:
        return as_words(token, resources) or run_aground(token, resources) or noun_link(token, resources)
    step = noun_link(token, resources)
    return FREE if is_anothers_word(token, step, resources) else step


def _is_apart(token: Token) -> bool:
    """Does a semicolon part the clause from what it hangs on ("A accused B; B [rejected] the accusation")?

    Or does a quotation that ends in between: ""I have never left," Ana Ruiz [wrote]".
    """
    low, high = sorted((token.i, token.head.i))
    between = token.doc[low + 1 : high]
    opened, closed = (sum(t.tag_ == tag for t in between) for tag in ("``", "''"))
    quoted = token.dep_ == "ccomp" and token.i > token.head.i and closed > opened
    return quoted or any(t.text == ";" for t in between)


def complement_of(token: Token) -> Complement:
    """The form of a clause: infinitive, gerund or finite."""
    auxiliaries = [child for child in token.children if child.dep_ in AUXILIARIES]
    if any(child.tag_ == "TO" for child in auxiliaries):
        return Complement.TO
    if any(child.tag_ in ("MD", "VBD", "VBZ", "VBP") for child in auxiliaries):
        return Complement.THAT
    if token.tag_ == "VB":
        return Complement.TO
    return Complement.ING if token.tag_ == "VBG" or auxiliaries else Complement.THAT


def _clause_link(token: Token, resources: Factuality) -> Link:
    head = token.head
    if token.dep_ in ("acl", "relcl") and (verb := picking_out(head)) is not None:
        return Link(verb, BOUND)
    if token.dep_ == "relcl":
        return _said(token, resources) or _relative(token, resources)
    if token.dep_ == "pcomp":
        return prepositional(token, complement_of(token), resources)
    subordinator = _subordinator(token)
    if subordinator is not None:
        effect = opener(subordinator, resources)
        if effect is not None:
            return Link(head, effect)
    elif _is_inverted(token, resources):
        return Link(head, left_open(resources.inverted.reason))
    complement = complement_of(token)
    adjunct = token.dep_ == "advcl" and (subordinator is not None or complement is not Complement.TO)
    adjunct = adjunct and not _is_right_behind(token, head, complement, resources)
    gerund = token.dep_ == "acl" and complement is Complement.ING
    if gerund and (told := _told_by_gerund(token, complement, resources)) is not None:
        return told
    adjunct = adjunct or gerund or (token.dep_ == "acl" and _is_participle(token))
    found = None if adjunct else forgone(token) or governed(token, head, complement, resources)
    found = found or _extraposed(token, subordinator, resources)
    return found or Link(head, _clause_default(token, subordinator, complement, resources))


def _told_by_gerund(gerund: Token, complement: Complement, resources: Factuality) -> Link | None:
    """The step from a gerund to the text that it tells of, or from what some are kept from to what keeps them.

    "Vetoes a resolution [condemning] Oman"; "a halt to Chadians [entering] Oman".
    """
    if gerund.head.lemma_.lower() in resources.texts:
        return Link(gerund.head, BOUND_IF_DENIED)
    preposition = gerund.head.head
    noun = gerund.doc[max(preposition.i - 1, 0)]  # the preposition may hang on the verb
    if gerund.head.dep_ != "pobj" or noun.pos_ != "NOUN":
        return None
    found = governed(gerund, noun, complement, resources, preposition.lower_)
    return None if found is None else replace(found, effect=replace(found.effect, persists=False))


def _is_inverted(clause: Token, resources: Factuality) -> bool:
    """ "*Had* Oman attacked, Chad would have left": an auxiliary before the subject makes a clause a condition."""
    subject = next((c for c in clause.lefts if c.dep_ in NOUN_SUBJECTS), None)
    first = [c for c in clause.lefts if c.dep_ in AUXILIARIES and c.lower_ in resources.inverted.auxiliaries]
    return clause.dep_ == "advcl" and subject is not None and any(c.i < subject.i for c in first)


def _relative(clause: Token, resources: Factuality) -> Link:
    """What a relative clause hangs on: nothing, unless an infinitive or "it was ... that" leads from another verb."""
    head = clause.head
    if _in_fiction(clause, resources):
        return Link(None, left_open(resources.fiction.reason))
    if is_cleft(clause):
        return Link(head.head, BOUND)
    if is_bygone(clause, resources):
        return Link(head.head, REVERSED)
    if complement_of(clause) is not Complement.TO:
        return FREE
    if is_connection(clause):
        return Link(head.head, BOUND)
    if not is_singled_out(head, resources):
        # "Talks to be held in Rome"; but "a bill to ban the union" is a noun that tells what it is to do.
        passive = any(c.dep_ == "auxpass" for c in clause.lefts)
        told = None if passive else governed(clause, head, Complement.TO, resources)
        return told or Link(None, left_open(resources.defaults.infinitive))
    return Link(head.head, LOOSE) if head.dep_ == "attr" else FREE  # "may become the [first] to leave"


def is_connection(clause: Token) -> bool:
    """ "Has nothing [to do] with the attack", "did nothing [to stop] it": who has or does nothing has not done that."""
    thing, verb = clause.head, clause.head.head
    words = thing.lower_ in ("nothing", "anything") and thing.dep_ == "dobj" and "do" in (verb.lemma_, clause.lemma_)
    return words and verb.lemma_ in ("have", "do") and clause.dep_ in ("relcl", "acl")


def _in_fiction(clause: Token, resources: Factuality) -> bool:
    """Does a clause tell what happens in something made up ("a novel *in which* Oman attacks Chad")?"""
    made_up = clause.head.lemma_.lower() in resources.fiction.stories | resources.fiction.words
    inside = [c for c in clause.lefts if c.dep_ == "prep" and c.lower_ == "in"]
    return made_up and any(below.tag_ == "WDT" for c in inside for below in c.children)


def _extraposed(clause: Token, subordinator: Token | None, resources: Factuality) -> Link | None:
    """ "[Doubts] remain that Oman attacked Iran": the clause says what the subject of its verb is about."""
    if clause.dep_ != "ccomp" or subordinator is None or subordinator.lower_ != "that":
        return None
    for subject in clause.head.lefts:
        effect = resources.governors.get(("noun", subject.lemma_.lower(), Complement.THAT))
        if subject.dep_ == "nsubj" and effect is not None:
            return Link(subject, effect)
    return None


def _is_participle(token: Token) -> bool:
    """Does it say of a noun what was done to it ("an agreement [brokered] by Oman")?"""
    return token.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass", "mark") for c in token.lefts)


def _said(clause: Token, resources: Factuality) -> Link | None:
    """ "Denied a report [that Oman attacked Iran]": the parse may take what a noun says for a relative clause."""
    that = next((c for c in clause.lefts if c.lower_ == "that"), None)
    behind = [t for p in clause.head.rights if p.lower_ == "of" for t in p.children if t.i < clause.left_edge.i]
    noun = (
        behind[0] if behind and that is not None and that.dep_ == "mark" else clause.head
    )  # "a shred of [proof] that"
    effect = resources.governors.get(("noun", noun.lemma_, Complement.THAT))
    # "The story that Ruiz married Popa": where the verb has an object, "that" is none.
    objects = [c for c in clause.children if c.dep_ == "dobj"]
    opens = that is not None and (that.dep_ in ("mark", "advmod") or (that in objects and len(objects) > 1))
    return Link(noun, effect) if effect is not None and opens else None


def _is_right_behind(gerund: Token, head: Token, complement: Complement, resources: Factuality) -> bool:
    """Is a gerund that the parse takes for an adjunct the verb's complement ("refuses to rule out [using] force")?

    So it may be behind an object: "ruled out Oman [joining]".
    """
    before = gerund.left_edge.i - 1
    ends = [part.i for part in head.children if part.dep_ == "prt"]
    if not resources.object_gerunds.isdisjoint(bases(head)):
        ends += [child.right_edge.i for child in head.children if child.dep_ == "dobj"]
    return complement is Complement.ING and before in (head.i, *ends)


def _clause_default(token: Token, subordinator: Token | None, complement: Complement, resources: Factuality) -> Effect:
    singled = [c for c in token.head.children if c.dep_ == "attr"] if token.dep_ == "xcomp" else [token.head]
    if token.dep_ in ("acl", "xcomp") and any(is_singled_out(noun, resources) for noun in singled):
        return INDEPENDENT if token.dep_ == "acl" else LOOSE  # "became the [first] to leave"
    if complement is Complement.TO and token.dep_ != "csubj":
        return left_open(resources.defaults.infinitive)
    unfinished = (
        token.head.tag_ in ("VB", "VBG") and token.head.lemma_ not in resources.infinitives.having
    )  # "have him replaced"
    if token.dep_ == "ccomp" and unfinished and not subordinator and is_past(token):
        return INDEPENDENT  # "vows to keep the town Oman [captured]", "to compare what it [told]"
    if token.dep_ in ("ccomp", "xcomp") or (token.dep_ == "acl" and subordinator is not None):
        return IMPLIED
    if token.dep_ == "advcl":
        return clause_of_time(token, subordinator, resources)
    return INDEPENDENT


def _subordinator(token: Token) -> Token | None:
    """The word that opens a clause; of two that do so together the second ("as [if]")."""
    openers = [c for c in token.lefts if c.dep_ == "mark" or (c.dep_ == "advmod" and c.tag_ == "WRB")]
    joined = [b for a, b in pairwise(openers) if a.dep_ == b.dep_ == "mark" and b.i == a.i + 1]
    return next(iter(joined or openers), None)

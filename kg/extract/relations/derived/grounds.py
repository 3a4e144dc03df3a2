"""Who is accused by what is done to him: "fined Velmo *over alleged fraud*", "arrested men *accused of* it"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import noun_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import INFERRED, Candidate, by_sense
from kg.extract.relations.scene.fitting import fits
from kg.extract.relations.scene.spans import span_of
from kg.parse.tree import FINITE
from kg.tree import VERBAL, first_conjunct


def ground_relations(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield that whoever punishes somebody on a ground that is only alleged accuses him of it.

    So, too, whoever leaves somebody and cites a wrong of his.
    """
    accusing = [sense for verb in scene.lexicon.events.grounds.verbs for sense in scene.lexicon.of("verb", verb)]
    blaming, family_of = {scene.family(s) for s in accusing}, scene.ontology.family_of
    told = {(c.subject, c.object) for c in candidates if family_of(c.property) in blaming}
    for one in candidates:
        if one.negated or (one.subject, one.object) in told or not fits(scene, accusing[0], one.subject, one.object):
            continue
        family = family_of(one.property)
        punished = family in scene.lexicon.events.grounds.families and not _is_some(scene, one)
        parted = family in (scene.families.asking, scene.families.leaving)
        left = family == scene.families.leaving
        told_of = (t for t in _grounds(scene, one) if not left or t.tag_ == "VBG") if punished or parted else ()
        ground = next(iter(told_of), None)
        if ground is not None and _weighs(scene, ground, family):
            found = by_sense(accusing[0], (one.subject, one.object), one.predicate, span_of(ground))
            yield replace(found, rule="ground", presupposed=True, confidence=INFERRED)


def _weighs(scene: Scene, ground: Token, family: str) -> bool:
    """Does a ground make an accusation of a deed of this family: charges always, what is only alleged not always?"""
    words, form = scene.lexicon.events.grounds, ground.lemma_.lower()
    charged = form in words.nouns or ground.lower_ in words.participles
    return form in words.citing or (family in words.families and (charged or family not in words.sparing))


def _is_some(scene: Scene, one: Candidate) -> bool:
    """Are they but some of a country's people ("arrested two [Russians]"), whose faults are not its own?"""
    hostile = scene.ontology.family_of(one.property) in scene.families.hostile
    return hostile and scene.is_a(one.object, "Country")


def _grounds(scene: Scene, one: Candidate) -> Iterator[Token]:
    """The words around what is done that make it an accusation, in text order."""
    verb = one.predicate
    while verb.pos_ not in VERBAL and verb.head != verb:
        verb = verb.head
    done_to = scene.last_word(scene.mentions[one.object])
    for token in one.predicate.sent:
        if token.i > one.predicate.i and _is_ground(scene, token, done_to) and _belongs(token, verb, one.predicate):
            yield token


def _is_ground(scene: Scene, token: Token, done_to: Token) -> bool:
    """ "Over [alleged] fraud", "for [allegedly] selling", "on [charges]", "[accused] of it", "[citing] violations"."""
    words, form, head = scene.lexicon.events.grounds, token.lower_, token.head
    if form in words.adjectives and token.dep_ == "amod":
        return _leads(first_conjunct(head), words.prepositions) and _is_his(scene, head, done_to)
    if form in words.adverbs:
        gerund = head.head if head.dep_ == "conj" else head
        return gerund.dep_ == "pcomp" and gerund.head.lower_ in words.prepositions
    if token.lemma_.lower() in words.nouns:
        return _leads(first_conjunct(token), words.prepositions) and _is_his(scene, token, done_to)
    if form in words.participles:
        return token.dep_ == "acl" and (head == done_to or done_to.head == head) and head.i < token.i
    if token.lemma_.lower() in words.citing and token.tag_ == "VBG":
        return any(_is_fault(scene, c, done_to) for c in token.rights if c.dep_ == "dobj")
    return False


def _leads(noun: Token, prepositions: Collection[str]) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ in prepositions


def _is_fault(scene: Scene, noun: Token, done_to: Token) -> bool:
    """Is what is cited only alleged, or a wrong by its name ("citing violations")?"""
    alleged = any(c.lower_ in scene.lexicon.events.grounds.adjectives for c in noun.lefts)
    faults = {f for s in scene.lexicon.of("phrase", noun.head.lemma_.lower()) for f in s.themes}
    return (alleged or noun.lemma_.lower() in faults) and _is_his(scene, noun, done_to)


def _is_his(scene: Scene, noun: Token, done_to: Token) -> bool:
    """Is no other told to have done it ("over alleged *Iranian* interference")? Nobody cites a wrong of his own."""
    roles = noun_roles(scene, noun)
    doers = scene.all_ends([t for name in ("owner", "by") for t in roles.get(name, ()) if t.tag_ != "PRP$"])
    him = scene.ends(done_to)
    return all(scene.is_among(i, him) for i in doers)


def _belongs(token: Token, verb: Token, predicate: Token) -> bool:
    """Does a ground hang on what is done, with no other clause between?"""
    for above in token.ancestors:
        if above in (verb, predicate):
            return True
        if above.tag_ in FINITE or above.dep_ in ("relcl", "ccomp"):
            return False
    return False

"""Whose deed a definite noun takes up: "Oman expelled two envoys. Peru condemned [the decision]" condemns Oman."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.noun_roles import doers, noun_families, verb_families
from kg.extract.relations.participants.roles import clause_roles
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import near, sentence_before
from kg.extract.relations.scene.taking_up import content, is_definite

#: Classes of those who rule and decide.
_DECIDING = ("Person", "Country", "Organization")
#: How many judgements of one deed may follow each other ("welcomed the ruling. ... condemned the ruling").
_MOST_STEPS = 4


def author(scene: Scene, noun: Token, steps: int = 0) -> list[int]:
    """Whose decision, policy or ruling a noun without an owner speaks of, by the clauses before it; else nobody."""
    noun, words = _practice(scene, noun), scene.lexicon.events.taken_up
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or scene.in_name(noun) or steps > _MOST_STEPS:
        return []
    if lemma in words.rulings | words.decisions | words.made and (maker := _maker(scene, noun)):
        return maker
    if lemma in words.rulings and _leaves_author(scene, noun):
        return _court(scene, noun)
    if lemma in words.deeds and _leaves_author(scene, noun):
        return _doer(scene, noun)
    return _decider(scene, noun, steps) if lemma in words.decisions and _leaves_author(scene, noun) else []


def _practice(scene: Scene, noun: Token) -> Token:
    """ "A policy of turning away boats which Peru criticised": the policy, though it hangs on boats."""
    done = noun.head if noun.dep_ == "dobj" and noun.head.dep_ == "pcomp" else noun
    above = done.head.head
    judged = done != noun and any(c.dep_ == "relcl" for c in noun.rights)
    return above if judged and above.lemma_.lower() in scene.lexicon.events.taken_up.decisions else noun


def _maker(scene: Scene, noun: Token) -> list[int]:
    """ "Oman has [a policy] that Peru criticised": who has it or makes it, in the clause whose object it is."""
    clause = scene.clause_at.get(noun.head.i) if noun.dep_ == "dobj" else None
    made = clause is not None and clause.lemma in scene.lexicon.events.taken_up.making and not clause.negated
    return _deciders(scene, clause) if made and clause is not None else []


def _leaves_author(scene: Scene, noun: Token) -> bool:
    """Does a definite noun leave unsaid what was decided and by whom ("the decision", "the ruling in March")?"""
    return is_definite(scene, noun) and content(noun).isdisjoint(("clause", "of", "by"))


def _court(scene: Scene, noun: Token) -> list[int]:
    """What court, or state by its court, ruled last before the noun, else the court named last before it."""
    for clause in _clauses_before(scene, noun):
        ends = _deciders(scene, clause) if clause.lemma in scene.lexicon.events.taken_up.ruling else []
        if ends and not any(scene.is_a(i, "Person") for i in ends):
            return ends
    words = scene.lexicon.events.taken_up.courts
    named = [i for i, m in scene.names() if m.start < noun.idx and set(m.text.lower().split()) & {*words}]
    heads = {i: scene.last_word(scene.mentions[i]) for i in named if scene.is_a(i, "Organization")}
    # A court to which one appeals has not ruled yet.
    return [i for i, head in heads.items() if head.dep_ in ("nsubj", "poss") or head.head.lower_ in ("by", "of")][-1:]


def _decider(scene: Scene, noun: Token, steps: int) -> list[int]:
    """Who did what the sentence says before the noun; else what the sentence before it says."""
    above = {*noun.ancestors}
    sentence, before = noun.sent, sentence_before(noun)
    named = [c for c in _clauses_before(scene, noun) if before is not None and c.head.i >= before.start]
    if own := next((c for c in named if c.lemma == noun.lemma_.lower() and not c.negated), None):
        return _deciders(scene, own)  # "[Ana Ruiz] orders her expulsion. A court blocks the order"
    if noun.lemma_.lower() in scene.lexicon.events.taken_up.ordered:
        return []
    for clause in _clauses_before(scene, noun):
        head = clause.head
        if before is None or head.i < before.start:
            return []
        told = head.sent == sentence and head not in above and head.dep_ in ("ROOT", "conj", "advcl", "ccomp")
        if clause.subject is None or not (told or head == before.root):
            continue
        if {"accuses", "supports"} & verb_families(scene, clause.lemma):
            objects = clause_roles(clause).get("object", ())
            return next((found for t in objects if (found := author(scene, t, steps + 1))), [])
        return _deciders(scene, _deed(scene, clause)) if clause.kind is Kind.VERBAL and not clause.negated else []
    return []


def _doer(scene: Scene, noun: Token) -> list[int]:
    """ "[Oman] bombed Homs. Peru condemned the attack": who alone did harm in this sentence and the one before."""
    start = near(noun).start
    harmful = scene.families.hostile - scene.families.spoken
    clauses = [c for c in scene.clauses if start <= c.head.i < noun.i and not c.negated and _happened(c.head)]
    found = [i for c in clauses if verb_families(scene, c.lemma) & harmful for i in _deciders(scene, c)]
    deeds = [t for t in scene.doc[start : noun.i] if t.pos_ == "NOUN" and noun_families(scene, t) & harmful]
    found += [i for i in scene.all_ends(doers(scene, deeds, ("owner", "by"))) if scene.is_a(i, *_DECIDING, "Group")]
    return found[:1] if found and all(scene.same(i, found[0]) for i in found) else []


def _happened(verb: Token) -> bool:
    """Is a clause told in a form in which what happened is told ("bombed", "bombs", "bombing"; not "may bomb")?"""
    return verb.tag_ != "VB" and not any(c.tag_ in ("MD", "TO") for c in verb.lefts)


def _deed(scene: Scene, clause: Clause) -> Clause:
    """The clause that tells the deed: the one told, where a clause only tells of it ("said that [Oman left]")."""
    inner = (scene.clause_at.get(c.i) for c in clause.head.rights if c.dep_ == "ccomp")
    told = next((c for c in inner if c is not None and c.subject is not None), None)
    return clause if told is None or clause.lemma in scene.lexicon.events.taken_up.making else told


def _deciders(scene: Scene, clause: Clause) -> list[int]:
    subjects = clause_roles(clause).get("subject", ())
    return [i for i in scene.all_ends(list(subjects)) if scene.is_a(i, *_DECIDING)]


def _clauses_before(scene: Scene, noun: Token) -> Iterator[Clause]:
    """The clauses before a noun, the nearest first, without the one in which it is judged."""
    around = {t.i for t in noun.ancestors}
    before = [c for c in scene.clauses if c.head.i < noun.i and c.head.i not in around]
    yield from sorted(before, key=lambda c: -c.head.i)

"""Ends of a relation in the complement clause of its verb: "urged *Oman* to leave", "accused it of bombing *Homs*"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.noun_roles import (
    content_of,
    does_harm,
    hyphenated,
    is_told,
    noun_roles,
    parties,
    verb_families,
)
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import conjuncts, first_conjunct


def with_complements(scene: Scene, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """Roles with a complement's ends.

    `doer` and `done to` ("called for [Iran] to end [the siege of Homs]"), `party` ("agreed to sell gas to [Poland]"),
    `condition` ("threatened to respond if [Israel] attacks"), `culprit` ("claims that [Iran] bombed Goris"), `alleged`
    (who did anything so told), `victim` ("vows to attack [Iran]"), `questioned` ("asked [her] whether she would stay").
    """
    own = roles.get("subject", [])
    conditions = list(roles.get("adverbial", ()))
    to_act = [t for t in roles.get("adverbial", ()) if any(c.dep_ == "mark" and c.lower_ == "for" for c in t.lefts)]
    for head in (c for token in (*roles.get("clausal", ()), *to_act) for c in conjuncts(token)):
        complement = scene.clause_at.get(head.i)
        if complement is None:
            continue
        inner = with_nested(clause_roles(complement), of=True)
        if any(_is_own(t, own) for t in (*inner.get("subject", ()), *roles.get("object", ()))):
            continue  # "warned its citizens to leave Iran"
        _add_inner(scene, roles, complement, inner)
        conditions += inner.get("adverbial", ())
    asked = [c for name in ("object", "for") for head in roles.get(name, ()) for c in conjuncts(head)]
    told = any(c.dep_ == "appos" and not scene.in_name(c) for t in roles.get("object", ()) for c in t.rights)
    if not roles.get("complement") and not told:  # "calls Peru's support a mistake"
        roles.setdefault("doer", []).extend(t for head in asked for t in _doers_of_noun(scene, head) if t not in own)
    for head in roles.get("object", ()):
        roles.setdefault("party", []).extend(t for c in content_of(scene, head) for t in parties(scene, c))
        roles.setdefault("between", []).extend(hyphenated(scene, head))
    inside = (scene.clause_at.get(t.i) for t in roles.get("clausal", ()))
    kind = any(verb_families(scene, c.lemma) & scene.families.helping for c in inside if c is not None)
    harmed = [] if kind else conditions  # "vowed to support Oman if it joins"
    roles.setdefault("condition", []).extend(_conditional_subjects(scene, harmed, own))
    return {**roles, "reported": reported(scene, roles), "questioned": _questioned(roles)}


def _questioned(roles: Roles) -> list[Token]:
    """Whom one wants to tell something: "asked [Ana Ruiz] which seats she has", "pressed [her] about her taxes"."""
    told = roles.get("clausal") or roles.get("adverbial", ())  # the parse has "if she would stay" for a condition
    asked = any(_is_question(verb) for verb in told) or roles.get("about")
    return [*roles.get("object", ()), *roles.get("indirect", ())] if asked else []


def _is_question(verb: Token) -> bool:
    """Does a complement ask something ("[whether] she would stay", "[which] seats she could win")?"""
    before = (t for c in verb.lefts for t in c.subtree)
    return any(t.tag_ in ("WDT", "WP", "WP$", "WRB") or t.lower_ in ("whether", "if") for t in before)


def reported(scene: Scene, roles: Roles) -> list[Token]:
    """Who does what moves somebody: "concerned by reports that [Oman] shelled Homs", "at [Oman's] arrest of her"."""
    found: list[Token] = []
    for noun in (
        c for name in scene.lexicon.speech.moving_prepositions for h in roles.get(name, ()) for c in conjuncts(h)
    ):
        found += _culprits(scene, noun)
        told = [scene.clause_at.get(c.i) for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp")]
        for clause in told if noun.lemma_.lower() in scene.lexicon.speech.tidings else ():
            harm = clause is not None and does_harm(scene, clause) and clause.head.tag_ != "VB"
            found += clause_roles(clause).get("subject", ()) if clause is not None and harm else ()
    for head in roles.get("clausal", ()):
        clause = scene.clause_at.get(head.i)
        families = verb_families(scene, clause.lemma) if clause is not None and head.tag_ != "VB" else set()
        if clause is not None and families & {*scene.families.hostile, scene.families.rejecting}:
            found += clause_roles(clause).get("subject", ())  # "dismayed that [Oman] has jailed Ana Ruiz"
    return found


def _culprits(scene: Scene, deed: Token) -> list[Token]:
    """Who does a hostile deed that a noun names: "[Oman's] attacks", "the siege of Homs by [X]"."""
    sources = {n for s in noun_senses(scene, deed) if scene.family(s) in scene.families.hostile for n in s.sources}
    own = noun_roles(scene, deed)
    found = [t for name in ("owner", "by", "of") if name in sources for t in own[name]]
    return found + [t for victim in own["of"] if sources for p, t in prepositional(victim) if p == "by"]


def _add_inner(scene: Scene, roles: dict[str, list[Token]], complement: Clause, inner: Roles) -> None:
    """Add to a clause's roles what a complement clause gives."""
    own = roles.get("subject", [])
    acting = [t for t in inner.get("subject", ()) if t not in own]
    families = verb_families(scene, complement.lemma)
    roles.setdefault("doer", []).extend([] if _is_stated(scene, complement.head) else acting)
    if any(part.tag_ == "TO" for part in complement.head.lefts):
        roles.setdefault("bidden", []).extend(acting)  # "told [Chad] to leave"
    helped = complement.lemma in scene.lexicon.events.wielding or families & scene.families.helping
    if not helped:  # "threatens to act to [protect] Chad"
        ends = (t for name in ("object", "against", "at", "of", "on") for t in inner.get(name, ()))
        roles.setdefault("done to", []).extend(ends)
    roles.setdefault("party", []).extend(parties(scene, complement))
    if complement.lemma in scene.lexicon.violent_verbs and not _is_forsworn(complement):
        ends = (t for name in ("object", "against", "at", "on") for t in inner.get(name, ()))
        roles.setdefault("victim", []).extend(ends)
    if not _is_supposed(complement.head):
        roles.setdefault("alleged", []).extend(acting if complement.head.tag_ != "VB" else ())
        roles.setdefault("culprit", []).extend(acting if does_harm(scene, complement) else ())


def _is_stated(scene: Scene, verb: Token) -> bool:
    """Is a clause told, foretold or asked about, so that nobody is asked to do it ("suggests that it left")?"""
    known = scene.lexicon.speech.foretelling | scene.lexicon.denial.answers.whether
    return any(is_told(v) or any(t.lower_ in known for t in v.lefts) for v in (verb, first_conjunct(verb)))


def _is_forsworn(complement: Clause) -> bool:
    """Is it said before the verb that it will not be done ("vowed *never* to attack", "would *neither* attack nor")?"""
    above = complement.governor.i if complement.governor is not None else complement.head.left_edge.i
    between = complement.head.doc[min(above, complement.head.i) : complement.head.i]
    return any(t.dep_ == "neg" or t.lower_ == "neither" for t in between)


def _is_supposed(verb: Token) -> bool:
    """Is a deed denied or only supposed, so that to tell of it accuses nobody ("Oman *would not* have attacked")?"""
    return any(c.dep_ == "neg" or c.tag_ == "MD" for c in verb.lefts)


def _is_own(people: Token, subject: Sequence[Token]) -> bool:
    """Are they the subject's own people ("[its] citizens", "Chad [...] Chadians")?"""
    return bool(subject) and people.tag_ == "NNS" and any(c.tag_ == "PRP$" for c in people.lefts)


def _doers_of_noun(scene: Scene, noun: Token) -> list[Token]:
    """Who does what a noun names, where it names no victim alike: "calls for the surrender of [Iran]".

    "Calls for an end to [Oman's] attacks": who is to end what he does.
    """
    if noun.lemma_.lower() in scene.lexicon.events.ending:
        ended = [t for p, deed in prepositional(noun) if p in ("to", "of") for t in _culprits(scene, deed)]
        return [t for t in ended if not any(map(scene.is_locality, scene.ends(t)))]  # not "the Gaza war"
    senses = noun_senses(scene, noun)
    if any(scene.family(sense) in scene.families.hostile for sense in senses):
        return []
    done_to = {name for sense in senses for name in sense.targets}
    names = {name for sense in senses for name in sense.sources} - done_to
    return [t for name, heads in noun_roles(scene, noun).items() if name in names for t in heads]


def _conditional_subjects(scene: Scene, heads: Sequence[Token], own: Sequence[Token]) -> Iterator[Token]:
    """The subjects of "if" and "unless" clauses, the clause's own subject apart."""
    for head in heads:
        inner = scene.clause_at.get(head.i)
        conditional = any(c.dep_ == "mark" and c.lower_ in scene.lexicon.speech.conditions for c in head.lefts)
        acts = inner is not None and not inner.passive  # not "if *Chad* is attacked"
        if inner and acts and inner.subject and conditional and inner.subject.head not in own:
            yield inner.subject.head

"""Which senses of a verb a clause does not have: "moves [its office] to Aden" is no journey."""

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.noun_roles import noun_families
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import is_thing, noun_senses
from kg.lang.senses import Sense
from kg.tree import MODIFIERS, NOUN_SUBJECTS, conjuncts

#: The tagger's labels of times and measures, which are no thing that is brought.
_TIMES = frozenset({"DATE", "TIME", "QUANTITY", "CARDINAL", "ORDINAL"})


def adds_to(scene: Scene, sense: Sense, first: Sense) -> bool:
    """May a further sense say more: a place, whose a thing was, another side ("flew to Lyon [via Bonn]")?"""
    family, said = scene.family(sense), scene.family(first)
    if first.themes and family == said and "object" in sense.targets:
        return False  # the object has told where: "visits [Omani troops] in Lyon"
    apart = not set(sense.targets) & set(first.targets)
    origin = family == said and set(sense.targets) <= scene.lexicon.actors.origins
    return (apart and (origin or family in scene.families.sides.get(said, ()))) or (sense.place and family == said)


def is_other(scene: Scene, clause: Clause, sense: Sense, roles: Roles) -> bool:
    """Does the verb tell something else than its sense: a thing brought, an accident, one man, a deed joined?"""
    apart = _is_brought(scene, clause, sense, roles) or _by_accident(scene, clause, sense)
    apart = apart or _by_words(scene, clause, sense) or _is_of_clause(scene, clause, sense)
    apart = apart or _is_left_out(scene, sense, roles) or _is_fired(scene, sense, roles)
    apart = apart or _is_fronted(scene, clause, sense, roles)
    return apart or _is_of_one(scene, sense, roles) or _is_deed(scene, sense, roles) or _is_fate(scene, sense, roles)


def _is_fronted(scene: Scene, clause: Clause, sense: Sense, roles: Roles) -> bool:
    """ "[On Twitter], Ana Ruiz called Popa unhinged": where the verb stands last nobody is called on."""
    asked = scene.family(sense) == scene.families.asking and "on" in sense.targets
    heads = [t for name in sense.targets for t in roles.get(name, ())] if asked else []
    return bool(heads) and all(t.i < clause.head.i and t.tag_ not in ("WDT", "WP") for t in heads)


def _is_left_out(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody leaves what he leaves out of something: "signed a pact, leaving [Oman] out of it".

    Nor does what he does: "[her remarks] left Oman with no choice".
    """
    leaves = scene.family(sense) == scene.families.leaving and "object" in sense.targets and bool(roles.get("object"))
    things = [t.tag_ == "VBG" or is_thing(scene, t) for t in roles.get("subject", ())]
    out = any(roles.get(name) for name in scene.lexicon.denial.leaving_out)
    state = any(roles.get(name) for name in ("with", "complement", "clausal"))
    return leaves and (out or (state and bool(things) and all(things)))


def _is_brought(scene: Scene, clause: Clause, sense: Sense, roles: Roles) -> bool:
    """Nobody travels by bringing something to a place: "returns [the body] to Oman", "moves [its office] to Aden"."""
    goes = scene.family(sense) == scene.families.travelling and "object" not in (*sense.sources, *sense.targets)
    reached = max((t.i for name in sense.targets for t in roles.get(name, ())), default=0)
    things = (t for t in roles.get("object", ()) if t.pos_ == "NOUN" and t.ent_type_ not in _TIMES)
    brought = [thing for thing in things if thing.i < reached]
    return goes and not clause.passive and bool(brought) and not sense.themes


def _is_fired(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """ "[Omani drones] heading for Homs", "[Omani aid] arrived in Homs": they are no visit of those whose they are."""
    goes = scene.family(sense) == scene.families.travelling
    heads = [h for h in roles.get("subject", ()) if not scene.in_name(h)] if goes else []
    sent = [h.lemma_.lower() in scene.lexicon.themes["munitions"] or "aids" in noun_families(scene, h) for h in heads]
    return bool(heads) and all(sent)


def _by_accident(scene: Scene, clause: Clause, sense: Sense) -> bool:
    """ "A Chadian helicopter crashes, [killing] two": nobody does what an accident brings."""
    above = scene.above(clause)
    verbs = [above.lemma] if above is not None and clause.link in ("advcl", "conj", "acl") else []
    return scene.family(sense) in scene.families.violent and not scene.lexicon.harm.accidents.isdisjoint(verbs)


def _by_words(scene: Scene, clause: Clause, sense: Sense) -> bool:
    """ "[Verbally] attacked Oman": does an adverb tell that it does no harm?"""
    adverbs = (c.lower_ for c in clause.head.children if c.dep_ == "advmod")
    return scene.family(sense) in scene.families.violent and not scene.lexicon.harm.peaceful.isdisjoint(adverbs)


def _is_of_occasion(scene: Scene, clause: Clause) -> bool:
    """ "Ana Ruiz of Velmo at the Oman elections, [who] backed Chad": no election is "who", whatever the parse says."""
    who = next((c for c in clause.head.lefts if c.lower_ == "who" and c.dep_ in NOUN_SUBJECTS), None)
    return who is not None and clause.head.head.lemma_.lower() in scene.lexicon.things.occasions


def _is_of_clause(scene: Scene, clause: Clause, sense: Sense) -> bool:
    """ "Trade may drift to Homs, [which] Oman opposes": what is judged behind a comma is no town but what is said."""
    which = next((c for c in clause.head.lefts if c.tag_ == "WDT" and c.dep_ == "dobj"), None)
    judged = scene.family(sense) in scene.families.performed and which is not None
    town = clause.head.head
    apart = which is not None and which.i > 0 and which.nbor(-1).text == ","
    return judged and apart and any(scene.is_locality(i) for i in scene.denoted(town))


def _is_of_one(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """ "Killed [Ana Ruiz] in Homs": what is done to one person by name is no attack on the town.

    Nor is what one alone suffers at the hands of somebody who shoots ("shot [a woman] in Homs").
    """
    harm = scene.family(sense) in scene.families.violent and sense.themes == scene.lexicon.themes["people"]
    lone = [t for t in roles.get("object", ()) if any(c.lower_ in ("a", "an") for c in t.lefts)]
    if harm and sense.lemma in scene.lexicon.harm.befalling and any(t.tag_ == "NN" for t in lone):
        return True
    named = [t for t in roles.get("object", ()) if scene.in_name(t)] if harm else []
    return any(scene.is_a(i, "Person") for t in named for i in scene.denoted(t))


def _is_deed(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody becomes a member of those whose deed he joins ("refuses to join [EU sanctions]").

    Nor does he meet anybody whose body he joins ("will join [her cabinet]").
    """
    joined = [h for h in roles.get("object", ()) if not scene.in_name(h)]
    if sense.lemma in scene.lexicon.events.joining and scene.family(sense) in scene.families.settings:
        return any(h.pos_ == "NOUN" and scene.described.get(h.i) in ("Organization", "Group") for h in joined)
    return scene.family(sense) in scene.families.bodily and any(noun_senses(scene, head) for head in joined)


def _is_fate(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody is asked for what is to be done to him: "orders [Ana Ruiz] to be deported"."""
    told = [scene.clause_at.get(head.i) for head in roles.get("clausal", ()) if roles.get("object")]
    passive = any(c is not None and c.passive and any(t.tag_ == "TO" for t in c.head.lefts) for c in told)
    return scene.family(sense) == scene.families.asking and "object" in sense.targets and passive


def is_anothers(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody leaves a place by ending what is another's, nor supports anybody by telling of another's support.

    "Suspends [Reuters's] operations in Peru", "reiterates the support of [Oman] for Peru".
    """
    family = scene.family(sense)
    told = family in scene.families.supporting and not {"object", "of"} & set(sense.targets)
    if family != scene.families.leaving and not told:
        return False
    parts = MODIFIERS if told else ("poss",)
    objects = [t for t in roles.get("object", ()) if not scene.in_name(t)]
    owners = [i for t in objects for c in t.lefts if c.dep_ in parts for i in scene.ends(c)]
    if told:
        owners += [i for t in objects for p, below in prepositional(t) if p == "of" for i in scene.ends(below)]
    subjects = scene.all_ends(roles.get("subject", ()))
    return any(not scene.is_among(i, subjects) for i in owners)


def tells_no_deed(scene: Scene, clause: Clause) -> bool:
    """Does a clause tell no deed of its own, whatever the parse takes for its subject?"""
    aimed = clause.lemma in scene.lexicon.harm.aimed and _is_aimed(scene, clause.head)
    return aimed or _is_suspicion(scene, clause) or _is_of_occasion(scene, clause)


def _is_suspicion(scene: Scene, clause: Clause) -> bool:
    """ "Police arrest [stabbing] suspect Ana Ruiz": a participle right behind a harm that only tells what for."""
    above = scene.above(clause)
    if above is None or clause.link != "xcomp" or clause.head.tag_ != "VBG" or clause.head.i != above.head.i + 1:
        return False
    seized = any(s.property in scene.families.personal for s in scene.lexicon.of("verb", above.lemma))
    return seized and clause.lemma in scene.lexicon.hostile_verbs


def _is_aimed(scene: Scene, participle: Token) -> bool:
    """ "Sanctions [targeting] Russia": the noun before it tells what is done, and it is no violence."""
    families = noun_families(scene, participle.head)
    return participle.dep_ == "acl" and bool(families) and not families & scene.families.hostile


def carries_deed(scene: Scene, clause: Clause, roles: Roles) -> bool:
    """Does the verb put on its object what a noun names, which is no violence ("hit X with [sanctions]")?"""
    nouns = [
        c
        for name, heads in roles.items()
        if scene.lexicon.light.get(f"{clause.lemma} {name}") == "object"
        for head in heads
        for c in conjuncts(head)
    ]
    families = {family for noun in nouns for family in noun_families(scene, noun)}
    return bool(families) and not families & scene.families.hostile

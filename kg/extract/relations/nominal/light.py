"""Light verbs, which carry an event noun: "France imposed *sanctions* on Iran", "Iran faces *sanctions*"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.nominal.around import Carried, as_targets, is_turning_down, tells_whose
from kg.extract.relations.participants.noun_roles import is_harm, noun_families, noun_roles, through, verb_families
from kg.extract.relations.participants.roles import RoleLists
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.tree import conjuncts


def from_light(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "France imposed *sanctions* on Iran", "Iran faces *sanctions*"."""
    # "Sent ships to lift the blockade": who does so to that end need not be whose it is.
    foreign = clause.head.tag_ == "VB" and clause.head.dep_ in ("advcl", "acl") and _ends(scene, clause.lemma)
    # "Peru bombed Chile, which drew criticism": it is no name before it that the deed drew criticism on.
    vague = any(t.lower_ == "which" and t.dep_ == "nsubj" for t in clause.head.lefts)
    for name, role in _light_roles(scene, clause.lemma, roles):
        for noun in (n for head in roles[name] for c in conjuncts(head) for n in _carried(scene, clause, c)):
            said = vague and noun_families(scene, noun) <= scene.families.performed
            role = _gained(scene, noun) if role == "gain" else role
            role = _borne(scene, noun) if role == "borne" else role
            others = role == "target" and (said or bool(noun_roles(scene, noun)["between"]))
            if _is_proclaimed(scene, clause, noun):
                continue
            if role and not (foreign and is_harm(scene, noun)) and not others and not _is_hit(scene, clause, noun):
                carried.setdefault(noun.i, _of_light(scene, noun, roles, role))


def _carried(scene: Scene, clause: Clause, noun: Token) -> Iterator[Token]:
    """A noun and those that it measures or phases; who orders "a halt to the [raids]" does not make them."""
    stops = clause.lemma in scene.lexicon.events.ordering and noun.lemma_.lower() in scene.lexicon.events.ending
    yield from (n for n in through(scene, noun) if not (stops and n != noun and is_harm(scene, n)))


def _is_hit(scene: Scene, clause: Clause, noun: Token) -> bool:
    """Is a site what the verb hits, and nothing that it brings about ("strikes a [depot] in Homs")?"""
    sited = noun_families(scene, noun) == {"locatedIn"}
    return sited and bool(verb_families(scene, clause.lemma) & scene.families.hostile)


def _gained(scene: Scene, noun: Token) -> str:
    """Help that is told to be somebody's is given to whoever gains it; any other deed is his who does it."""
    helps = noun_families(scene, noun) <= scene.families.helping
    return "target" if helps and tells_whose(scene, noun, "owner", "of", "from", "by") else "source"


def _borne(scene: Scene, noun: Token) -> str:
    """Whoever reacts to a deed is whom it befell; to words he may react that are for others: then no role."""
    words = scene.families.settings | {scene.families.rejecting}
    return "" if noun_families(scene, noun) & words else "target"


def _ends(scene: Scene, lemma: str) -> bool:
    """Is it a verb for ending or lifting something?"""
    return lemma in scene.lexicon.events.ending | scene.lexicon.events.lifting


def _light_roles(scene: Scene, lemma: str, roles: RoleLists) -> Iterator[tuple[str, str]]:
    """Where a verb carries an event noun, and as whose: its object ("accept"), or behind a preposition ("agree to")."""
    for name in roles:
        role = scene.lexicon.light.get(lemma if name == "object" else f"{lemma} {name}")
        if role:
            yield name, role


def _of_light(scene: Scene, noun: Token, roles: RoleLists, role: str) -> RoleLists:
    subject = roles.get("subject", [])
    others = {name: heads for name, heads in roles.items() if name not in ("subject", "object", "clausal", "adverbial")}
    rest = {name: heads for name, heads in others.items() if noun not in heads}
    if role == "source":
        return _done(scene, noun, roles, rest)
    senses = noun_senses(scene, noun)
    if role == "object":
        return {"owner": subject, **as_targets(senses, roles.get("object", []))}
    mutual = noun_families(scene, noun) & (scene.families.settings | scene.families.standing)
    if mutual and noun_roles(scene, noun)["with"]:
        return {"owner": subject, **rest}  # "Agrees to a truce with Oman", "rules out talks with it": they are his own.
    clause = scene.clause_at.get(noun.head.i)
    verb = clause.lemma if clause is not None else noun.head.lemma_.lower()  # "rules out"
    if verb in scene.lexicon.denial.deniers or (is_turning_down(scene, verb, noun) and not _is_borne(scene, noun)):
        # A request turned down was made of the one who turns it down; an attack that is rejected was not made on him.
        if mutual:
            return {"owner": subject, **rest}
        senses = tuple(s for s in senses if scene.family(s) in scene.families.spoken)
        senses = tuple(s for s in senses if s.property not in scene.families.before_courts)
    # Who accepts a resignation need not be what is left.
    targets = as_targets(tuple(s for s in senses if scene.family(s) != scene.families.leaving), subject)
    if any("owner" in sense.sources for sense in senses) and noun_roles(scene, noun)["of"]:
        targets.pop("owner", None)  # "Won the endorsement of Ana Ruiz": hers, and not hers who won it
    return {**targets, **rest}


def _done(scene: Scene, noun: Token, roles: RoleLists, rest: RoleLists) -> RoleLists:
    """Roles around a deed that is his who is the subject, or that he would have done to him."""
    subject = roles.get("subject", [])
    if _is_sought(scene, noun):
        return {**as_targets(noun_senses(scene, noun), subject), **rest}
    thwarted = noun.head.lemma_.lower() in scene.lexicon.events.thwarting
    if thwarted and noun_families(scene, noun) & scene.families.lifted:
        return rest  # "Blocks sanctions on Peru": they are another's
    return _given(scene, noun, roles, {"owner": subject, **rest})


def _is_proclaimed(scene: Scene, clause: Clause, noun: Token) -> bool:
    """Is it what others won, which somebody only tells of ("Ana Ruiz declares the [liberation] of Homs")?"""
    won = noun_families(scene, noun) <= scene.families.contests
    told = won and clause.lemma in scene.lexicon.speech.telling
    teller = scene.all_ends([clause.subject.head]) if told and clause.subject is not None else []
    return bool(teller) and all(scene.is_a(i, "Person") for i in teller)


def _is_sought(scene: Scene, noun: Token) -> bool:
    """Is it help that one would have ("seeks [loans] in Japan")?"""
    families = noun_families(scene, noun)
    sought = noun.head.lemma_.lower() in scene.lexicon.events.courting
    return sought and bool(families) and families <= scene.families.helping


def _given(scene: Scene, noun: Token, roles: RoleLists, around: RoleLists) -> RoleLists:
    """Roles with whoever receives a deed: "hands [Velmo] a fine", or does not: "withholds it [from Velmo]"."""
    senses = noun_senses(scene, noun)
    found = as_targets(senses, roles["indirect"]) if roles.get("indirect") else {}
    if noun.head.lemma_.lower() in scene.lexicon.denial.keeping and around.get("from"):
        return {**around, **as_targets(senses, around["from"]), "from": []}
    return {**found, **around}


def _is_borne(scene: Scene, noun: Token) -> bool:
    """Does the verb over a noun turn nothing down, though it may tell of rivals ("[faces] Omani tariffs")?"""
    return noun.head.lemma_.lower() in scene.lexicon.harm.bearing

"""Event nouns in whose course something is done or told: "during a *meeting* with Rutte, Trump said"."""

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Role
from kg.extract.relations.nominal.around import Carried, participants, phrases_behind, tells_whose
from kg.extract.relations.participants.noun_roles import is_harm, noun_families, noun_roles, through, verb_families
from kg.extract.relations.participants.roles import RoleLists, prepositional
from kg.extract.relations.scene import Scene


def from_setting(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "During a meeting with Rutte, Trump said": the clause's subject takes part in what the phrase names.

    Those killed during a meeting need not have met one another.
    """
    subject = participants(scene, clause, roles)
    passive = clause.passive or (clause.head.tag_ == "VBN" and clause.head.dep_ == "xcomp")
    done = roles.get("subject", ())
    fallen = list(roles.get("object", ())) if clause.passive and not scene.all_ends(done) else []
    met = _harmed_at(scene, clause, roles)
    settings = _settings(scene, roles)
    settings += [h for h in roles.get("with", ()) if noun_families(scene, h) & scene.families.contests]
    journeys = [h for h in roles.get("on", ()) if _is_made(scene, clause, h)]
    for noun in (n for head in (*settings, *journeys) for n in through(scene, head)):
        if between := _of_both(scene, clause, noun, roles):
            carried.setdefault(noun.i, {"between": between})
        if any(child.dep_ == "poss" for child in noun.children) or noun_families(scene, noun) & scene.families.granted:
            continue
        behind = phrases_behind(clause, noun)
        if tells_whose(scene, noun, "by", "from") and noun_families(scene, noun) & scene.families.settings:
            # "Following mediation by Oman, Chad and Iran agreed": between them; "after a call from Oman": to them.
            behind = {"between": subject, "to": subject, **behind}
        elif any(p in ("with", "to") for p, _ in prepositional(noun)) or not (passive or _is_over(clause, subject)):
            # "Were killed during clashes with X": they took part in these.
            agreed = noun_families(scene, noun) & scene.families.standing
            own = list(roles.get("subject", ())) if agreed else met or subject
            behind["setting"] = fallen if fallen and is_harm(scene, noun) else own
        carried.setdefault(noun.i, behind)


def _is_over(clause: Clause, subject: Sequence[Token]) -> bool:
    """Are they who only say what happens in that course ("banks fear strikes after talks, [two unions] said")?"""
    return bool(subject) and clause.subject is not None and clause.subject.head not in subject


def _of_both(scene: Scene, clause: Clause, noun: Token, roles: RoleLists) -> list[Token]:
    """ "Ruiz praised Popa at [their] meeting": it is of those two, if no more is said of whom it is with."""
    theirs = any(c.dep_ == "poss" and c.lower_ == "their" for c in noun.lefts) and not clause.passive
    talks = noun_families(scene, noun) & (scene.families.settings - scene.families.journeys)
    one, other = roles.get("subject", ()), [t for n in ("object", "indirect", "to", "with") for t in roles.get(n, ())]
    ends = [scene.all_ends(heads) for heads in (one, other)]
    alike = any(all(scene.is_a(i, sort) for i in (*ends[0], *ends[1])) for sort in ("Person", "Country"))
    told = any(p in ("with", "between") for p, _ in prepositional(noun))
    return [*one, *other] if theirs and talks and alike and not told and all(len(e) == 1 for e in ends) else []


def _harmed_at(scene: Scene, clause: Clause, roles: RoleLists) -> list[Token]:
    """ "The Zetas killed Ana Ruiz at a meeting with Popa": it is she who met him, if it is a person who is harmed."""
    persons = [t for t in roles.get("object", ()) if any(scene.is_a(i, "Person") for i in scene.ends(t))]
    speaks = any(scene.is_a(i, "Person") for i in scene.all_ends(roles.get("subject", ())))
    harms = verb_families(scene, clause.lemma) & scene.families.hostile
    return persons if harms and not clause.passive and not speaks else []


def _settings(scene: Scene, roles: RoleLists) -> list[Token]:
    """What prepositions of settings govern, those of several words included ("as part of [a deal]")."""
    known = scene.lexicon.events.setting_prepositions
    inside = ((name, head, p, t) for name, heads in roles.items() for head in heads for p, t in prepositional(head))
    longer = [t for name, head, p, t in inside if f"{name} {head.lower_} {p}" in known]
    return [h for name in known for h in roles.get(name, ())] + longer


def _is_made(scene: Scene, clause: Clause, noun: Token) -> bool:
    """Does "on" lead to a journey of the subject's ("is *on a visit*", "Rubio, *on a visit*, ...")?"""
    made = clause.lemma == "be" or verb_families(scene, clause.lemma) & scene.families.journeys
    opens = noun.head.i == noun.sent.start or scene.doc[noun.head.i - 1].text == ","
    return bool(noun_families(scene, noun) & scene.families.journeys and (made or opens))


def from_event(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "*Fighting* broke out between Oman and Chad": of what happens, the clause tells between whom."""
    noun = clause.subject.head if clause.subject is not None and not roles.get("object") else None
    if noun is not None and not clause.passive and is_harm(scene, noun) and not noun_roles(scene, noun)["between"]:
        around = {name: heads for name, heads in phrases_behind(clause, noun).items() if name in ("between", "with")}
        carried.setdefault(noun.i, around)


def from_campaign(scene: Scene, clause: Clause, roles: RoleLists, carried: Carried) -> None:
    """ "They were killed by the army during a *raid* on Homs": the army raids Homs."""
    done = (s for s in scene.lexicon.of("verb", clause.lemma) if "object" in s.targets)
    harms = {scene.family(sense) for sense in done} & scene.families.hostile
    heads = (
        [(name, h) for name in scene.lexicon.events.campaign_prepositions for h in roles.get(name, ())] if harms else []
    )
    for name, noun in ((name, n) for name, head in heads for n in through(scene, head)):
        # Who kills "during an attack" may have met it.
        going = noun.lemma_.lower() in scene.lexicon.harm.campaigns or (
            name == "in" and noun.lemma_.lower() in scene.lexicon.harm.onslaughts
        )
        if going and harms & noun_families(scene, noun):
            carried[noun.i] = {**carried.get(noun.i, {}), "owner": list(roles.get("subject", ()))}


def from_stance(scene: Scene, clause: Clause, carried: Carried) -> None:
    """ "He is ready for talks with Putin", "is open to a deal": the subject takes part in what it is ready for."""
    for argument in clause.arguments:
        words = [token.lower_ for token in argument.preposition]
        if words == ["on"] and clause.subject and noun_families(scene, argument.head) & scene.families.journeys:
            carried.setdefault(argument.head.i, {"owner": [clause.subject.head]})  # "is on a visit to Oman"
        inside = words in (["in"], ["at"])
        if inside and clause.subject and not any(c.dep_ == "det" for c in argument.head.lefts):
            carried.setdefault(argument.head.i, {"owner": [clause.subject.head]})  # "in talks with", "at war with"
        if argument.role is Role.COMPLEMENT and argument.head.pos_ == "ADJ" and clause.subject:
            for preposition, head in prepositional(argument.head):
                if preposition in ("for", "to"):
                    carried.setdefault(head.i, {"owner": [clause.subject.head]})


def from_teller(scene: Scene, noun: Token, carried: Carried) -> None:
    """ "Oman says that [talks] with Iran have failed": whoever tells of talks with somebody has a part in them.

    Not a body, which may be one that reports on others.
    """
    clause = scene.clause_at.get(noun.head.i)
    above = scene.above(clause) if clause is not None and noun.dep_ in ("nsubj", "nsubjpass", "attr") else None
    if above is None or above.lemma not in scene.lexicon.speech.telling or not above.subject or noun.i in carried:
        return
    mutual = noun_families(scene, noun) & (scene.families.settings | scene.families.standing)
    own = noun_roles(scene, noun)
    speakers = scene.ends(above.subject.head)
    if mutual and own["with"] and speakers and all(scene.is_a(i, "Person", "Country", "Group") for i in speakers):
        carried[noun.i] = {"owner": [above.subject.head]}

"""Who does what a clause leaves unsaid: controllers of gerunds, commanders of forces, those whose effort it is."""

from collections.abc import Iterable

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role, subject_head
from kg.extract.relations.participants.addressees import deciders, unheeding
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles, verb_families
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.participants.themes import theme_fits
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.lang.classes.events import Grounds
from kg.lang.senses import Sense
from kg.tree import MODIFIERS, first_conjunct


def with_controller(scene: Scene, clause: Clause, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """Roles with the doer whom the text around a clause gives, where the clause leaves him unsaid."""
    if joint := _coordinators(scene, clause, roles):
        return {**roles, "subject": joint}
    if clause.passive:
        return roles
    doers = (
        _told_doers(scene, clause)
        or deciders(scene, clause)
        or unheeding(scene, clause)
        or _tellers(scene, clause)
        or _judged(scene, clause)
        or _owners_of_effort(scene, clause)
    )
    doers = doers or _helped(scene, clause) or _commander(scene, clause) or _around_gerund(scene, clause)
    return {**roles, "subject": doers} if doers else roles


def _coordinators(scene: Scene, clause: Clause, roles: Roles) -> list[Token]:
    """ "Peru arrests ten in a raid [coordinated] with Oman": who does the deed, not who condemns it."""
    noun = clause.head.head
    jointly = clause.link == "acl" and clause.head.tag_ == "VBN" and clause.lemma in scene.lexicon.events.coordinating
    if not jointly or "with" not in roles or "by" in roles or scene.ends(noun):
        return []
    own = noun_roles(scene, noun)
    if owners := [t for name in ("owner", "by") for t in own.get(name, ()) if scene.ends(t)]:
        return owners
    above = scene.clause_around(noun)
    if above is None or above.subject is None or above.passive or above.subject.head == noun:
        return []
    judges = verb_families(scene, above.lemma) & (scene.families.performed - scene.families.supporting)
    return [] if judges and noun.dep_ == "dobj" else [above.subject.head]


def _told_doers(scene: Scene, clause: Clause) -> list[Token]:
    """ "Chad accuses Sudan of striking Homs, [killing] ten", "says that Sudan struck, killing ten": Sudan did."""
    above = scene.above(clause)
    harm = verb_families(scene, clause.lemma) & scene.families.violent
    if above is None or clause.link != "advcl" or clause.head.tag_ != "VBG" or not harm:
        return []
    blames = [s for s in scene.lexicon.of("verb", above.lemma) if s.property in scene.families.blaming]
    if not blames and above.lemma not in scene.lexicon.speech.telling:
        return []
    told = [scene.clause_at.get(a.head.i) for a in above.arguments if a.role is Role.CLAUSAL]
    inner = next((c for c in told if c is not None and c.head.i < clause.head.i and not c.passive), None)
    blamed = clause_roles(above).get("object", []) if blames and inner is not None else []
    subject = [inner.subject.head] if inner is not None and inner.subject is not None else []
    return list(blamed) or subject


def _tellers(scene: Scene, clause: Clause) -> list[Token]:
    """ "[Oman] said that the ship was lost, rejecting claims by Chad": who speaks, where no deed is told."""
    told = scene.above(clause)
    above = scene.above(told) if told is not None and told.link == "ccomp" else None
    if told is None or above is None or above.subject is None or above.lemma not in scene.lexicon.speech.telling:
        return []
    apart = clause.link == "advcl" and clause.head.tag_ == "VBG" and clause.head.nbor(-1).text == ","
    says = verb_families(scene, clause.lemma) & scene.families.performed
    return [above.subject.head] if apart and says and (told.passive or told.kind is Kind.COPULAR) else []


def _around_gerund(scene: Scene, clause: Clause) -> list[Token]:
    """ "London is committed to defeating X": a gerund's doer is the subject of the clause around it.

    And the doer of what a gerund goes on to do ("committed to continuing [to support X]").
    """
    gerund: Clause | None = clause
    while gerund is not None and gerund.subject is None and gerund.link == "xcomp":
        gerund = scene.above(gerund)
    if gerund is None or gerund.subject is not None or gerund.link != "pcomp":
        return []
    preposition = gerund.head.head.lower_
    if preposition in scene.places.exemplifying or (gerund is not clause and preposition != "to"):
        return []
    charged = _charged(scene, first_conjunct(gerund.head).head)
    if charged is not None:
        return charged
    blamed = _blamed(scene, first_conjunct(gerund.head).head.head)
    if blamed is not None:
        return [blamed]
    for above in gerund.head.ancestors:
        governor = scene.clause_at.get(above.i)
        if governor is not None and governor.subject is not None:
            return [governor.subject.head]
    return []


def _charged(scene: Scene, preposition: Token) -> list[Token] | None:
    """ "Jailed him on charges of [spying for Iran]": whoever is charged has done it; None elsewhere."""
    noun = preposition.head
    words = scene.lexicon.events.grounds
    if preposition.lower_ != "of" or noun.lemma_.lower() not in words.nouns or not _leads_there(noun, words):
        return None
    governor = scene.clause_around(noun)
    if governor is None:
        return []
    roles = with_nested(clause_roles(governor))
    fitting = (s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, governor.lemma))
    return _targets(scene, [s for s in fitting if theme_fits(scene, s, roles)], roles) or list(roles.get("object", ()))


def _blamed(scene: Scene, noun: Token) -> Token | None:
    """ "Chad accused [the army] of bombing Homs": whoever is blamed, though nobody is named; None elsewhere."""
    verb = scene.clause_at.get(noun.head.i) if noun.dep_ == "dobj" else None
    senses = scene.lexicon.of("verb", verb.lemma) if verb is not None else ()
    blames = any(s.property in scene.families.blaming and "object" in s.targets for s in senses)
    return noun if blames else None


def _leads_there(noun: Token, words: Grounds) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ in words.prepositions


def _commander(scene: Scene, clause: Clause) -> list[Token]:
    """ "Israel ordered the army to strike": nameless forces act for the state or body that orders them.

    So too for that of whoever does: "[British] Prime Minister Ana Ruiz ordered the army to strike".
    """
    head = subject_head(clause)
    if head is None or head.lemma_.lower() not in scene.lexicon.actors.forces or scene.ends(head):
        return []
    if any(c.dep_ == "mark" and c.lower_ != "that" for c in clause.head.lefts):
        return []  # "handed over maps so that the guard could gather them"
    above = scene.above(clause)
    giver = subject_head(above)
    if giver is None:
        return []
    titled = [t for t in giver.subtree if t.i < giver.i and t.dep_ in MODIFIERS]
    return [t for t in (giver, *titled) if any(scene.is_a(i, "Country", "Organization") for i in scene.denoted(t))][:1]


def _judged(scene: Scene, clause: Clause) -> list[Token]:
    """ "Cut ties with Mexico for granting asylum": what one is blamed or thanked for, one has done oneself.

    So too behind a noun ("the suspension of Oxfam for working with X"). Only where the gerund's subject names nobody.
    """
    if somebody := _punished(scene, clause):
        return [somebody]
    if clause.link != "pcomp" or (clause.subject is not None and scene.ends(clause.subject.head)):
        return []
    preposition = first_conjunct(clause.head).head
    if preposition.lower_ not in scene.lexicon.events.reasons:
        return []
    noun, governor = preposition.head, scene.above(clause)
    senses = noun_senses(scene, noun) if noun.pos_ == "NOUN" else ()
    judged = _targets(scene, senses, noun_roles(scene, noun)) if senses else []
    if judged or governor is None:
        return judged
    roles = with_nested(clause_roles(governor))
    fitting = (s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, governor.lemma))
    return _targets(scene, [sense for sense in fitting if theme_fits(scene, sense, roles)], roles)


def _punished(scene: Scene, clause: Clause) -> Token | None:
    """ "A Chadian court jails [a man] for killing Ana Ruiz": who is nameless has done it all the same, and no court."""
    gerund = first_conjunct(clause.head)
    reason = gerund.dep_ == "pcomp" and gerund.head.lower_ in scene.lexicon.events.reasons
    governor = scene.clause_around(gerund) if reason else None
    if governor is None or not verb_families(scene, governor.lemma) & scene.families.judging:
        return None
    found = (t for t in clause_roles(governor).get("object", ()) if not scene.ends(t) and t.i < gerund.i)
    return next((t for t in found if scene.described.get(t.i) in ("Person", "Group")), None)


def _targets(scene: Scene, senses: Iterable[Sense], roles: Roles) -> list[Token]:
    """Whom a judging deed befalls: the heads that name somebody in the first sense that has any."""
    for sense in senses:
        judges = scene.family(sense) in scene.families.judging
        heads = [t for name in sense.targets for t in roles.get(name, ()) if scene.ends(t)] if judges else []
        if heads:
            return heads
    return []


def _owners_of_effort(scene: Scene, clause: Clause) -> list[Token]:
    """ "Coalition efforts to support Iraq": what one's effort, plan or threat is to do, one does oneself.

    "A bid by Chile to join NATO": whoever it is by. What one asks for, another is to do.
    """
    verb = first_conjunct(clause.head)
    verb = verb.head if verb.dep_ == "xcomp" and verb.head.dep_ == "acl" else verb
    if verb.tag_ != "VB":
        return []
    noun = _phased(scene, verb.head if verb.dep_ == "acl" else _before_infinitive(verb))
    by = [t for p, t in prepositional(noun) if p == "by" and t.i < verb.i and scene.ends(t)]
    if by and not noun_families(scene, noun) & scene.families.demanding:
        return by
    if noun.lemma_.lower() not in scene.lexicon.events.instruments:
        return []
    owners = [c for c in noun.lefts if c.dep_ in MODIFIERS and scene.ends(c)]
    if (
        owners
        or noun == verb
        or noun.dep_ != "pobj"
        or noun.head.lower_ not in scene.lexicon.events.setting_prepositions
    ):
        return owners
    # "Killed ten amid an offensive to take Homs": whose else should it be?
    above = next((scene.clause_at[v.i] for v in noun.ancestors if v.i in scene.clause_at), None)
    return [above.subject.head] if above and above.subject and not above.passive else []


def _before_infinitive(verb: Token) -> Token:
    """The noun right before an infinitive that the parse hung on the verb above ("joins in the [plan] to free X")."""
    mark = next((part for part in verb.lefts if part.lower_ == "to"), verb)
    before = mark.nbor(-1) if mark.i > mark.sent.start else verb
    return before if before.dep_ == "pobj" and verb.dep_ in ("advcl", "xcomp") and mark is not verb else verb


def _phased(scene: Scene, noun: Token) -> Token:
    """The noun that another one merely phases: "the start of Iraqi [operations] to retake Mosul"."""
    below = (
        [t for p, t in prepositional(noun) if p == "of"]
        if noun.lemma_.lower() in scene.lexicon.events.transparent
        else []
    )
    return _phased(scene, below[0]) if below else noun


def _helped(scene: Scene, clause: Clause) -> list[Token]:
    """ "London stands by Oman to beat pirates": the one who is helped acts to that purpose, with the helper.

    "Helps Iraq in defeating Daesh": he alone.
    """
    inside = clause.link == "pcomp" and clause.head.head.lower_ == "in"
    if not inside and (clause.link not in ("purpose", "advcl") or clause.head.tag_ != "VB"):
        return []
    governor = scene.above(clause)
    if governor is None:
        return []
    roles = clause_roles(governor)
    for sense in scene.lexicon.of("verb", governor.lemma):
        if scene.family(sense) in scene.families.helping and not sense.themes:
            helped = [t for name in sense.targets for t in roles.get(name, ()) if scene.ends(t)]
            return [clause.subject.head, *helped] if helped and clause.subject and not inside else helped
    return []

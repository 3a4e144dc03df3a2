"""Relations that event nouns state: "Russia's invasion of Ukraine", "talks between A and B", "strikes on C"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.clauses import conjuncts
from kg.extract.relations.candidates import Candidate, by_sense
from kg.extract.relations.control import is_peaceful, theme_fits
from kg.extract.relations.frames import pairs_of
from kg.extract.relations.parts import add_parts, is_anothers
from kg.extract.relations.roles import (
    MODIFIERS,
    clause_roles,
    deeds_among,
    doers,
    noun_families,
    noun_roles,
    prepositional,
    through,
    verb_families,
    with_nested,
)
from kg.extract.relations.scene import Scene
from kg.extract.relations.spans import span_of
from kg.lang.senses import Sense
from kg.types import Mention

Roles = dict[str, list[Token]]
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
_PLACES = frozenset({"Place", "Country"})
#: Determiners of what was told before.
_KNOWN = frozenset({"the", "this", "that"})


def noun_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations of every event noun, its roles completed from the light verb or the clause it stands in."""
    carried = _carried(scene)
    for token in scene.doc:
        if token.pos_ not in ("NOUN", "PROPN") or scene.in_name(token):
            continue
        senses = () if _is_struck(scene, token) else scene.noun_senses(token)
        if is_peaceful(scene, token):
            senses = tuple(s for s in senses if " " in s.lemma or scene.family(s) not in scene.lexicon.hostile)
        if senses:
            own, ending = _with_doers(scene, token, senses), _ended_by(scene, token)
            more = carried.get(token.i, {})
            stands = is_anothers(scene, senses, own, more) or _is_joined(scene, token)
            for found in _first_fit(scene, token, ending, senses, merge(scene, own, more)):
                yield replace(found, presupposed=True) if stands else found
            if joiners := more.get("owner") if _is_joined(scene, token) else None:
                yield from _first_fit(scene, token, ending, senses, {**more, **own, "owner": joiners})


def _is_struck(scene: Scene, noun: Token) -> bool:
    """Is a weapon itself what is hit or taken, so that it hits nothing ("shot down a [drone] over Homs")?"""
    arms = noun.lemma_.lower() in scene.lexicon.afloat and noun.dep_ in ("dobj", "nsubjpass")
    senses = scene.lexicon.of("verb", noun.head.lemma_.lower()) if arms else ()
    particle = next((c for c in noun.head.children if c.dep_ == "prt"), None) if arms else None
    if particle is not None:
        senses = scene.lexicon.of("verb", f"{noun.head.lemma_.lower()} {particle.lower_}")
    return any(scene.family(s) in scene.lexicon.hostile and "object" in s.targets for s in senses)


def _with_doers(scene: Scene, noun: Token, senses: Sequence[Sense]) -> Roles:
    """A noun's roles; where nobody did the harm that it names, those who did the deed that brought it.

    "The death of Ana Ruiz in an [Israeli] airstrike", "her killing in a raid by [Oman]".
    """
    roles = noun_roles(scene, noun)
    if any("with" in sense.targets for sense in senses) and not (roles["with"] or roles["between"]):
        # "Negotiations on a deal [with Oman]".
        below = [t for name in scene.lexicon.topics for t in roles.get(name, ())]
        below = [t for t in below if noun_families(scene, t) & scene.lexicon.standing]
        roles["with"] = [h for t in below for p, h in prepositional(t) if p == "with"]
    harm = {scene.family(sense) for sense in senses} & scene.lexicon.hostile
    if harm:
        _lift(scene, roles)
    if not harm or any(scene.all_ends(roles.get(name, ())) for name in ("by", "from")):
        return roles
    around = _around(scene, noun)
    tops = [t for name in scene.lexicon.deed_prepositions for t in (*roles.get(name, ()), *around.get(name, ()))]
    done_by = doers(scene, deeds_among(scene, tops, harm), ("owner", "by"))
    return {**roles, "by": done_by} if done_by else roles


def _lift(scene: Scene, roles: Roles) -> None:
    """What the parse hung on another phrase of a harm: "the bombing of Odesa [by X]", "attacks by X [in Homs]"."""
    for head in roles.get("of", ()):
        roles.setdefault("by", []).extend(t for p, t in prepositional(head) if p == "by")
    if any(heads for name, heads in roles.items() if name not in ("owner", "by")):
        return
    for preposition, place in (pair for head in list(roles.get("by", ())) for pair in prepositional(head)):
        if preposition in scene.lexicon.place_prepositions:
            roles.setdefault(preposition, []).append(place)


def merge(scene: Scene, own: Roles, more: Roles) -> Roles:
    """The noun's own roles; what the clause adds counts where the noun has no phrase of that role itself.

    Who is judged for a deed has done it, and "its" in "thanked Qatar for its support" means nobody else. A deed that
    names its doer by "by" has no other, and one that names only a make is done by who carries it out. Who turns down a
    demand that another should act is not the one asked.
    """
    own = {name: heads for name, heads in own.items() if heads}
    if own.get("doer"):
        more = {name: heads for name, heads in more.items() if name in ("owner", "judged")}
    told = bool(scene.all_ends(own.get("by", ())))
    if told:
        more = {name: heads for name, heads in more.items() if name != "owner"}
    elif more.get("owner") and own.get("owner") and all(_is_make(scene, owner) for owner in own["owner"]):
        own = {name: heads for name, heads in own.items() if name != "owner"}
    owners = own.get("owner", more.get("owner", []))
    judged = more.get("judged") if not told and all(owner.tag_ == "PRP$" for owner in owners) else None
    return {**more, **own, "owner": judged} if judged else {**more, **own}


def _is_make(scene: Scene, owner: Token) -> bool:
    """Does a name before a noun tell no more than the make of a thing ("an [MLRS] rocket barrage")?"""
    named = [(scene.mentions[i], scene.is_a(i, "Product")) for i in scene.ends(owner)]
    makes = [m for m, product in named if product or (m.text.isupper() and not m.canonical)]
    return owner.dep_ == "compound" and bool(named) and len(makes) == len(named)


def _first_fit(
    scene: Scene, noun: Token, ending: Token | None, senses: Sequence[Sense], roles: Roles
) -> Iterator[Candidate]:
    for sense in senses:
        stated = _stated(scene, noun, sense, ending)
        stood = ending is not None and _stood(scene, noun, sense, ending)
        if not stated and not stood:
            continue
        predicate = noun if stated == sense.property else ending or noun
        pairs = pairs_of(scene, sense, _fitting(scene, sense, roles), noun) or _between(scene, sense, roles)
        pairs = [*pairs, *((b, a) for a, b in pairs if _is_mutual(scene, sense, roles))]
        stands = _stands(scene, noun, sense)
        for pair in pairs:
            found = replace(by_sense(sense, pair, predicate, span_of(noun)), confidence=0.7)
            if stated:
                yield replace(found, property=stated, presupposed=stands)
            if stood:
                yield replace(found, presupposed=True)
            if (lifting := _lifted_by(scene, noun, sense)) is not None:
                yield replace(found, property=scene.lexicon.lifts, predicate=lifting)
        if pairs:
            return


def _is_mutual(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """ "Clashes with Hamas", "the war between Iran and Iraq": do both sides do the harm that a noun names?"""
    together = "with" in sense.targets and any(roles.get(name) for name in ("with", "between"))
    sided = any(roles.get(name) for name in ("against", "on", "by"))
    return together and not sided and scene.family(sense) in scene.lexicon.hostile


def _stood(scene: Scene, noun: Token, sense: Sense, ending: Token) -> bool:
    """Does the end of a thing tell that it was there ("ends its pact with Oman", "suspends its aid to Oman")?"""
    family = scene.family(sense)
    if family in scene.lexicon.shared:
        return ending.lemma_.lower() not in scene.lexicon.cancelling
    owned = any(c.dep_ == "poss" for c in noun.lefts) or _is_told(scene, noun)
    between = family == scene.lexicon.denial and _is_told(scene, noun, "between", "of", "with")
    lasting = family in scene.lexicon.standing | scene.lexicon.spoken  # "drops the case against Ana Ruiz"
    return lasting or between or (owned and family in scene.lexicon.ongoing)


def _is_joined(scene: Scene, noun: Token) -> bool:
    """Is it another's deed in which somebody takes part, or not ("refuses to join [EU] sanctions")?"""
    joined = noun.dep_ == "dobj" and noun.head.lemma_.lower() in scene.lexicon.joining
    return joined and _is_told(scene, noun, "owner", "by")


def _is_told(scene: Scene, noun: Token, *names: str) -> bool:
    """Does a noun for a deed itself say whose it is ("[US] aid to Oman", "cooperation [between Iran and Iraq]")?"""
    own = noun_roles(scene, noun)
    return any(own[name] for name in names or ("owner", "by", "between"))


def _stands(scene: Scene, noun: Token, sense: Sense) -> bool:
    """Is it taken for granted, whatever is said around it?

    A request that is rejected or granted was made, sanctions that are lifted are in force, an office is held, talks
    that fail were held.
    """
    family = scene.family(sense)
    above = _above(noun)
    clause = scene.clause_at.get(above.i)
    verb = clause.lemma if clause is not None else above.lemma_.lower()  # "turns down a request"
    answered = (
        (verb in scene.lexicon.answering or _rejects(scene, verb))
        and family in scene.lexicon.spoken
        and noun.dep_ != "conj"
    )
    # "Rejects the pact between Oman and Chad": they have it.
    answered = answered or (
        family in scene.lexicon.standing and _rejects(scene, verb) and bool(noun_roles(scene, noun)["between"])
    )
    lifted = (
        family in scene.lexicon.lifted
        and verb in scene.lexicon.lifting
        and (noun.dep_ in ("dobj", "nsubjpass") or (noun.dep_ == "pobj" and above.pos_ == "NOUN"))
    )
    held = family in scene.lexicon.settings and noun.dep_ == "nsubj" and verb in scene.lexicon.faltering
    return family in scene.lexicon.granted or answered or lifted or held


def _lifted_by(scene: Scene, noun: Token, sense: Sense) -> Token | None:
    """The noun for lifting, if any, that has a measure behind it: "the [lifting] of Omani sanctions on Chad"."""
    above = _above(noun)
    lifted = noun.dep_ == "pobj" and above.pos_ == "NOUN" and above.lemma_.lower() in scene.lexicon.lifting
    return above if lifted and scene.family(sense) in scene.lexicon.lifted else None


def _rejects(scene: Scene, lemma: str) -> bool:
    """Is it a verb of turning down?"""
    phrases = {scene.family(sense) for sense in scene.lexicon.of("phrase", lemma)}
    return scene.lexicon.denial in verb_families(scene, lemma) | phrases


def _ended_by(scene: Scene, noun: Token) -> Token | None:
    """The word for ending, if any, under which a noun stands: "[suspends] gas supplies to", "a [freeze] on aid to"."""
    below, above = noun, _above(noun)
    if noun.head.lower_ == scene.lexicon.lacking:
        return None  # "ended without a deal"
    while above.lemma_.lower() not in scene.lexicon.ending:
        if above.lemma_.lower() not in scene.lexicon.transparent or above == below:
            return None
        below, above = above, _above(above)
    return above if below.dep_ in ("dobj", "pobj", "nsubjpass") else None


def _above(noun: Token) -> Token:
    """What a noun hangs on, past its preposition."""
    return noun.head.head if noun.head.dep_ == "prep" else noun.head


def _stated(scene: Scene, noun: Token, sense: Sense, ending: Token | None) -> str:
    """What a noun states: its sense's property, or under a word for ending the one for giving that up, if any.

    Who ends another's deed gives nothing up himself ("halted cooperation between Iran and Iraq").
    """
    family = scene.family(sense)
    off = ending is not None and ending.lemma_.lower() in scene.lexicon.cancelling and family in scene.lexicon.settings
    if ending is None or off or family not in scene.lexicon.ended:
        return sense.property
    return "" if _is_told(scene, noun) else scene.lexicon.ended[family]


def _fitting(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles with the participant in the setting as owner, where the sense's family takes part in settings.

    So does whoever is said to do something "after days of fighting *with*" somebody: "with" asks for a second party.
    """
    if roles.get("between") and "between" in sense.sources:
        return {name: heads for name, heads in roles.items() if name != "owner"}  # "halts trade between A and B"
    setting = roles.get("setting")
    if not setting or "owner" in roles:
        return roles
    family = scene.family(sense)
    if family in scene.lexicon.contests and roles.get("over") and "over" in sense.targets:
        return {**roles, "owner": setting}  # "wins the cup with a victory over Chile"
    together = "with" in sense.targets and bool(roles.get("with"))
    harm = any(scene.family(s) in scene.lexicon.hostile for s in scene.lexicon.of("noun", sense.lemma))
    if together and harm and all(scene.is_a(i, "Person") for i in scene.all_ends(setting)):
        return roles  # "Ana Ruiz wants an end of the war with Peru": not hers
    return {**roles, "owner": setting} if together or family in scene.lexicon.settings else roles


def _between(scene: Scene, sense: Sense, roles: Roles) -> list[tuple[int, int]]:
    """ "talks between A and B", "the deal between A, B and C": every pair of the coordination."""
    known = scene.ontology.properties.get(sense.property)
    mutual = {"with", "between"} & {*sense.sources, *sense.targets} or (known is not None and known.symmetric)
    if not roles.get("between") or not mutual:
        return []
    ends = scene.all_ends(roles["between"])
    hostile = scene.family(sense) in scene.lexicon.hostile
    if hostile and all(scene.is_a(i, "Place") and not scene.is_a(i, "Country") for i in ends):
        return []  # "a shootout between Homs and Aden" lies there
    return [(a, b) for a, b in combinations(ends, 2) if scene.fits(sense, a, b)]


def _carried(scene: Scene) -> dict[int, Roles]:
    """For each noun that a light verb carries, the roles that the clause gives it.

    "France imposed sanctions on Iran": the verb's subject is the sanctions' owner, its preposition theirs;
    "Iran faces sanctions": the subject is whom they are on.
    """
    carried: dict[int, Roles] = {}
    nouns = [token for token in scene.doc if token.pos_ == "NOUN"]
    for noun in nouns:
        _from_helping_noun(scene, noun, carried)
        _from_state(scene, noun, carried)
    for clause in scene.clauses:
        if clause.kind is Kind.VERBAL:
            _from_verb(scene, clause, carried)
        elif clause.kind is Kind.COPULAR:
            add_parts(scene, clause, clause_roles(clause), carried)
            _from_stance(scene, clause, carried)
            _from_preposition(scene, clause, clause_roles(clause), carried)
            _from_blamed(scene, clause, carried)
    for noun in nouns:
        _from_teller(scene, noun, carried)
        _from_measure(scene, noun, carried)
        _from_including(scene, noun, carried)
    return carried


def _from_verb(scene: Scene, clause: Clause, carried: dict[int, Roles]) -> None:
    """Add what a clause with a verb tells of the nouns around it, from one source after the other."""
    roles = clause_roles(clause)
    for source in (
        _from_light,
        _from_shield,
        _from_claim,
        _from_setting,
        _from_campaign,
        _from_help,
        _from_judgement,
        _from_term,
        _from_backing,
        _from_asking,
        _from_event,
        add_parts,
        _from_decree,
        _from_preposition,
        _from_blame,
        _from_lack,
    ):
        source(scene, clause, roles, carried)


def _from_light(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "France imposed *sanctions* on Iran", "Iran faces *sanctions*"."""
    # "Sent ships to lift the blockade": who does so to that end need not be whose it is.
    foreign = clause.head.tag_ == "VB" and clause.head.dep_ in ("advcl", "acl") and _ends(scene, clause.lemma)
    # "Peru bombed Chile, which drew criticism": it is no name before it that the deed drew criticism on.
    vague = any(t.lower_ == "which" and t.dep_ == "nsubj" for t in clause.head.lefts)
    for name, role in _light_roles(scene, clause.lemma, roles):
        for noun in (n for head in roles[name] for c in conjuncts(head) for n in through(scene, c)):
            said = vague and noun_families(scene, noun) <= scene.lexicon.performed
            role = _gained(scene, noun) if role == "gain" else role
            others = role == "target" and (said or bool(noun_roles(scene, noun)["between"]))
            if not (foreign and _is_harm(scene, noun)) and not others:
                carried.setdefault(noun.i, _of_light(scene, noun, roles, role))


def _gained(scene: Scene, noun: Token) -> str:
    """Help that is told to be somebody's is given to whoever gains it; any other deed is his who does it."""
    helps = noun_families(scene, noun) <= scene.lexicon.helping
    return "target" if helps and _is_told(scene, noun, "owner", "of", "from", "by") else "source"


def _ends(scene: Scene, lemma: str) -> bool:
    """Is it a verb for ending or lifting something?"""
    return lemma in scene.lexicon.ending | scene.lexicon.lifting


def _light_roles(scene: Scene, lemma: str, roles: Roles) -> Iterator[tuple[str, str]]:
    """Where a verb carries an event noun, and as whose: its object ("accept"), or behind a preposition ("agree to")."""
    for name in roles:
        role = scene.lexicon.light.get(lemma if name == "object" else f"{lemma} {name}")
        if role:
            yield name, role


def _from_shield(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Will defend him from US sanctions": the one shielded is whom the deed would be done to."""
    if clause.lemma not in scene.lexicon.shielding:
        return
    around = with_nested(roles)
    for noun in (c for name in ("from", "against") for head in around.get(name, ()) for c in conjuncts(head)):
        senses = scene.noun_senses(noun)
        carried.setdefault(noun.i, _as_targets(senses, roles.get("object", [])))


def _from_measure(scene: Scene, noun: Token, carried: dict[int, Roles]) -> None:
    """ "A series of strikes [across Ukraine]": what the parse hangs on the measuring noun belongs to the measured.

    "[Oman's] resumption of talks with Iran", "its lack of support for them": who owns a phase does what it is of.
    """
    owned = noun.lemma_.lower() in scene.lexicon.owned_phases
    owner = noun_roles(scene, noun).get("owner") if owned else None
    for measured in through(scene, noun):
        if measured != noun:
            behind = {p: [h] for p, h in prepositional(noun) if p != "of" and h.i > measured.i}
            whose = {"owner": owner} if owner else {}
            carried[measured.i] = {**behind, **whose, **carried.get(measured.i, {})}


def _from_lack(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Left without [Oman's] support", "without a deal with Oman": whichever side is not told is the subject."""
    subject = list(roles.get("subject", ())) if clause.head.tag_ in _FINITE else []
    for noun in (c for head in with_nested(roles).get(scene.lexicon.lacking, ()) for c in conjuncts(head)):
        own = noun_roles(scene, noun)
        told = any(scene.all_ends(own.get(name, ())) for name in ("owner", "by", "from"))
        targets = _as_targets(scene.noun_senses(noun), subject)
        # "Talks between Oman and Iran ended without a deal": theirs who held them.
        held = noun_roles(scene, subject[0]) if subject and noun_families(scene, subject[0]) else {}
        carried.setdefault(noun.i, targets if told else {"owner": subject, **held})


def _from_claim(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "The attack in Homs, for which Daesh claimed responsibility": the claimant did what the relative speaks of.

    The parse may hang the clause on a noun within the deed's phrase ("the attack in [Homs]").
    """
    relative = any(t.tag_ == "WDT" for p in clause.head.lefts if p.lower_ == "for" for t in p.children)
    if clause.lemma in scene.lexicon.claiming | scene.lexicon.executing and _takes_up(scene, clause, roles):
        _from_owning_up(scene, clause, roles, carried)
    told = [t for t in clause.head.children if t.dep_ == "agent" or (t.dep_ == "prep" and t.lower_ == "by")]
    claimed = clause.head.dep_ in ("acl", "relcl") and bool(told)
    if clause.lemma not in scene.lexicon.claiming or not (claimed or (relative and clause.head.dep_ == "relcl")):
        return
    who = [c for by in told for c in by.children if c.dep_ == "pobj"] if claimed else list(roles.get("subject", ()))
    before = [t for t in clause.head.sent if t.i < clause.head.i and t.pos_ == "NOUN" and _is_harm(scene, t)]
    for deed in before[-1:]:
        carried[deed.i] = {**_around(scene, deed), **carried.get(deed.i, {}), "owner": who}


def _from_blamed(scene: Scene, clause: Clause, carried: dict[int, Roles]) -> None:
    """ "Ten die in an attack on Homs. Daesh was *responsible* for the attack": the deed told before is theirs."""
    roles = clause_roles(clause)
    blamed = any(t.lower_ in scene.lexicon.answerable for t in roles.get("complement", ()))
    deeds = [n for n in roles.get("for", ()) if _is_harm(scene, n) and not any(c.dep_ == "prep" for c in n.rights)]
    if blamed and not clause.negated and any(c.lower_ in _KNOWN for n in deeds for c in n.lefts):
        _from_owning_up(scene, clause, roles, carried)


def _takes_up(scene: Scene, clause: Clause, roles: Roles) -> bool:
    """Does it say of a deed told before that somebody did it ("claims responsibility", "carried out *the attack*")?"""
    heads = [c for head in roles.get("object", ()) for c in conjuncts(head)]
    if clause.lemma in scene.lexicon.claiming and any(h.lemma_ in scene.lexicon.owned_up for h in heads):
        return True
    known = [h for h in heads if h.pos_ == "NOUN" and any(c.dep_ == "det" and c.lower_ in _KNOWN for c in h.lefts)]
    return any(_is_harm(scene, h) and not any(c.dep_ in ("prep", "acl", "relcl") for c in h.rights) for h in known)


def _from_owning_up(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Ten die in a bombing in Homs. Daesh claims responsibility": the first deed that is nobody's is theirs."""
    subject = list(roles.get("subject", ()))
    if not scene.all_ends(subject):
        return
    before = scene.doc[clause.head.sent.start - 1].sent.start if clause.head.sent.start else 0
    taken = [t.i for t in roles.get("object", ())]
    until = min((clause.head.i, *taken))
    deeds = [t for t in scene.doc[before:until] if t.pos_ == "NOUN" and _is_harm(scene, t)]
    for deed in [deed for deed in deeds if not _has_doer(scene, deed, carried)][:1]:
        carried[deed.i] = {**_around(scene, deed), **carried.get(deed.i, {}), "owner": subject}


def _has_doer(scene: Scene, deed: Token, carried: dict[int, Roles]) -> bool:
    """Is it said, around a noun for a harm, who did it?"""
    own, more = noun_roles(scene, deed), carried.get(deed.i, {})
    return any(scene.all_ends(roles.get(name, ())) for roles in (own, more) for name in ("owner", "by"))


def _from_including(scene: Scene, deed: Token, carried: dict[int, Roles]) -> None:
    """ "Russia launched strikes on Ukraine, killing 25, including 16 in an *airstrike* on Lviv": one of the strikes."""
    words = scene.doc[deed.sent.start : deed.i]
    mark = next((t for t in reversed(words) if t.lower_ in scene.lexicon.exemplifying), None)
    if mark is None or not _is_harm(scene, deed) or _has_doer(scene, deed, carried):
        return
    for whole in (t for t in words if t.i < mark.i and t.pos_ == "NOUN" and _is_harm(scene, t)):
        if _has_doer(scene, whole, carried):
            known = merge(scene, noun_roles(scene, whole), carried.get(whole.i, {}))
            beside = {p: [h] for p, h in prepositional(_above(deed)) if h.i > deed.i}  # "four in an airstrike on Lviv"
            more = {**beside, **_around(scene, deed), **carried.get(deed.i, {})}
            carried[deed.i] = {**more, "owner": known.get("by") or known.get("owner", [])}
            return


def _from_decree(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Upholds Ana Ruiz's *ban*": who lies under the ban owns it, and whoever decrees it bans her."""
    nouns = [c for head in roles.get("object", ()) for c in conjuncts(head)]
    # "Upholds Ana Ruiz's election": a phrase of its own says what that is.
    phrased = {theme for s in scene.lexicon.of("phrase", clause.lemma) for theme in s.themes}
    nouns = [noun for noun in nouns if noun.lemma_.lower() not in phrased]
    for noun in nouns if clause.lemma in scene.lexicon.decreeing else ():
        senses = scene.noun_senses(noun)
        barred = frozenset() if clause.lemma in scene.lexicon.affirming else scene.lexicon.hostile
        if clause.lemma in scene.lexicon.announcing:  # "Confirms Ana Ruiz's re-election" elects nobody
            senses = tuple(s for s in senses if scene.family(s) in scene.lexicon.official)
        own = noun_roles(scene, noun)
        affirmed = clause.lemma in scene.lexicon.affirming
        lies = [s for s in senses if "owner" in s.targets or (affirmed and "by" in s.sources)]
        lies = [s for s in lies if any(own.get(name) for name in s.targets)]
        if any(scene.family(s) not in barred for s in lies):
            carried[noun.i] = {**carried.get(noun.i, {}), "by": list(roles.get("subject", ()))}


def _from_state(scene: Scene, noun: Token, carried: dict[int, Roles]) -> None:
    """ "A jet under *development* by Boeing", "a jet that Boeing has under *development*": what is done to a thing."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in scene.lexicon.state_prepositions or any(noun.lefts):
        return
    done, verb = noun.head.head, noun.head.head
    clause = scene.clause_at.get(verb.i)
    subject = [clause.subject.head] if clause is not None and clause.subject is not None else []
    senses = scene.noun_senses(noun)
    if done.pos_ in ("NOUN", "PROPN"):
        above = scene.clause_at.get(done.head.i) if done.dep_ == "attr" else None
        told = [above.subject.head] if above is not None and above.subject is not None else [done]
        carried.setdefault(noun.i, _as_targets(senses, told))
    elif clause is not None and clause.kind is Kind.COPULAR:
        carried.setdefault(noun.i, _as_targets(senses, subject))
    elif verb.lemma_ == "have" and verb.dep_ == "relcl":
        carried.setdefault(noun.i, {"owner": subject, **_as_targets(senses, [verb.head])})


def _is_harm(scene: Scene, noun: Token) -> bool:
    return bool(noun_families(scene, noun) & scene.lexicon.hostile)


def _of_light(scene: Scene, noun: Token, roles: Roles, role: str) -> Roles:
    subject = roles.get("subject", [])
    others = {name: heads for name, heads in roles.items() if name not in ("subject", "object", "clausal", "adverbial")}
    rest = {name: heads for name, heads in others.items() if noun not in heads}
    if role == "source":
        if noun.head.lemma_.lower() in scene.lexicon.thwarting and noun_families(scene, noun) & scene.lexicon.lifted:
            return rest  # "Blocks sanctions on Peru": they are another's
        # "Hands Velmo a fine": who receives it is the one acted on.
        given = _as_targets(scene.noun_senses(noun), roles["indirect"]) if roles.get("indirect") else {}
        return {**given, "owner": subject, **rest}
    senses = scene.noun_senses(noun)
    if role == "object":
        return {"owner": subject, **_as_targets(senses, roles.get("object", []))}
    mutual = noun_families(scene, noun) & (scene.lexicon.settings | scene.lexicon.standing)
    if mutual and noun_roles(scene, noun)["with"]:
        return {"owner": subject, **rest}  # "Agrees to a truce with Oman", "rules out talks with it": they are his own.
    verb = noun.head.lemma_.lower()
    if verb in scene.lexicon.deniers or (_rejects(scene, verb) and not _is_borne(scene, noun)):
        # A request turned down was made of the one who turns it down; an attack that is rejected was not made on him.
        if mutual:
            return {"owner": subject, **rest}
        senses = tuple(s for s in senses if scene.family(s) in scene.lexicon.spoken)
        senses = tuple(s for s in senses if s.property not in scene.lexicon.before_courts)
    targets = _as_targets(senses, subject)
    if any("owner" in sense.sources for sense in senses) and noun_roles(scene, noun)["of"]:
        targets.pop("owner", None)  # "Won the endorsement of Ana Ruiz": hers, and not hers who won it
    return {**targets, **rest}


def _is_borne(scene: Scene, noun: Token) -> bool:
    """Does the verb over a noun turn nothing down, though it may tell of rivals ("[faces] Omani tariffs")?"""
    return noun.head.lemma_.lower() in scene.lexicon.bearing


def _as_targets(senses: Sequence[Sense], heads: list[Token]) -> Roles:
    """Phrases in every role by which a noun's senses name the one acted on."""
    return {target: heads for sense in senses for target in sense.targets}


def _from_setting(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "During a meeting with Rutte, Trump said": the clause's subject takes part in what the phrase names.

    Those killed during a meeting need not have met one another.
    """
    subject = _participants(scene, clause, roles)
    passive = clause.passive or (clause.head.tag_ == "VBN" and clause.head.dep_ == "xcomp")
    done = roles.get("subject", ())
    fallen = list(roles.get("object", ())) if clause.passive and not scene.all_ends(done) else []
    met = _harmed_at(scene, clause, roles)
    settings = _settings(scene, roles)
    settings += [h for h in roles.get("with", ()) if noun_families(scene, h) & scene.lexicon.contests]
    journeys = [h for h in roles.get("on", ()) if _is_made(scene, clause, h)]
    for noun in (n for head in (*settings, *journeys) for n in through(scene, head)):
        if between := _of_both(scene, clause, noun, roles):
            carried.setdefault(noun.i, {"between": between})
        if any(child.dep_ == "poss" for child in noun.children) or noun_families(scene, noun) & scene.lexicon.granted:
            continue
        behind = _behind(clause, noun)
        if _is_told(scene, noun, "by", "from") and noun_families(scene, noun) & scene.lexicon.settings:
            # "Following mediation by Oman, Chad and Iran agreed": between them; "after a call from Oman": to them.
            behind = {"between": subject, "to": subject, **behind}
        elif not passive or any(p in ("with", "to") for p, _ in prepositional(noun)):
            # "Were killed during clashes with X": they took part in these.
            agreed = noun_families(scene, noun) & scene.lexicon.standing
            own = list(roles.get("subject", ())) if agreed else met or subject
            behind["setting"] = fallen if fallen and _is_harm(scene, noun) else own
        carried.setdefault(noun.i, behind)


def _of_both(scene: Scene, clause: Clause, noun: Token, roles: Roles) -> list[Token]:
    """ "Ruiz praised Popa at [their] meeting": it is of those two, if no more is said of whom it is with."""
    theirs = any(c.dep_ == "poss" and c.lower_ == "their" for c in noun.lefts) and not clause.passive
    talks = noun_families(scene, noun) & (scene.lexicon.settings - scene.lexicon.journeys)
    one, other = roles.get("subject", ()), [t for n in ("object", "indirect", "to", "with") for t in roles.get(n, ())]
    ends = [scene.all_ends(heads) for heads in (one, other)]
    alike = any(all(scene.is_a(i, sort) for i in (*ends[0], *ends[1])) for sort in ("Person", "Country"))
    told = any(p in ("with", "between") for p, _ in prepositional(noun))
    return [*one, *other] if theirs and talks and alike and not told and all(len(e) == 1 for e in ends) else []


def _harmed_at(scene: Scene, clause: Clause, roles: Roles) -> list[Token]:
    """ "The Zetas killed Ana Ruiz at a meeting with Popa": it is she who met him, if it is a person who is harmed."""
    persons = [t for t in roles.get("object", ()) if any(scene.is_a(i, "Person") for i in scene.ends(t))]
    speaks = any(scene.is_a(i, "Person") for i in scene.all_ends(roles.get("subject", ())))
    harms = verb_families(scene, clause.lemma) & scene.lexicon.hostile
    return persons if harms and not clause.passive and not speaks else []


def _settings(scene: Scene, roles: Roles) -> list[Token]:
    """What prepositions of settings govern, those of several words included ("as part of [a deal]")."""
    known = scene.lexicon.setting_prepositions
    inside = ((name, head, p, t) for name, heads in roles.items() for head in heads for p, t in prepositional(head))
    longer = [t for name, head, p, t in inside if f"{name} {head.lower_} {p}" in known]
    return [h for name in known for h in roles.get(name, ())] + longer


def _from_backing(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "With the [support] of Chad, Oman took Lyon": whoever does something with help is the one who is helped."""
    # "Ana Ruiz, with the backing of Oman, won": the parse may hang it on the name.
    beside = [t for head in roles.get("subject", ()) for p, t in prepositional(head) if p == "with"]
    for noun in (c for head in (*roles.get("with", ()), *beside) for c in conjuncts(head)):
        senses = [s for s in scene.noun_senses(noun) if scene.family(s) in scene.lexicon.helping]
        own = noun_roles(scene, noun)
        giver = own["owner"] or own["from"] or own["of"]
        if senses and giver and roles.get("subject") and not (own["to"] or own["for"]):
            carried[noun.i] = {**_as_targets(senses, list(roles["subject"])), "owner": giver, "of": []}


def _from_asking(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "At the [request] of Chad, Oman left", "over Chad's [objections]": who acts is asked or blamed."""
    settings = [h for name in scene.lexicon.asked_prepositions for h in roles.get(name, ())]
    against = [h for name in scene.lexicon.despite for h in roles.get(name, ())]
    blame = scene.lexicon.spoken | {scene.lexicon.denial}
    for noun in (c for head in (*settings, *against) for c in conjuncts(head)):
        families = blame if any(noun in conjuncts(head) for head in against) else {scene.lexicon.asking}
        senses = [s for s in scene.noun_senses(noun) if scene.family(s) in families]
        own = noun_roles(scene, noun)
        asker = own["owner"] or own["from"] or own["by"] or own["of"]
        asked = list(roles.get("subject", ()))
        told = any(own.get(name) for s in senses for name in s.targets if name not in s.sources)
        if senses and asker and asked and not (own["to"] or own["on"] or told):
            carried[noun.i] = {**_as_targets(senses, asked), "owner": asker, "of": []}


def _from_event(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "*Fighting* broke out between Oman and Chad": of what happens, the clause tells between whom."""
    noun = clause.subject.head if clause.subject is not None and not roles.get("object") else None
    if noun is not None and not clause.passive and _is_harm(scene, noun) and not noun_roles(scene, noun)["between"]:
        around = {name: heads for name, heads in _behind(clause, noun).items() if name in ("between", "with")}
        carried.setdefault(noun.i, around)


def _from_campaign(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "They were killed by the army during a *raid* on Homs": the army raids Homs."""
    done = (s for s in scene.lexicon.of("verb", clause.lemma) if "object" in s.targets)
    harms = {scene.family(sense) for sense in done} & scene.lexicon.hostile
    heads = [(name, h) for name in scene.lexicon.campaign_prepositions for h in roles.get(name, ())] if harms else []
    for name, noun in ((name, n) for name, head in heads for n in through(scene, head)):
        # Who kills "during an attack" may have met it.
        going = noun.lemma_.lower() in scene.lexicon.campaigns or (
            name == "in" and noun.lemma_.lower() in scene.lexicon.onslaughts
        )
        if going and harms & noun_families(scene, noun):
            carried[noun.i] = {**carried.get(noun.i, {}), "owner": list(roles.get("subject", ()))}


def _is_made(scene: Scene, clause: Clause, noun: Token) -> bool:
    """Does "on" lead to a journey of the subject's ("is *on a visit*", "Rubio, *on a visit*, ...")?"""
    made = clause.lemma == "be" or verb_families(scene, clause.lemma) & scene.lexicon.journeys
    opens = noun.head.i == noun.sent.start or scene.doc[noun.head.i - 1].text == ","
    return bool(noun_families(scene, noun) & scene.lexicon.journeys and (made or opens))


def _from_term(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Under the [leadership] of Ana Ruiz, Oman grew": it is the clause's subject that she led."""
    for noun in (c for head in roles.get("under", ()) for c in conjuncts(head)):
        if noun_families(scene, noun) & scene.lexicon.granted:
            led = [] if clause.link == "acl" else list(roles.get("subject", ()))
            carried.setdefault(noun.i, {"owner": led, "over": led})


def _around(scene: Scene, noun: Token) -> Roles:
    """What follows a noun in the clause that it hangs in; nothing where it hangs in none."""
    clause = scene.clause_at.get(noun.head.i)
    return _behind(clause, noun) if clause is not None else {}


def _behind(clause: Clause, noun: Token) -> Roles:
    """The clause's prepositional phrases after an event noun, which the parse may have kept from the noun.

    "They were killed in a raid [on Kyiv] [by Russian forces]": what follows "raid" may be its own.
    """
    after: Roles = {}
    for argument in clause.arguments:
        if argument.preposition and argument.head.i > noun.i:
            after.setdefault(" ".join(t.lower_ for t in argument.preposition), []).append(argument.head)
    return after


def _participants(scene: Scene, clause: Clause, roles: Roles) -> list[Token]:
    """The subject, or that of the clause above where it stands for nobody.

    "Ottawa said that tariffs would be delayed after talks with Washington": Ottawa had the talks. "Ana Ruiz, who was
    abducted during a trip to Iraq": she made the trip.
    """
    if clause.head.dep_ == "relcl" and clause.passive:
        return [clause.head.head]
    subject = list(roles.get("subject") or ())
    above = scene.above(clause)
    if above is None or above.head == clause.head or scene.all_ends(subject):
        return subject
    return _participants(scene, above, clause_roles(above)) or subject


def _from_stance(scene: Scene, clause: Clause, carried: dict[int, Roles]) -> None:
    """ "He is ready for talks with Putin", "is open to a deal": the subject takes part in what it is ready for."""
    for argument in clause.arguments:
        words = [token.lower_ for token in argument.preposition]
        if words == ["on"] and clause.subject and noun_families(scene, argument.head) & scene.lexicon.journeys:
            carried.setdefault(argument.head.i, {"owner": [clause.subject.head]})  # "is on a visit to Oman"
        inside = words in (["in"], ["at"])
        if inside and clause.subject and not any(c.dep_ == "det" for c in argument.head.lefts):
            carried.setdefault(argument.head.i, {"owner": [clause.subject.head]})  # "in talks with", "at war with"
        if argument.role is Role.COMPLEMENT and argument.head.pos_ == "ADJ" and clause.subject:
            for preposition, head in prepositional(argument.head):
                if preposition in ("for", "to"):
                    carried.setdefault(head.i, {"owner": [clause.subject.head]})


def _from_teller(scene: Scene, noun: Token, carried: dict[int, Roles]) -> None:
    """ "Oman says that [talks] with Iran have failed": whoever tells of talks with somebody has a part in them.

    Not a body, which may be one that reports on others.
    """
    clause = scene.clause_at.get(noun.head.i)
    above = scene.above(clause) if clause is not None and noun.dep_ in ("nsubj", "nsubjpass", "attr") else None
    if above is None or above.lemma not in scene.lexicon.telling or not above.subject or noun.i in carried:
        return
    mutual = noun_families(scene, noun) & (scene.lexicon.settings | scene.lexicon.standing)
    own = noun_roles(scene, noun)
    speakers = scene.ends(above.subject.head)
    if mutual and own["with"] and speakers and all(scene.is_a(i, "Person", "Country", "Group") for i in speakers):
        carried[noun.i] = {"owner": [above.subject.head]}


def _from_blame(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Condemned the attack today [in Homs]": what follows the deed is the deed's, not the blame's."""
    senses = scene.lexicon.of("verb", clause.lemma)
    if any(scene.family(sense) in scene.lexicon.performed for sense in senses):
        for deed in (c for head in roles.get("object", ()) for c in conjuncts(head) if _is_harm(scene, c)):
            # "The strike was condemned [by Oman]": it is no deed of Oman's.
            behind = {name: h for name, h in _behind(clause, deed).items() if name != "by" or not clause.passive}
            carried[deed.i] = {**behind, **carried.get(deed.i, {})}


def _from_preposition(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Flew sorties in [support] of Benin", "in [cooperation] with Oman": the subject's, whatever the clause says."""
    nouns = [t for a in clause.arguments if len(a.preposition) > 1 for t in a.preposition if t.pos_ == "NOUN"]
    for noun in nouns:
        carried.setdefault(noun.i, {"owner": _participants(scene, clause, roles)})


def _from_judgement(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Jailed him for the attack on Lyon", "cut ties with Iran over its support for X": who is judged, did it."""
    senses = [s for kind in ("verb", "phrase") for s in scene.lexicon.of(kind, clause.lemma)]
    fitting = [s for s in senses if scene.family(s) in scene.lexicon.judging and theme_fits(scene, s, roles)]
    families = {scene.family(s) for s in fitting}
    named = [*scene.lexicon.reasons, *(p for f in sorted(families) for p in scene.lexicon.charges.get(f, ()))]
    around, judged = with_nested(roles), list(roles.get("object", ()))
    if not scene.all_ends(judged):
        partners = ([t for name in s.targets for t in around.get(name, ()) if scene.ends(t)] for s in fitting)
        judged = next((heads for heads in partners if heads), [])
    for head in (h for name in named if families and judged for h in around.get(name, ())):
        for noun in (n for c in conjuncts(head) for n in through(scene, c)):
            if head not in judged:
                carried[noun.i] = {**carried.get(noun.i, {}), "judged": judged}


def _from_help(scene: Scene, clause: Clause, roles: Roles, carried: dict[int, Roles]) -> None:
    """ "Supports Iraq in its fight against X": the one who is helped is the one who fights."""
    kinds = ("verb", "phrase")
    senses = [s for kind in kinds for s in scene.lexicon.of(kind, clause.lemma)]
    if not any(scene.family(s) in scene.lexicon.helping for s in senses):
        return
    helped = [t for head in roles.get("object", ()) for p, t in prepositional(head) if p in ("for", "to")]
    for head in roles.get("in", ()):
        carried.setdefault(head.i, {"owner": helped or list(roles.get("object", ()))})


def _from_helping_noun(scene: Scene, noun: Token, carried: dict[int, Roles]) -> None:
    """ "UK support for Iraq in the fight against X": the one who is helped is the one who fights."""
    senses = scene.noun_senses(noun)
    if not any(scene.family(sense) in scene.lexicon.helping for sense in senses):
        return
    own = noun_roles(scene, noun)
    helped = [t for sense in senses for name in sense.targets for t in own.get(name, ()) if scene.ends(t)]
    inside = [h for t in helped for p, h in prepositional(t) if p == "in"]
    inside = [*own.get("in", ()), *inside, *_around(scene, noun).get("in", ())]
    for head in inside if helped else ():
        carried.setdefault(head.i, {"owner": helped[:1]})


def compound_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations in hyphenated participles: "Saudi-backed government", "US-led coalition"."""
    for word in scene.doc[1:]:
        senses = scene.lexicon.of("compound", word.lower_)
        prefix = _prefix(scene, word, senses) if senses else None
        if prefix is None:
            continue
        described = scene.doc[word.i + 1] if word.i + 1 in scene.name_from else _modified(word)
        prefix = _state(scene, prefix, described, word.head)
        for sense in senses:
            roles = {"prefix": [prefix], "head": [t for t in _described(scene, sense, described) if scene.ends(t)]}
            for pair in pairs_of(scene, sense, roles, word):
                yield replace(by_sense(sense, pair, word, span_of(prefix, word)), rule="compound", presupposed=True)


def _prefix(scene: Scene, word: Token, senses: Sequence[Sense]) -> Token | None:
    """What a dash joins to a participle; of words for where one is, a name without a dash ("[Oslo] based Velmo")."""
    before = word.nbor(-1)
    placed = all(sense.object_types and set(sense.object_types) <= _PLACES for sense in senses)
    if before.text in ("-", "–") and before.i:
        return _town(scene, before.nbor(-1)) if placed else before.nbor(-1)
    between = word.i in scene.name_to and word.i + 1 in scene.name_from and word.dep_ != "ROOT"
    return before if placed and between else None


def _town(scene: Scene, place: Token) -> Token:
    """The place before the one that holds it ("the [Lyon], France-based firm"), else the place itself."""
    index = scene.name_to.get(place.i + 1)
    comma = scene.token_from(scene.mentions[index].start) - 1 if index is not None else 0
    town = scene.name_to.get(comma) if comma > 0 and scene.doc[comma].text == "," else None
    return scene.doc[comma - 1] if town is not None and scene.is_a(town, "Place") else place


def _state(scene: Scene, prefix: Token, *nouns: Token) -> Token:
    """The state that a prefix speaks of ("the Chadian [state]-owned firm Velmo", "Chad's government-run agency")."""
    if prefix.lower_ not in scene.lexicon.state_prefixes:
        return prefix
    owners = [c for noun in nouns for c in noun.lefts if c.i < prefix.i and c.dep_ in MODIFIERS and scene.ends(c)]
    return next((c for c in owners if all(scene.is_a(i, "Country") for i in scene.ends(c))), prefix)


def _described(scene: Scene, sense: Sense, noun: Token) -> list[Token]:
    """What a hyphenated participle describes; of talks, those who hold them ("US-mediated talks between [A and B]")."""
    if scene.family(sense) not in scene.lexicon.settings or scene.ends(noun):
        return [noun]
    around = noun_roles(scene, noun)
    return [t for name in ("between", "with", "owner") for t in around.get(name, ())]


def prefix_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations in hyphenated prefixes: "anti-Islam activist Ana Ruiz", "the pro-EU Liberal Party"."""
    for index, mention in scene.names():
        head = _named_after(scene, scene.token_from(mention.end)) or _named_before(scene, mention)
        if head is None:
            continue
        for sense in scene.prefixes(index):
            first = scene.doc[scene.token_from(mention.start)]
            for pair in pairs_of(scene, sense, {"head": [head], "name": [first]}, first):
                yield replace(by_sense(sense, pair, first, span_of(first)), rule="prefix", presupposed=True)


def _named_after(scene: Scene, position: int) -> Token | None:
    """The name that the description starting at a token describes."""
    while position < len(scene.doc) and position not in scene.name_from:
        if scene.doc[position].pos_ not in ("NOUN", "ADJ"):
            return None
        position += 1
    return scene.doc[position] if position < len(scene.doc) else None


def _named_before(scene: Scene, mention: Mention) -> Token | None:
    """The name to which the description with a prefixed name stands in apposition: "[Ruiz], the pro-EU premier"."""
    last = scene.doc[scene.token_from(mention.end) - 1]
    noun = last.head if last.dep_ in ("amod", "compound", "nmod") and last.head.i > last.i else last
    return noun.head if noun.dep_ == "appos" and noun != last and scene.in_name(noun.head) else None


def _modified(word: Token) -> Token:
    """The head of the noun phrase that a modifier stands in."""
    while word.dep_ in ("amod", "acl", "compound", "nmod", "npadvmod", "punct") and word.head.i != word.i:
        word = word.head
    return word

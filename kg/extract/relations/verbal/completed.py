"""A clause's roles, completed by what the parse hung elsewhere and by what the clauses around it tell."""

from collections import defaultdict

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.noun_roles import deeds_among, doers, noun_families, noun_roles, verb_families
from kg.extract.relations.participants.roles import RoleLists, clause_roles, prepositional
from kg.extract.relations.participants.themes import is_peaceful
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.lang.senses import Sense
from kg.tree import objects_of


def told_roles(scene: Scene, clause: Clause) -> RoleLists:
    """A clause's roles; who denies Oman's part in a deed turns down nothing of Oman's."""
    roles = _beside_deed(scene, clause, _with_late_agent(clause, clause_roles(clause)))
    roles = _with_parties(scene, clause, _with_shared(scene, clause, roles))
    if acting := _called_first(scene, clause) or _employers(scene, clause):
        roles["subject"] = acting
    if _is_asked_for(scene, clause):
        roles.pop("subject", None)
    if counted := _counted_again(scene, clause):
        roles["subject"] = counted
    if (joined := _joined(scene, clause)) is not None:
        roles["subject"] = joined
    if clause.subject is not None and _is_place_aiming(scene, clause):
        roles["subject"] = _who_strikes(scene, clause)
    if clause.lemma in scene.lexicon.events.grounds.citing and _is_behind_passive(scene, clause):
        roles.pop("subject", None)  # "Three were jailed, [alleging] that they stole": those who jailed them do
    if clause.lemma in scene.lexicon.denial.deniers:
        roles["object"] = [t for t in roles["object"] if t.lemma_.lower() not in scene.lexicon.denial.shares]
    return roles


def _called_first(scene: Scene, clause: Clause) -> list[Token]:
    """ "[Two ministers] become the first Omani officials to visit Oran": of whom it is said, not whose officials."""
    noun = clause.head.head
    copula = scene.clause_at.get(noun.head.i) if noun.dep_ == "attr" else None
    counted = any(c.ent_type_ == "ORDINAL" or c.tag_ == "JJS" or c.lower_ == "only" for c in noun.lefts)
    if clause.link not in ("acl", "relcl") or clause.head.tag_ != "VB" or clause.passive or not counted:
        return []
    return [copula.subject.head] if copula is not None and copula.subject is not None else []


def _is_asked_for(scene: Scene, clause: Clause) -> bool:
    """ "Ignored a [call] by Oman to condemn it": who asks for a deed does not do it."""
    noun = clause.subject.head if clause.subject is not None else clause.head
    asks = noun.dep_ == "dobj" and scene.families.asking in noun_families(scene, noun)
    return asks and clause.head.tag_ == "VB" and not clause.passive


def _counted_again(scene: Scene, clause: Clause) -> list[Token]:
    """ "[Drones] flew to Homs, and none reached it": whom a bare "none" or "all" counts in a second clause."""
    word = clause.subject.head if clause.subject is not None and not clause.passive else None
    if word is None or word.lower_ not in scene.lexicon.speech.recounting or any(True for _ in word.children):
        return []
    first = scene.clause_at.get(clause.head.head.i) if clause.head.dep_ in ("conj", "ccomp") else None
    subject = first.subject.head if first is not None and first.subject is not None else word
    return [subject] if subject.i < word.i and subject.tag_ in ("NNS", "NNPS") else []


def _employers(scene: Scene, clause: Clause) -> list[Token]:
    """ "A law used [by Oman] to jail her": who acts by a thing, where a passive says so of it."""
    above = scene.above(clause)
    meant = clause.head.tag_ == "VB" and not clause.passive and clause.link in ("xcomp", "advcl", "purpose")
    if not meant or above is None or not above.passive or above.lemma not in scene.lexicon.events.employing:
        return []
    return [t for p, t in prepositional(above.head) if p == "by" and scene.ends(t)]


def _joined(scene: Scene, clause: Clause) -> list[Token] | None:
    """ "Peru joins [Oman and Chad] in recognizing Mali": whom somebody joins in a deed, has done it, too.

    None where no deed is joined; nobody where one only may ("may join Oman in bombing Mali").
    """
    above = scene.above(clause)
    inside = clause.link == "pcomp" and clause.head.head.lower_ == "in" and clause.subject is not None
    if not inside or above is None or above.lemma not in scene.lexicon.events.joining or above.subject is None:
        return None
    joined = clause_roles(above).get("object", ())
    if above.head.tag_ == "VB":  # "refused to join Oman in it"
        return [] if any(t.tag_ == "MD" for t in above.predicate) and not above.negated else [*joined]
    return [above.subject.head, *joined]


def _is_place_aiming(scene: Scene, clause: Clause) -> bool:
    """Does the parse have a place aim at something: "struck [the provinces] of Oman targeting camps of the Front"?"""
    aims = clause.lemma in scene.lexicon.harm.aimed | scene.lexicon.violent_verbs.keys() and clause.head.tag_ == "VBG"
    if not aims or clause.subject is None or any(c.dep_ == "aux" for c in clause.head.lefts):
        return False
    head = clause.subject.head
    named = scene.in_name(head) and all(scene.is_locality(i) for i in scene.denoted(head))
    return named or (not scene.in_name(head) and scene.described.get(head.i) == "Place")


def _who_strikes(scene: Scene, clause: Clause) -> list[Token]:
    """Who does the deed in whose course a place is said to be where something is aimed at; else nobody."""
    above = scene.clause_around(clause.head)
    deed = above is not None and not above.passive and bool(_harms(scene, above))
    return [above.subject.head] if above is not None and above.subject is not None and deed else []


def _harms(scene: Scene, clause: Clause) -> set[str]:
    """The violent families of a clause's verb and of the nouns that are its object."""
    nouns = clause_roles(clause).get("object", ())
    families = {family for noun in nouns if noun.pos_ == "NOUN" for family in noun_families(scene, noun)}
    return (verb_families(scene, clause.lemma) | families) & scene.families.violent


def _beside_deed(scene: Scene, clause: Clause, roles: RoleLists) -> RoleLists:
    """ "Chad takes Homs, with two rebels [killed]", "with one rocket [hitting] Hama": whose deed it is, in a war.

    The parse takes such a participle for a finite verb now and then.
    """
    verb = clause.head
    noun = verb.head if verb.dep_ == "acl" else verb
    beside = [noun.head] if noun.dep_ in ("pobj", "pcomp") else [c for c in noun.lefts if c.dep_ == "mark"]
    above = scene.clause_around(noun)
    told = clause.passive and bool(roles.get("subject"))
    if clause.subject is None or above is None or above.subject is None or told:
        return roles
    if not any(t.lower_ == "with" for t in beside) or verb.dep_ not in ("acl", "advcl", "pcomp"):
        return roles
    known = (s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, above.lemma))
    war = {scene.family(s) for s in known} & (scene.families.violent | scene.families.contests)
    harm = verb_families(scene, clause.lemma) & scene.families.violent
    ended = verb.tag_ in ("VBN", "VBD") and not any(c.dep_ in ("dobj", "aux") for c in verb.children)
    if not war or not harm or above.passive or (not ended and scene.ends(clause.subject.head)):
        return roles
    return {**roles, "subject": [above.subject.head], **({"object": [clause.subject.head]} if ended else {})}


def _with_shared(scene: Scene, clause: Clause, roles: RoleLists) -> RoleLists:
    """ "Two were killed and ten injured [by Omani forces] [in Lima]": what the last harm has, the first has, too."""
    later = next(
        (scene.clause_at[c.i] for c in clause.head.rights if c.dep_ == "conj" and c.i in scene.clause_at), None
    )
    if later is None or not (clause.passive and later.passive) or any(a.preposition for a in clause.arguments):
        return roles
    harms = [verb_families(scene, one.lemma) & scene.families.hostile for one in (clause, later)]
    if not harms[0] & harms[1]:
        return roles
    names = ("subject", *scene.lexicon.events.deed_prepositions, *scene.lexicon.places.place_prepositions)
    more = {name: heads for name, heads in clause_roles(later).items() if name in names}
    return defaultdict(list, {**more, **roles})


def _with_late_agent(clause: Clause, roles: RoleLists) -> RoleLists:
    """ "Chad was asked to leave [by Oman]": the parse hangs who asks on what is asked."""
    if not clause.passive or roles.get("subject"):
        return roles
    asked = [c for c in clause.head.rights if c.dep_ == "xcomp" and c.tag_ == "VB"]
    asked = [c for c in asked if not any(part.dep_ == "auxpass" for part in c.children)]
    late = [t for verb in asked for t in objects_of(verb, "by")]
    return {**roles, "subject": late} if late else roles


def _with_parties(scene: Scene, clause: Clause, roles: RoleLists) -> RoleLists:
    """ "A and B reached a deal [mediated] by Oman": it lay between those whose deal it is."""
    senses = [s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, clause.lemma)]
    between = any("between" in s.targets and "between" not in s.sources for s in senses)
    if not (between and clause.passive and clause.head.dep_ == "acl") or roles.get("between"):
        return roles
    top = clause.head.head
    while top.dep_ == "pobj" and top.head.head.lemma_.lower() in scene.lexicon.events.transparent:
        top = top.head.head  # "hold a round of talks mediated by Oman"
    own, above = noun_roles(scene, clause.head.head), scene.clause_at.get(top.head.i)
    parties = [*own["owner"], *own["with"]] if own["owner"] else own["with"]
    if above is not None and above.subject is not None and not own["owner"]:
        parties = [above.subject.head, *parties]
    return {**roles, "between": own["between"] or parties}


def with_sort_of_sum(scene: Scene, roles: RoleLists) -> RoleLists:
    """ "Pledged $5 million in [aid to Chad]": what the sum is made of is given, to whom its own phrase says."""
    sums = [t for t in roles.get("object", ()) if t.pos_ == "NUM" or t.ent_type_ == "MONEY"]
    sorts = [t for t in roles.get("in", ()) if t.pos_ == "NOUN" and noun_senses(scene, t)] if sums else []
    if not sorts:
        return roles
    made = {**roles, "object": [*roles["object"], *sorts], "in": [t for t in roles["in"] if t not in sorts]}
    for preposition, head in (pair for noun in sorts for pair in prepositional(noun)):
        made[preposition] = [*made.get(preposition, []), head]
    return made


def with_small_clause(scene: Scene, roles: RoleLists) -> RoleLists:
    """ "Found him guilty", "hold Moscow responsible": the small clause's subject is the object of which it is said."""
    made = {name: list(tokens) for name, tokens in roles.items()}
    for head in roles.get("clausal", ()):
        inner = scene.clause_at.get(head.i)
        if head.tag_ == "JJ":
            # "Made available five million euros to Peru": the parse hangs the object on the adjective.
            made.setdefault("object", []).extend(t for t in head.rights if t.dep_ == "dobj")
            _say_of_object(made, head)
        subject = inner.subject if inner else None
        if subject is not None and not subject.shared:
            made.setdefault("object", []).append(subject.head)
            made.setdefault("complement", []).append(head)
    for said in [c for head in roles.get("object", ()) for c in head.rights if c.dep_ == "amod" and c.tag_ == "JJ"]:
        _say_of_object(made, said)  # "made five million euros [available] to Peru"
    # "Left two Chadians [wounded]": a participle that ends the object is said of it.
    ended = (
        t for head in roles.get("object", ()) for t in head.rights if t.dep_ == "acl" and t.left_edge == t.right_edge
    )
    made.setdefault("complement", []).extend(ended)
    return made


def _say_of_object(roles: RoleLists, adjective: Token) -> None:
    """Take an adjective for what is said of the object, and its phrases for the verb's."""
    roles.setdefault("complement", []).append(adjective)
    for preposition, below in prepositional(adjective):
        roles.setdefault(preposition, []).append(below)


def with_place(scene: Scene, clause: Clause, sense: Sense, roles: RoleLists) -> RoleLists:
    """ "Killed (in raids) by the army in Kyiv": the place that the parser hung on a passive's doer is the clause's."""
    if not clause.passive or not sense.place:
        return roles
    below = [pair for head in roles.get("subject", ()) for pair in prepositional(head)]
    there = {name: [h for p, h in below if p == name] for name in scene.lexicon.places.place_prepositions}
    free = {name: heads for name, heads in there.items() if heads and not scene.all_ends(roles.get(name, ()))}
    return {**roles, **{name: [*roles.get(name, ()), *heads] for name, heads in free.items()}}


def with_deed(scene: Scene, clause: Clause, sense: Sense, roles: RoleLists) -> RoleLists:
    """ "Killed in an Israeli airstrike", "in a clash with rebels": a passive has its doer beside the deed."""
    dying = "slayer" in sense.sources  # "died in an Israeli airstrike"
    if not dying and (not clause.passive or roles.get("subject")):
        return roles
    tops = [top for name in scene.lexicon.events.deed_prepositions for top in roles.get(name, ())]
    # "Shot during the Omani election campaign": not by Oman.
    deeds = [deed for deed in deeds_among(scene, tops, {scene.family(sense)}) if not is_peaceful(scene, deed)]
    if dying:
        # "Died in the Lyon attack": no town does it.
        slayers = [t for t in doers(scene, deeds, ("owner", "by")) if not any(map(scene.is_locality, scene.ends(t)))]
        return {**roles, "slayer": slayers}
    others = {name: [t for t in heads if t not in deeds] for name, heads in roles.items()}
    done_by = doers(scene, deeds, ("owner", "by", "with"))
    return {**others, "subject": done_by} if done_by else roles


def _is_behind_passive(scene: Scene, clause: Clause) -> bool:
    """Is it a participle whose subject is that of a passive above?"""
    above = scene.above(clause)
    return clause.head.tag_ == "VBG" and above is not None and above.passive


def with_announcer(scene: Scene, clause: Clause, sense: Sense, roles: RoleLists) -> RoleLists:
    """ "Peru announces that Ana Ruiz has been expelled": an act of office without a doer is the announcer's.

    Not where it is done to his own people, or somewhere else. So it is whoever's who orders it ("orders her to be
    expelled").
    """
    above = scene.above(clause)
    if not clause.passive or above is None or above.subject is None or roles.get("subject"):
        return roles
    to_be = clause.link in ("xcomp", "ccomp") and any(c.dep_ == "auxpass" and c.tag_ == "VB" for c in clause.head.lefts)
    ordered = to_be and above.lemma in scene.lexicon.events.ordering
    official = sense.property in scene.families.before_courts or scene.family(sense) in scene.families.official
    own = any(c.tag_ == "PRP$" for head in roles.get("object", ()) for c in head.lefts)
    elsewhere = any(scene.ends(head) for head in roles.get("in", ()))
    announced = clause.link == "ccomp" and above.lemma in scene.lexicon.events.announcing and not own and not elsewhere
    if not official or not (ordered or announced):
        return roles
    heads = [above.subject.head]
    if ordered:
        return {**roles, "subject": heads}
    bodies = any(scene.is_a(i, "Country", "Organization") for i in scene.all_ends(heads))
    return {**roles, "subject": heads} if bodies else roles


def with_state(scene: Scene, clause: Clause, sense: Sense, roles: RoleLists) -> RoleLists:
    """ "Was arrested [in Oman]", "jailed [in Oran, Algeria]": the state in which that is done, where nobody does it."""
    if not clause.passive or roles.get("subject") or sense.property not in scene.families.jurisdiction:
        return roles
    places = roles.get("in", ())
    around = [t for p in places for t in p.rights if t.dep_ == "appos"]
    lands = [t for t in (*places, *around) if scene.in_name(t) or scene.described.get(t.i) == "Place"]  # no embassy
    states = [t for t in lands if any(scene.is_a(i, "Country") for i in scene.denoted(t))]
    return {**roles, "subject": states[:1]} if states else roles


def with_companions(scene: Scene, sense: Sense, roles: RoleLists) -> RoleLists:
    """ "Ruiz flew to Oman with [Rui Costa]": whoever goes with somebody goes there, too."""
    if scene.family(sense) != scene.families.travelling or "with" in (*sense.sources, *sense.targets):
        return roles
    beside = [
        t for t in roles.get("with", ()) if scene.in_name(t) and any(scene.is_a(i, "Person") for i in scene.ends(t))
    ]
    return {**roles, "subject": [*roles.get("subject", ()), *beside]} if beside else roles

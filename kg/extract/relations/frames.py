"""Relations that a clause's verb or adjective states, by the argument frames of the lexicon."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.clauses import conjuncts, first_conjunct
from kg.extract.relations.authors import author
from kg.extract.relations.candidates import Attempt, Candidate, by_sense
from kg.extract.relations.control import reported, theme_fits, with_complements, with_controller
from kg.extract.relations.lists import counted_things
from kg.extract.relations.plurals import is_pair
from kg.extract.relations.rejoinders import denies_clause
from kg.extract.relations.roles import (
    MODIFIERS,
    Roles,
    clause_roles,
    deeds_among,
    doers,
    noun_families,
    noun_roles,
    prepositional,
    verb_families,
    with_nested,
)
from kg.extract.relations.scene import Scene
from kg.extract.relations.spans import span_of
from kg.lang.senses import Sense, breadth
from kg.types import MentionKind

Pairs = list[tuple[int, int]]
#: The tagger's labels of times and measures, which are no thing that is brought.
_TIMES = frozenset({"DATE", "TIME", "QUANTITY", "CARDINAL", "ORDINAL"})
#: What a participle behind a noun leads on by.
_SAID = frozenset({"acl", "dobj"})
#: Families of what is said of a deed that goes for whose deed it was.
_ON_DEEDS = frozenset({"accuses", "supports", "rejects", "protestsAgainst"})
#: Roles that only a complement clause fills.
_COMPLEMENTS = frozenset({"doer", "done to", "party", "condition", "culprit", "victim", "bidden", "reported"})


def clause_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield the relations that clauses state through a verb, a verb with its object noun, or a predicate adjective."""
    for clause in scene.clauses:
        if clause.head.lower_ in scene.lexicon.exemplifying and not any(c.dep_ == "nsubj" for c in clause.head.lefts):
            continue
        if clause.kind is Kind.VERBAL and not scene.in_name(clause.head) and not denies_clause(scene, clause):
            yield from _verb(scene, clause)
        elif clause.kind is Kind.COPULAR:
            yield from _adjective(scene, clause)


def _verb(scene: Scene, clause: Clause) -> Iterator[Candidate]:
    """The first sense whose frame is filled; then those of its family that add a place ("killed [X] in [Lviv]")."""
    told = with_nested(with_controller(scene, clause, _told(scene, clause)))
    roles = with_complements(scene, _with_sort_of_sum(scene, told))
    whole = with_nested(roles, of=True)
    lemma = _with_adverb(scene, clause, roles)
    senses = [*scene.lexicon.of("phrase", lemma), *scene.lexicon.of("verb", lemma)]
    if _carries(scene, clause, roles):
        # "Hits Brazil with tariffs": what it is hit with says what is done.
        deeds = scene.lexicon.hostile - scene.lexicon.spoken
        senses = [s for s in senses if scene.family(s) not in deeds or s.kind == "phrase"]
    if clause.lemma in scene.lexicon.aimed and _is_aimed(scene, clause.head):
        return
    small = _with_small_clause(scene, roles)
    senses.sort(key=breadth)
    first: Sense | None = None
    for sense in senses:
        if first and not _adds(scene, sense, first):
            continue
        known = small if sense.complements else whole if sense.kind == "phrase" else roles
        if not theme_fits(scene, sense, known) or (sense.kind == "phrase" and _is_anothers(scene, sense, roles)):
            continue
        if sense.kind == "verb" and _is_other(scene, clause, sense, roles):
            continue
        filled = _with_place(scene, clause, sense, _with_deed(scene, clause, sense, known))
        filled = _with_companions(scene, sense, _with_announcer(scene, clause, sense, filled))
        if pairs := pairs_of(scene, sense, filled, clause.head):
            yield from _candidates(clause, sense, pairs, _theme(roles))
            first = first or sense


def _with_sort_of_sum(scene: Scene, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Pledged $5 million in [aid to Chad]": what the sum is made of is given, to whom its own phrase says."""
    sums = [t for t in roles.get("object", ()) if t.pos_ == "NUM" or t.ent_type_ == "MONEY"]
    sorts = [t for t in roles.get("in", ()) if t.pos_ == "NOUN" and scene.noun_senses(t)] if sums else []
    if not sorts:
        return roles
    made = {**roles, "object": [*roles["object"], *sorts], "in": [t for t in roles["in"] if t not in sorts]}
    for preposition, head in (pair for noun in sorts for pair in prepositional(noun)):
        made[preposition] = [*made.get(preposition, []), head]
    return made


def _by_accident(scene: Scene, clause: Clause, sense: Sense) -> bool:
    """ "A Chadian helicopter crashes, [killing] two": nobody does what an accident brings."""
    above = scene.above(clause)
    verbs = [above.lemma] if above is not None and clause.link in ("advcl", "conj", "acl") else []
    return scene.family(sense) in scene.lexicon.violent and not scene.lexicon.accidents.isdisjoint(verbs)


def _is_of_one(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """ "Killed [Ana Ruiz] in Homs": what is done to one person by name is no attack on the town.

    Nor is what one alone suffers at the hands of somebody who shoots ("shot [a woman] in Homs").
    """
    harm = scene.family(sense) in scene.lexicon.violent and sense.themes == scene.lexicon.themes["people"]
    lone = [t for t in roles.get("object", ()) if any(c.lower_ in ("a", "an") for c in t.lefts)]
    if harm and sense.lemma in scene.lexicon.befalling and any(t.tag_ == "NN" for t in lone):
        return True
    named = [t for t in roles.get("object", ()) if scene.in_name(t)] if harm else []
    return any(scene.is_a(i, "Person") for t in named for i in scene.denoted(t))


def _with_adverb(scene: Scene, clause: Clause, roles: Roles) -> str:
    """The lemma with the adverb or particle of the verb, where the lexicon knows both as one.

    "Fired [back] at Oman", "pushed the rebels [out] of Homs"; so with a passive of its own ("[is wanted] by Oman").
    """
    after = clause.head.i + 1
    adverb = scene.doc[after] if after < len(scene.doc) and clause.lemma == clause.head.lemma_.lower() else None
    joined = adverb is not None and adverb.head == clause.head and adverb.dep_ in ("advmod", "prt")
    particles = [adverb.lower_] if adverb is not None and joined else []
    particles += ["out"] if roles.get("out of") and roles.get("object") else []
    particles += ["as"] if roles.get("as") and roles.get("object") else []  # "dismissed Ruiz [as] a lightweight"
    longer = [f"{clause.lemma} {particle}" for particle in particles]
    longer += [f"be {clause.head.lower_}"] if clause.passive else []
    known = (one for one in longer if scene.lexicon.of("verb", one) or scene.lexicon.of("phrase", one))
    return next(known, clause.lemma)


def _told(scene: Scene, clause: Clause) -> dict[str, list[Token]]:
    """A clause's roles; who denies Oman's part in a deed turns down nothing of Oman's."""
    roles = _with_parties(scene, clause, _with_shared(scene, clause, _with_late_agent(clause, clause_roles(clause))))
    if clause.lemma in scene.lexicon.grounds["citing"] and _is_behind_passive(scene, clause):
        roles.pop("subject", None)  # "Three were jailed, [alleging] that they stole": those who jailed them do
    if clause.lemma in scene.lexicon.deniers:
        roles["object"] = [t for t in roles["object"] if t.lemma_.lower() not in scene.lexicon.shares]
    return roles


def _with_shared(scene: Scene, clause: Clause, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Two were killed and ten injured [by Omani forces] [in Lima]": what the last harm has, the first has, too."""
    later = next(
        (scene.clause_at[c.i] for c in clause.head.rights if c.dep_ == "conj" and c.i in scene.clause_at), None
    )
    if later is None or not (clause.passive and later.passive) or any(a.preposition for a in clause.arguments):
        return roles
    harms = [verb_families(scene, one.lemma) & scene.lexicon.hostile for one in (clause, later)]
    if not harms[0] & harms[1]:
        return roles
    names = ("subject", *scene.lexicon.deed_prepositions, *scene.lexicon.place_prepositions)
    more = {name: heads for name, heads in clause_roles(later).items() if name in names}
    return defaultdict(list, {**more, **roles})


def _with_late_agent(clause: Clause, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Chad was asked to leave [by Oman]": the parse hangs who asks on what is asked."""
    if not clause.passive or roles.get("subject"):
        return roles
    asked = [c for c in clause.head.rights if c.dep_ == "xcomp" and c.tag_ == "VB"]
    asked = [c for c in asked if not any(part.dep_ == "auxpass" for part in c.children)]
    late = [t for verb in asked for p in verb.rights if p.lower_ == "by" for t in p.children if t.dep_ == "pobj"]
    return {**roles, "subject": late} if late else roles


def _with_parties(scene: Scene, clause: Clause, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "A and B reached a deal [mediated] by Oman": it lay between those whose deal it is."""
    senses = [s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, clause.lemma)]
    between = any("between" in s.targets and "between" not in s.sources for s in senses)
    if not (between and clause.passive and clause.head.dep_ == "acl") or roles.get("between"):
        return roles
    top = clause.head.head
    while top.dep_ == "pobj" and top.head.head.lemma_.lower() in scene.lexicon.transparent:
        top = top.head.head  # "hold a round of talks mediated by Oman"
    own, above = noun_roles(scene, clause.head.head), scene.clause_at.get(top.head.i)
    parties = [*own["owner"], *own["with"]] if own["owner"] else own["with"]
    if above is not None and above.subject is not None and not own["owner"]:
        parties = [above.subject.head, *parties]
    return {**roles, "between": own["between"] or parties}


def _adds(scene: Scene, sense: Sense, first: Sense) -> bool:
    """May a further sense say more: a place, whose a thing was, another side ("flew to Lyon [via Bonn]")?"""
    family, said = scene.family(sense), scene.family(first)
    if first.themes and family == said and "object" in sense.targets:
        return False  # the object has told where: "visits [Omani troops] in Lyon"
    apart = not set(sense.targets) & set(first.targets)
    origin = family == said and set(sense.targets) <= scene.lexicon.origins
    return (apart and (origin or family in scene.lexicon.sides.get(said, ()))) or (sense.place and family == said)


def _is_other(scene: Scene, clause: Clause, sense: Sense, roles: Roles) -> bool:
    """Does the verb tell something else than its sense: a thing brought, an accident, one man, a deed joined?"""
    apart = _is_brought(scene, clause, sense, roles) or _by_accident(scene, clause, sense)
    return apart or _is_of_one(scene, sense, roles) or _is_deed(scene, sense, roles)


def _is_brought(scene: Scene, clause: Clause, sense: Sense, roles: Roles) -> bool:
    """Nobody travels by bringing something to a place: "returns [the body] to Oman", "moves [its office] to Aden"."""
    goes = scene.family(sense) == scene.lexicon.travelling and "object" not in (*sense.sources, *sense.targets)
    reached = max((t.i for name in sense.targets for t in roles.get(name, ())), default=0)
    things = (t for t in roles.get("object", ()) if t.pos_ == "NOUN" and t.ent_type_ not in _TIMES)
    brought = [thing for thing in things if thing.i < reached]
    return goes and not clause.passive and bool(brought) and not sense.themes


def _is_deed(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody becomes a member of those whose deed he joins ("refuses to join [EU sanctions]").

    Nor does he meet anybody whose body he joins ("will join [her cabinet]").
    """
    joined = [h for h in roles.get("object", ()) if not scene.in_name(h)]
    if sense.lemma in scene.lexicon.joining and scene.family(sense) in scene.lexicon.settings:
        return any(h.pos_ == "NOUN" and scene.described.get(h.i) in ("Organization", "Group") for h in joined)
    return scene.family(sense) in scene.lexicon.bodily and any(scene.noun_senses(head) for head in joined)


def _is_anothers(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Nobody leaves a place by ending what is another's, nor supports anybody by telling of another's support.

    "Suspends [Reuters's] operations in Peru", "reiterates the support of [Oman] for Peru".
    """
    family = scene.family(sense)
    told = family in scene.lexicon.supporting and not {"object", "of"} & set(sense.targets)
    if family != scene.lexicon.leaving and not told:
        return False
    parts = MODIFIERS if told else ("poss",)
    objects = [t for t in roles.get("object", ()) if not scene.in_name(t)]
    owners = [i for t in objects for c in t.lefts if c.dep_ in parts for i in scene.ends(c)]
    if told:
        owners += [i for t in objects for p, below in prepositional(t) if p == "of" for i in scene.ends(below)]
    subjects = scene.all_ends(roles.get("subject", ()))
    return any(not any(scene.same(i, j) for j in subjects) for i in owners)


def _is_aimed(scene: Scene, participle: Token) -> bool:
    """ "Sanctions [targeting] Russia": the noun before it tells what is done, and it is no violence."""
    families = noun_families(scene, participle.head)
    return participle.dep_ == "acl" and bool(families) and not families & scene.lexicon.hostile


def _carries(scene: Scene, clause: Clause, roles: Roles) -> bool:
    """Does the verb put on its object what a noun names, which is no violence ("hit X with [sanctions]")?"""
    nouns = [
        c
        for name, heads in roles.items()
        if scene.lexicon.light.get(f"{clause.lemma} {name}") == "object"
        for head in heads
        for c in conjuncts(head)
    ]
    families = {family for noun in nouns for family in noun_families(scene, noun)}
    return bool(families) and not families & scene.lexicon.hostile


def _with_small_clause(scene: Scene, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Found him guilty", "hold Moscow responsible": the small clause's subject is the object of which it is said."""
    made = {name: list(tokens) for name, tokens in roles.items()}
    for head in roles.get("clausal", ()):
        inner = scene.clause_at.get(head.i)
        subject = inner.subject if inner else None
        if subject is not None and not subject.shared:
            made.setdefault("object", []).append(subject.head)
            made.setdefault("complement", []).append(head)
    return made


def _with_place(scene: Scene, clause: Clause, sense: Sense, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Killed (in raids) by the army in Kyiv": the place that the parser hung on a passive's doer is the clause's."""
    if not clause.passive or not sense.place:
        return roles
    below = [pair for head in roles.get("subject", ()) for pair in prepositional(head)]
    there = {name: [h for p, h in below if p == name] for name in scene.lexicon.place_prepositions}
    free = {name: heads for name, heads in there.items() if heads and not scene.all_ends(roles.get(name, ()))}
    return {**roles, **{name: [*roles.get(name, ()), *heads] for name, heads in free.items()}}


def _with_deed(scene: Scene, clause: Clause, sense: Sense, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Killed in an Israeli airstrike", "in a clash with rebels": a passive has its doer beside the deed."""
    if not clause.passive or roles.get("subject"):
        return roles
    tops = [top for name in scene.lexicon.deed_prepositions for top in roles.get(name, ())]
    deeds = deeds_among(scene, tops, {scene.family(sense)})
    others = {name: [t for t in heads if t not in deeds] for name, heads in roles.items()}
    done_by = doers(scene, deeds, ("owner", "by", "with"))
    return {**others, "subject": done_by} if done_by else roles


def _is_behind_passive(scene: Scene, clause: Clause) -> bool:
    """Is it a participle whose subject is that of a passive above?"""
    above = scene.above(clause)
    return clause.head.tag_ == "VBG" and above is not None and above.passive


def _with_announcer(
    scene: Scene, clause: Clause, sense: Sense, roles: dict[str, list[Token]]
) -> dict[str, list[Token]]:
    """ "Peru announces that Ana Ruiz has been expelled": an act of office without a doer is the announcer's.

    Not where it is done to his own people, or somewhere else.
    """
    above = scene.above(clause)
    if not clause.passive or clause.link != "ccomp" or above is None or above.subject is None or roles.get("subject"):
        return roles
    official = sense.property in scene.lexicon.before_courts or scene.family(sense) in scene.lexicon.official
    own = any(c.tag_ == "PRP$" for head in roles.get("object", ()) for c in head.lefts)
    elsewhere = any(scene.ends(head) for head in roles.get("in", ()))
    if above.lemma not in scene.lexicon.announcing or not official or own or elsewhere:
        return roles
    heads = [above.subject.head]
    bodies = any(scene.is_a(i, "Country", "Organization") for i in scene.all_ends(heads))
    return {**roles, "subject": heads} if bodies else roles


def _with_companions(scene: Scene, sense: Sense, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """ "Ruiz flew to Oman with [Rui Costa]": whoever goes with somebody goes there, too."""
    if scene.family(sense) != scene.lexicon.travelling or "with" in (*sense.sources, *sense.targets):
        return roles
    beside = [
        t for t in roles.get("with", ()) if scene.in_name(t) and any(scene.is_a(i, "Person") for i in scene.ends(t))
    ]
    return {**roles, "subject": [*roles.get("subject", ()), *beside]} if beside else roles


def _adjective(scene: Scene, clause: Clause) -> Iterator[Candidate]:
    """ "Minsk is loyal to Moscow": the adjective's own prepositions are its roles."""
    for argument in clause.arguments:
        if argument.role is not Role.COMPLEMENT or not clause.subject:
            continue
        for adjective in conjuncts(argument.head):
            roles = {"subject": [clause.subject.head], **_grouped(_behind_adjective(clause, adjective))}
            roles["clausal"] = [a.head for a in clause.arguments if a.role is Role.CLAUSAL and not a.preposition]
            roles["reported"] = reported(scene, {name: heads for name, heads in roles.items() if name != "subject"})
            senses = [
                s for form in {adjective.lemma_.lower(), adjective.lower_} for s in scene.lexicon.of("adjective", form)
            ]
            for sense in senses:
                if pairs := pairs_of(scene, sense, roles, adjective):
                    yield from _candidates(clause, sense, pairs, "", cue=adjective)
                    break


def _behind_adjective(clause: Clause, adjective: Token) -> Iterator[tuple[str, Token]]:
    """An adjective's phrases, one that the parse takes for a passive's agent included ("concerned [by reports]")."""
    yield from prepositional(adjective)
    beside = (a for a in clause.arguments if a.preposition and a.head.i > adjective.i)
    known = {head for _, head in prepositional(adjective)}
    yield from ((a.preposition[-1].lower_, a.head) for a in beside if a.head not in known)


def _grouped(phrases: Iterator[tuple[str, Token]]) -> dict[str, list[Token]]:
    roles: dict[str, list[Token]] = {}
    for preposition, head in phrases:
        roles.setdefault(preposition, []).append(head)
    return roles


def _theme(roles: Roles) -> str:
    """The common noun that is handed over or done ("weapons"), kept as a qualifier."""
    for token in roles.get("object", ()):
        if token.pos_ == "NOUN":
            kept = [t for t in token.lefts if t.dep_ in ("amod", "compound", "nmod")]
            return " ".join(t.text for t in (*kept, token))
    return ""


def _candidates(
    clause: Clause, sense: Sense, pairs: Pairs, theme: str, cue: Token | None = None
) -> Iterator[Candidate]:
    words = [t for t in clause.predicate if t.dep_ not in ("aux", "auxpass", "neg")] or [clause.head]
    place = span_of(*words, *([cue] if cue else ()))
    for pair in pairs:
        candidate = by_sense(sense, pair, clause.head, place)
        yield replace(candidate, qualifiers=(("theme", theme),)) if theme else candidate


def pairs_of(scene: Scene, sense: Sense, roles: Roles, predicate: Token) -> Pairs:
    """The pairs of mentions that fill a sense's frame and have the types it asks for.

    The predicate is the word that has the sense; it is only for the trace of what was tried.
    """
    acting, acted = scene.asked_types(sense)
    sources = _fill(scene, sense.sources, roles, acting)
    roles = _mourned(scene, sense, _met(scene, sense, roles))
    targets = _fill(scene, sense.targets, roles, acted)
    hostile = scene.family(sense) in scene.lexicon.hostile
    if sources:
        sources = _acting(scene, sense, roles, sources)
    if not targets or (hostile and len(_makes(scene, targets)) == len(targets)):
        targets = _within(scene, sense, roles) or targets
    if scene.trace is not None:
        scene.trace.attempts.append(Attempt(predicate, sense, roles, sources, targets))
    if hostile and sources and targets and all(scene.same(s, t) for s in sources for t in targets):
        targets = _speaker_wronged(scene, sense, roles) or targets
    mutual = {"with", "between"} & {*sense.sources, *sense.targets}
    if len(targets) > 1 and not mutual and all(any(scene.same(s, t) for s in sources) for t in targets):
        return []  # "A and B are accused of what [they] did"
    pairs = [
        (s, t)
        for s in sources
        for t in targets
        if scene.fits(sense, s, t) and _acts_there(scene, sense, (s, t), predicate)
    ]
    return pairs or _reciprocal(scene, sense, roles, sources)


def _met(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles without the things of those whom one must meet, or lay hands on: "hosts [a Chinese base]", no Chinese.

    Nor is "[Ana Ruiz's] cabinet" herself.
    """
    if not {sense.property, scene.family(sense)} & scene.lexicon.personal:
        return roles
    met = {
        name: [t for t in roles.get(name, ()) if not scene.is_thing(t) and not _is_persons(scene, t)]
        for name in sense.targets
    }
    return {**roles, **met}


def _is_persons(scene: Scene, noun: Token) -> bool:
    """Is it what is a person's by name ("[Ana Ruiz's] cabinet")?"""
    owned = any(c.dep_ == "poss" and scene.in_name(c) for c in noun.lefts) and not scene.in_name(noun)
    return owned and noun.i in scene.described and all(scene.is_a(i, "Person") for i in scene.denoted(noun))


def _mourned(scene: Scene, sense: Sense, roles: Roles) -> Roles:
    """Roles without deeds with whose doer nobody feels: "condolences for [the Omani attack]"."""
    words = {sense.lemma, *(t.lemma_.lower() for t in roles.get("object", ()))}
    if words.isdisjoint(scene.lexicon.mourning):
        return roles
    hostile = scene.lexicon.hostile
    left = {n: [t for t in roles.get(n, ()) if not noun_families(scene, t) & hostile] for n in sense.targets}
    return {**roles, **left}


def _speaker_wronged(scene: Scene, sense: Sense, roles: Roles) -> list[int]:
    """ "Chile says that Peru violated [its] airspace": nobody wrongs himself, so it is the speaker's."""
    heads = [c for name in sense.targets for t in roles.get(name, ()) for c in conjuncts(t)]
    owned = next((h for h in heads if any(c.tag_ == "PRP$" and c.lower_ == "its" for c in h.lefts)), None)
    verbs = [v for v in owned.ancestors if v.i in scene.clause_at] if owned is not None else []
    told = [v for v in verbs[1:] if scene.clause_at[v.i].lemma in scene.lexicon.telling][:1]
    subjects = [scene.clause_at[v.i].subject for v in told]
    ends = scene.all_ends([s.head for s in subjects if s is not None])
    return [i for i in ends if scene.is_a(i, "Country", "Organization")]


def _acting(scene: Scene, sense: Sense, roles: Roles, sources: list[int]) -> list[int]:
    """Who acts for a country: none of its civilians, and of arms known by their make those who use them.

    "[Thai] F-16 jets bombed", not "Thai civilians cross the border".
    """
    makes = _makes(scene, sources) if scene.family(sense) in scene.lexicon.hostile else []
    if makes and len(makes) == len(sources):
        users = [i for make in makes for c in make.head.lefts if c.dep_ in MODIFIERS for i in scene.denoted(c)]
        return [i for i in users if not scene.is_a(i, "Product")]
    heads = [c for name in sense.sources for t in roles.get(name, ()) for c in counted_things(scene, t)]
    unarmed = [t for t in heads if t.lemma_.lower() in scene.lexicon.unarmed and not scene.in_name(t)]
    harmless = scene.all_ends(unarmed) if len(unarmed) == len(heads) else []
    return [i for i in sources if i not in harmless]


def _makes(scene: Scene, ends: Sequence[int]) -> list[Token]:
    """Those of some ends that are makes, which only say what kind of thing it is ("two [Su-24] jets")."""
    heads = (scene.doc[scene.token_from(scene.mentions[i].end) - 1] for i in ends if scene.is_a(i, "Product"))
    return [head for head in heads if head.dep_ in MODIFIERS and head.head.i > head.i]


def _fill(scene: Scene, names: Sequence[str], roles: Roles, classes: Sequence[str]) -> list[int]:
    """The ends in the first role that has one of the classes asked for; failing that, in the first that has any."""
    fallback: list[int] = []
    for name in names:
        heads = roles.get(name, ())
        found = scene.all_ends(heads) or (_behind(scene, heads) if name == "subject" else [])
        if any(scene.open_type(i, classes) for i in found) or (found and not classes):
            return found
        fallback = fallback or found
    return fallback


def _behind(scene: Scene, heads: Sequence[Token]) -> list[int]:
    """Who acts by what is the subject: "Trump's campaign targeting X", "issued a decree dissolving X", "a call by Y".

    Who blocks a decree dissolving something does not act by it.
    """
    for head in heads:
        if head.lemma_.lower() not in scene.lexicon.instruments:
            continue
        owners = [i for c in head.lefts if c.dep_ in MODIFIERS for i in scene.ends(c)]
        owners = owners or [i for p, by in prepositional(head) if p == "by" for i in scene.ends(by)]
        clause = scene.clause_at.get(head.head.i) if head.dep_ == "dobj" else None
        if clause and clause.subject and not owners and scene.lexicon.denial not in verb_families(scene, clause.lemma):
            owners = list(scene.ends(clause.subject.head))
        if owners:
            return owners
    return []


def _acts_there(scene: Scene, sense: Sense, pair: tuple[int, int], predicate: Token) -> bool:
    """A state or an armed group acts on a place by what it does there; a person who kills in a town does not.

    Nor does a town attack: "the Melbourne attack" is an attack in Melbourne, and in "attacks in Homs, which killed
    many" it is the attacks that killed. Nor does a state attack a town in itself, whatever its police do there.
    """
    subject, object_ = pair
    if scene.family(sense) in scene.lexicon.hostile and scene.is_a(subject, "Product"):
        return False
    town = scene.is_a(subject, "Place") and not scene.is_a(subject, "Country") and not scene.mentions[subject].canonical
    hostile, performed = scene.lexicon.hostile, scene.lexicon.performed
    behind = first_conjunct(predicate).dep_ in ("acl", "relcl") and predicate.tag_ != "VB"
    barred = hostile | performed if behind else hostile if sense.kind == "noun" else frozenset()
    if town and scene.family(sense) in barred:
        return False
    if scene.family(sense) in scene.lexicon.violent and _lies_in(scene, object_, subject):
        return False
    person = scene.is_a(subject, "Person")
    return not (sense.place and person and scene.is_a(object_, "Place") and not scene.is_a(object_, "Country"))


def _lies_in(scene: Scene, place: int, state: int) -> bool:
    """Does a text say of a place that it lies in a state: "Sabha, [Fezzan district], [Libya]"?"""
    position = scene.token_from(scene.mentions[place].end)
    while position < len(scene.doc) - 1:
        index = scene.name_from.get(position)
        if index is not None and scene.same(index, state):
            return True
        if index is not None and scene.is_a(index, "Place"):
            position = scene.token_from(scene.mentions[index].end)
        elif scene.doc[position].text == "," or scene.doc[position].pos_ in ("NOUN", "DET"):
            position += 1
        else:
            return False
    return False


def _within(scene: Scene, sense: Sense, roles: Roles) -> list[int]:
    """The target inside a phrase that stands for nobody.

    For some families an act on what is somebody's is an act on the owner ("praised NATO's focus", "tariffs on Indian
    imports"); for a sense with `place`, an act on what lies in a place is an act on the place ("hit a depot in Lviv").
    """
    tops = [token for name in sense.targets for token in roles.get(name, ())]
    named = dict.fromkeys(c for token in tops for c in (*conjuncts(token), *counted_things(scene, token)))
    heads = [head for head in named if head.lemma_.lower() not in scene.lexicon.portrayals]
    family = scene.family(sense)
    for complement in () if set(sense.targets) & _COMPLEMENTS else scene.lexicon.complements.get(family, ()):
        if found := scene.all_ends(roles.get(complement, ())):
            return found
    if family in scene.lexicon.not_through_deeds or sense.subjects:
        heads = [head for head in heads if not scene.noun_senses(head)]
    owned = heads if family in scene.lexicon.through_owner else []
    taken_up = [index for head in heads for index in author(scene, head)] if family in _ON_DEEDS else []
    links = ["of"] if taken_up else ["of", "from"]  # "welcomed the decision from [Oman]": where he welcomed it
    links += ["by"] if family in scene.lexicon.through_agent else []
    links += ["between"] if family in scene.lexicon.through_parties else []
    if family in scene.lexicon.performed:
        owned = [head for head in owned if not _is_borne(scene, head)]
    if owners := [index for head in owned for index in _owners(scene, head, links)]:
        spoken = family in scene.lexicon.through_agent
        return [i for i in dict.fromkeys(owners) if not (spoken and _is_topic(scene, i))]
    # "Condemned the attack [by forces] of Oman": the parse hangs who did it on the verb.
    done = family in scene.lexicon.through_agent and any(scene.noun_senses(head) for head in owned)
    if done and (behind := scene.all_ends(roles.get("by", ()))):
        return behind
    if taken_up:
        return list(dict.fromkeys(taken_up))
    return _where(scene, heads, roles) if sense.place and (heads or "object" in sense.targets) else []


def _where(scene: Scene, heads: Sequence[Token], roles: Roles) -> list[int]:
    """The places inside the phrases, else those where the clause says that it is done."""
    around = [t for name in scene.lexicon.place_prepositions for t in roles.get(name, ())]
    if any(head.lemma_.lower() in scene.lexicon.afloat for head in heads):
        return []
    there = [i for i in scene.all_ends(around) if scene.is_a(i, "Place", "Country")]
    return _places(scene, heads) or there or _places(scene, around)


def _owners(scene: Scene, head: Token, links: Sequence[str]) -> list[int]:
    """Whose a thing is: a possessive, a demonym or name before it, or a phrase behind it; a person is nobody's."""
    if head.pos_ not in ("NOUN", "PROPN") or head.lemma_.lower() in scene.lexicon.themes["people"]:
        return []
    links = [link for link in links if not _takes(scene, head, link)]
    before = [c for d in head.lefts if d.dep_ in MODIFIERS for c in (*_before_make(scene, d), d)]
    joined = [c for c in before if not scene.in_name(c) and not _is_beside(scene, c)]
    prefixes = [p for c in joined for p in c.lefts if scene.in_name(p)]
    if found := [i for c in (*before, *prefixes) for i in scene.denoted(c)]:
        deed = bool(noun_families(scene, head) & scene.lexicon.hostile)  # "the rebels' [Scud] attacks" are no Scud's
        return [i for i in found if not scene.is_a(i, "Product")] or ([] if deed else found)
    after = [head, *(c for c in head.rights if c.dep_ == "acl")]
    behind = [below for h in after for p, below in prepositional(h) if p in links]
    # "A building owned by Elbit".
    had = [c for c in after[1:] if c.lower_ in scene.lexicon.having]
    behind += [below for h in had if "by" not in links for p, below in prepositional(h) if p == "by"]
    # "Assets belonging to Nokia".
    behind += [below for h in after[1:] if h.lemma_ == "belong" for p, below in prepositional(h) if p == "to"]
    # "Imports of Nokia equipment": of what is of him.
    inside = [i for t in behind for c in t.lefts if c.dep_ == "compound" for i in scene.ends(c)]
    found = [i for i in scene.all_ends(behind) if not _is_from_region(scene, head, i)] or [
        i for i in inside if scene.is_a(i, "Country", "Organization")
    ]
    return found or _claimants(scene, head)


def _is_borne(scene: Scene, deed: Token) -> bool:
    """Is a harm its owner's who suffers it, if the owner is a person ("condemned [her arrest]")?"""
    owners = [c for c in deed.lefts if c.dep_ == "poss" and any(scene.is_a(i, "Person") for i in scene.ends(c))]
    senses = [s for s in scene.noun_senses(deed) if scene.family(s) in scene.lexicon.harming]
    return bool(owners) and any("owner" in sense.targets for sense in senses)


def _is_topic(scene: Scene, index: int) -> bool:
    """Is it but the place that a plan before which it stands is about ("endorsed the [Gaza] peace plan")?"""
    mention = scene.mentions[index]
    last = scene.doc[scene.token_from(mention.end) - 1]
    region = scene.is_a(index, "Place") and not scene.is_a(index, "Country")
    return region and last.dep_ in ("compound", "nmod") and mention.rule != "demonym"


def _is_from_region(scene: Scene, people: Token, index: int) -> bool:
    """Is it but the region that somebody comes from ("gangs from the [Balkans]")? A state answers for its people."""
    region = scene.is_a(index, "Place") and not scene.is_a(index, "Country")
    return region and scene.described.get(people.i) in ("Person", "Group", "Organization")


def _is_beside(scene: Scene, participle: Token) -> bool:
    """Does a participle before a noun name who helps with it, and not whose it is ("a [US-backed] transfer")?"""
    families = {scene.family(sense) for sense in scene.lexicon.of("compound", participle.lower_)}
    return bool(families & (scene.lexicon.helping | scene.lexicon.settings))


def _before_make(scene: Scene, modifier: Token) -> list[Token]:
    """Whose a ware is, before the name of its make: "two [Iranian] Su-24 jets"."""
    make = scene.in_name(modifier) and any(scene.is_a(i, "Product") for i in scene.denoted(modifier))
    return [c for c in modifier.lefts if c.dep_ in MODIFIERS] if make else []


def _claimants(scene: Scene, deed: Token) -> list[int]:
    """Who says of a deed that it is his: "the attack [for which Hamas claimed responsibility]"."""
    claims = [c for c in scene.clauses if c.lemma in scene.lexicon.claiming and c.head.dep_ in ("relcl", "acl")]
    claims = [c for c in claims if deed.i < c.head.i < deed.sent.end and deed.left_edge.i <= c.head.head.i]
    return scene.all_ends([t for c in claims for t in clause_roles(c).get("subject", ())])


def _takes(scene: Scene, noun: Token, preposition: str) -> bool:
    """Does a noun for a harm name by the preposition whom it is done to ("the liberation *of* Homs")?"""
    senses = [s for s in scene.noun_senses(noun) if scene.family(s) in scene.lexicon.harming]
    return any(preposition in s.targets and preposition not in s.sources for s in senses)


def _places(scene: Scene, heads: Sequence[Token], depth: int = 3) -> list[int]:
    """The places named in the prepositional phrases below some heads, nearest first.

    A participle says more of a thing: "a prison [holding migrants in Aden]".
    """
    said = [d for head in heads for c in head.rights if c.dep_ == "acl" for d in (c, *c.rights) if d.dep_ in _SAID]
    below = [t for head in (*heads, *said) for p, t in prepositional(head) if p not in scene.lexicon.beside]
    if not below or not depth:
        return []
    found = [index for index in scene.all_ends(below) if scene.is_a(index, "Place", "Country")]
    return found or _places(scene, [c for token in below for c in conjuncts(token)], depth - 1)


def _reciprocal(scene: Scene, sense: Sense, roles: Roles, sources: list[int]) -> Pairs:
    """ "Riyadh and Tehran agreed", "accused each other": ends that stand in the relation to one another."""
    known = scene.ontology.properties.get(sense.property)
    each_other = any(_is_each_other(t) for name in sense.targets for t in roles.get(name, ()))
    named = any(scene.all_ends(roles.get(name, ())) for name in (*sense.targets, "between"))
    two_sides = scene.family(sense) in scene.lexicon.hostile and any(
        is_pair(scene, t) for name in sense.sources for t in roles.get(name, ())
    )
    others = any(p == "by" for t in roles.get("object", ()) for p, _ in prepositional(t))  # "sign a letter by Oman"
    mediated = sense.targets[0] == "between" and "between" not in sense.sources
    last = max((t.i for name in sense.sources for t in roles.get(name, ())), default=-1)
    active = all(t.i > last for t in roles.get("object", ()))  # not "was joined by A and B"
    joint = sense.targets[0] in ("with", "between") or (
        known is not None and known.symmetric and "with" in sense.targets and active
    )
    mutual = (joint or two_sides) and not named and not mediated and not others
    if not (each_other or mutual) or not 2 <= len(sources) <= scene.lexicon.most_mutual:
        return []
    pairs = [(a, b) for a, b in combinations(sources, 2) if scene.fits(sense, a, b)]
    return pairs if known and known.symmetric else pairs + [(b, a) for a, b in pairs]


def _is_each_other(token: Token) -> bool:
    """ "Each other", "the other"; "one another" is parsed alike."""
    return token.lower_ in ("other", "another") and token.i > 0 and token.nbor(-1).lower_ in ("each", "the", "one")


def open_relations(scene: Scene, taken: set[tuple[int, int]]) -> Iterator[Candidate]:
    """Yield what a clause says between two names that no property covers, with the predicate as the label."""
    for clause in scene.clauses:
        verbal = clause.kind is Kind.VERBAL and clause.head.dep_ != "prep" and not scene.in_name(clause.head)
        told = verbal and not denies_clause(scene, clause)
        roles = clause_roles(clause) if told else {}
        sources = _named(scene, roles.get("subject", ()))
        for name, heads in roles.items():
            if name in ("subject", "clausal", "adverbial"):
                continue
            for subject in sources:
                for object_ in _named(scene, heads):
                    if {(subject, object_), (object_, subject)} & taken or scene.same(subject, object_):
                        continue
                    phrase = clause.lemma if name in ("object", "indirect", "complement") else f"{clause.lemma} {name}"
                    yield Candidate(
                        subject, object_, "", phrase, clause.head, span_of(clause.head), "open", confidence=0.5
                    )


def _named(scene: Scene, heads: Sequence[Token]) -> list[int]:
    return [i for i in scene.all_ends(heads) if scene.mentions[i].kind is MentionKind.NAME]

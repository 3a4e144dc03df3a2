"""Who does what a clause leaves unsaid: controllers of gerunds, commanders of forces, ends in complement clauses."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind, Role
from kg.extract.clauses import conjuncts, first_conjunct
from kg.extract.relations.lists import counted_things
from kg.extract.relations.roles import (
    MODIFIERS,
    Roles,
    clause_roles,
    content_of,
    hyphenated,
    is_told,
    noun_families,
    noun_roles,
    parties,
    prepositional,
    verb_families,
    with_nested,
)
from kg.extract.relations.scene import Scene
from kg.lang.senses import Sense


def with_controller(scene: Scene, clause: Clause, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """Roles with the doer whom the text around a clause gives, where the clause leaves him unsaid."""
    if joint := _coordinators(scene, clause, roles):
        return {**roles, "subject": joint}
    if clause.passive:
        return roles
    doers = (
        _told_doers(scene, clause)
        or _tellers(scene, clause)
        or _judged(scene, clause)
        or _owners_of_effort(scene, clause)
    )
    doers = doers or _helped(scene, clause) or _commander(scene, clause) or _around_gerund(scene, clause)
    return {**roles, "subject": doers} if doers else roles


def _coordinators(scene: Scene, clause: Clause, roles: Roles) -> list[Token]:
    """ "Peru arrests ten in a raid [coordinated] with Oman": who does the deed, not who condemns it."""
    noun = clause.head.head
    jointly = clause.link == "acl" and clause.head.tag_ == "VBN" and clause.lemma in scene.lexicon.coordinating
    if not jointly or "with" not in roles or "by" in roles or scene.ends(noun):
        return []
    own = noun_roles(scene, noun)
    if owners := [t for name in ("owner", "by") for t in own.get(name, ()) if scene.ends(t)]:
        return owners
    above = next((scene.clause_at[t.i] for t in noun.ancestors if t.i in scene.clause_at), None)
    if above is None or above.subject is None or above.passive or above.subject.head == noun:
        return []
    judges = verb_families(scene, above.lemma) & (scene.lexicon.performed - scene.lexicon.supporting)
    return [] if judges and noun.dep_ == "dobj" else [above.subject.head]


def _told_doers(scene: Scene, clause: Clause) -> list[Token]:
    """ "Chad accuses Sudan of striking Homs, [killing] ten", "says that Sudan struck, killing ten": Sudan did."""
    above = scene.above(clause)
    harm = verb_families(scene, clause.lemma) & scene.lexicon.violent
    if above is None or clause.link != "advcl" or clause.head.tag_ != "VBG" or not harm:
        return []
    blames = [s for s in scene.lexicon.of("verb", above.lemma) if s.property in scene.lexicon.blaming]
    if not blames and above.lemma not in scene.lexicon.telling:
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
    if told is None or above is None or above.subject is None or above.lemma not in scene.lexicon.telling:
        return []
    apart = clause.link == "advcl" and clause.head.tag_ == "VBG" and clause.head.nbor(-1).text == ","
    says = verb_families(scene, clause.lemma) & scene.lexicon.performed
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
    if preposition in scene.lexicon.exemplifying or (gerund is not clause and preposition != "to"):
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
    words = scene.lexicon.grounds
    if preposition.lower_ != "of" or noun.lemma_.lower() not in words["nouns"] or not _leads_there(noun, words):
        return None
    governor = next((scene.clause_at[t.i] for t in noun.ancestors if t.i in scene.clause_at), None)
    if governor is None:
        return []
    roles = with_nested(clause_roles(governor))
    fitting = (s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, governor.lemma))
    return _targets(scene, [s for s in fitting if theme_fits(scene, s, roles)], roles) or list(roles.get("object", ()))


def _blamed(scene: Scene, noun: Token) -> Token | None:
    """ "Chad accused [the army] of bombing Homs": whoever is blamed, though nobody is named; None elsewhere."""
    verb = scene.clause_at.get(noun.head.i) if noun.dep_ == "dobj" else None
    senses = scene.lexicon.of("verb", verb.lemma) if verb is not None else ()
    blames = any(s.property in scene.lexicon.blaming and "object" in s.targets for s in senses)
    return noun if blames else None


def _leads_there(noun: Token, words: Mapping[str, Sequence[str]]) -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ in words["prepositions"]


def _commander(scene: Scene, clause: Clause) -> list[Token]:
    """ "Israel ordered the army to strike": nameless forces act for the state or body that orders them.

    So too for that of whoever does: "[British] Prime Minister Ana Ruiz ordered the army to strike".
    """
    head = clause.subject.head if clause.subject else None
    if head is None or head.lemma_.lower() not in scene.lexicon.forces or scene.ends(head):
        return []
    above = scene.above(clause)
    giver = above.subject.head if above and above.subject else None
    if giver is None:
        return []
    titled = [t for t in giver.subtree if t.i < giver.i and t.dep_ in MODIFIERS]
    return [t for t in (giver, *titled) if any(scene.is_a(i, "Country", "Organization") for i in scene.denoted(t))][:1]


def _judged(scene: Scene, clause: Clause) -> list[Token]:
    """ "Cut ties with Mexico for granting asylum": what one is blamed or thanked for, one has done oneself.

    So too behind a noun ("the suspension of Oxfam for working with X"). Only where the gerund's subject names nobody.
    """
    if clause.link != "pcomp" or (clause.subject is not None and scene.ends(clause.subject.head)):
        return []
    preposition = first_conjunct(clause.head).head
    if preposition.lower_ not in scene.lexicon.reasons:
        return []
    noun, governor = preposition.head, scene.above(clause)
    senses = scene.noun_senses(noun) if noun.pos_ == "NOUN" else ()
    judged = _targets(scene, senses, noun_roles(scene, noun)) if senses else []
    if judged or governor is None:
        return judged
    roles = with_nested(clause_roles(governor))
    fitting = (s for kind in ("phrase", "verb") for s in scene.lexicon.of(kind, governor.lemma))
    return _targets(scene, [sense for sense in fitting if theme_fits(scene, sense, roles)], roles)


def _targets(scene: Scene, senses: Iterable[Sense], roles: Roles) -> list[Token]:
    """Whom a judging deed befalls: the heads that name somebody in the first sense that has any."""
    for sense in senses:
        judges = scene.family(sense) in scene.lexicon.judging
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
    if by and not noun_families(scene, noun) & scene.lexicon.demanding:
        return by
    if noun.lemma_.lower() not in scene.lexicon.instruments:
        return []
    owners = [c for c in noun.lefts if c.dep_ in MODIFIERS and scene.ends(c)]
    if owners or noun == verb or noun.dep_ != "pobj" or noun.head.lower_ not in scene.lexicon.setting_prepositions:
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
    below = [t for p, t in prepositional(noun) if p == "of"] if noun.lemma_.lower() in scene.lexicon.transparent else []
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
        if scene.family(sense) in scene.lexicon.helping and not sense.themes:
            helped = [t for name in sense.targets for t in roles.get(name, ()) if scene.ends(t)]
            return [clause.subject.head, *helped] if helped and clause.subject and not inside else helped
    return []


def with_complements(scene: Scene, roles: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """Roles with a complement's ends.

    `doer` and `done to` ("called for [Iran] to end [the siege of Homs]"), `party` ("agreed to sell gas to [Poland]"),
    `condition` ("threatened to respond if [Israel] attacks"), `culprit` ("claims that [Iran] bombed Goris"), `alleged`
    (who did anything so told), `victim` ("vows to attack [Iran]").
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
        roles.setdefault("doer", []).extend(t for head in asked for t in _doers(scene, head) if t not in own)
    for head in roles.get("object", ()):
        roles.setdefault("party", []).extend(t for c in content_of(scene, head) for t in parties(scene, c))
        roles.setdefault("between", []).extend(hyphenated(scene, head))
    roles.setdefault("condition", []).extend(_conditional_subjects(scene, conditions, own))
    return {**roles, "reported": reported(scene, roles)}


def reported(scene: Scene, roles: Roles) -> list[Token]:
    """Who does what moves somebody: "concerned by reports that [Oman] shelled Homs", "at [Oman's] arrest of her"."""
    found: list[Token] = []
    for noun in (c for name in scene.lexicon.moving_prepositions for h in roles.get(name, ()) for c in conjuncts(h)):
        found += _culprits(scene, noun)
        told = [scene.clause_at.get(c.i) for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp")]
        for clause in told if noun.lemma_.lower() in scene.lexicon.tidings else ():
            harm = clause is not None and clause.lemma in scene.lexicon.hostile_verbs and clause.head.tag_ != "VB"
            found += clause_roles(clause).get("subject", ()) if clause is not None and harm else ()
    for head in roles.get("clausal", ()):
        clause = scene.clause_at.get(head.i)
        families = verb_families(scene, clause.lemma) if clause is not None and head.tag_ != "VB" else set()
        if clause is not None and families & {*scene.lexicon.hostile, scene.lexicon.denial}:
            found += clause_roles(clause).get("subject", ())  # "dismayed that [Oman] has jailed Ana Ruiz"
    return found


def _culprits(scene: Scene, deed: Token) -> list[Token]:
    """Who does a hostile deed that a noun names: "[Oman's] attacks", "the siege of Homs by [X]"."""
    sources = {n for s in scene.noun_senses(deed) if scene.family(s) in scene.lexicon.hostile for n in s.sources}
    own = noun_roles(scene, deed)
    found = [t for name in ("owner", "by", "of") if name in sources for t in own[name]]
    return found + [t for victim in own["of"] if sources for p, t in prepositional(victim) if p == "by"]


def _add_inner(scene: Scene, roles: dict[str, list[Token]], complement: Clause, inner: Roles) -> None:
    """Add to a clause's roles what a complement clause gives."""
    own = roles.get("subject", [])
    acting = [t for t in inner.get("subject", ()) if t not in own]
    families = verb_families(scene, complement.lemma)
    told = is_told(complement.head) or any(t.lower_ in scene.lexicon.foretelling for t in complement.head.lefts)
    roles.setdefault("doer", []).extend([] if told else acting)
    if any(part.tag_ == "TO" for part in complement.head.lefts):
        roles.setdefault("bidden", []).extend(acting)  # "told [Chad] to leave"
    if not families & scene.lexicon.helping:  # "threatens to act to [protect] Chad"
        ends = (t for name in ("object", "against", "at", "of", "on") for t in inner.get(name, ()))
        roles.setdefault("done to", []).extend(ends)
    roles.setdefault("party", []).extend(parties(scene, complement))
    if complement.lemma in scene.lexicon.violent_verbs:
        ends = (t for name in ("object", "against", "at", "on") for t in inner.get(name, ()))
        roles.setdefault("victim", []).extend(ends)
    if not _is_supposed(complement.head):
        roles.setdefault("alleged", []).extend(acting if complement.head.tag_ != "VB" else ())
        roles.setdefault("culprit", []).extend(acting if complement.lemma in scene.lexicon.hostile_verbs else ())


def _is_supposed(verb: Token) -> bool:
    """Is a deed denied or only supposed, so that to tell of it accuses nobody ("Oman *would not* have attacked")?"""
    return any(c.dep_ == "neg" or c.tag_ == "MD" for c in verb.lefts)


def _is_own(people: Token, subject: Sequence[Token]) -> bool:
    """Are they the subject's own people ("[its] citizens", "Chad [...] Chadians")?"""
    return bool(subject) and people.tag_ == "NNS" and any(c.tag_ == "PRP$" for c in people.lefts)


def _doers(scene: Scene, noun: Token) -> list[Token]:
    """Who does what a noun names, where it names no victim alike: "calls for the surrender of [Iran]".

    "Calls for an end to [Oman's] attacks": who is to end what he does.
    """
    if noun.lemma_.lower() in scene.lexicon.ending:
        ended = [t for p, deed in prepositional(noun) if p in ("to", "of") for t in _culprits(scene, deed)]
        return [t for t in ended if not any(map(scene.is_locality, scene.ends(t)))]  # not "the Gaza war"
    senses = scene.noun_senses(noun)
    if any(scene.family(sense) in scene.lexicon.hostile for sense in senses):
        return []
    done_to = {name for sense in senses for name in sense.targets}
    names = {name for sense in senses for name in sense.sources} - done_to
    return [t for name, heads in noun_roles(scene, noun).items() if name in names for t in heads]


def _conditional_subjects(scene: Scene, heads: Sequence[Token], own: Sequence[Token]) -> Iterator[Token]:
    """The subjects of "if" and "unless" clauses, the clause's own subject apart."""
    for head in heads:
        inner = scene.clause_at.get(head.i)
        conditional = any(c.dep_ == "mark" and c.lower_ in scene.lexicon.conditions for c in head.lefts)
        if inner and inner.subject and conditional and inner.subject.head not in own:
            yield inner.subject.head


def theme_fits(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Has a clause the object and subject, and says of it the words, that a sense asks for? Named people are people."""
    said = [t for t in _said_of_object(roles) if _is_said(t, sense.complements)]
    given = bool(roles.get("to")) and all(scene.in_name(t) for t in said)  # "awards the Nobel Prize to Ana Ruiz"
    out = any(
        f"from {t.lemma_.lower()}" in sense.complements for t in roles.get("from", ())
    )  # "struck from the ballot"
    if sense.complements and not out and (not said or given):
        return False
    counted = [c for t in roles.get("subject", ()) for c in counted_things(scene, t)] if sense.subjects else []
    if sense.subjects and not any(_is_called(t, sense.subjects) for t in counted):
        return False
    if not sense.themes:
        return True
    heads = [c for token in roles.get("object", ()) for c in (token, *counted_things(scene, token))]
    if scene.family(sense) in scene.lexicon.hostile:
        heads = [head for head in heads if not is_peaceful(scene, head)]
    handed = [h for h in heads if h.lemma_.lower() in scene.lexicon.handing]
    heads += [below for head in handed for p, below in prepositional(head) if p == "of"]
    people = sense.themes == scene.lexicon.themes["people"]
    if sense.themes == scene.lexicon.themes["troops"] and any(_is_ship(scene, head) for head in heads):
        return True
    if sense.themes == scene.lexicon.themes["goods"]:
        if any(scene.is_a(i, "Product") for head in heads if scene.in_name(head) for i in scene.denoted(head)):
            return True  # "orders ten [A380s] from Airbus"
        heads = [head for head in heads if not _is_firm(scene, head)]
    return any(
        _is_theme(head, sense.themes) or (people and (_are_people(scene, head) or _are_counted(head))) for head in heads
    )


def _is_theme(head: Token, themes: frozenset[str]) -> bool:
    """Is a noun one of some, by itself or with the noun before it ("[border controls]")?"""
    lemma = head.lemma_.lower()
    before = (c.lemma_.lower() for c in head.lefts if c.dep_ == "compound" and c.i == head.i - 1)
    return lemma in themes or any(f"{noun} {lemma}" in themes for noun in before)


def _is_ship(scene: Scene, head: Token) -> bool:
    """Is it a named warship, by the letters before its name ("[HMS] Tern", "[USS] Orem")?"""
    names = (scene.mentions[i] for i in scene.denoted(head) if scene.in_name(head) and scene.is_a(i, "Product"))
    return any(mention.text.split()[0] in scene.lexicon.warships for mention in names)


def _is_said(word: Token, words: frozenset[str]) -> bool:
    """Is a word, or one before it, one of some words ("called him a [brilliant] jurist", "on its [entity] list")?"""
    described = (c for c in word.lefts if c.dep_ in ("amod", "compound", "nmod") and word.pos_ == "NOUN")
    return any(t.lemma_.lower() in words for t in (word, *described))


def is_peaceful(scene: Scene, noun: Token) -> bool:
    """Do the words before a noun for a deed make it no harm ("a [search and rescue] operation")?"""
    return any(c.lower_ in scene.lexicon.peaceful for t in noun.lefts if t.dep_ in MODIFIERS for c in conjuncts(t))


def _is_called(head: Token, nouns: frozenset[str]) -> bool:
    """Is a phrase's head, or a title before it, one of some nouns ("the Supreme [Court]", "[Judge] Ana Ruiz")?"""
    return any(token.lemma_.lower() in nouns for token in (head, *head.lefts))


def _is_firm(scene: Scene, head: Token) -> bool:
    """Does a word for goods end a firm's name ("buys [Orem Steel]")?"""
    return scene.in_name(head) and any(scene.is_a(i, "Organization") for i in scene.denoted(head))


def _are_people(scene: Scene, head: Token) -> bool:
    """ "Killed three [Palestinians] in Gaza"."""
    return scene.in_name(head) and any(scene.is_a(i, "Person", "Group") for i in scene.denoted(head))


def _are_counted(head: Token) -> bool:
    """Does a number stand for people ("kills [two] in Homs"), and not for an amount ("kills [40%] of the crop")?"""
    more = any(c.tag_ in ("$", "NN", "NNS") or c.lower_ == "of" for c in head.children)
    return head.tag_ == "CD" and not more and head.ent_type_ in ("", "CARDINAL")


def _said_of_object(roles: Roles) -> Iterator[Token]:
    """What a clause says of its object: its complement, or what the parser took for an apposition to the object."""
    # "Placed under house [arrest]", "brought to [trial]".
    for name in ("complement", "clausal", "under", "into", "in", "on", "to", "before"):
        for head in roles.get(name, ()):
            yield from conjuncts(head)
            yield from (t for p, t in prepositional(head) if p == "of")  # "on a list of terrorist [groups]"
    for head in (*roles.get("object", ()), *roles.get("as", ())):
        yield head
        yield from (child for child in head.children if child.dep_ in ("appos", "acl", "amod"))

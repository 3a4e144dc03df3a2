"""What body a person leaves where a resignation names none: "Apple executive Ana Ruiz resigns" leaves Apple."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.relations.participants.noun_roles import noun_families, noun_roles
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate, by_sense
from kg.extract.relations.scene.senses import noun_senses
from kg.extract.relations.scene.spans import span_of
from kg.lang.senses import Sense

_RESIGNING = "resignsFrom"
#: What is no office that one resigns.
_NO_OFFICES = frozenset({"citizenOf", "memberOf", "employedBy"})


def resignation_relations(scene: Scene, titles: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield for every resignation that names no body that of the office which the person is said to hold."""
    for clause in scene.clauses:
        if clause.kind is not Kind.VERBAL or clause.passive:
            continue
        roles = with_nested(clause_roles(clause))
        sense = _resigning(scene, clause, roles)
        if sense is None:
            continue
        posts = {t.i for post in roles.get("as", ()) for t in post.subtree}
        for title in (t for t in titles if t.predicate.i in posts and t.property not in _NO_OFFICES):
            # "Ana Ruiz resigned as [chair of the Oslo Bank]".
            yield by_sense(sense, (title.subject, title.object), clause.head, span_of(clause.head))
        yield from _lead_resigned(scene, (clause, sense), roles, titles)
        if _names_body(scene, sense, roles):
            continue
        told = [t for t in titles if not any(_is_another(post, t) for post in roles.get("as", ()))]
        for person in scene.all_ends(roles.get("subject", ())):
            for body in _bodies(scene, clause.head, person, told):
                yield by_sense(sense, (person, body), clause.head, span_of(clause.head))
    yield from _nominal(scene, titles)


def _is_lead(scene: Scene, post: Token) -> bool:
    """Is what one resigns the lead of something ("resigned her [leadership] of the party")?"""
    return post.pos_ == "NOUN" and "holdsOffice" in noun_families(scene, post)


def _lead_resigned(
    scene: Scene, resigned: tuple[Clause, Sense], roles: Roles, titles: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Who resigns the lead of a body has led it: the named one, or the party that a "his party" goes back to.

    "Ana Ruiz of the [Unity Party] resigned from her leadership of her party".
    """
    clause, sense = resigned
    led = [t for name in ("object", "from") for t in roles.get(name, ()) if _is_lead(scene, t)]
    for person in scene.all_ends(roles.get("subject", ())) if led else ():
        within = [
            *roles.get("in", ()),
            *roles.get("of", ()),
            *(t for post in led for p, t in prepositional(post) if p in ("of", "in")),
        ]
        ends = [i for t in within if scene.in_name(t) for i in scene.ends(t)]
        named = [i for i in ends if scene.is_a(i, "Organization", "Group")]
        own = [t.object for t in titles if t.property == "memberOf" and scene.same(t.subject, person)]
        partisan = any(t.lower_ in scene.offices.bodies.parties and not scene.in_name(t) for t in within)
        for body in named or (own[:1] if partisan else []):
            cue = span_of(led[0])
            yield Candidate(person, body, "leads", "led", led[0], cue, "resignation", presupposed=True)
            yield by_sense(sense, (person, body), clause.head, span_of(clause.head))


def _resigning(scene: Scene, clause: Clause, roles: Roles) -> Sense | None:
    """The sense by which a clause tells of a resignation: its verb, or what is handed in ("a resignation letter")."""
    if not roles.get("object"):
        return next((s for s in scene.lexicon.of("verb", clause.lemma) if s.property == _RESIGNING), None)
    words = [(t, *(c for c in t.lefts if c.dep_ == "compound")) for t in roles["object"]]
    handed = {token.lemma_.lower() for phrase in words for token in phrase}
    phrases = (s for s in scene.lexicon.of("phrase", clause.lemma) if s.property == _RESIGNING)
    return next((s for s in phrases if s.themes & handed), None)


def _is_another(post: Token, title: Candidate) -> bool:
    """Does a resignation name another post than a title ("President Ruiz resigned as [chair of a panel]")?"""
    told = any(c.dep_ in ("prep", "compound", "amod") or c.pos_ == "ADP" for c in post.children)
    return told and post.lemma_.lower() != title.predicate.lemma_.lower()


def _nominal(scene: Scene, titles: Sequence[Candidate]) -> Iterator[Candidate]:
    """ "The resignation of Minister Ana Ruiz", "following Ion Popa's retirement"."""
    for noun in (t for t in scene.doc if t.pos_ == "NOUN" and not scene.in_name(t)):
        sense = next((s for s in noun_senses(scene, noun) if s.property == _RESIGNING), None)
        roles = noun_roles(scene, noun) if sense is not None else {}
        if sense is None or any(scene.all_ends(roles.get(name, ())) for name in sense.targets):
            continue
        for person in (i for name in sense.sources for i in scene.all_ends(roles.get(name, ()))):
            for body in _bodies(scene, noun, person, titles):
                yield by_sense(sense, (person, body), noun, span_of(noun))


def _names_body(scene: Scene, sense: Sense, roles: Roles) -> bool:
    """Does a phrase of the clause name what is left, or anything else?"""
    heads = [head for name in sense.targets for head in roles.get(name, ())]
    return any(scene.in_name(token) for head in heads for token in head.subtree)


def _bodies(scene: Scene, word: Token, person: int, titles: Sequence[Candidate]) -> list[int]:
    """The body of the office told in the sentence; else the only one told in the article."""
    held = [t for t in titles if scene.same(t.subject, person) and t.property not in _NO_OFFICES]
    near = [t.object for t in held if t.predicate.sent == word.sent]
    bodies = near or [t.object for t in held]
    return bodies[:1] if all(scene.same(body, bodies[0]) for body in bodies[1:]) else []

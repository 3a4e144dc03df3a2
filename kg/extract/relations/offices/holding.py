"""Who holds a title by what a clause tells: is, becomes, gives up, appoints, follows."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Role
from kg.extract.relations.participants.addressees import unheeding
from kg.extract.relations.participants.noun_roles import noun_roles, verb_families
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import Title
from kg.tree import conjuncts
from kg.types import MentionKind


def predecessors(scene: Scene, title: Title, others: list[int]) -> Iterator[int]:
    """ "Ana Ruiz became president, succeeding [Ion Popa]", "replaced [Ion Popa] as president": he had held it, too."""
    sentence = scene.doc[title.start].sent
    for clause in scene.clauses:
        if clause.lemma not in scene.offices.succession or clause.passive or clause.head.sent != sentence:
            continue
        follower = _appointed_above(scene, clause)
        follower = follower or (scene.ends(clause.subject.head) if clause.subject else others)
        if scene.have_common(follower, others):
            heads = [a.head for a in clause.arguments if a.role is Role.OBJECT]
            yield from (i for head in heads for i in scene.ends(head) if is_person(scene, i))
    yield from _vacating(scene, title, others)


def _appointed_above(scene: Scene, clause: Clause) -> Sequence[int]:
    """ "The Senate elects [Ana Ruiz] as its president, replacing Ion Popa": it is she who follows him."""
    verb = clause.head.head
    if clause.head.dep_ != "advcl" or clause.head.tag_ != "VBG" or not _appoints(scene, verb.lemma_.lower()):
        return ()
    return [i for c in verb.children if c.dep_ in ("dobj", "nsubjpass") for i in scene.ends(c) if is_person(scene, i)]


def _vacating(scene: Scene, title: Title, others: list[int]) -> Iterator[int]:
    """ "Ana Ruiz became president after the resignation of [Ion Popa]": who made way for the holder."""
    sentence = scene.doc[title.start].sent
    for clause in scene.clauses if others else ():
        gained = clause.lemma in scene.offices.becoming or _appoints(scene, clause.lemma)
        if clause.head.sent != sentence or not gained:
            continue
        ways = [a.head for a in clause.arguments if {t.lower_ for t in a.preposition} & scene.offices.after]
        for noun in (n for way in ways for n in conjuncts(way) if n.lemma_.lower() in scene.offices.vacancies):
            roles = noun_roles(scene, noun)
            left = [i for name in ("of", "owner") for i in scene.all_ends(roles.get(name, ()))]
            yield from (i for i in left if is_person(scene, i) and not scene.is_among(i, others))


def by_syntax(scene: Scene, title: Title) -> Iterator[int]:
    """ "Ana Ruiz is / became / serves as director of ...": the subject of the clause that the title completes.

    Of a verb of appointing or removing, its object: "The board named Ana Ruiz as director".
    """
    head = scene.doc[title.start : title.stop].root
    if head.dep_ == "pobj" and head.head.lower_ == "of":
        return
    top = head
    while top.dep_ == "compound" and top.head.i < title.behind:
        top = top.head
    verb = top.head
    if top.dep_ == "pobj" and verb.lower_ == "as":
        yield from _changing(scene, verb.head)
        verb = _giving(scene, verb.head)
    elif top.dep_ == "pobj":
        return
    clause = scene.clause_at.get(verb.i)
    yield from _succeeding(scene, clause, top)
    # "Is reappointed Prime Minister of Japan": a capitalised title is parsed as an object.
    given = top.dep_ == "dobj" and clause is not None and clause.passive and _appoints(scene, clause.lemma)
    if top.dep_ not in ("attr", "oprd", "pobj") and not given:
        return
    objects = [] if given else [c for c in verb.children if c.dep_ == "dobj"]
    if clause and objects and _concerns_object(scene, clause.lemma, top):
        yield from (i for head in objects for i in scene.ends(head) if is_person(scene, i))
        yield from _follower(scene, clause)
    elif clause and (clause.lemma in scene.offices.succession or _are_own_tenures(scene, objects)):
        # "Ana Ruiz rejects calls to [resign] as mayor": it is she who would.
        doers = unheeding(scene, clause) or ([clause.subject.head] if clause.subject else [])
        yield from (i for i in scene.all_ends(doers) if is_person(scene, i))


def _giving(scene: Scene, above: Token) -> Token:
    """The verb behind which "as" stands, past its object or the time for which: "sworn in for a [term] as mayor"."""
    if above.dep_ == "dobj":
        return above.head
    termed = above.dep_ == "pobj" and above.head.lower_ == "for" and above.lemma_.lower() in scene.offices.tenures
    return above.head.head if termed else above


def _succeeding(scene: Scene, clause: Clause | None, office: Token) -> Iterator[int]:
    """Who follows another in an office behind "as": "[Ana Ruiz] replaced Ion Popa as leader".

    Not who gives it to a third ("replaced Ion Popa as leader with Jan Kos"), nor whoever has an office to give it by.
    """
    if clause is None or office.dep_ != "pobj" or clause.passive:
        return
    others = [a for a in clause.arguments if {t.lower_ for t in a.preposition} & {"with", "by"}]
    if others or clause.lemma not in scene.offices.succession & scene.offices.removing:
        return
    people = scene.subject_ends(clause)
    yield from (i for i in people if is_person(scene, i) and not scene.mentions[i].title)


def _follower(scene: Scene, clause: Clause) -> Iterator[int]:
    """Whom one appoints to follow another: "appointed [Ana Ruiz] to replace Ion Popa as army chief"."""
    above = clause.head.head
    given = above.dep_ == "dobj" and clause.head.dep_ in ("acl", "relcl", "xcomp")
    verb = above.head if given else above
    if (
        clause.lemma not in scene.offices.succession
        or clause.head.tag_ != "VB"
        or not _appoints(scene, verb.lemma_.lower())
    ):
        return
    whom = [above] if given else [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    yield from (i for head in whom for i in scene.ends(head) if is_person(scene, i))


def _concerns_object(scene: Scene, lemma: str, role: Token) -> bool:
    """Has the object of such a verb the office: one appoints it, or removes it as what it was?"""
    return _appoints(scene, lemma) or (role.dep_ == "pobj" and lemma in scene.offices.removing)


def small(scene: Scene, title: Title) -> Iterator[int]:
    """Who is said to be something behind "with": "a cabinet with [Ana Ruiz] as premier and [Ion Popa] as treasurer"."""
    doc, i = scene.doc, min(title.start, title.before) - 1
    while i > 0 and doc[i].pos_ in ("DET", "PRON"):
        i -= 1
    person = scene.name_to.get(i) if i > 0 and doc[i].lower_ == "as" else None
    if person is None or not is_person(scene, person):
        return
    before = scene.token_from(scene.mentions[person].start) - 1
    sentence = doc[i].sent.start
    if before > sentence and doc[before].lower_ in ("and", ","):
        named = (n for n in range(before - 1, sentence, -1) if doc[n].lower_ == "with" and n + 1 in scene.name_from)
        before = next((n for n in named if _goes_on_as(scene, n + 1)), before)
    if before >= sentence and doc[before].lower_ == "with":
        yield person


def _goes_on_as(scene: Scene, position: int) -> bool:
    """Does "as" stand behind the name that starts there?"""
    stop = scene.token_from(scene.mentions[scene.name_from[position]].end)
    return stop < len(scene.doc) and scene.doc[stop].lower_ == "as"


def _changing(scene: Scene, noun: Token) -> Iterator[int]:
    """Whose change of office a noun tells: "[his] removal as president"."""
    owners = [i for c in noun.lefts if c.dep_ == "poss" for i in scene.ends(c)]
    yield from (i for i in owners if noun.lemma_.lower() in scene.offices.changes and is_person(scene, i))


def _are_own_tenures(scene: Scene, objects: list[Token]) -> bool:
    """Does a clause have no object, or one that only says that an office is held ("takes [office] as mayor")?

    Not where it is another's: "revoked [the appointment] of Ana Ruiz as mayor".
    """
    others = (scene.in_name(t) for head in objects for p, t in prepositional(head) if p == "of")
    return all(token.lemma_.lower() in scene.offices.tenures for token in objects) and not any(others)


def _appoints(scene: Scene, lemma: str) -> bool:
    """Does the verb give its object an office ("elected Ana Ruiz as president")?"""
    return "appoints" in verb_families(scene, lemma)


def is_person(scene: Scene, index: int) -> bool:
    """A person, or a pronoun that may be one: "it" is none."""
    pronoun = scene.mentions[index].kind is MentionKind.PRONOUN and scene.mentions[index].text.lower() != "it"
    return scene.is_a(index, "Person") or pronoun

"""Who holds a title: the person named behind or before it, or linked to it by a clause."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Role
from kg.extract.clauses import conjuncts, first_conjunct
from kg.extract.relations.denied.unheeded import unheeding
from kg.extract.relations.lists import examples
from kg.extract.relations.noun_roles import noun_roles, verb_families
from kg.extract.relations.offices.title import Title
from kg.extract.relations.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.lang.offices import Offices
from kg.types import MentionKind

#: How many tokens a title with its body may take up on either side of its head.
REACH = 12
_PLURAL = ("NNS", "NNPS")


def holders(scene: Scene, offices: Offices, title: Title) -> Iterator[int]:
    """Who holds the title: named right behind it, before it, linked to it by a clause, or among its examples."""
    if _is_to_another(scene, title):
        return
    following = list(named_behind(scene, title))
    yield from following
    owner = scene.doc[min(title.stop, len(scene.doc) - 1)].tag_ == "POS"  # "Ana Ruiz, the president's aide"
    if owner:
        yield from _spoken_of_again(scene, title)
    elif not following:
        yield from _called(scene, offices, title)
        yield from _before(scene, title)
        yield from _apposed(scene, title)
        yield from _small(scene, title)
        yield from _by_syntax(scene, offices, title)
        yield from _predecessors(scene, offices, title, [*_by_syntax(scene, offices, title)])
        yield from (i for t in examples(scene, scene.doc[title.stop - 1]) for i in scene.ends(t) if is_person(scene, i))
        yield from _spoken_of_again(scene, title)


def _spoken_of_again(scene: Scene, title: Title) -> Iterator[int]:
    """ "Ana Ruiz won. [The Utah governor] had left": who is known by name from before, by a title behind a place."""
    head = scene.doc[title.stop - 1]
    seats = [i for i in title.bodies if scene.is_a(i, "Place") and scene.mentions[i].start < head.idx]
    the = any(c.dep_ == "det" and c.lower_ == "the" for c in head.lefts)
    if seats and the and head.tag_ == "NN" and head.dep_ not in ("attr", "appos", "oprd"):
        known = [i for i in scene.denoted(head) if scene.mentions[i].kind is MentionKind.NOMINAL]
        yield from (i for i in known if scene.is_a(i, "Person") and scene.is_named(i))


def named_behind(scene: Scene, title: Title) -> Iterator[int]:
    """ "Prime Minister Keir Starmer", "Secretary General of NATO Mark Rutte", "head of the agency, Ana Ruiz"."""
    doc = scene.doc
    if _is_to_another(scene, title):
        return
    for position in dict.fromkeys((title.stop, title.behind, _past_joint(scene, title))):
        i = _past_titles(scene, position)
        apposed = _past_titles(scene, _past_nation(scene, i + 1))
        if i < len(doc) and doc[i].text == "," and apposed in scene.name_from:
            following = scene.token_from(scene.mentions[scene.name_from[apposed]].end)
            closed = following >= len(doc) or doc[following].text in (",", ".", ";", ")", "of")
            i = apposed if closed or title.behind > title.stop else i
        if i < len(doc) and doc[i].text == "(":
            i = next((t.i + 1 for t in doc[i : i + REACH] if t.text == ")"), i)
            i += i < len(doc) and doc[i].text == ","
        if i in scene.name_from and is_person(scene, scene.name_from[i]):
            yield scene.name_from[i]
            if doc[title.stop - 1].tag_ in _PLURAL:
                yield from listed(scene, scene.token_from(scene.mentions[scene.name_from[i]].end))


def _is_to_another(scene: Scene, title: Title) -> bool:
    """ "An [aide to Senate] Majority Leader Ana Ruiz": does a body behind "to" only open the title of another?"""
    past = _past_titles(scene, title.behind)
    return past > title.behind > title.stop and scene.doc[title.stop].lower_ == "to"


def named_holders(scene: Scene, titles: Sequence[Title]) -> dict[int, int]:
    """The person named right behind a title, by the title's head where the parse makes that the head of the phrase.

    "She defeated former [governor] of New York [Andrew Cuomo]": it is he whom she defeated.
    """
    found: dict[int, int] = {}
    for title in titles:
        head = scene.doc[title.start : title.stop].root
        for holder in named_behind(scene, title):
            if head.dep_ not in ("compound", "nmod") and not scene.in_name(head):
                found.setdefault(head.i, holder)
            for body in title.bodies:
                if (root := _torn(scene, title, body)) is not None:
                    found.setdefault(root.i, holder)
    return found


def _torn(scene: Scene, title: Title, body: int) -> Token | None:
    """The head of a body's name before a title of which the parse hangs only the end on the holder.

    "The court cleared [Bank of] Chad governor Ana Ruiz": it is she whom the court cleared.
    """
    name = scene.mentions[body]
    first, stop = scene.token_from(name.start), scene.token_from(name.end)
    root = scene.doc[first:stop].root
    torn = stop == title.start and root.i < stop - 1 and scene.doc[stop - 1].head.i >= stop
    return root if torn and root.dep_ not in ("compound", "nmod", "poss") else None


def _past_joint(scene: Scene, title: Title) -> int:
    """Past a second title that "and" joins to one behind its body ("Apple CEO [and (Velmo) co-founder] Ana Ruiz")."""
    doc, i = scene.doc, title.stop
    if not title.bodies or title.before >= title.start or i >= len(doc) or doc[i].lower_ != "and":
        return title.stop
    i += 1
    while i < len(doc) and i - title.stop < REACH:
        index = scene.name_from.get(i)
        if index is None and doc[i].tag_ in ("NN", "JJ", "HYPH"):
            i += 1
        elif index is not None and not is_person(scene, index):
            i = scene.token_from(scene.mentions[index].end)
        else:
            break
    titled = doc[i - 1].tag_ in ("NN", "NNP") and i not in scene.name_to
    return i if i > title.stop + 1 and i in scene.name_from and titled else title.stop


def listed(scene: Scene, position: int) -> Iterator[int]:
    """The other persons of a list whose first name ends here ("Hezbollah leaders Ana Ruiz[, Ion Popa and Jan Kos]")."""
    doc = scene.doc
    while position < len(doc) and doc[position].text in (",", "and", "or"):
        position += 1
        if position in scene.name_from and is_person(scene, scene.name_from[position]):
            yield scene.name_from[position]
            position = scene.token_from(scene.mentions[scene.name_from[position]].end)


def _past_titles(scene: Scene, position: int) -> int:
    """Past further titles before the name ("Supreme Leader [Ayatollah] Ali Khamenei", "Undersecretary [Mr.] Rossi")."""
    doc = scene.doc
    i = position
    while i < len(doc) and i - position < 3 and i not in scene.name_from and doc[i].tag_ == "NNP":
        i += 1
    return i if i in scene.name_from else position


def _past_nation(scene: Scene, position: int) -> int:
    """Past the people of another office of the holder ("the OSCE chair, [Albanian] Prime Minister Ana Ruiz")."""
    index = scene.name_from.get(position)
    nation = index is not None and scene.mentions[index].rule == "demonym"
    return scene.token_from(scene.mentions[index].end) if index is not None and nation else position


def _before(scene: Scene, title: Title) -> Iterator[int]:
    """ "Hemedti, leader of the RSF", "Jens Weidmann, the former Bundesbank president"."""
    doc = scene.doc
    if doc[title.stop - 1].dep_ in ("nsubj", "nsubjpass") and doc[min(title.behind, len(doc) - 1)].pos_ in (
        "VERB",
        "AUX",
    ):
        return  # "As for Ana Ruiz, [the GOP nominee had] to explain"
    i = min(title.start, title.before) - 1
    while i >= 0 and _describes(doc[i]):
        i -= 1
    if i < 1 or doc[i].text not in (",", "(", "–", "—"):
        return
    if i not in scene.name_to or not is_person(scene, scene.name_to[i]):
        return
    before = scene.token_from(scene.mentions[scene.name_to[i]].start) - 1
    alone = doc[i - 1].dep_ != "conj" and (before < 0 or doc[before].lower_ not in ("and", "or", "&"))
    if doc[title.stop - 1].tag_ != "NNS" or not alone:  # "Ana Ruiz, Asian leaders meet"
        yield scene.name_to[i]


def _called(scene: Scene, offices: Offices, title: Title) -> Iterator[int]:
    """Who is named behind a participle: "a Velmo spokesman named [Ion Popa]", "an aide, known as [Abu Ali]"."""
    doc = scene.doc
    for position in dict.fromkeys((title.stop, title.behind)):
        first = position + (position < len(doc) and doc[position].text == ",")
        for stop in (first + 1, first + 2):
            named = " ".join(token.lower_ for token in doc[first:stop]) in offices.naming
            if named and doc[first].dep_ == "acl" and stop in scene.name_from:
                yield from (i for i in (scene.name_from[stop],) if is_person(scene, i))


def _apposed(scene: Scene, title: Title) -> Iterator[int]:
    """Whose further title it is in an apposition of several: "[Ana Ruiz], a lawyer and former Utah governor, said"."""
    first = first_conjunct(scene.doc[title.start : title.stop].root)
    last = scene.doc[title.stop - 1]
    person = scene.name_to.get(first.head.i + 1) if first.dep_ == "appos" and last.tag_ in ("NN", "NNP") else None
    if person is not None and first.i < title.start and first.tag_ not in _PLURAL and is_person(scene, person):
        yield person


def _describes(token: Token) -> bool:
    """Does a word before a title say more of its holder ("the [ousted] president")?"""
    return token.dep_ != "ROOT" and (token.pos_ in ("DET", "ADJ", "ADV", "PRON", "NUM") or token.dep_ == "amod")


def _predecessors(scene: Scene, offices: Offices, title: Title, others: list[int]) -> Iterator[int]:
    """ "Ana Ruiz became president, succeeding [Ion Popa]", "replaced [Ion Popa] as president": he had held it, too."""
    sentence = scene.doc[title.start].sent
    for clause in scene.clauses:
        if clause.lemma not in offices.succession or clause.passive or clause.head.sent != sentence:
            continue
        follower = _appointed_above(scene, offices, clause)
        follower = follower or (scene.ends(clause.subject.head) if clause.subject else others)
        if any(scene.same(a, b) for a in follower for b in others):
            heads = [a.head for a in clause.arguments if a.role is Role.OBJECT]
            yield from (i for head in heads for i in scene.ends(head) if is_person(scene, i))
    yield from _vacating(scene, offices, title, others)


def _appointed_above(scene: Scene, offices: Offices, clause: Clause) -> Sequence[int]:
    """ "The Senate elects [Ana Ruiz] as its president, replacing Ion Popa": it is she who follows him."""
    verb = clause.head.head
    if clause.head.dep_ != "advcl" or clause.head.tag_ != "VBG" or not _appoints(scene, verb.lemma_.lower()):
        return ()
    return [i for c in verb.children if c.dep_ in ("dobj", "nsubjpass") for i in scene.ends(c) if is_person(scene, i)]


def _vacating(scene: Scene, offices: Offices, title: Title, others: list[int]) -> Iterator[int]:
    """ "Ana Ruiz became president after the resignation of [Ion Popa]": who made way for the holder."""
    sentence = scene.doc[title.start].sent
    for clause in scene.clauses if others else ():
        gained = clause.lemma in offices.becoming or _appoints(scene, clause.lemma)
        if clause.head.sent != sentence or not gained:
            continue
        ways = [a.head for a in clause.arguments if {t.lower_ for t in a.preposition} & offices.after]
        for noun in (n for way in ways for n in conjuncts(way) if n.lemma_.lower() in offices.vacancies):
            roles = noun_roles(scene, noun)
            left = [i for name in ("of", "owner") for i in scene.all_ends(roles.get(name, ()))]
            yield from (i for i in left if is_person(scene, i) and not any(scene.same(i, j) for j in others))


def _by_syntax(scene: Scene, offices: Offices, title: Title) -> Iterator[int]:
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
        yield from _changing(scene, offices, verb.head)
        verb = _giving(offices, verb.head)
    elif top.dep_ == "pobj":
        return
    clause = scene.clause_at.get(verb.i)
    yield from _succeeding(scene, offices, clause, top)
    # "Is reappointed Prime Minister of Japan": a capitalised title is parsed as an object.
    given = top.dep_ == "dobj" and clause is not None and clause.passive and _appoints(scene, clause.lemma)
    if top.dep_ not in ("attr", "oprd", "pobj") and not given:
        return
    objects = [] if given else [c for c in verb.children if c.dep_ == "dobj"]
    if clause and objects and _concerns_object(scene, offices, clause.lemma, top):
        yield from (i for head in objects for i in scene.ends(head) if is_person(scene, i))
        yield from _follower(scene, offices, clause)
    elif clause and (clause.lemma in offices.succession or _are_own_tenures(scene, offices, objects)):
        # "Ana Ruiz rejects calls to [resign] as mayor": it is she who would.
        doers = unheeding(scene, clause) or ([clause.subject.head] if clause.subject else [])
        yield from (i for i in scene.all_ends(doers) if is_person(scene, i))


def _giving(offices: Offices, above: Token) -> Token:
    """The verb behind which "as" stands, past its object or the time for which: "sworn in for a [term] as mayor"."""
    if above.dep_ == "dobj":
        return above.head
    termed = above.dep_ == "pobj" and above.head.lower_ == "for" and above.lemma_.lower() in offices.tenures
    return above.head.head if termed else above


def _succeeding(scene: Scene, offices: Offices, clause: Clause | None, office: Token) -> Iterator[int]:
    """Who follows another in an office behind "as": "[Ana Ruiz] replaced Ion Popa as leader".

    Not who gives it to a third ("replaced Ion Popa as leader with Jan Kos"), nor whoever has an office to give it by.
    """
    if clause is None or office.dep_ != "pobj" or clause.passive:
        return
    others = [a for a in clause.arguments if {t.lower_ for t in a.preposition} & {"with", "by"}]
    if others or clause.lemma not in offices.succession & offices.removing:
        return
    people = scene.ends(clause.subject.head) if clause.subject else ()
    yield from (i for i in people if is_person(scene, i) and not scene.mentions[i].title)


def _follower(scene: Scene, offices: Offices, clause: Clause) -> Iterator[int]:
    """Whom one appoints to follow another: "appointed [Ana Ruiz] to replace Ion Popa as army chief"."""
    above = clause.head.head
    given = above.dep_ == "dobj" and clause.head.dep_ in ("acl", "relcl", "xcomp")
    verb = above.head if given else above
    if clause.lemma not in offices.succession or clause.head.tag_ != "VB" or not _appoints(scene, verb.lemma_.lower()):
        return
    whom = [above] if given else [c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")]
    yield from (i for head in whom for i in scene.ends(head) if is_person(scene, i))


def _concerns_object(scene: Scene, offices: Offices, lemma: str, role: Token) -> bool:
    """Has the object of such a verb the office: one appoints it, or removes it as what it was?"""
    return _appoints(scene, lemma) or (role.dep_ == "pobj" and lemma in offices.removing)


def _small(scene: Scene, title: Title) -> Iterator[int]:
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


def _changing(scene: Scene, offices: Offices, noun: Token) -> Iterator[int]:
    """Whose change of office a noun tells: "[his] removal as president"."""
    owners = [i for c in noun.lefts if c.dep_ == "poss" for i in scene.ends(c)]
    yield from (i for i in owners if noun.lemma_.lower() in offices.changes and is_person(scene, i))


def _are_own_tenures(scene: Scene, offices: Offices, objects: list[Token]) -> bool:
    """Does a clause have no object, or one that only says that an office is held ("takes [office] as mayor")?

    Not where it is another's: "revoked [the appointment] of Ana Ruiz as mayor".
    """
    others = (scene.in_name(t) for head in objects for p, t in prepositional(head) if p == "of")
    return all(token.lemma_.lower() in offices.tenures for token in objects) and not any(others)


def _appoints(scene: Scene, lemma: str) -> bool:
    """Does the verb give its object an office ("elected Ana Ruiz as president")?"""
    return "appoints" in verb_families(scene, lemma)


def is_person(scene: Scene, index: int) -> bool:
    """A person, or a pronoun that may be one: "it" is none."""
    pronoun = scene.mentions[index].kind is MentionKind.PRONOUN and scene.mentions[index].text.lower() != "it"
    return scene.is_a(index, "Person") or pronoun

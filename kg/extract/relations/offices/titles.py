"""Who holds which office where: each title with its holders and the bodies in which they have it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from kg.extract.relations.offices.affiliations import (
    affiliation,
    affiliations,
    bracketed,
    governed,
    led_parties,
    respective,
)
from kg.extract.relations.offices.forerunners import forerunner_relations
from kg.extract.relations.offices.holders import holders, named_behind
from kg.extract.relations.offices.incumbents import is_taken, leads_state, state_ruled
from kg.extract.relations.offices.issuers import issuing_state
from kg.extract.relations.offices.resignations import resignation_relations
from kg.extract.relations.offices.title_apart import is_supposed
from kg.extract.relations.offices.title_context import body_by_context, having_office
from kg.extract.relations.offices.title_pairs import paired
from kg.extract.relations.offices.title_properties import offices_stated
from kg.extract.relations.participants.noun_roles import verb_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.titles import NATIONAL, Held, Title, office_name, office_words

#: How many words above a title the verb stands that gives it.
_GIVEN = 6


def office_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield who holds which office by titles, and what resignations and predecessors tell of these offices."""
    held = list(title_relations(scene))
    yield from held
    yield from resignation_relations(scene, held)
    yield from forerunner_relations(scene, [c for c in held if c.presupposed])


def title_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield holdsOffice and its finer properties for every title whose holder and body are both named."""
    pairs = [(title, *pair) for title in scene.titles for pair in paired(scene, title)]
    yield from (c for title, who, body in pairs for c in offices_stated(scene, title, who, (body,)))
    shared = [title for title in scene.titles if not any(title == other for other, *_ in pairs)]
    officed = {(holder, body) for _, holder, body in pairs}
    yield from _shared_titles(scene, shared, officed)
    ordered = list(respective(scene))
    of_lists = {(c.subject, other.object) for c in ordered for other in ordered if other.object != c.object}
    belonging = (*affiliations(scene), *ordered)
    yield from (c for c in belonging if (c.subject, c.object) not in officed | of_lists)
    yield from bracketed(scene)
    yield from led_parties(scene)
    yield from governed(scene)


def _shared_titles(scene: Scene, titles: Sequence[Title], officed: set[tuple[int, int]]) -> Iterator[Candidate]:
    """The offices of titles that all their holders have in the same bodies; adds those stated to `officed`."""
    last: tuple[int, ...] = ()
    leading: list[int] = []  # those whose bodies `last` are, unless they are but members
    sharing: list[int] = []  # those and the members
    before: list[int] = []
    settled: list[Held] = []  # with the bodies that the context gives
    named = [
        (title, list(dict.fromkeys(holders(scene, title))) or _joint(scene, titles[n : n + 3]))
        for n, title in enumerate(titles)
    ]
    for title, holding in named:
        # "Ana Ruiz, project manager and Fiat vice president": the second title is hers, too.
        held = holding or (before if _goes_on(scene, title) else [])
        # "The acting leader of Abkhazia, Badra Gunba, is elected president": of what he leads already.
        again = bool(set(held) & set(before) & set(leading)) and not _is_elsewhere(scene, title)
        own = _fitting(scene, title, last) if again and title.property != "memberOf" else ()
        told = held and title.property != "memberOf" and not _is_apart(scene, title, held, named)
        bare = told and not title.bodies and not scene.have_common(held, [one for one, _ in officed])
        unsaid = issuing_state(scene, title) if bare else ()
        near = _carried(scene, title, last, sharing) if told else ()
        if told and leads_state(scene, title, held[0]):
            near = state_ruled(scene, held[0]) or near or unsaid
        elif told:
            near = near or _of_old(scene, title, held, named) or unsaid or body_by_context(scene, title, last)
        others = [] if told and leads_state(scene, title, held[0]) else settled
        near = tuple(body for body in near if not is_taken(scene, (title, body), held, [*named, *others]))
        behind = {holder: _behind_holder(scene, title, holder) for holder in held}
        near = own or near if not held else _appointers(scene, title) or own or near
        bodies = title.bodies or next((b for b in behind.values() if b), ()) or near
        before = held
        for holder in held:
            own_bodies = title.bodies or behind[holder] or bodies
            officed.update((holder, body) for body in own_bodies)
            yield from offices_stated(scene, title, holder, own_bodies)
        if bodies:
            settled.append((replace(title, bodies=bodies), held))
            last, sharing, leading = bodies, held, held if title.property != "memberOf" else []


def _is_apart(scene: Scene, title: Title, held: Sequence[int], named: Sequence[Held]) -> bool:
    """Is an office only thought of, somebody's, or a ministry's, so that the rest of the text tells no body of it?"""
    supposed = is_supposed(scene.doc[title.start : title.stop].root)
    return supposed or _is_somebodys(scene, title) or _has_ministry(scene, title, held, named)


def _has_ministry(scene: Scene, title: Title, held: Sequence[int], named: Sequence[Held]) -> bool:
    """Is a minister told to be a ministry's elsewhere ("Minister for Asia Ana Ruiz ... [Trade Office] Minister Ruiz")?

    There she has her office, and not in the state of which the text tells nothing.
    """
    others = (other for other, who in named if scene.have_common(who, held))
    bodies = [b for other in others if other.property == "ministerIn" for b in other.bodies]
    return title.property == "ministerIn" and any(scene.is_a(b, "Organization") for b in bodies)


def _of_old(scene: Scene, title: Title, held: Sequence[int], named: Sequence[Held]) -> tuple[int, ...]:
    """Where the text says that its holder has the same office ("[Chad]'s president, Ana Ruiz ... President Ruiz")."""
    others = (other for other, who in named if scene.have_common(who, held))
    found = (other.bodies for other in others if other.property == title.property and other.head == other.start)
    state = (bodies for bodies in found if title.property in NATIONAL and any(scene.is_a(i, "Country") for i in bodies))
    return next(state, ()) if title.head == title.start else ()


def _is_elsewhere(scene: Scene, title: Title) -> bool:
    """Is it a post in something that has no name ("chair [of a local panel]"), not in what its holder leads?

    Or one for somebody or something ("the new commissioner [for Refugees]").
    """
    after = scene.doc[title.stop] if title.stop < len(scene.doc) else None
    return after is not None and after.lower_ in ("of", "for") and title.property not in NATIONAL


def _is_somebodys(scene: Scene, title: Title) -> bool:
    """Is it a post with a person named before it, not in what the text speaks of ("[Popa's] adviser Ana Ruiz")?"""
    owned = title.start > 1 and scene.doc[title.start - 1].tag_ == "POS"
    index = scene.name_to.get(title.start - owned)
    return index is not None and scene.is_a(index, "Person")


def _goes_on(scene: Scene, title: Title) -> bool:
    """Does "and" join a title to one before it, with nobody named between them?"""
    first = min(title.start, title.before)
    joint = scene.doc[first - 1] if first > 1 else None
    one = scene.doc[title.stop - 1].tag_ not in ("NNS", "NNPS")  # "businessmen and officials"
    return one and joint is not None and joint.lower_ == "and" and scene.doc[first - 2].pos_ == "NOUN"


def _joint(scene: Scene, titles: Sequence[Title]) -> list[int]:
    """Who has the second of two titles, and so the first: "former finance minister and Velmo co-founder [Ana Ruiz]"."""
    if len(titles) < 2:
        return []
    one, other, *further = titles
    # "Deputy chairman" is one title, of two heads.
    other = next((title for title in further if title.head == other.stop), other)
    # "The president and leader of the Velmo party": the second title's phrase takes the first in.
    within = _described_from(scene, other.head, one.behind + 1) if other.start <= one.start else 0
    first = within or min(other.start, other.before)
    lone = scene.doc[one.stop - 1].tag_ in ("NN", "NNP") and scene.doc[first].dep_ not in ("det", "poss")
    joined = first == one.behind + 1 and scene.doc[one.behind].lower_ == "and"
    return list(named_behind(scene, other)) if joined and lone else []


def _described_from(scene: Scene, head: int, first: int) -> int:
    """Where the words before a title's head begin that say more of it ("minister and [current deputy] chairman")."""
    while (
        head > first and scene.doc[head - 1].pos_ in ("ADJ", "ADV", "NOUN") and not scene.in_name(scene.doc[head - 1])
    ):
        head -= 1
    return head


def _behind_holder(scene: Scene, title: Title, holder: int) -> tuple[int, ...]:
    """The body behind the name of a titled person: "President Ana Ruiz of [Ghana]", "Sen. Ana Ruiz of [Ohio]"."""
    public = title.property in NATIONAL or scene.doc[title.stop - 1].lower_ in scene.offices.elected
    titled = scene.mentions[holder].title or scene.doc[title.stop - 1].tag_ in ("NNS", "NNPS")
    if not public or not titled:
        return ()
    found = affiliation(scene, holder, scene.mentions[holder])
    if found is None:
        return ()
    stop, body = found
    return (body,) if scene.doc[stop].lower_ == "of" and scene.is_a(body, "Country", "Place") else ()


def _fitting(scene: Scene, title: Title, bodies: tuple[int, ...]) -> tuple[int, ...]:
    """Those of the bodies that may have the office: a state's is in none of its firms."""
    return tuple(i for i in bodies if title.property not in NATIONAL or scene.is_a(i, "Country", "Place"))


def _carried(scene: Scene, title: Title, last: tuple[int, ...], sharing: Sequence[int]) -> tuple[int, ...]:
    """ "US Vice President A and National Security Advisor B": the second title shares the first one's body."""
    doc = scene.doc
    i = title.start - 1
    beside = scene.name_to.get(i) if i >= 1 and doc[i].lower_ in ("and", ",") else None
    shared = last if beside is not None and scene.is_among(beside, sharing) else ()
    return tuple(having_office(scene, office_words(scene.doc, title), shared))


def _appointers(scene: Scene, title: Title) -> tuple[int, ...]:
    """The firm that gives one of a firm's offices: "[Velmo] hires Ana Ruiz to replace Ion Popa as chief executive".

    Or the state that gives one of a state's: "[Chad] elects Ana Ruiz president".
    """
    national = title.property in NATIONAL or title.national
    if office_name(scene.doc, title) not in scene.offices.corporate and not national:
        return ()
    giver = "Country" if national else "Organization"
    for verb in islice(scene.doc[title.stop - 1].ancestors, _GIVEN):
        clause = scene.clause_at.get(verb.i)
        if clause is not None and clause.subject and "appoints" in verb_families(scene, clause.lemma):
            ends = scene.ends(clause.subject.head)
            return tuple(i for i in ends if scene.is_a(i, giver) and not clause.passive)
    return ()

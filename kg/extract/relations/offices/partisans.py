"""Who is of which party: "Republican Senator Ana Ruiz", "Ana Ruiz, a Democrat", "Ana Ruiz (R-Fla.)"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.clause import subject_head
from kg.extract.relations.offices.holders import listed
from kg.extract.relations.offices.holding import is_person
from kg.extract.relations.offices.title_properties import is_told_of
from kg.extract.relations.participants.lists import examples
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import MARKED, Candidate
from kg.extract.relations.scene.senses import prefixes
from kg.extract.relations.scene.spans import span_of

#: How many words may stand between a party's name and the name of one of its people.
_REACH = 6
#: Tags of words that describe a person before the name.
_DESCRIBING = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "VBG", "VBN"})


def partisan_relations(scene: Scene) -> Iterator[Candidate]:
    """Yield partyMemberOf for the persons whom a party's name describes, and the seat that a letter mark adds."""
    for index, mention in scene.names():
        party = scene.is_a(index, "Organization") and scene.offices.is_party(mention.name)
        if not party or prefixes(scene, index):
            continue
        first, stop = scene.token_from(mention.start), scene.token_from(mention.end)
        cue = scene.doc[stop - 1]
        if mention.rule == "party letter":
            yield from _marked(scene, index, first)
            continue
        for person in dict.fromkeys([*_persons_described(scene, stop), *_in_apposition(scene, cue)]):
            yield _told(scene, _member(person, index, cue))
            yield from _seated(scene, person, stop)
            yield from _on_body(scene, person, stop)
            yield from _from_state(scene, person, first)


def _member(person: int, party: int, cue: Token) -> Candidate:
    return Candidate(
        person, party, "partyMemberOf", "member of", cue, span_of(cue), "party", confidence=MARKED, presupposed=True
    )


def _told(scene: Scene, member: Candidate) -> Candidate:
    """A membership as the word of whoever says so, where that is told ("Popa accused her of *being* a [Democrat]")."""
    noun = _noun_of(member.predicate)
    above = noun.dep_ == "attr" and is_told_of(scene, noun.head)
    return replace(member, predicate=noun.head, presupposed=False) if above else member


def _noun_of(party: Token) -> Token:
    """The noun that a party's word describes, or that word ("a [Democratic] *front-runner*", "a *Democrat*")."""
    return party.head if party.dep_ in ("compound", "amod", "nmod") else party


def _sitting(scene: Scene, person: int, seat: int, cue: Token, phrase: str) -> Candidate:
    """A person's office for a seat; the title, where there is one, is the role."""
    title = scene.mentions[person].title
    role = (("role", title),) if title else ()
    return Candidate(person, seat, "holdsOffice", phrase, cue, span_of(cue), "party", qualifiers=role, presupposed=True)


def _marked(scene: Scene, party: int, letter: int) -> Iterator[Candidate]:
    """ "Sen. Ana Ruiz, R-Fla.": of the party, and in office for the state."""
    person, seat = scene.name_to.get(letter - 1), scene.name_from.get(letter + 2)
    if person is None or not scene.is_a(person, "Person"):
        return
    yield _member(person, party, scene.doc[letter])
    if seat is not None:
        yield _sitting(scene, person, seat, scene.doc[letter + 2], "holds office in")


def _seated(scene: Scene, person: int, stop: int) -> Iterator[Candidate]:
    """ "Senator Ana Ruiz, Democrat [of Ohio], said": in office for the state."""
    seat = scene.name_from.get(stop + 1) if stop < len(scene.doc) and scene.doc[stop].lower_ == "of" else None
    title = scene.mentions[person].title
    if seat is not None and title and scene.is_a(seat, "Place"):
        yield _sitting(scene, person, seat, scene.doc[stop], "of")


def _from_state(scene: Scene, person: int, first: int) -> Iterator[Candidate]:
    """ "Rep. Ana Ruiz, a [Utah] Democrat": in office for the state, if a title tells of an office.

    Nobody has that who only stands for one: "[U.S.] Republican candidate Ana Ruiz".
    """
    seat, title = scene.name_to.get(first), scene.mentions[person].title
    stands = not {*(title or "").lower().split()}.isdisjoint(scene.offices.bodies.standing)
    if seat is not None and title and not stands and scene.is_a(seat, "Place") and scene.mentions[seat].canonical:
        yield _sitting(scene, person, seat, scene.doc[first - 1], "holds office in")


def _on_body(scene: Scene, person: int, stop: int) -> Iterator[Candidate]:
    """ "Ana Ruiz, the top Democrat [on the Judiciary Committee]": a member of that, too."""
    on = scene.doc[stop] if stop + 2 < len(scene.doc) else None
    body = scene.name_from.get(stop + 1 + (scene.doc[stop + 1].lower_ == "the")) if on is not None else None
    if on is not None and on.lower_ == "on" and body is not None and scene.is_a(body, "Organization"):
        yield Candidate(person, body, "memberOf", "on", on, span_of(on), "party", presupposed=True)


def _persons_described(scene: Scene, stop: int) -> Iterator[int]:
    """The persons named behind a description that a party's name opens or is: "GOP frontrunner [Ana Ruiz]".

    A post in the party ("Labour leader") says more, and is for the titles to tell.
    """
    doc = scene.doc
    for i in range(stop, min(stop + _REACH, len(doc))):
        plural = doc[i - 1].tag_ in ("NNS", "NNPS")  # "Democrats [Ana Ruiz and Ion Popa]"
        if i in scene.holders and doc[i].tag_ != "NNS" and not scene.offices.is_post(doc[i].lower_):
            yield scene.holders[i]  # "the Republican [mayor] of Ohio's capital, [Ana Ruiz]"
            return
        if i in scene.name_from:
            if is_person(scene, scene.name_from[i]):
                yield scene.name_from[i]
                stop_at = scene.token_from(scene.mentions[scene.name_from[i]].end)
                yield from listed(scene, stop_at) if plural else ()
            return
        if doc[i].tag_ not in _DESCRIBING or scene.offices.is_post(doc[i].lower_):
            return


def _in_apposition(scene: Scene, party: Token) -> Iterator[int]:
    """ "Ana Ruiz, a moderate [Republican]", "Ana Ruiz is a [Democrat]": of whom the party's word is said.

    Also "The [Democratic] front-runner in Utah, Ana Ruiz", "[Republicans], including Ana Ruiz".
    """
    yield from (i for t in examples(scene, party) for i in scene.denoted(t) if scene.is_a(i, "Person"))
    noun = _noun_of(party)
    noun = party if scene.in_name(noun) else noun
    beside = [c for c in noun.rights if c.dep_ == "appos" and scene.in_name(c)] if noun.tag_ == "NN" else []
    yield from (i for c in beside for i in scene.denoted(c) if noun != party and scene.is_a(i, "Person"))
    if noun.dep_ == "appos" and scene.in_name(noun.head):
        yield from (i for i in scene.denoted(noun.head) if scene.is_a(i, "Person"))
    elif noun.dep_ == "attr" and noun.tag_ in ("NN", "NNP", "JJ"):
        clause = scene.clause_at.get(noun.head.i)
        subject = subject_head(clause)
        negated = any(c.dep_ == "neg" for c in noun.head.children)
        if subject is not None and not negated:
            yield from (i for i in scene.denoted(subject) if scene.is_a(i, "Person"))

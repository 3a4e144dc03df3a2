"""What an owner before a name states: "[Somalia]'s Lower Shabelle region", "[Velmo]'s Ana Ruiz"."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kg.extract.relations.participants.denotation import antecedent
from kg.extract.relations.participants.noun_roles import noun_families, verb_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.whereabouts.located import adjacent, located_in
from kg.tree import is_modifier
from kg.types import Mention

#: A mention and the head of the words that name it.
Named = tuple[int, Token]


def possessive_relations(scene: Scene) -> Iterator[Candidate]:
    """ "Somalia's Lower Shabelle region" lies in Somalia; "Mexico's Tax Service" is part of Mexico."""
    for index, mention in scene.names():
        head = scene.head_word(mention)
        for owner in _possessors(scene, mention, head):
            for whole in scene.denoted(antecedent(owner)):
                if scene.is_a(whole, "Person") and scene.is_a(index, "Organization", "Group"):
                    yield from _led_by_owner(scene, (whole, owner), (index, head))
                if scene.is_a(index, "Person") and _stands_beside(scene, owner, mention):
                    for person in (index, *_fellows(scene, index, whole)):
                        yield from _persons(scene, person, whole)
                if scene.same(whole, index) or not scene.is_a(whole, "Country", "Place", "Organization"):
                    continue
                # "India's main opposition party, the [Congress]": of no state.
                partisan = head.head == owner.head and owner.head.lemma_.lower() in scene.places.parties
                yield from _part(scene, index, whole, partisan=partisan)


def programme_relations(scene: Scene) -> Iterator[Candidate]:
    """ "NBC's 'Meet the Press'": what a broadcaster or newspaper has in quotation marks is a part of it."""
    for index, mention in scene.names():
        first = scene.token_from(mention.start)
        mark = scene.doc[first - 1] if first > 2 else None
        owner = scene.name_to.get(first - 2) if mark is not None and mark.is_quote else None
        owned = owner is not None and scene.doc[first - 2].tag_ == "POS" and scene.is_a(index, "Work", "Organization")
        if owner is not None and owned and scene.places.patterns.employers.search(scene.mentions[owner].text):
            yield adjacent(scene, index, owner, "partOf", "part of", "possessive")


def _led_by_owner(scene: Scene, leader: Named, body: Named) -> Iterator[Candidate]:
    """ "Ana Ruiz's Velmo Group" is led by her, of "Ana Ruiz's Velmo party" she is a member, too.

    Not what is no body by its name: "Ana Ruiz's Clean Water Plan", "her Last Letters".
    """
    (person, owner), (index, head) = leader, body
    if scene.is_a(index, "Group") and scene.in_name(owner) and scene.mentions[index].rule != "demonym":
        yield adjacent(scene, person, index, "memberOf", "member of", "possessive")  # "Ana Ruiz's Social Democrats"
        return
    bodily = scene.mentions[index].canonical or _is_unit(scene, index) or _is_public(scene, index)
    if scene.in_name(owner) and bodily and not scene.same(person, index) and not is_modifier(head):
        yield adjacent(scene, person, index, "leads", "leads", "possessive")
    party = head.head.lemma_.lower() in scene.places.parties and owner.head == head.head
    # "His ruling Unity Party": whoever has no name here need not lead it.
    if party or (not scene.in_name(owner) and head.lower_ in scene.places.parties):
        yield adjacent(scene, person, index, "memberOf", "member of", "possessive")


def _persons(scene: Scene, person: int, whole: int) -> Iterator[Candidate]:
    """ "Chad's Ana Ruiz" is its citizen, "the Union's Ana Ruiz" a member of it, "the Lyon Post's" one of its staff."""
    if scene.is_a(whole, "Country"):
        yield adjacent(scene, person, whole, "citizenOf", "citizen of", "possessive")
    elif scene.is_a(whole, "Organization", "Group"):
        staffed = scene.places.patterns.employers.search(scene.mentions[whole].text)
        name, phrase = ("employedBy", "employed by") if staffed else ("memberOf", "member of")
        yield adjacent(scene, person, whole, name, phrase, "possessive")


def _fellows(scene: Scene, person: int, whole: int) -> Iterator[int]:
    """ "Labour's Ana Ruiz and [Ion Popa] were elected": who shares the party before the first of two.

    Only where the two are elected, or others of the list have a party of their own: of "Labour's Ana Ruiz and Ion Popa
    met" he may be of another.
    """
    mention = scene.mentions[person]
    joint = scene.token_from(mention.end)
    other = scene.name_from.get(joint + 1)
    if other is None or scene.doc[joint].lower_ != "and" or not scene.is_a(whole, "Organization"):
        return
    verb = scene.head_word(mention).head
    elected = "appoints" in verb_families(scene, verb.lemma_.lower()) and verb.tag_ == "VBN"
    if not _is_name_alone(scene, other) or not (elected or _owned_people(scene, scene.doc[joint].sent) > 1):
        return
    yield other


def _is_name_alone(scene: Scene, person: int) -> bool:
    """Does a person's name stand without a title before it, and without a phrase that may tell his own body?"""
    mention = scene.mentions[person]
    after = scene.doc[min(scene.token_from(mention.end), len(scene.doc) - 1)]
    return scene.is_a(person, "Person") and not mention.title and after.text != "(" and after.tag_ not in ("IN", "POS")


def _owned_people(scene: Scene, sentence: Span) -> int:
    """How many persons of a sentence are named right behind their body ("Labour's Ana Ruiz")."""
    people = (i for i in scene.name_from if sentence.start < i < sentence.end and scene.doc[i - 1].tag_ == "POS")
    return sum(scene.is_a(scene.name_from[i], "Person") and i - 1 in scene.name_to for i in people)


def _stands_beside(scene: Scene, owner: Token, mention: Mention) -> bool:
    """Does nothing but the possessive stand between an owner's name and a person's ("Velmo's Ana Ruiz")?"""
    beside = scene.in_name(owner) and owner.i + 2 == scene.token_from(mention.start)
    return beside and not mention.title and not is_modifier(scene.head_word(mention))


def _possessors(scene: Scene, mention: Mention, head: Token) -> Iterator[Token]:
    """The owners of a name: before it, before the noun that it modifies, or before what it stands in apposition to."""
    node = head
    first = scene.token_from(mention.start)
    if first > 1 and scene.doc[first - 1].tag_ == "POS" and _owns_within(scene, first, mention):
        yield scene.doc[first - 2]  # "[Chad's] Magistrates' Court", "[Chad's] Ministry of State Security"
    if any(c.i < head.i and c.lemma_.lower() in scene.lexicon.actors.outsiders for c in head.children):
        return  # "Boeing's rival Airbus"
    yield from _owners_of_list(scene, head)
    yield from _owners_of_pair(scene, head)
    while True:
        # "Its Velmo office" is in Velmo, "its first Premier League title" is no league of its own.
        sited = node is head or node.i < head.i or scene.described.get(node.i) in ("Place", "Organization")
        yield from (c for c in node.children if c.dep_ == "poss" and (sited or c.tag_ != "PRP$"))
        if node.dep_ not in ("appos", "compound", "nmod") or scene.in_name(node.head):
            return
        joining = noun_families(scene, node.head) & (scene.families.bodily | {scene.families.asking})
        if node.head.lemma_.lower() in scene.lexicon.actors.outsiders or joining:
            return  # "Sweden's NATO bid"
        if mention.canonical and mention.type == "Organization" and not scene.described.get(node.head.i):
            return  # "Chad's OPEC quota"
        node = node.head


def _owns_within(scene: Scene, first: int, mention: Mention) -> bool:
    """Does the parse hang the owner before a name on one of the name's words, or the first of these on another?"""
    owner = scene.doc[first - 2]
    inside = owner.dep_ == "poss" and mention.start <= owner.head.idx < mention.end
    return inside or scene.doc[first].dep_ == "poss"


def _owners_of_list(scene: Scene, head: Token) -> Iterator[Token]:
    """ "Saab's Lyon Systems, [Bonn Services] and [Oslo Motors] units": all before one noun are its own."""
    while head.dep_ == "conj" and scene.in_name(head.head):
        head = head.head
    if head.dep_ in ("nmod", "compound") and head.head.tag_ == "NNS" and not scene.in_name(head.head):
        listed = [c for c in head.head.lefts if c.i < head.i and c.dep_ in ("nmod", "compound") and scene.in_name(c)]
        yield from (owner for one in listed for owner in one.lefts if owner.dep_ == "poss")


def _owners_of_pair(scene: Scene, head: Token) -> Iterator[Token]:
    """ "Chad's [Unity Party] and Reform Party": the parse may hang the first of two names on the second."""
    other = head.head
    index = scene.name_to.get(other.i + 1) if head.dep_ in ("nmod", "compound") else None
    start = scene.token_from(scene.mentions[index].start) if index is not None else head.i
    joint = scene.doc[head.i + 1 : start]
    if len(joint) and all(token.dep_ in ("cc", "punct") for token in joint) and any(t.dep_ == "cc" for t in joint):
        yield from (c for c in other.lefts if c.dep_ == "poss" and c.i < head.i)


def _part(scene: Scene, index: int, whole: int, *, partisan: bool = False) -> Iterator[Candidate]:
    if scene.is_a(index, "Country") or scene.mentions[index].rule == "demonym":
        return  # "France's European Affairs minister"
    if _names_text(scene, index):
        return
    public = not partisan and _is_public(scene, index)
    if scene.is_a(whole, "Country", "Place") and (scene.is_a(index, "Place") or not public):
        if scene.is_a(index, "Place", "Organization"):
            yield located_in(scene, index, whole, "possessive")
    elif scene.is_a(index, "Organization") and (public or _is_unit(scene, index)):
        yield adjacent(scene, index, whole, "partOf", "part of", "possessive")


def _names_text(scene: Scene, index: int) -> bool:
    """Does a name tell what a law or another text is about ("Oman's [Financial Services] bill")?"""
    head = scene.head_word(scene.mentions[index])
    return is_modifier(head) and scene.described.get(head.head.i) == "Work"


def _is_public(scene: Scene, index: int) -> bool:
    """Does a word in a body's name tell that it is the state's ("Ministry of Trade")?"""
    return bool(scene.places.patterns.public.search(scene.mentions[index].text))


def _is_unit(scene: Scene, index: int) -> bool:
    """Does a word in a body's name or the noun before it tell that it is a body's part, and none of its wares?"""
    mention = scene.mentions[index]
    first = scene.token_from(mention.start)
    described = first > 0 and scene.places.is_kind(scene.doc[first - 1].lemma_.lower(), "Organization")
    return described or bool(scene.places.patterns.units.search(mention.text))

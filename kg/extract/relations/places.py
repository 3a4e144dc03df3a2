"""Where things are: place chains ("Livorno in Tuscany, Italy"), possessives and nationality before a name."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Token

from kg.extract.clauses import conjuncts, first_conjunct
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.roles import noun_families, prepositional, verb_families
from kg.extract.relations.scene import DASHES, Scene
from kg.lang.places import PlaceWords
from kg.types import Mention

#: How many words may name the kind of a place behind its name ("refugee camp").
_KIND_REACH = 3
#: How many places may follow one another, each within the next.
_LONGEST_CHAIN = 2
#: Classes whose members lie in places.
_LOCATABLE = ("Place", "Organization", "Event")
#: Families of what is done to an enemy.
_FIGHTING = frozenset({"assaults", "defeats"})


def place_relations(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """Yield the locations that adjacent names, possessives and nationality adjectives state."""
    yield from _chains(scene, words)
    yield from _examples(scene, words)
    yield from _apposed(scene, words)
    yield from _bands(scene, words)
    yield from _fought(scene, words)
    yield from _owned(scene, words)
    yield from _nationality(scene, words)
    yield from _nationals(scene)
    yield from _missions(scene, words)
    yield from _finals(scene, words)


def _chains(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Livorno in Tuscany", "Kanam and Wase, Plateau State, Nigeria": each name with the next one around it."""
    text = scene.text
    # "In Houthi-controlled Yemen": a name that only opens a compound stands in no chain.
    # "The Lyon, France-based firm" tells of one all the same.
    names = [(i, m) for i, m in scene.names() if text[m.end : m.end + 1] not in DASHES or _is_base(scene, i, m, words)]
    for position, (inner, mention) in enumerate(names[:-1]):
        outer, around = _owned_outer(scene, names[position + 1 : position + 3])
        stop = names[position + 1][1].start
        between = text[mention.end : stop]
        beyond = text[_past_kind(scene, mention, words) : stop]
        if words.kind_of.fullmatch(between) and _holds_kind(scene, (inner, outer), between, words):
            yield _located(scene, outer, inner, "chain", (mention.end, around.start))
        elif _locates(scene, (inner, outer), beyond, words):
            near = _beside(scene, names[: position + 1], words) if "," not in between else ()
            for member in [*_listed(scene, names[: position + 1], outer, words), *near]:
                yield _located(scene, member, outer, "chain", (mention.end, around.start))


def _holds_kind(scene: Scene, pair: tuple[int, int], between: str, words: PlaceWords) -> bool:
    """Is the kind between two places the second one's ("the Bari Region town of Qandala", "the Lyon suburb of Velmo")?

    It is where the first has a kind of its own, or is a state's known part, or the kind is a town's or smaller. A known
    state or division is no part of the first one ("the Zinder region of Niger").
    """
    inner, outer = pair
    if words.own_kind.search(scene.mentions[inner].text):
        return True
    if not scene.is_a(inner, "Place") or not scene.is_a(outer, "Place") or scene.mentions[outer].canonical:
        return False
    return bool(words.part_of.fullmatch(between) or scene.mentions[inner].canonical)


def _owned_outer(scene: Scene, names: list[tuple[int, Mention]]) -> tuple[int, Mention]:
    """The first name, or the place behind it that it owns ("Orem in [Ghana's Kent Region]")."""
    (_, owner), owned = names[0], names[1:2]
    gap = scene.text[owner.end : owned[0][1].start] if owned else ""
    whole = owned and scene.is_a(owned[0][0], "Place") and not _is_modifier(_head(scene, owned[0][1]))
    return owned[0] if whole and re.fullmatch(r"['’]s ", gap) else names[0]


def _is_base(scene: Scene, index: int, mention: Mention, words: PlaceWords) -> bool:
    """Is it the second place of "the Lyon, [France]-based firm"?"""
    first, stop = scene.token_from(mention.start), scene.token_from(mention.end)
    based = stop + 1 < len(scene.doc) and scene.doc[stop + 1].lower_ in words.based
    return based and first > 1 and scene.doc[first - 1].text == "," and first - 1 in scene.name_to


def _past_kind(scene: Scene, mention: Mention, words: PlaceWords) -> int:
    """Where the noun for a place ends that a name stands before ("the Druzhba [oil pipeline]"), else the name."""
    end, doc = mention.end, scene.doc
    for token in doc[scene.token_from(mention.end) :][:_KIND_REACH]:
        if token.pos_ not in ("NOUN", "PROPN", "ADJ") or not token.is_lower:
            break
        if token.lemma_ in words.sited:
            end = token.idx + len(token)
    return end


def _locates(scene: Scene, pair: tuple[int, int], between: str, words: PlaceWords) -> bool:
    inner, outer = pair
    if not scene.is_a(outer, "Place", "Country") or scene.is_a(inner, "Country") or scene.same(inner, outer):
        return False
    if scene.is_a(inner, "Place") and _acts(scene, inner):
        return False
    head = _head(scene, scene.mentions[outer])
    part = words.is_kind(head.head.lemma_.lower(), "Place") or head.head.lower_ in words.sides  # "Oman's far north"
    if _is_modifier(head) and not part:
        return False
    if words.enclosing.fullmatch(between):
        return _is_place(scene, inner, words) and not (_list_goes_on(scene, inner, outer) or _tells(scene, outer))
    if scene.is_a(inner, "Event") and words.event_at.fullmatch(between):
        return True
    if not words.locating.fullmatch(between):
        return False
    if _is_place(scene, inner, words) or scene.is_a(inner, "Event"):
        return True
    return scene.is_a(inner, "Organization") and (_is_site(scene, inner, words) or _acts_in(scene, inner, outer))


def _tells(scene: Scene, outer: int) -> bool:
    """Does a verb of saying follow a state at once, which tells what stands before ("shelled Orem, [Kyiv said]")?"""
    after = scene.token_from(scene.mentions[outer].end)
    verb = scene.doc[after] if after < len(scene.doc) else None
    return verb is not None and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.lemma_.lower() in scene.lexicon.telling


def _acts_in(scene: Scene, inner: int, outer: int) -> bool:
    """Is a body that acts said to be in a place, which the verb behind it cannot be ("[ISIL] in Homs claimed")?"""
    head, preposition = _head(scene, scene.mentions[inner]), _head(scene, scene.mentions[outer]).head
    acts = head.dep_ in ("nsubj", "nsubjpass") and head.i < preposition.i < head.head.i and head.tag_ != "NNS"
    return acts and preposition.head == head and preposition.lower_ == "in"


def _is_site(scene: Scene, index: int, words: PlaceWords) -> bool:
    """Does a body's name, a noun behind it or "at" before it tell of its house ("at the Orem Health Group in Bonn")?"""
    mention = scene.mentions[index]
    before = scene.text[max(0, mention.start - words.reach) : mention.start]
    named = words.sites.search(mention.text) or words.entered.search(before)
    return bool(named) or _past_kind(scene, mention, words) > mention.end


def _is_place(scene: Scene, index: int, words: PlaceWords) -> bool:
    """A place by its class, or by the words before it ("the towns of Turmasaale and Janno-Jiifta")."""
    start = scene.mentions[index].start
    return scene.is_a(index, "Place") or bool(words.kind_before.search(scene.text[max(0, start - 40) : start]))


def _is_modifier(head: Token) -> bool:
    """Does a name only describe the noun after it ("[US] President Donald Trump")?"""
    return head.dep_ in ("compound", "amod", "nmod", "poss") and head.head.i > head.i


def _acts(scene: Scene, index: int) -> bool:
    """Does a capital stand for its state in who does something ("talks sponsored by [Riyadh] in Jeddah")?"""
    first = first_conjunct(_head(scene, scene.mentions[index]))
    return first.dep_ == "pobj" and first.head.dep_ == "agent"


def _list_goes_on(scene: Scene, inner: int, outer: int) -> bool:
    """Is the comma one of an enumeration ("in Homs, Hama and Idlib") rather than of a chain ("Homs, Syria")?"""
    b = scene.mentions[outer]
    if scene.is_a(outer, "Country") and not scene.is_a(inner, "Country"):
        return _goes_on_with_state(scene, outer)
    if _is_division(scene, outer) and not _is_division(scene, inner) and _pair_follows(scene, outer):
        return False
    after = scene.text[b.end : b.end + 5]
    closed = re.match(r",? (and|or|among other|as well as) ", scene.text[b.end : b.end + 15])
    if (closed and not _verb_follows(scene, b)) or _enumerates(scene, outer):
        return True
    head = _head(scene, b)
    return head.dep_ == "conj" and not after.startswith(",")


def _verb_follows(scene: Scene, mention: Mention) -> bool:
    """Does "and" join a further verb to the sentence behind a name ("in Orem, London, [and is] promoted")?"""
    joint = next((t for t in scene.doc[scene.token_from(mention.end) :][:2] if t.dep_ == "cc"), None)
    after = scene.doc[joint.i + 1] if joint is not None and joint.i + 1 < len(scene.doc) else None
    return after is not None and after.pos_ in ("VERB", "AUX") and not after.text[0].isupper()


def _is_division(scene: Scene, index: int) -> bool:
    """A place of the gazetteers that is no country ("Texas")."""
    return scene.is_a(index, "Place") and not scene.is_a(index, "Country") and bool(scene.mentions[index].canonical)


def _pair_follows(scene: Scene, index: int) -> bool:
    """Does "and" join another town with its division to one ("in Orem, [Utah], and Kent, Ohio")?"""
    text, here = scene.text, scene.mentions[index]
    after = [(i, m) for i, m in scene.names() if m.start > here.end][:2]
    if len(after) < 2:
        return False
    (town, inner), (division, outer) = after
    joined = re.fullmatch(r",? (and|or) ", text[here.end : inner.start]) and text[inner.end : outer.start] == ", "
    return bool(joined) and _is_division(scene, division) and not _is_division(scene, town)


def _goes_on_with_state(scene: Scene, state: int) -> bool:
    """Does a list of states follow, so that what stands before one is of the list ("England, [France] and Spain")?"""
    here = scene.mentions[state]
    after = next(((i, m) for i, m in scene.names() if m.start > here.end), None)
    joint = scene.text[here.end : after[1].start] if after is not None else ""
    return after is not None and bool(re.fullmatch(r", |,? and ", joint)) and scene.is_a(after[0], "Country")


def _enumerates(scene: Scene, index: int) -> bool:
    """Does a list run on behind a name up to its "and" ("Beryl, [Helene], Milton and John"), or beyond any chain?"""
    here = scene.mentions[index]
    following = [m for _, m in scene.names() if m.start > here.end]
    for number, after in enumerate(following):
        if after.type == "Country" or scene.text[here.end : after.start].strip() != ",":
            return False
        here = after
        if number >= _LONGEST_CHAIN or re.match(r",? (and|or|as well as) ", scene.text[here.end : here.end + 14]):
            return True
    return False


def _listed(scene: Scene, names: list[tuple[int, Mention]], outer: int, words: PlaceWords) -> Iterator[int]:
    """The last name and those that a list joins to it: in "Kanam and Wase, Plateau State" both lie in the state."""
    index, mention = names[-1]
    yield index
    joined = words.joining
    for earlier, before in reversed(names[:-1]):
        gap = scene.text[before.end : mention.start]
        if not joined.fullmatch(gap) or not _is_place(scene, earlier, words) or scene.is_a(earlier, "Country"):
            return
        if _lie_apart(scene, earlier, index, outer, words) or all(_is_division(scene, i) for i in (earlier, outer)):
            return
        yield earlier
        mention, joined = before, words.coordinating


def _beside(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[int]:
    """What stands near the last name and so in what holds that: "[Kent Airport] near Orem in the Southern District"."""
    (earlier, before), (_, mention) = names[-2:] if len(names) > 1 else (names[0], names[0])
    gap = scene.text[before.end : mention.start]
    if words.near.fullmatch(gap) and scene.is_a(earlier, "Place") and not scene.is_a(earlier, "Country"):
        yield earlier


def _lie_apart(scene: Scene, earlier: int, last: int, outer: int, words: PlaceWords) -> bool:
    """Is the earlier place no member of the last one's list?

    "An airport in Homs and [Kent Airport] in Latakia"; "Homs, [Orem Oblast] and Hama, Kent Oblast".
    """
    texts = [scene.mentions[i].text for i in (earlier, last, outer)]
    sites = [bool(words.sites.search(text)) for text in texts]
    kinds = [found.group(0) if (found := words.own_kind.search(text)) else "" for text in texts]
    return sites[0] != sites[1] or (bool(kinds[0]) and kinds[0] == kinds[2])


def _examples(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "towns in northern Iraq including Rabiyah and Zumar", "Homs, Hama and other cities in Syria"."""
    names = list(scene.names())
    for position, (outer, around) in enumerate(names):
        if not scene.is_a(outer, "Place", "Country"):
            continue
        before = scene.text[max(0, around.start - words.reach) : around.start]
        yield from _among(scene, names[position:], words)
        if scene.is_a(outer, "Country"):
            yield from _kinds_listed(scene, names[position:], words)
        if not _is_modifier(_head(scene, around)):
            for inner in _following(scene, names[position:], words):
                yield _located(scene, inner, outer, "examples", None)
        kinds = words.kind_in.search(before)
        if kinds is not None and kinds.group("others") and position:
            gap_end = around.start - len(before) + kinds.start("others")
            yield from (
                _located(scene, inner, outer, "examples", None)
                for inner in _leading(scene, names[:position], gap_end, words)
            )


def _among(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[Candidate]:
    """ "Struck towns in Lebanon, including six in Tyre and two at Naqoura": the parts are told from what holds them."""
    (outer, around), pattern = names[0], words.among
    if _is_modifier(_head(scene, around)):
        return
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield _located(scene, index, outer, "examples", None)
        pattern = words.among_more


def _kinds_listed(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[Candidate]:
    """ "Two Chadian regions, Lac and Kanem", "Chad's towns of Lac and Bongor": each member lies in the state."""
    (outer, _), pattern = names[0], words.kinds_listed
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield _located(scene, index, outer, "examples", None)
        pattern = words.coordinating


def _following(scene: Scene, names: list[tuple[int, Mention]], words: PlaceWords) -> Iterator[int]:
    """The places listed after "including" behind the first name."""
    pattern = words.including
    for (_, before), (index, mention) in pairwise(names):
        gap = scene.text[before.end : mention.start]
        if not pattern.fullmatch(gap) or not scene.is_a(index, "Place") or scene.is_a(index, "Country"):
            return
        yield index
        pattern = words.coordinating


def _leading(scene: Scene, names: list[tuple[int, Mention]], stop: int, words: PlaceWords) -> Iterator[int]:
    """The places listed before "and other cities"."""
    for index, mention in reversed(names):
        gap = scene.text[mention.end : stop]
        if (gap and not words.coordinating.fullmatch(gap)) or scene.is_a(index, "Country"):
            return
        yield index
        stop = mention.start


def _apposed(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Fujairah, a terminal in the Emirate", "the Aswan Dam, Africa's oldest dam": where an apposition puts a name."""
    for index, mention in scene.names():
        if not scene.is_a(index, *_LOCATABLE) or scene.is_a(index, "Country"):
            continue
        for said in _head(scene, mention).rights:
            if said.dep_ != "appos" or said.pos_ != "NOUN" or said.i < scene.token_from(mention.end):
                continue
            if said.lower_.endswith("ing") and said.left_edge == said:
                continue  # "The General Synod, meeting in York, voted": a participle
            of = [t for p, t in prepositional(said) if p == "of"]
            # "The capital of Kent State in Peru": it is the state, by name, that lies there.
            named = [i for t in of if scene.in_name(t) for i in scene.ends(t)]
            whole = [said, *of] if not any(scene.is_a(i, "Place") for i in named) else []
            below = [t for head in whole for p, t in prepositional(head) if p == "in"]
            # "Orem, a town in the desert north of Mali": the side of a state is in the state.
            sides = (t for t in said.subtree if t.lower_ in words.sides and t.i > said.i)
            below += [t for side in sides for p, t in prepositional(side) if p == "of"]
            owners = [t for t in said.lefts if t.dep_ in ("poss", "amod")] if scene.is_a(index, "Place") else []
            for outer in scene.all_ends([*below, *owners]):
                if scene.is_a(outer, "Place", "Country") and not scene.same(index, outer):
                    yield _located(scene, index, outer, "apposition", None)


def _bands(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Houthi forces in Saada": where a group's forces and posts are, the group is; single members tell nothing."""
    for noun in scene.doc:
        if noun.lemma_.lower() not in words.bands or scene.in_name(noun):
            continue
        before = [i for i in scene.ends(noun) if scene.mentions[i].end < noun.idx]
        groups = [i for i in before if scene.is_a(i, "Organization", "Group") and not scene.is_a(i, "Country")]
        for outer in _right_behind(scene, noun, words) if len(groups) == 1 else ():
            yield _located(scene, groups[0], outer, "band", None)


def _fought(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Strikes against the ELN in Cali and Bogotá": where a group is fought is where it is."""
    for index, mention in scene.names():
        head = _head(scene, mention)
        group = scene.is_a(index, "Organization", "Group") and not scene.is_a(index, "Country")
        if not group:
            continue
        fought = _right_behind(scene, head, words) if _is_fought(scene, head) else ()
        for outer in [*fought, *_cleared(scene, head, words)]:
            yield _candidate(scene, index, outer, "activeIn", "active in", "place:fought")


def _cleared(scene: Scene, head: Token, words: PlaceWords) -> list[int]:
    """ "Driving Daesh from [Mosul]": where a group is driven from, it was."""
    if head.dep_ != "dobj" or head.head.lemma_.lower() not in words.clearing:
        return []
    left = [t for one in (head, head.head) for p, t in prepositional(one) if p in words.cleared and t.i > head.i]
    return [i for i in scene.all_ends(left) if scene.is_a(i, "Place", "Country")]


def _is_fought(scene: Scene, head: Token) -> bool:
    """Is a name what one fights ("defeat [Hamas]"), or against which one does ("raids on [Hamas]")?"""
    governor = head.head
    if head.dep_ == "dobj":
        return bool(verb_families(scene, governor.lemma_.lower()) & _FIGHTING)
    deed = governor.head
    return head.dep_ == "pobj" and governor.lower_ != "by" and bool(noun_families(scene, deed) & _FIGHTING)


def _right_behind(scene: Scene, noun: Token, words: PlaceWords) -> list[int]:
    """The places that "in" joins to a noun, wherever the parse hangs it ("Houthi posts in [Hodeidah and Saada]")."""
    end = noun.idx + len(noun)
    first = next((m for _, m in scene.names() if m.start > end), None)
    if first is None or not words.locating.fullmatch(scene.text[end : first.start]):
        return []
    return [i for i in scene.ends(_head(scene, first)) if scene.is_a(i, "Place", "Country")]


def _owned(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Somalia's Lower Shabelle region" lies in Somalia; "Mexico's Tax Service" is part of Mexico."""
    for index, mention in scene.names():
        head = _head(scene, mention)
        for owner in _possessors(scene, mention, head):
            for whole in scene.denoted(_antecedent(owner)):
                led = scene.in_name(owner) and scene.is_a(whole, "Person") and scene.is_a(index, "Organization")
                if led and not scene.same(whole, index) and not _is_modifier(head):
                    yield _candidate(scene, whole, index, "leads", "leads", "possessive")
                person = scene.is_a(whole, "Person") and scene.is_a(index, "Organization")
                party = head.head.lemma_.lower() in words.parties and owner.head == head.head
                # "His ruling Unity Party": whoever has no name here need not lead it.
                party = party or (not scene.in_name(owner) and head.lower_ in words.parties)
                if person and party:
                    yield _candidate(scene, whole, index, "memberOf", "member of", "possessive")
                if scene.same(whole, index) or not scene.is_a(whole, "Country", "Place", "Organization"):
                    continue
                if scene.is_a(index, "Person") and _stands_beside(scene, owner, mention):
                    yield from _persons(scene, index, whole, words)
                # "India's main opposition party, the [Congress]": of no state.
                partisan = head.head == owner.head and owner.head.lemma_.lower() in words.parties
                yield from _part(scene, index, whole, words, partisan=partisan)


def _antecedent(owner: Token) -> Token:
    """ "Ana Ruiz, [whose] Unity Party won": of whom the relative clause speaks; any other owner is itself."""
    relative = (t for t in owner.ancestors if t.dep_ == "relcl") if owner.tag_ == "WP$" else iter(())
    clause = next(relative, None)
    return owner if clause is None else clause.head


def _persons(scene: Scene, person: int, whole: int, words: PlaceWords) -> Iterator[Candidate]:
    """ "Chad's Ana Ruiz" is its citizen, "the Union's Ana Ruiz" a member of it, "the Lyon Post's" one of its staff."""
    if scene.is_a(whole, "Country"):
        yield _candidate(scene, person, whole, "citizenOf", "citizen of", "possessive")
    elif scene.is_a(whole, "Organization"):
        staffed = words.employers.search(scene.mentions[whole].text)
        name, phrase = ("employedBy", "employed by") if staffed else ("memberOf", "member of")
        yield _candidate(scene, person, whole, name, phrase, "possessive")


def _stands_beside(scene: Scene, owner: Token, mention: Mention) -> bool:
    """Does nothing but the possessive stand between an owner's name and a person's ("Velmo's Ana Ruiz")?"""
    beside = scene.in_name(owner) and owner.i + 2 == scene.token_from(mention.start)
    return beside and not mention.title and not _is_modifier(_head(scene, mention))


def _possessors(scene: Scene, mention: Mention, head: Token) -> Iterator[Token]:
    """The owners of a name: before it, before the noun that it modifies, or before what it stands in apposition to."""
    node = head
    first = scene.token_from(mention.start)
    if first > 1 and scene.doc[first - 1].tag_ == "POS" and scene.doc[first].dep_ == "poss":
        yield scene.doc[first - 2]  # "[Chad's] Magistrates' Court"
    if any(c.i < head.i and c.lemma_.lower() in scene.lexicon.outsiders for c in head.children):
        return  # "Boeing's rival Airbus"
    yield from _owners_of_list(scene, head)
    yield from _owners_of_pair(scene, head)
    while True:
        # "Its Velmo office" is in Velmo, "its first Premier League title" is no league of its own.
        sited = node is head or node.i < head.i or scene.described.get(node.i) in ("Place", "Organization")
        yield from (c for c in node.children if c.dep_ == "poss" and (sited or c.tag_ != "PRP$"))
        if node.dep_ not in ("appos", "compound", "nmod") or scene.in_name(node.head):
            return
        joining = noun_families(scene, node.head) & (scene.lexicon.bodily | {scene.lexicon.asking})
        if node.head.lemma_.lower() in scene.lexicon.outsiders or joining:
            return  # "Sweden's NATO bid"
        node = node.head


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


def _part(scene: Scene, index: int, whole: int, words: PlaceWords, *, partisan: bool = False) -> Iterator[Candidate]:
    if scene.is_a(index, "Country"):
        return
    public = not partisan and bool(words.public.search(scene.mentions[index].text))
    if scene.is_a(whole, "Country", "Place") and (scene.is_a(index, "Place") or not public):
        if scene.is_a(index, "Place", "Organization"):
            yield _located(scene, index, whole, "possessive", None)
    elif scene.is_a(index, "Organization") and (public or _is_unit(scene, index, words)):
        yield _candidate(scene, index, whole, "partOf", "part of", "possessive")


def _is_unit(scene: Scene, index: int, words: PlaceWords) -> bool:
    """Does a word in a body's name or the noun before it tell that it is a body's part, and none of its wares?"""
    mention = scene.mentions[index]
    first = scene.token_from(mention.start)
    described = first > 0 and words.is_kind(scene.doc[first - 1].lemma_.lower(), "Organization")
    return described or bool(words.units.search(mention.text))


def _nationality(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "German airline Lufthansa" is located in Germany, "American actor Tom Hanks" a citizen of the United States."""
    for index, mention in scene.names():
        for country, part in _adjectives(scene, index, mention, words):
            between = scene.text[scene.mentions[country].end : mention.start]
            own = _holds_kind(scene, (country, index), between, words)
            if part and not own and scene.is_a(index, "Place", "Country") and not scene.is_a(country, "Country"):
                yield _located(scene, country, index, "part", None)
                continue
            if scene.is_a(index, "Person"):
                for person in (index, *_fellows(scene, index, country)):
                    yield _candidate(scene, person, country, "citizenOf", "citizen of", "nationality")
            elif scene.is_a(index, *_LOCATABLE) and not scene.is_a(index, "Country"):
                yield _located(scene, index, country, "nationality", None)


def _fellows(scene: Scene, person: int, country: int) -> Iterator[int]:
    """The other persons of a list that a people's name in the plural opens ("Peruvians Ana Ruiz and [Ion Popa]")."""
    people = scene.doc[scene.token_from(scene.mentions[country].end) - 1]
    head = scene.doc[scene.token_from(scene.mentions[person].end) - 1]
    for other in conjuncts(head)[1:] if people.tag_ in ("NNS", "NNPS") and people.lower_.endswith("s") else ():
        index = scene.name_to.get(other.i + 1)
        if index is not None and scene.is_a(index, "Person") and not any(c.dep_ == "amod" for c in other.lefts):
            yield index


def _nationals(scene: Scene) -> Iterator[Candidate]:
    """ "Jailed Ana Ruiz, a Kenyan woman": the nationality in what stands in apposition to a person.

    An apposition with "the" says more of him behind its noun ("the Kenyan founder of Velmo").
    """
    for noun in (t for t in scene.doc if t.dep_ == "appos" and t.tag_ in ("NN", "NNP") and scene.in_name(t.head)):
        person = scene.name_to.get(noun.head.i + 1)
        more = any(c.dep_ in ("prep", "relcl", "acl") for c in noun.rights)
        article = any(c.lower_ in ("a", "an") or (c.lower_ == "the" and more) for c in noun.lefts)
        if person is None or not article or not scene.is_a(person, "Person"):
            continue
        told = (
            [noun] if scene.in_name(noun) else [c for c in noun.lefts if c.dep_ == "amod"]
        )  # "a Kenyan", "a Kenyan cook"
        for country in (scene.name_to[c.i + 1] for c in told if c.i + 1 in scene.name_to):
            people = scene.mentions[country].rule == "demonym" and scene.is_a(country, "Country", "Place")
            if people and noun.lemma_.lower() not in scene.lexicon.outsiders:
                yield _candidate(scene, person, country, "citizenOf", "citizen of", "nationality")


def _missions(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "The Cuban embassy" is part of Cuba."""
    for index, mention in scene.names():
        whole = not _is_modifier(_head(scene, mention))  # "American embassy staff" are America's
        if whole and scene.is_a(index, "Organization") and words.missions.search(mention.text):
            for state, inner in enumerate(scene.mentions):
                if mention.start <= inner.start and inner.end < mention.end and scene.is_a(state, "Country"):
                    yield _candidate(scene, index, state, "partOf", "part of", "mission")


def _adjectives(scene: Scene, index: int, mention: Mention, words: PlaceWords) -> Iterator[tuple[int, bool]]:
    """The country whose adjective opens the description before a name: "[the] Turkish defence firm" + Baykar.

    With it, whether "of" joins them: "the Turkish city of Izmir", but also "the Karrada district of Baghdad".
    """
    first = scene.token_from(mention.start)
    position = first - 1
    head = _head(scene, mention)
    beside = head.dep_ == "appos" and head.head.i == position - 1 and scene.doc[position].text == ","
    if beside and head.head.lemma_.lower() in scene.lexicon.outsiders:
        position -= 1  # "Boeing's European rival, Airbus"
    seen_kind = part = False
    while position >= 0 and mention.start - scene.doc[position].idx < words.reach:
        token = scene.doc[position]
        if position + 1 in scene.name_to:
            country = scene.name_to[position + 1]
            if seen_kind and _is_of_walk(scene, index, country):
                position = scene.token_from(scene.mentions[country].start) - 1
                continue
            if (
                not scene.prefixes(country)
                and (seen_kind or _is_national(scene, index, country, words))
                and scene.is_a(country, "Country", "Place")
                and token.pos_ in ("ADJ", "PROPN", "NOUN")
            ):
                yield country, part
            return
        if token.lower_ in words.of:
            part = part or token.dep_ == "prep"
            position -= 1
            continue
        if token.pos_ not in ("NOUN", "ADJ", "PROPN") or token.dep_ == "ROOT":
            return
        seen_kind = seen_kind or words.is_kind(token.lemma_.lower(), scene.mentions[index].type)
        seen_kind = seen_kind or (position + 1 == first and _is_walk(scene, index, token))
        position -= 1


def _is_of_walk(scene: Scene, person: int, name: int) -> bool:
    """Does a name only belong to the words for somebody's walk of life ("French [NBA] player Ana Ruiz")?"""
    tight = scene.token_from(scene.mentions[name].start)
    before = scene.name_to.get(tight)
    national = before is not None and scene.mentions[before].rule == "demonym"
    return national and scene.is_a(person, "Person") and not scene.is_a(name, "Country", "Place", "Person")


def _is_walk(scene: Scene, index: int, noun: Token) -> bool:
    """ "British [supercentenarian] Ana Ruiz": any noun before a name may say what one is, if it is no office."""
    person = scene.is_a(index, "Person") and not scene.mentions[index].title
    joined = noun.i > 0 and scene.doc[noun.i - 1].text in DASHES
    plain = noun.tag_ == "NN" and noun.is_lower and noun.dep_ != "pobj" and not joined
    return person and plain and noun.i not in scene.holders


def _is_national(scene: Scene, index: int, country: int, words: PlaceWords) -> bool:
    """Does a nationality stand right before a person's or a body's name, as in "Italian Ana Ruiz", "the German DAX"?

    Not before a state's organ ("Polish Air Force"), nor before a name that modifies another noun than one for its kind.
    """
    mention, adjective = scene.mentions[index], scene.mentions[country]
    beside = scene.token_from(adjective.end) == scene.token_from(mention.start) and adjective.rule == "demonym"
    head = _head(scene, mention)
    whole = not _is_modifier(head) or words.is_kind(head.head.lemma_.lower(), "Organization")
    private = scene.is_a(index, "Organization") and not words.public.search(mention.text)
    return beside and whole and (private or (scene.is_a(index, "Person") and not mention.title))


def _head(scene: Scene, mention: Mention) -> Token:
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        raise ValueError(f"mention {mention.text!r} lies outside the text")
    return span.root


def _finals(scene: Scene, words: PlaceWords) -> Iterator[Candidate]:
    """ "Won in the final at Kent Arena, claiming the Orem Cup": the only event that a sentence names is there."""
    for index, mention in scene.names():
        sentence = scene.doc[scene.token_from(mention.start)].sent
        before = scene.text[max(sentence.start_char, mention.start - words.reach) : mention.start]
        if not words.final.search(before) or not scene.is_a(index, "Place"):
            continue
        inside = [i for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char]
        events = [i for i in inside if scene.is_a(i, "Event")]
        if events and all(scene.same(events[0], i) for i in events):
            yield _located(scene, events[0], index, "final", None)


def _located(scene: Scene, inner: int, outer: int, rule: str, cue: tuple[int, int] | None) -> Candidate:
    return _candidate(scene, inner, outer, "locatedIn", "located in", f"place:{rule}", cue)


def _candidate(  # noqa: PLR0913 - one place that fills the record
    scene: Scene, subject: int, object_: int, name: str, phrase: str, rule: str, cue: tuple[int, int] | None = None
) -> Candidate:
    mention = scene.mentions[subject]
    head = _head(scene, mention)
    return Candidate(subject, object_, name, phrase, head, cue or (mention.start, mention.end), rule, presupposed=True)

"""Who holds a title: the person named behind or before it, or linked to it by a clause."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.offices.holding import by_syntax, is_person, predecessors, small
from kg.extract.relations.participants.lists import examples
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import Title
from kg.tree import NOUN_SUBJECTS, first_conjunct
from kg.types import MentionKind

#: How many tokens a title with its body may take up on either side of its head.
REACH = 12
_PLURAL = ("NNS", "NNPS")


def holders(scene: Scene, title: Title) -> Iterator[int]:
    """Who holds the title: named right behind it, before it, linked to it by a clause, or among its examples."""
    if _is_to_another(scene, title):
        return
    following = list(named_behind(scene, title))
    yield from following
    owner = scene.doc[min(title.stop, len(scene.doc) - 1)].tag_ == "POS"  # "Ana Ruiz, the president's aide"
    if owner:
        yield from _spoken_of_again(scene, title)
    elif not following:
        yield from _called_by_participle(scene, title)
        yield from _named_before_title(scene, title)
        yield from _apposed_with_others(scene, title)
        yield from small(scene, title)
        yield from by_syntax(scene, title)
        yield from predecessors(scene, title, [*by_syntax(scene, title)])
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
    for position in dict.fromkeys((title.stop, title.behind, _past_joint(scene, title), _past_field(scene, title))):
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


def named_holders(scene: Scene) -> dict[int, int]:
    """The person named right behind a title, by the title's head where the parse makes that the head of the phrase.

    "She defeated former [governor] of New York [Andrew Cuomo]": it is he whom she defeated.
    """
    found: dict[int, int] = {}
    for title in scene.titles:
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


def _past_field(scene: Scene, title: Title) -> int:
    """Past what a title is for, where the whole is known to speak of one person ("Minister [for Trade] Ana Ruiz")."""
    head = scene.doc[title.stop - 1]
    fielded = title.stop < len(scene.doc) and scene.doc[title.stop].lower_ in ("for", "of")
    wholes = [i for i, m in enumerate(scene.mentions) if m.kind is MentionKind.NOMINAL and m.head == head.idx]
    ends = [(i, scene.mentions[i].end) for i in wholes] if fielded else []
    named = (m.start for j, m in scene.names() for i, end in ends if m.end == end and scene.same(i, j))
    return scene.token_from(next(named, scene.doc[title.stop - 1].idx + 1))


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


def _named_before_title(scene: Scene, title: Title) -> Iterator[int]:
    """ "Hemedti, leader of the RSF", "Jens Weidmann, the former Bundesbank president"."""
    doc = scene.doc
    if doc[title.stop - 1].dep_ in NOUN_SUBJECTS and doc[min(title.behind, len(doc) - 1)].pos_ in (
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


def _called_by_participle(scene: Scene, title: Title) -> Iterator[int]:
    """Who is named behind a participle: "a Velmo spokesman named [Ion Popa]", "an aide, known as [Abu Ali]"."""
    doc = scene.doc
    for position in dict.fromkeys((title.stop, title.behind)):
        first = position + (position < len(doc) and doc[position].text == ",")
        for stop in (first + 1, first + 2):
            named = " ".join(token.lower_ for token in doc[first:stop]) in scene.offices.naming
            if named and doc[first].dep_ == "acl" and stop in scene.name_from:
                yield from (i for i in (scene.name_from[stop],) if is_person(scene, i))


def _apposed_with_others(scene: Scene, title: Title) -> Iterator[int]:
    """Whose further title it is in an apposition of several: "[Ana Ruiz], a lawyer and former Utah governor, said"."""
    first = first_conjunct(scene.doc[title.start : title.stop].root)
    last = scene.doc[title.stop - 1]
    person = scene.name_to.get(first.head.i + 1) if first.dep_ == "appos" and last.tag_ in ("NN", "NNP") else None
    if person is not None and first.i < title.start and first.tag_ not in _PLURAL and is_person(scene, person):
        yield person


def _describes(token: Token) -> bool:
    """Does a word before a title say more of its holder ("the [ousted] president")?"""
    return token.dep_ != "ROOT" and (token.pos_ in ("DET", "ADJ", "ADV", "PRON", "NUM") or token.dep_ == "amod")

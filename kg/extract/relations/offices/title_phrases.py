"""Titles in the text: the words that name an office, with the bodies that the phrase names around them."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.relations.offices.title_bodies import bodies_before, bodies_behind, owning_body, past_joined
from kg.extract.relations.offices.title_fields import is_a_servants, is_of_a_part
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import NATIONAL, Title

#: The first token of a row of words and the one behind it.
Span = tuple[int, int]


def find_titles(scene: Scene) -> Iterator[Title]:
    """Yield the titles of an article in text order, none within another; who holds them is for `holders` to tell."""
    words = [token.lower_ for token in scene.doc]
    position = 0
    while position < len(words):
        title = _title_at(scene, words, position)
        if title is not None:
            yield title
        position = position + 1 if title is None else title.stop


def _title_at(scene: Scene, words: list[str], position: int) -> Title | None:
    """The title whose head starts at a token: the longest head there, with what belongs to it on both sides."""
    for length in range(scene.offices.longest if words[position] in scene.offices.openings else 1, 0, -1):
        stop = position + length
        name = _head_property(scene, words, (position, stop))
        if not name or not _is_nominal(scene.doc[stop - 1]):
            continue
        if (
            _inside_name(scene, position, stop)
            or _describes_another(scene, stop)
            or _is_before_office(scene, words, stop)
        ):
            return None
        if not _cuts_name(scene, position, stop):
            return _title(scene, (position, stop), name)
    return None


def _head_property(scene: Scene, words: list[str], span: Span) -> str:
    """The property of the title head that a row of words is, in the plural, too; empty if it is none."""
    position, stop = span
    row = " ".join(words[position:stop])
    name = scene.offices.heads.get(row, "") if stop <= len(words) else ""
    token = scene.doc[position]
    single = stop == position + 1 and token.pos_ != "VERB"
    several = stop <= len(words) and scene.doc[stop - 1].tag_ in ("NNS", "NNPS", "NNP")
    name = name or (scene.offices.heads.get(token.lemma_.lower(), "") if single else "")
    return name or (scene.offices.heads.get(row.removesuffix("s"), "") if several else "")  # "prime ministers"


def _title(scene: Scene, head: Span, name: str) -> Title:
    """The title with a head, whose words alone have this property."""
    position, stop = head
    start, before, left = bodies_before(scene, position)
    apart = bool(left) or name == "ministerIn" or not scene.doc[position].text.islower()
    behind, right = bodies_behind(scene, stop if apart else past_joined(scene, stop))
    behind = behind if right else bodies_behind(scene, stop)[0]
    right = right or _chamber_within(scene, head)
    if owner := owning_body(scene, left, name):
        left, before = owner, scene.token_from(scene.mentions[owner[0]].start)
    words = [token.lower_ for token in scene.doc[start:stop]]
    left = [i for i in left if not is_a_servants(scene, (name, words[-1]), i)]
    partial = name == "leads" and (is_of_a_part(scene, words, (left, right)) or _is_of_its_own(scene, right))
    partial = partial or (name == "leads" and _is_local(scene, stop, left))
    of_several = scene.doc[max(before - 1, 0)]  # "[Senior] Hamas commander Ana Ruiz"
    apart_words = [*words[: position - start], of_several.lower_ if of_several.pos_ == "ADJ" else ""]
    if partial or any(word in scene.offices.deputies for word in apart_words):
        name = "holdsOffice"
    after = scene.doc[min(stop, len(scene.doc) - 1)].lower_
    right = (
        []
        if _is_elsewhere(name, after, words[-1] in scene.offices.bodies.standing) or _is_sought(scene, name, stop)
        else right
    )
    found = _on_one_side(scene, name, after, (left, right))
    singled = not right and _is_singled(scene.doc[stop - 1], position)
    bodies = tuple(
        body
        for body in found
        if (_has_office(scene, (name, words[-1]), body) or body in _regional(scene, found, name, after))
        and not (singled and _is_his_people(scene, name, body))
    )
    national = any(scene.offices.heads.get(word) in NATIONAL for word in words[position - start :])
    return Title(start, position, stop, name, national or scene.offices.is_national(words), bodies, behind, before)


def _chamber_within(scene: Scene, head: Span) -> list[int]:
    """The chamber that a title's own words name ("the speaker of the [House]")."""
    inside = (scene.name_from[i] for i in range(head[0] + 1, head[1]) if i in scene.name_from)
    return [i for i in inside if scene.mentions[i].text.lower() in scene.offices.bodies.chambers]


def _is_of_its_own(scene: Scene, bodies: Sequence[int]) -> bool:
    """Is it something of a body's that one leads ("director of [Velmo]'s plant in Oslo")?"""
    ends = [min(scene.token_from(scene.mentions[i].end), len(scene.doc) - 2) for i in bodies]
    return any(scene.doc[end].tag_ == "POS" and not scene.in_name(scene.doc[end + 1]) for end in ends)


def _is_local(scene: Scene, stop: int, left: Sequence[int]) -> bool:
    """Does somebody lead a party's people in one place alone ("the [Republican] chairman in Orem County")?"""
    partisan = any(scene.mentions[i].rule == "demonym" and scene.is_a(i, "Organization") for i in left)
    behind = scene.name_from.get(stop + 1) if scene.doc[min(stop, len(scene.doc) - 1)].tag_ == "IN" else None
    return partisan and behind is not None and scene.is_a(behind, "Place")


def _is_elsewhere(name: str, after: str, standing: bool) -> bool:
    """Does the word behind a title lead to where its holder is or goes, and to no body of it?

    "Sends soldiers [to] Latvia": they are no members of it. "Introduced the nominee [at] the White House".
    "The candidate [in] Orem-Lyon" stands there.
    """
    if standing and name == "memberOf" and after == "in":
        return True
    return (after == "to" and name in ("memberOf", "employedBy")) or (after == "at" and name == "memberOf")


def _is_sought(scene: Scene, name: str, stop: int) -> bool:
    """Is the body that of an office for which one only stands ("a candidate for [president of Velmo]")?"""
    behind = next((t for t in scene.doc[stop + 1 : stop + 4] if t.pos_ not in ("DET", "ADJ")), None)
    office = behind is not None and behind.pos_ in ("NOUN", "PROPN") and not scene.in_name(behind)
    wanted = name == "memberOf" and office
    return wanted and scene.doc[stop].lower_ == "for"


def _on_one_side(scene: Scene, name: str, after: str, sides: tuple[list[int], list[int]]) -> list[int]:
    """The bodies before a title or those behind it, by the word that follows it.

    "Iran's ambassador to Lebanon", "the UK envoy for Syria", "Velmo's vice president for South America": the post is
    abroad, the office at home. "Iran's representative in Geneva": where he works, not whose he is.
    """
    left, right = sides
    bodily = any(scene.is_a(i, "Organization") for i in left)
    abroad = any(scene.is_a(i, "Country") for i in left)
    sent = after == "for" and (bodily or name == "ambassadorOf")
    if sent or (after == "in" and any(scene.is_a(i, "Country", "Organization") for i in left)):
        # "The envoy for the Global Coalition": what one is an envoy of, where nobody else is.
        return left or [i for i in right if scene.is_a(i, "Organization")]
    # "China's negotiator with Oman"
    return left or right if after == "to" or (after == "with" and abroad) else right or left


def _regional(scene: Scene, bodies: Sequence[int], name: str, after: str) -> list[int]:
    """The region whose minister somebody is: "[Utah] Attorney General Ana Ruiz", "the attorney general of [Utah]".

    One "for" a region is a state's.
    """
    known = [i for i in bodies if scene.is_a(i, "Place") and scene.mentions[i].canonical]
    return known if name == "ministerIn" and after not in ("for", "in", "to") else []


def _is_his_people(scene: Scene, name: str, body: int) -> bool:
    """Does a people's name behind "first" tell who the holder is, and not where the office is?"""
    national = scene.is_a(body, "Country") and name in ("citizenOf", "memberOf", "employedBy")
    return scene.mentions[body].rule == "demonym" and name not in (*NATIONAL, "ambassadorOf") and not national


def _is_singled(title: Token, start: int) -> bool:
    """Is it said of a title which of several it is ("the [first] American mayor", "the [second] Thai pope")?"""
    return any(c.i < start and (c.ent_type_ == "ORDINAL" or c.tag_ == "JJS") for c in title.lefts)


def _is_nominal(last: Token) -> bool:
    """Ends a title with the word? What a hyphen joins to one may be tagged as a verb ("minister-[designate]")."""
    joined = last.i > 1 and last.nbor(-1).text == "-"
    return joined or last.pos_ in ("NOUN", "PROPN", "ADJ")


def _describes_another(scene: Scene, stop: int) -> bool:
    """Does a word for an office only describe the noun behind it ("his [chief] speechwriter Ana Ruiz")?"""
    last, noun = scene.doc[stop - 1], scene.doc[min(stop, len(scene.doc) - 1)]
    plain = (
        noun.tag_ == "NN" and noun.pos_ == "NOUN" and not scene.in_name(noun) and noun.lower_ not in scene.offices.heads
    )
    return (
        plain
        and last.dep_ in ("amod", "compound")
        and last.head == noun
        and last.lower_ in scene.offices.bodies.describing
    )


def _is_before_office(scene: Scene, words: list[str], stop: int) -> bool:
    """Does a word for whoever has a seat only say that he has the office behind it ("[incumbent] mayor Ana Ruiz")?"""
    return words[stop - 1] in scene.offices.seated and bool(_head_property(scene, words, (stop, stop + 1)))


def _inside_name(scene: Scene, start: int, stop: int) -> bool:
    """Do the words belong to a longer name ("Prime Minister's Office", "King's College")?"""
    first, last = scene.doc[start], scene.doc[stop - 1]
    end = last.idx + len(last)
    around = (scene.mentions[i] for i in scene.named_at.get(first.idx, ()))
    return any(end <= m.end and (m.start, m.end) != (first.idx, end) for m in around)


def _cuts_name(scene: Scene, start: int, stop: int) -> bool:
    """Do the words end within a name that begins among them ("speaker of the [House" of Representatives])?"""
    inside = stop < len(scene.doc) and scene.in_name(scene.doc[stop - 1]) and scene.in_name(scene.doc[stop])
    return inside and any(i in scene.name_from for i in range(start + 1, stop)) and stop not in scene.name_from


def _governs(scene: Scene, body: int) -> bool:
    """May a body have a prime minister? A party has none ("the [Unity Party] premier"), rebels who rule do."""
    mention = scene.mentions[body]
    people = mention.rule == "demonym" or mention.canonical == f"{mention.text}s"  # "[Houthi] prime minister"
    rebels = people and not scene.offices.is_party(mention.canonical)
    words = mention.text.lower().split()
    return (
        not scene.is_a(body, "Organization") or rebels or any(word in scene.offices.bodies.governing for word in words)
    )


def _has_office(scene: Scene, office: tuple[str, str], body: int) -> bool:
    """May an office, by its property and its last word, be one in a body?

    A title's own words are no body; a minister's region is a portfolio ("Minister for the Middle East"); a seat that a
    people gives is none in a party ("a Republican senator", "the Socialist prime minister").
    """
    mention, (name, word) = scene.mentions[body], office
    if scene.offices.is_wording(mention.text) or not {mention.canonical, mention.text}.isdisjoint(
        scene.offices.bodies.unofficial
    ):
        return False
    if word in scene.offices.elected and scene.offices.is_adherence(mention.text):
        return False
    if name == "headOfGovernmentOf" and word != "chancellor" and not _governs(scene, body):
        return False
    if word in scene.offices.elected and scene.offices.is_party(mention.name):
        # "Unity Party president Ana Ruiz", "the BJP president"
        return word in scene.offices.presided and (scene.offices.is_party(mention.text) or mention.text.isupper())
    return name != "ministerIn" or scene.is_a(body, "Country", "Organization")

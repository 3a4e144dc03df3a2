"""The body of a title on either side of it: "[Ukrainian] justice minister", "president of [the Commission]"."""

from collections import Counter

from spacy.tokens import Token

from kg.extract.relations.offices.holders import REACH
from kg.extract.relations.offices.title_fields import is_of_unnamed, is_where
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.senses import prefixes
from kg.tree import MODIFIERS
from kg.types import MentionKind

#: No further from its opening bracket does a closing one stand that holds one name with the word before it.
_BRACKETED = 8


def owning_body(scene: Scene, bodies: list[int], name: str) -> list[int]:
    """Who owns what before a title is only its field ("[Zimbabwe's] Sports Minister", "[Velmo's] Asia CEO")."""
    first = scene.token_from(scene.mentions[bodies[0]].start) if bodies else 0
    owned = first > 1 and scene.doc[first - 1].tag_ == "POS" and first - 1 in scene.name_to
    owners = [scene.name_to[first - 1]] if owned and not scene.is_a(bodies[0], "Country") else []
    if name == "ministerIn":
        return [i for i in owners if scene.is_a(i, "Country")]
    return [i for i in owners if scene.is_a(i, "Organization") and scene.is_a(bodies[0], "Place")]


def bodies_before(scene: Scene, position: int) -> tuple[int, int, list[int]]:
    """Left of the head: the title's start, the phrase's start, and the body ("[Ukrainian] justice minister")."""
    start = position
    i = position - 1
    while i >= 0 and position - i < REACH:
        token = scene.doc[i]
        if owners := _pointed_owners(scene, token):
            return start, i, owners
        if i + 1 in scene.name_to:
            body = scene.name_to[i + 1]
            if prefixes(scene, body) or _is_taught_at(scene, i):
                return start, start, []
            ok = scene.is_a(body, "Country", "Organization", "Group", "Place") and not is_setting(scene, body)
            return (
                start,
                scene.token_from(scene.mentions[body].start),
                [*_chamber(scene, body), body] if ok else [],
            )
        opened = _bracket(scene, i)
        joined = token.lower_ == "and" and i and scene.offices.head_at([scene.doc[i - 1].lower_], 1) is not None
        if (token.dep_ == "case" or token.text == "-" or joined or opened) and i:
            i = opened - 1 if opened else i - 1  # "Kent Football League [(KFL)] commissioner"
            continue
        describes = token.pos_ in ("ADJ", "NOUN", "PROPN", "ADV") or token.dep_ == "amod"
        if not describes or token.is_sent_start:
            if token.is_sent_start and token.pos_ in ("ADJ", "NOUN", "PROPN"):
                start = i
            break
        start = i
        i -= 1
    return start, start, _called_so(scene, position)


def _bracket(scene: Scene, close: int) -> int:
    """Where the bracket opens that is closed here and holds another name of the name before it; 0 where none does.

    "Kent Football League [(KFL)] commissioner", "Orem [(formerly Velmo)] chairperson".
    """
    if scene.doc[close].text != ")":
        return 0
    opened = next((i for i in range(close - 2, max(close - _BRACKETED, 0), -1) if scene.doc[i].text == "("), 0)
    return opened if opened in scene.name_to and (close in scene.name_to or opened == close - 2) else 0


def _chamber(scene: Scene, party: int) -> list[int]:
    """The chamber whose members of a party one leads ("[Senate] Democratic Leader Ana Ruiz")."""
    start = scene.token_from(scene.mentions[party].start)
    before = scene.name_to.get(start)
    partisan = scene.mentions[party].rule == "demonym" and scene.is_a(party, "Organization")
    return (
        [before]
        if before is not None and partisan and scene.doc[start - 1].lower_ in scene.offices.bodies.chambers
        else []
    )


def _called_so(scene: Scene, position: int) -> list[int]:
    """The body or town that a noun before a title speaks of ("[team] member Ana Ruiz", "[city] mayor Ion Popa").

    It is the last one before it that its name or a description calls so.
    """
    noun, before = scene.doc[position - 1], scene.doc[max(position - 2, 0)]
    plain = position > 1 and noun.tag_ == "NN" and noun.dep_ in ("compound", "nmod") and before.dep_ not in MODIFIERS
    if not plain or before.text in DASHES:
        return []
    called = [i for i, m in enumerate(scene.mentions) if m.end < noun.idx and _is_called_so(scene, i, noun)]
    counts = Counter(next(other for other in called if other == i or scene.same(other, i)) for i in called)
    return [i for i, _ in counts.most_common(1)]


def _is_called_so(scene: Scene, index: int, noun: Token) -> bool:
    """Is a noun the last word of a body's or town's name, or the head of a description of it?"""
    mention = scene.mentions[index]
    if not scene.is_a(index, "Organization", "Group", "Place"):
        return False
    if mention.kind is MentionKind.NAME:
        return mention.text.split()[-1].lower() == noun.lower_
    spoken = mention.kind is MentionKind.NOMINAL and scene.head_word(mention).lower_ == noun.lower_
    return spoken and scene.is_named(index)


def _pointed_owners(scene: Scene, token: Token) -> list[int]:
    """The body or place that a pronoun or a noun points back to as an owner ("[its] head", "the [town]'s mayor").

    So does "whose": "the committee, [whose] president Ana Ruiz".
    """
    if token.tag_ in ("PRP$", "WP$"):
        found = [b for b in scene.ends(token) if scene.is_a(b, "Country", "Organization", "Group")]
        return found or (_group_before(scene, token) if token.lower_ == "their" else [])
    if token.pos_ != "NOUN" or token.nbor(1).tag_ != "POS":
        return []
    known = [i for i in scene.denoted(token) if scene.mentions[i].kind is MentionKind.NAME or scene.is_named(i)]
    return [i for i in known if scene.is_a(i, "Country", "Organization", "Place")]


def _group_before(scene: Scene, pronoun: Token) -> list[int]:
    """The one group that the sentence names before a plural pronoun ("fights the Houthis and [their] leader")."""
    before = [(i, m) for i, m in scene.names() if pronoun.sent.start_char <= m.start < pronoun.idx]
    groups = scene.distinct(i for i, _ in reversed(before) if scene.is_a(i, "Organization", "Group"))
    return groups if len(groups) == 1 else []


def _is_taught_at(scene: Scene, i: int) -> bool:
    """Does a dash tie a name to a participle that tells of the holder ("[Harvard]-trained economist")?"""
    dash, participle = scene.doc[i + 1], scene.doc[min(i + 2, len(scene.doc) - 1)]
    return dash.text == "-" and participle.tag_ == "VBN" and participle.lower_.endswith("ed")


def is_setting(scene: Scene, body: int) -> bool:
    """Does the name open the sentence as the place of what follows ("In [Turkey] Minister Ruiz met ...")?"""
    before = scene.token_from(scene.mentions[body].start) - 1
    return before >= 0 and bool(scene.doc[before].is_sent_start) and scene.doc[before].pos_ == "ADP"


def bodies_behind(scene: Scene, stop: int) -> tuple[int, list[int]]:
    """From the head to the right: "of the European Commission", "for Middle East affairs at the ministry"."""
    doc = scene.doc
    if stop >= len(doc) or not _leads_on(scene, stop):
        return stop, []
    i = stop + 1
    while i < min(stop + REACH, len(doc)):
        i = _past_people(scene, _past_owner(scene, i))
        if i in scene.name_from and not _is_beside(scene, i, doc[stop]):
            body, end = scene.name_from[i], _past_body(scene, i)
            held = scene.is_a(body, "Country", "Organization", "Group", "Place", "Event")
            if is_of_unnamed(scene, body):
                return end, []  # but whoever is named behind it has the title
            held = held and not is_where(scene, stop, i)
            held = held and not (doc[stop].lower_ in ("to", "for") and _is_of_titled(scene, body))
            return (end, [body, *_coordinated(scene, end)]) if held else (stop, [])
        if spoken := _spoken_of(scene, doc[i], stop):
            return i + 1, spoken
        describes = doc[i].dep_ in ("amod", "punct") and doc[i].text not in (",", ";", ":", ".")
        if (doc[i].pos_ in ("VERB", "AUX", "PUNCT", "SCONJ", "PRON") and not describes) or doc[i].dep_ == "ROOT":
            # "Vice president of marketing, Ana Ruiz": the phrase goes on to the comma, though it names no body.
            return (i if doc[i].text == "," else stop), []
        i += 1
    return stop, []


def _is_of_titled(scene: Scene, body: int) -> bool:
    """Does a body's name only begin the title of somebody named, whom one serves ("aide to [Senate] Leader Ruiz")?

    So it does where the title is set small ("a delegate for [Unity] nominee Ana Ruiz").
    """
    start = end = scene.token_from(scene.mentions[body].end)
    while start < min(end + 3, len(scene.doc)) and start not in scene.name_from:
        if scene.doc[start].tag_ != "NNP" and scene.doc[start].lower_ not in scene.offices.heads:
            break
        start += 1
    person = scene.name_from.get(start) if start > end else None
    return person is not None and scene.is_a(person, "Person")


def past_joined(scene: Scene, stop: int) -> int:
    """Past a second post that "and" joins to a title before their body ("president [and publisher] of Orem Books")."""
    doc = scene.doc
    if stop + 2 >= len(doc) or doc[stop].lower_ != "and" or doc[stop - 1].tag_ in ("NNS", "NNPS"):
        return stop
    i = stop + 1
    while i < min(stop + 4, len(doc)) and doc[i].tag_ in ("NN", "JJ") and not scene.in_name(doc[i]):
        i += 1
    return i if i > stop + 1 and i < len(doc) and doc[i].lower_ == "of" else stop


def _is_beside(scene: Scene, position: int, preposition: Token) -> bool:
    """Does a name behind a title only tell more of the noun for its body or field?"""
    ware = scene.is_a(scene.name_from[position], "Product")
    return ware or _is_prefix(scene, position) or (preposition.lower_ == "for" and _is_field(scene, position))


def _past_body(scene: Scene, position: int) -> int:
    """Past a body's name and the noun for what it is ("president of the [Lombardy region]")."""
    doc, end = scene.doc, scene.token_from(scene.mentions[scene.name_from[position]].end)
    kind = end < len(doc) and doc[end].pos_ in ("NOUN", "PROPN") and doc[end - 1].head.i == end
    return end + 1 if kind and not scene.in_name(doc[end]) else end


def _leads_on(scene: Scene, stop: int) -> bool:
    """Does a preposition behind a title lead to its body: "of", "from" to whose senator one is, "on" to a bench?

    "A judge [on the High Court]", but "the envoy on Monday".
    """
    word = scene.doc[stop].lower_
    if word == "on" and stop + 2 < len(scene.doc):
        body = scene.name_from.get(stop + 1 + (scene.doc[stop + 1].lower_ == "the"))
        return body is not None and scene.is_a(body, "Organization")
    return word in scene.offices.bodies.prepositions or (
        word == "from" and scene.doc[stop - 1].lower_ in scene.offices.elected
    )


def _past_owner(scene: Scene, position: int) -> int:
    """Past whose a body is, and what it is like ("head of [Chile's far-right] Unity Party")."""
    index = scene.name_from.get(position)
    end = scene.token_from(scene.mentions[index].end) if index is not None else len(scene.doc)
    if end >= len(scene.doc) or scene.doc[end].tag_ != "POS":
        return position
    start = end + 1
    while start < min(end + REACH, len(scene.doc)) and start not in scene.name_from and _is_like(scene.doc[start]):
        start += 1
    body = scene.name_from.get(start)
    return start if body is not None and scene.is_a(body, "Organization") else position


def _is_like(token: Token) -> bool:
    """Does a word before a name only tell of what kind it is ("[far-right], [ruling] Unity Party")?"""
    return token.pos_ in ("ADJ", "ADV", "NOUN") or token.tag_ in ("VBG", "HYPH") or token.text in (*DASHES, ",")


def _past_people(scene: Scene, position: int) -> int:
    """Past a people's adjective and the noun that it describes ("mayor of the [German town of] Orem")."""
    index = scene.name_from.get(position)
    if index is None or scene.mentions[index].rule != "demonym":
        return position
    noun = scene.last_word(scene.mentions[index]).head
    start = noun.i + 1 + (noun.i + 1 < len(scene.doc) and scene.doc[noun.i + 1].lower_ == "of")
    body = scene.name_from.get(start)
    named = body is not None and scene.mentions[body].rule != "demonym" and scene.is_a(body, "Organization", "Place")
    return start if named and noun.tag_ == "NN" and noun.i > position else position


def _spoken_of(scene: Scene, noun: Token, stop: int) -> list[int]:
    """The named firm or state of which a noun speaks again ("counsel of [the company]", "[the country's] PM")."""
    owner = noun.dep_ == "poss"
    if noun.pos_ != "NOUN" or not (owner or noun.head.i == stop):
        return []
    named = {scene.chains[i] for i, _ in scene.names()} if scene.chains else set()
    found = [i for i in scene.denoted(noun) if scene.chains and scene.chains[i] in named]
    kind = "Country" if owner else "Organization"
    return [i for i in found if scene.is_a(i, kind) and (owner or scene.mentions[i].kind is MentionKind.NOMINAL)]


def _is_field(scene: Scene, position: int) -> bool:
    """Does a people's name only say of what kind a field is ("director for [Asian] affairs at the ministry")?"""
    plural = scene.doc[min(position + 1, len(scene.doc) - 1)].tag_ == "NNS"
    return scene.mentions[scene.name_from[position]].rule == "demonym" and plural


def _is_prefix(scene: Scene, position: int) -> bool:
    """Does the name only begin a compound ("leader of the [Ukraine]-aligned militia")?"""
    after = scene.token_from(scene.mentions[scene.name_from[position]].end)
    if after + 1 < len(scene.doc) and scene.doc[after].text == "," and after + 1 in scene.name_from:
        after = scene.token_from(scene.mentions[scene.name_from[after + 1]].end)  # "the [Lyon], France-based firm"
    return after < len(scene.doc) and scene.doc[after].tag_ == "HYPH"


def _coordinated(scene: Scene, position: int) -> list[int]:
    """ "of Tesla and SpaceX", "of Tesla and of the Oslo Bank": further bodies behind "and"."""
    doc, start = scene.doc, position + 1
    start += start + 1 < len(doc) and doc[start].lower_ == "of"
    start += start > position + 1 and start + 1 < len(doc) and doc[start].lower_ == "the"
    if start < len(doc) and doc[position].lower_ == "and" and start in scene.name_from:
        more = scene.name_from[start]
        if scene.is_a(more, "Country", "Organization", "Group"):
            return [more]
    return []

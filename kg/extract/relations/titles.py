"""Who holds which office where: titles before names, appositions after them, and "is/serves as" clauses."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from spacy.tokens import Token

from kg.extract.relations.affiliations import affiliation, affiliations, governed, led_parties
from kg.extract.relations.candidates import Candidate
from kg.extract.relations.holders import REACH, Title, holders, named_behind
from kg.extract.relations.issuers import issuing_state
from kg.extract.relations.organs import only_state
from kg.extract.relations.roles import MODIFIERS, noun_families, prepositional, verb_families
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.spans import span_of
from kg.lang.offices import Offices
from kg.types import Mention, MentionKind

#: Properties of offices that a state has one or a few of.
_NATIONAL = frozenset({"headOfStateOf", "headOfGovernmentOf", "ministerIn"})
#: Those that it has one of.
_SINGLE = frozenset({"headOfStateOf", "headOfGovernmentOf"})
#: How many words above a title the verb stands that gives it.
_GIVEN = 6
#: A title with those who hold it.
Held = tuple[Title, list[int]]


def title_relations(scene: Scene, offices: Offices, titles: Sequence[Title]) -> Iterator[Candidate]:
    """Yield holdsOffice and its finer properties for every one of the `titles` whose holder and body are both named."""
    last: tuple[int, ...] = ()
    leading: list[int] = []  # those whose bodies `last` are
    before: list[int] = []
    officed: set[tuple[int, int]] = set()
    named = [
        (title, list(dict.fromkeys(holders(scene, offices, title))) or _joint(scene, titles[n : n + 2]))
        for n, title in enumerate(titles)
    ]
    for title, holding in named:
        # "Ana Ruiz, project manager and Fiat vice president": the second title is hers, too.
        held = holding or (before if _goes_on(scene, title) else [])
        # "The acting leader of Abkhazia, Badra Gunba, is elected president": of what he leads already.
        again = bool(set(held) & set(before) & set(leading)) and not _is_elsewhere(scene, title)
        own = last if again and title.property != "memberOf" else ()
        shared = tuple(_having(scene, offices, _words(scene, title), _carried(scene, title, last)))
        ruled = tuple(i for holder in held[:1] for i in _ruled(scene, offices, title, holder))
        told = held and title.property != "memberOf" and not _is_somebodys(scene, title)
        elsewhere = _is_highest(title) and any(_state_led(scene, offices, holder) for holder in held[:1])
        known = any(scene.same(holder, one) for holder in held for one, _ in officed)
        unsaid = issuing_state(scene, offices, title) if told and not (known or title.bodies) else ()
        near = ruled or shared or unsaid or (() if elsewhere else _context(scene, offices, title, last)) if told else ()
        near = tuple(body for body in near if not _is_taken(scene, (title, body), held, named))
        behind = {holder: _behind_holder(scene, offices, title, holder) for holder in held}
        near = own or near if not held else _appointers(scene, offices, title) or own or near
        bodies = title.bodies or next((b for b in behind.values() if b), ()) or near
        before = held
        for holder in held:
            own_bodies = title.bodies or behind[holder] or bodies
            officed.update((holder, body) for body in own_bodies)
            yield from _offices(scene, offices, title, holder, own_bodies)
        if bodies:
            last, leading = bodies, held
    yield from (c for c in affiliations(scene, offices) if (c.subject, c.object) not in officed)
    yield from led_parties(scene, offices)
    yield from governed(scene)


def _is_elsewhere(scene: Scene, title: Title) -> bool:
    """Is it a post in something that has no name ("chair [of a local panel]"), not in what its holder leads?"""
    after = scene.doc[title.stop] if title.stop < len(scene.doc) else None
    return after is not None and after.lower_ == "of" and title.property not in _NATIONAL


def _is_somebodys(scene: Scene, title: Title) -> bool:
    """Is it a post with a person named before it, not in what the text speaks of ("[Popa's] adviser Ana Ruiz")?"""
    owned = title.start > 1 and scene.doc[title.start - 1].tag_ == "POS"
    index = scene.name_to.get(title.start - owned)
    return index is not None and scene.is_a(index, "Person")


def _ruled(scene: Scene, offices: Offices, title: Title, holder: int) -> list[int]:
    """The state that a well-known head of state or government leads or led, where the article names it."""
    state = _state_led(scene, offices, holder)
    if not _is_highest(title) or not state:
        return []
    return [i for i, m in enumerate(scene.mentions) if m.canonical == state and scene.is_a(i, "Country")][:1]


def _is_highest(title: Title) -> bool:
    """Is it an office of which a state has one, or made of such ("president-elect")?"""
    return title.property in _SINGLE or (title.national and title.property != "ministerIn")


def _state_led(scene: Scene, offices: Offices, holder: int) -> str:
    """The state of a well-known head of state or government; empty for anybody else."""
    forms = [m.text for i, m in scene.names() if i == holder or scene.same(i, holder)]
    forms = [scene.mentions[holder].text, *forms]
    return next((offices.leaders[form] for form in forms if form in offices.leaders), "")


def _is_taken(scene: Scene, guess: tuple[Title, int], held: Sequence[int], named: Sequence[Held]) -> bool:
    """Is another, by name, a state's one president ("After President Popa's refusal, [Peru's] President Ruiz ...")?"""
    title, state = guess
    plain = title.start == title.head  # "former", "acting": several have had it
    return plain and any(
        other.property == title.property
        and other.property in _SINGLE
        and other.start == other.head
        and any(scene.same(body, state) for body in other.bodies)
        and not any(scene.same(i, j) for i in others for j in held)
        for other, others in named
        if others
    )


def _goes_on(scene: Scene, title: Title) -> bool:
    """Does "and" join a title to one before it, with nobody named between them?"""
    first = min(title.start, title.before)
    joint = scene.doc[first - 1] if first > 1 else None
    return joint is not None and joint.lower_ == "and" and scene.doc[first - 2].pos_ == "NOUN"


def _joint(scene: Scene, titles: Sequence[Title]) -> list[int]:
    """Who has the second of two titles, and so the first: "former finance minister and Velmo co-founder [Ana Ruiz]"."""
    if len(titles) < 2:
        return []
    one, other = titles
    # "The president and leader of the Velmo party": the second title's phrase takes the first in.
    first = other.head if other.start <= one.start else min(other.start, other.before)
    lone = scene.doc[one.stop - 1].tag_ in ("NN", "NNP") and scene.doc[first].dep_ not in ("det", "poss")
    joined = first == one.behind + 1 and scene.doc[one.behind].lower_ == "and"
    return list(named_behind(scene, other)) if joined and lone else []


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


def find_titles(scene: Scene, offices: Offices) -> Iterator[Title]:
    """Yield the titles of an article in text order, none within another; who holds them is for `holders` to tell."""
    words = [token.lower_ for token in scene.doc]
    position = 0
    while position < len(words):
        title = _title_at(scene, offices, words, position)
        if title is not None:
            yield title
        position = position + 1 if title is None else title.stop


def _behind_holder(scene: Scene, offices: Offices, title: Title, holder: int) -> tuple[int, ...]:
    """The body behind the name of a titled person: "President Ana Ruiz of [Ghana]", "Sen. Ana Ruiz of [Ohio]"."""
    public = title.property in _NATIONAL or scene.doc[title.stop - 1].lower_ in offices.elected
    titled = scene.mentions[holder].title or scene.doc[title.stop - 1].tag_ in ("NNS", "NNPS")
    if not public or not titled:
        return ()
    found = affiliation(scene, holder, scene.mentions[holder], offices)
    if found is None:
        return ()
    stop, body = found
    return (body,) if scene.doc[stop].lower_ == "of" and scene.is_a(body, "Country", "Place") else ()


def _title_at(scene: Scene, offices: Offices, words: list[str], position: int) -> Title | None:
    """The title whose head starts at a token: the longest head there, with what belongs to it on both sides."""
    for length in range(offices.longest, 0, -1):
        stop = position + length
        name = offices.heads.get(" ".join(words[position:stop])) if stop <= len(words) else None
        if name is None and length == 1:
            name = offices.heads.get(scene.doc[position].lemma_.lower()) if scene.doc[position].pos_ != "VERB" else None
        if name is not None and _is_nominal(scene.doc[stop - 1]):
            if _inside_name(scene, position, stop):
                return None
            if _cuts_name(scene, position, stop):
                continue
            start, before, left = _leftwards(scene, offices, position)
            behind, right = _rightwards(scene, offices, stop)
            if owner := _owner(scene, left, name):
                left, before = owner, scene.token_from(scene.mentions[owner[0]].start)
            if any(token.lower_ in offices.deputies for token in scene.doc[start:position]):
                name = "holdsOffice"
            # "Iran's ambassador to Lebanon", "the UK envoy for Syria", "Velmo's vice president for South America": the
            # post is abroad, the office at home.
            after = scene.doc[min(stop, len(words) - 1)].lower_
            bodily = any(scene.is_a(i, "Organization") for i in left)
            sent = after == "for" and (bodily or name == "ambassadorOf")
            # "Iran's representative in Geneva": where he works, not whose he is.
            sent = sent or (after == "in" and any(scene.is_a(i, "Country", "Organization") for i in left))
            # "Sends soldiers to Latvia": they are no members of it.
            led = [] if after == "to" and name in ("memberOf", "employedBy") else right
            # "Introduced the nominee at the White House": that is where he is.
            led = [] if after == "at" and name == "memberOf" else led
            # "The envoy for the Global Coalition": what one is an envoy of, where nobody else is.
            away = left or [i for i in led if scene.is_a(i, "Organization")]
            found = away if sent else left or led if after == "to" else led or left
            singled = not led and _is_singled(scene.doc[stop - 1], position)
            bodies = [
                body
                for body in found
                if (_has_office(scene, offices, (name, words[stop - 1]), body) or body in _regional(scene, left, name))
                and not (singled and _is_his_people(scene, name, body))
            ]
            national = any(offices.heads.get(word) in _NATIONAL for word in words[position:stop])
            national = national or offices.is_national(words[start:stop])
            return Title(start, position, stop, name, national, tuple(bodies), behind, before)
    return None


def _regional(scene: Scene, left: Sequence[int], name: str) -> list[int]:
    """The region before a minister's title, whose minister it is ("[Utah] Attorney General Ana Ruiz")."""
    known = [i for i in left if scene.is_a(i, "Place") and scene.mentions[i].canonical]
    return known if name == "ministerIn" else []


def _is_his_people(scene: Scene, name: str, body: int) -> bool:
    """Does a people's name behind "first" tell who the holder is, and not where the office is?"""
    national = scene.is_a(body, "Country") and name in ("citizenOf", "memberOf", "employedBy")
    return scene.mentions[body].rule == "demonym" and name not in (*_NATIONAL, "ambassadorOf") and not national


def _is_singled(title: Token, start: int) -> bool:
    """Is it said of a title which of several it is ("the [first] American mayor", "the [second] Thai pope")?"""
    return any(c.i < start and (c.ent_type_ == "ORDINAL" or c.tag_ == "JJS") for c in title.lefts)


def _is_nominal(last: Token) -> bool:
    """Ends a title with the word? What a hyphen joins to one may be tagged as a verb ("minister-[designate]")."""
    joined = last.i > 1 and last.nbor(-1).text == "-"
    return joined or last.pos_ in ("NOUN", "PROPN", "ADJ")


def _owner(scene: Scene, bodies: list[int], name: str) -> list[int]:
    """Who owns what before a title is only its field ("[Zimbabwe's] Sports Minister", "[Velmo's] Asia CEO")."""
    first = scene.token_from(scene.mentions[bodies[0]].start) if bodies else 0
    owned = first > 1 and scene.doc[first - 1].tag_ == "POS" and first - 1 in scene.name_to
    owners = [scene.name_to[first - 1]] if owned and not scene.is_a(bodies[0], "Country") else []
    if name == "ministerIn":
        return [i for i in owners if scene.is_a(i, "Country")]
    return [i for i in owners if scene.is_a(i, "Organization") and scene.is_a(bodies[0], "Place")]


def _inside_name(scene: Scene, start: int, stop: int) -> bool:
    """Do the words belong to a longer name ("Prime Minister's Office", "King's College")?"""
    first, last = scene.doc[start], scene.doc[stop - 1]
    end = last.idx + len(last)
    return any(m.start <= first.idx and end <= m.end and (m.start, m.end) != (first.idx, end) for _, m in scene.names())


def _cuts_name(scene: Scene, start: int, stop: int) -> bool:
    """Do the words end within a name that begins among them ("speaker of the [House" of Representatives])?"""
    inside = stop < len(scene.doc) and scene.in_name(scene.doc[stop - 1]) and scene.in_name(scene.doc[stop])
    return inside and any(i in scene.name_from for i in range(start + 1, stop)) and stop not in scene.name_from


def _has_office(scene: Scene, offices: Offices, office: tuple[str, str], body: int) -> bool:
    """May an office, by its property and its last word, be one in a body?

    A title's own words are no body; a minister's region is a portfolio ("Minister for the Middle East"); a seat that a
    people gives is none in a party ("a Republican senator").
    """
    mention, (name, word) = scene.mentions[body], office
    if offices.is_wording(mention.text):
        return False
    if word in offices.elected and offices.is_party(mention.canonical or mention.text):
        # "Unity Party president Ana Ruiz", "the BJP president"
        return word in offices.presided and (offices.is_party(mention.text) or mention.text.isupper())
    return name != "ministerIn" or scene.is_a(body, "Country", "Organization")


def _leftwards(scene: Scene, offices: Offices, position: int) -> tuple[int, int, list[int]]:
    """Left of the head: the title's start, the phrase's start, and the body ("[Ukrainian] justice minister")."""
    start = position
    i = position - 1
    while i >= 0 and position - i < REACH:
        token = scene.doc[i]
        if owners := _pointed_owners(scene, token):
            return start, i, owners
        if i + 1 in scene.name_to:
            body = scene.name_to[i + 1]
            if scene.prefixes(body) or _is_taught_at(scene, i):
                return start, start, []
            ok = scene.is_a(body, "Country", "Organization", "Group", "Place") and not _is_setting(scene, body)
            return start, scene.token_from(scene.mentions[body].start), [body] if ok else []
        acronym = token.text == ")" and i > 2 and scene.doc[i - 2].text == "(" and i - 2 in scene.name_to
        joined = token.lower_ == "and" and i and offices.head_at([scene.doc[i - 1].lower_], 1) is not None
        if (token.dep_ == "case" or token.text == "-" or joined or acronym) and i:
            i -= 3 if acronym else 1  # "Kent Football League [(KFL)] commissioner"
            continue
        describes = token.pos_ in ("ADJ", "NOUN", "PROPN", "ADV") or token.dep_ == "amod"
        if not describes or token.is_sent_start:
            if token.is_sent_start and token.pos_ in ("ADJ", "NOUN", "PROPN"):
                start = i
            break
        start = i
        i -= 1
    return start, start, _called_so(scene, position)


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
    spoken = mention.kind is MentionKind.NOMINAL and scene.doc[scene.token_from(mention.head)].lower_ == noun.lower_
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
    groups = {m.canonical or m.text: i for i, m in before if scene.is_a(i, "Organization", "Group")}
    return list(groups.values()) if len(groups) == 1 else []


def _is_taught_at(scene: Scene, i: int) -> bool:
    """Does a dash tie a name to a participle that tells of the holder ("[Harvard]-trained economist")?"""
    dash, participle = scene.doc[i + 1], scene.doc[min(i + 2, len(scene.doc) - 1)]
    return dash.text == "-" and participle.tag_ == "VBN" and participle.lower_.endswith("ed")


def _is_setting(scene: Scene, body: int) -> bool:
    """Does the name open the sentence as the place of what follows ("In [Turkey] Minister Ruiz met ...")?"""
    before = scene.token_from(scene.mentions[body].start) - 1
    return before >= 0 and bool(scene.doc[before].is_sent_start) and scene.doc[before].pos_ == "ADP"


def _rightwards(scene: Scene, offices: Offices, stop: int) -> tuple[int, list[int]]:
    """From the head to the right: "of the European Commission", "for Middle East affairs at the ministry"."""
    doc = scene.doc
    if stop >= len(doc) or not _leads_on(scene, offices, stop):
        return stop, []
    i = stop + 1
    while i < min(stop + REACH, len(doc)):
        i = _past_owner(scene, i)
        if (
            i in scene.name_from
            and not _is_prefix(scene, i)
            and not (doc[stop].lower_ == "for" and _is_field(scene, i))
            and not scene.is_a(scene.name_from[i], "Product")
        ):
            body = scene.name_from[i]
            end = scene.token_from(scene.mentions[body].end)
            if end < len(doc) and doc[end].pos_ in ("NOUN", "PROPN") and doc[end - 1].head.i == end:
                end += not scene.in_name(doc[end])  # what the body is: "president of the Lombardy region"
            if not scene.is_a(body, "Country", "Organization", "Group", "Place", "Event"):
                return stop, []
            return end, [body, *_coordinated(scene, end)]
        if spoken := _spoken_of(scene, doc[i], stop):
            return i + 1, spoken
        describes = doc[i].dep_ in ("amod", "punct") and doc[i].text not in (",", ";", ":", ".")
        if (doc[i].pos_ in ("VERB", "AUX", "PUNCT", "SCONJ", "PRON") and not describes) or doc[i].dep_ == "ROOT":
            # "Vice president of marketing, Ana Ruiz": the phrase goes on to the comma, though it names no body.
            return (i if doc[i].text == "," else stop), []
        i += 1
    return stop, []


def _leads_on(scene: Scene, offices: Offices, stop: int) -> bool:
    """Does a preposition behind a title lead to its body: "of", "from" to whose senator one is, "on" to a bench?

    "A judge [on the High Court]", but "the envoy on Monday".
    """
    word = scene.doc[stop].lower_
    if word == "on" and stop + 2 < len(scene.doc):
        body = scene.name_from.get(stop + 1 + (scene.doc[stop + 1].lower_ == "the"))
        return body is not None and scene.is_a(body, "Organization")
    return word in offices.prepositions or (word == "from" and scene.doc[stop - 1].lower_ in offices.elected)


def _past_owner(scene: Scene, position: int) -> int:
    """Past whose a body is ("head of [Chile's] Labour Court")."""
    index = scene.name_from.get(position)
    end = scene.token_from(scene.mentions[index].end) if index is not None else len(scene.doc)
    body = scene.name_from.get(end + 1) if end < len(scene.doc) and scene.doc[end].tag_ == "POS" else None
    return end + 1 if body is not None and scene.is_a(body, "Organization") else position


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


def _carried(scene: Scene, title: Title, last: tuple[int, ...]) -> tuple[int, ...]:
    """ "US Vice President A and National Security Advisor B": the second title shares the first one's body."""
    doc = scene.doc
    i = title.start - 1
    beside = scene.name_to.get(i) if i >= 1 and doc[i].lower_ in ("and", ",") else None
    return last if beside is not None and scene.is_a(beside, "Person") else ()


def _context(scene: Scene, offices: Offices, title: Title, last: tuple[int, ...]) -> tuple[int, ...]:
    """The state of a national office where the text leaves it to the context.

    It is the only state that the article names and that may have such an office ("Foreign Secretary"); else the one
    that the sentence's subject stands for or belongs to ("A Chadian court frees former president ..."); else that
    of the last title in the sentence. An office in a firm is in the one that the article is about.
    """
    if " ".join(token.lower_ for token in scene.doc[title.head : title.stop]) in offices.corporate:
        if any(organ.lemma_.lower() in scene.lexicon.organs for organ in _served(scene, title)):
            return tuple(only_state(scene))  # "a spokesman for the army, Ana Ruiz"
        return () if title.start and scene.doc[title.start - 1].tag_ == "NNP" else _firm(scene)
    if (led := _led(scene, title)) is not None:
        return tuple(led)
    several = title.property in _SINGLE and scene.doc[title.start : title.stop].root.tag_ == "NNS"
    if several or _owned_by_pronoun(scene, title):
        return ()  # "the presidents Ruiz and Popa", "its supreme leader"
    words = _words(scene, title)
    known = offices.states_of(words)
    if title.property not in _NATIONAL and not title.national and known is None:
        return ()
    named = [i for i, m in enumerate(scene.mentions) if _names_state(scene, i, m)]
    apart = {scene.mentions[i].canonical for i in named if _is_others(scene, offices, i)}
    named = [i for i in named if scene.mentions[i].canonical not in apart]
    states = _having(scene, offices, words, named)
    if len({scene.mentions[i].canonical or scene.mentions[i].text for i in states}) == 1:
        return (
            ()
            if all(_is_attacker(scene, scene.mentions[i]) for i in states) or _is_struck(scene, states)
            else (states[0],)
        )
    if known is not None or _is_abroad(scene, title):
        return ()
    sentence = scene.doc[title.start].sent
    subjects = _having(scene, offices, words, _states_behind(scene, sentence.root))
    subjects = subjects or _having(scene, offices, words, _states_before(scene, title))
    recent = [b for b in last if scene.mentions[b].start >= sentence.start_char]
    before = _distinct(scene, [i for b in recent for i in (b, *_within(scene, [b])) if scene.is_a(i, "Country")])
    near = subjects if len(subjects) == 1 else _having(scene, offices, words, before)
    alone = _is_home(scene, offices, title)
    home = [scene.home] if alone and scene.home is not None else []
    return tuple(near or _having(scene, offices, words, home))


def _is_home(scene: Scene, offices: Offices, title: Title) -> bool:
    """Is it an office taken for the home state's: its one head's, or a minister's who deals with home alone?"""
    words = {token.lower_ for token in scene.doc[title.start : title.behind]}
    inward = title.property == "ministerIn" and len(words) > 1 and not words & offices.outward
    return (title.property in _SINGLE and title.start == title.head) or inward


def _is_others(scene: Scene, offices: Offices, state: int) -> bool:
    """Is a state that of somebody's counterpart ("Foreign Minister Ana Ruiz met her [Omani] counterpart")?"""
    after = scene.token_from(scene.mentions[state].end)
    return any(token.lower_ in offices.others for token in scene.doc[after : after + 2])


def _served(scene: Scene, title: Title) -> list[Token]:
    """For whom or of what a title is held, where that is no name ("a spokesman for the [army]")."""
    return [t for p, t in prepositional(scene.doc[title.stop - 1]) if p in ("for", "of") and not scene.in_name(t)]


def _appointers(scene: Scene, offices: Offices, title: Title) -> tuple[int, ...]:
    """The firm that gives one of a firm's offices: "[Velmo] hires Ana Ruiz to replace Ion Popa as chief executive"."""
    if " ".join(token.lower_ for token in scene.doc[title.head : title.stop]) not in offices.corporate:
        return ()
    for verb in islice(scene.doc[title.stop - 1].ancestors, _GIVEN):
        clause = scene.clause_at.get(verb.i)
        if clause is not None and clause.subject and "appoints" in verb_families(scene, clause.lemma):
            ends = scene.ends(clause.subject.head)
            return tuple(i for i in ends if scene.is_a(i, "Organization") and not clause.passive)
    return ()


def _words(scene: Scene, title: Title) -> list[str]:
    """The words of the office, lower case, with the one behind it."""
    return [token.lower_ for token in scene.doc[title.head : title.stop + 1]]


def _having(scene: Scene, offices: Offices, office: Sequence[str], states: Sequence[int]) -> list[int]:
    """Those states that may have an office of that name."""
    return [i for i in states if offices.may_have(scene.mentions[i].canonical, office)]


def _is_attacker(scene: Scene, mention: Mention) -> bool:
    """Does a demonym only say whose attack it is of which the text tells ("hit in a [Peruvian] missile attack")?"""
    stop = scene.token_from(mention.end)
    last = scene.doc[stop - 1]
    deed = last.head if last.dep_ in ("amod", "compound") and last.head.i >= stop else None
    return deed is not None and bool(noun_families(scene, deed) & scene.lexicon.hostile)


def _is_struck(scene: Scene, states: Sequence[int]) -> bool:
    """Is a state named only as where a deed is done, of which somebody named a president talks ("strikes in Oman")?"""
    heads = [scene.doc[scene.token_from(scene.mentions[i].end) - 1] for i in states]
    above = [
        head.head.head for head in heads if head.dep_ == "pobj" and head.head.lower_ in scene.lexicon.place_prepositions
    ]
    return len(above) == len(states) and all(noun_families(scene, noun) & scene.lexicon.hostile for noun in above)


def _owned_by_pronoun(scene: Scene, title: Title) -> bool:
    """Does a pronoun that nobody is known for say whose the office is ("[its] supreme leader")?"""
    before = scene.doc[max(title.start - 1, 0) : title.stop]
    return any(token.tag_ == "PRP$" and "Gender=Neut" in token.morph for token in before)


def _is_abroad(scene: Scene, title: Title) -> bool:
    """Does a title stand where the text speaks of another's rule or of what is done elsewhere?

    "Lifts the sanctions imposed [under] President Ruiz", "operations in Oman [targeting] President Ruiz": he need not
    be the president of whoever does that.
    """
    top = scene.doc[title.head]
    while top.dep_ in ("compound", "nmod", "appos", "poss") and top.head != top:
        top = top.head
    aimed = top.dep_ == "dobj" and top.head.dep_ == "acl"
    above = [t for t in top.ancestors if t.pos_ in ("ADP", "SCONJ", "NOUN", "VERB")]
    phrase = list(takewhile(lambda t: t.pos_ != "VERB", above))
    return aimed or any(t.lower_ == "under" for t in phrase)


def _firm(scene: Scene) -> tuple[int, ...]:
    """The body that an article names first and most often; none if no body is both."""
    bodies = [i for i, _ in scene.names() if scene.is_a(i, "Organization")]
    counts = Counter(next(other for other in bodies if other == i or scene.same(other, i)) for i in bodies)
    most = max(counts.values(), default=0)
    return (bodies[0],) if bodies and counts[bodies[0]] == most else ()


def _led(scene: Scene, title: Title) -> list[int] | None:
    """The state or body that a title's holder is said to lead: "the Government of [Iraq], led by President Ruiz".

    Nothing where it is somebody's whom the phrase does not name ("the army led by General Ruiz"); None without one.
    """
    by = scene.doc[title.start : title.stop].root
    while by.dep_ in ("compound", "nmod", "appos") and by.head.i != by.i:
        by = by.head
    led = by.head.head if by.dep_ == "pobj" and by.head.dep_ == "agent" else None
    if led is None or led.dep_ != "acl" or not _states_office(scene, title, led):
        return None
    ends = scene.ends(led.head)
    states = [i for i in (*ends, *_within(scene, ends)) if scene.is_a(i, "Country")]
    return _distinct(scene, states or [i for i in ends if scene.is_a(i, "Organization")])


def _states_office(scene: Scene, title: Title, verb: Token) -> bool:
    """Is the verb one for holding such an office ("led", "represented")?"""
    return scene.ontology.properties[title.property].family in verb_families(scene, verb.lemma_.lower())


def _states_behind(scene: Scene, verb: Token) -> list[int]:
    """The states that a clause's subject stands for, or to which it belongs."""
    clause = scene.clause_at.get(verb.i)
    if clause is None or clause.subject is None:
        return []
    head = clause.subject.head
    if head.pos_ == "PRON":
        return []
    owners = [i for child in head.lefts for i in scene.denoted(child) if not _is_setting(scene, i)]
    ends = scene.ends(head)
    return _distinct(scene, [i for i in (*ends, *owners, *_within(scene, ends)) if scene.is_a(i, "Country")])


def _states_before(scene: Scene, title: Title) -> list[int]:
    """The state of which the clause tells that a title's holder says, or the sentence before one that the title opens.

    "[Peru] is sending aid, Defence Minister Ana Ruiz announced"; "[Peru] will lead. Foreign Minister Ana Ruiz said".
    """
    sentence = scene.doc[title.start].sent
    quoted = any(
        token.is_quote for token in scene.doc[sentence.start : title.start]
    )  # "'Peru lied,' the minister said"
    told = [c for c in sentence.root.children if c.dep_ == "ccomp" and c.i < title.start and not quoted]
    before = [scene.doc[sentence.start - 1].sent.root] if sentence.start and title.start == sentence.start else []
    return next((found for verb in (*told, *before) if (found := _states_behind(scene, verb))), [])


def _within(scene: Scene, bodies: Sequence[int]) -> list[int]:
    """The states in whose bodies' names they are named ("Supreme Court of [Brazil]", "[U.S.] Senate")."""
    spans = [(scene.mentions[i].start, scene.mentions[i].end) for i in bodies]
    return [
        i
        for i, m in enumerate(scene.mentions)
        if _names_state(scene, i, m) and any(start <= m.start and m.end <= end for start, end in spans)
    ]


def _names_state(scene: Scene, index: int, mention: Mention) -> bool:
    """A state's name, by itself or within the name of one of its bodies ("Supreme Court of Brazil")."""
    named = mention.kind is MentionKind.NAME or bool(mention.canonical)
    return named and scene.is_a(index, "Country")


def _distinct(scene: Scene, mentions: list[int]) -> list[int]:
    """One mention for each state."""
    return list({scene.mentions[i].canonical or scene.mentions[i].text: i for i in reversed(mentions)}.values())


def _told_by(scene: Scene, role: Token) -> Token | None:
    """The verb that denies an office, or puts it off: "Ruiz [is] not the head of Oman", "she will [become] mayor".

    Who "cannot be" it may well be it. So too "she will be named mayor, [becoming] the first woman in the post".
    """
    verb = role.head
    if role.dep_ == "pobj" and verb.lower_ == "as":  # "refuses to [nominate] her as mayor"
        verb = verb.head.head if verb.head.dep_ == "dobj" else verb.head
        named = "appoints" in verb_families(scene, verb.lemma_.lower())
        return verb if named and verb.tag_ == "VB" and verb.dep_ == "xcomp" else None
    if role.dep_ not in ("attr", "oprd"):
        return None
    modal = any(c.tag_ == "MD" for c in verb.children)
    if any(c.dep_ == "neg" for c in verb.children):
        return None if modal else verb
    above = verb.head if verb.dep_ == "advcl" and verb.tag_ == "VBG" else verb
    return verb if any(c.dep_ == "aux" and c.lower_ == "will" for c in above.children) else None


def _is_apart(scene: Scene, title: Title, body: int) -> bool:
    """Does "and" join a title to another one that a place's name stands before?"""
    stop = scene.token_from(scene.mentions[body].end)
    return scene.is_a(body, "Place") and any(t.lower_ == "and" for t in scene.doc[stop : title.head])


def _is_private(scene: Scene, offices: Offices, title: Title, body: int) -> bool:
    """Is it a title that no state gives ("[Kenyan] coach Ana Ruiz", "[Chad's] rebel leader Ion Popa")?"""
    words = [token.lower_ for token in scene.doc[title.start : title.stop]]
    if title.property == "leads" and offices.leads_no_state(words):
        return True
    head = " ".join(token.lower_ for token in scene.doc[title.head : title.stop])
    return scene.mentions[body].rule == "demonym" and head in offices.stateless


def _property(scene: Scene, offices: Offices, title: Title, body: int) -> str:
    """The property of a title in a body; empty where it says nothing of the body."""
    last, states = scene.doc[title.stop - 1], offices.public.get(scene.doc[title.stop - 1].lower_, frozenset())
    name = title.property if scene.mentions[body].canonical not in states else "holdsOffice"
    if name in ("headOfStateOf", "headOfGovernmentOf", "ministerIn") and not scene.is_a(body, "Country"):
        name = "leads" if name == "headOfStateOf" else "holdsOffice"
    if name == "memberOf" and last.lower_ == "member" and scene.doc[title.stop : title.stop + 1].text == "for":
        return "holdsOffice"  # "Ana Ruiz, the member for Hume"
    private = name in ("memberOf", "employedBy") or _is_private(scene, offices, title, body)
    people = scene.mentions[body].rule == "demonym" and scene.is_a(body, "Group")
    if private and (people or scene.is_a(body, "Country", "Place")):
        apart = not scene.is_a(body, "Country") and _is_apart(scene, title, body)
        return "" if apart else "citizenOf"  # "Istanbul mayor and activist Ana Ruiz"
    if name == "employedBy" and scene.is_a(body, "Group"):
        return "memberOf"  # a people employs nobody: "Kurdish journalist Ana Ruiz"
    return name if scene.ontology.allows(name, "Person", scene.mentions[body].type) else "holdsOffice"


def _offices(scene: Scene, offices: Offices, title: Title, holder: int, bodies: tuple[int, ...]) -> Iterator[Candidate]:
    role = scene.doc[title.start : title.stop]
    told_by = _told_by(scene, role.root)
    for body in bodies:
        name = _property(scene, offices, title, body)
        adherent = scene.mentions[body].rule == "demonym" and scene.is_a(body, "Organization")
        if not name or scene.same(holder, body) or (adherent and not offices.is_post(role[-1].lower_)):
            continue  # "Democratic senators Ana Ruiz and Ion Popa" sit for nobody named
        yield Candidate(
            holder,
            body,
            name,
            "holds office in" if name != "memberOf" else "member of",
            told_by or role.root,
            span_of(role[0], role[-1]),
            "title",
            qualifiers=(("role", role.text),),
            confidence=0.9,
            presupposed=told_by is None,
        )

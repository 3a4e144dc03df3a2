"""Types of names settled over the article: one form, one type; a surname is the person whose name it ends."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.lang.gazetteer import plain
from kg.mentions.acting import acts_like_person
from kg.mentions.callings import called
from kg.mentions.firms import firms
from kg.mentions.names import Names
from kg.mentions.products import products
from kg.mentions.shapes import shape, worded
from kg.mentions.situated import situated
from kg.mentions.spans import Candidate
from kg.tree import NOUN_SUBJECTS

#: Classes of which no person is, whatever the tagger says.
_THINGS = ("Organization", "Event", "Product")
#: Roles of who does or suffers something.
_ACTING = frozenset({"nsubj", "dobj", "dative"})


def settled(doc: Doc, candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """The candidates with the type that their words, their article and their title speak for; none is left untyped."""
    texts = [doc[c.start : c.end].text for c in candidates]
    told = situated(doc, candidates, names)
    told |= {n: "Place" for n, c in enumerate(candidates) if _is_placed(doc, c, names)}
    told |= products(doc, candidates, names)
    told |= dict.fromkeys(firms(doc, candidates, names) - told.keys(), "Organization")
    callings = called(doc, candidates, names)
    told |= callings
    places = {texts[n] for n, kind in told.items() if kind != "Person"}
    people = {texts[n] for n, c in enumerate(candidates) if _is_person(doc, c, names)} - places
    people |= _told_people(doc, candidates, texts, names) - places
    bodies = {texts[n] for n, kind in told.items() if kind == "Organization"}
    people |= {texts[n] for n, kind in callings.items() if kind == "Person"}
    votes = _votes(doc, candidates, texts, names)
    people |= {text for text, kind in votes.items() if kind == "Person" and " " in text} - places
    surnames = _surnames_of(texts, people, bodies, names)
    people |= _family_names(doc, candidates, texts, people) - places - bodies
    votes |= {text: "Place" for text, kind in votes.items() if kind == "Organization" and _is_capital(text, names)}
    votes |= {texts[n]: kind for n, kind in told.items()}
    settled_ones: list[Candidate] = []
    for candidate, text in zip(candidates, texts, strict=True):
        if candidate.known is not None and not (text in surnames and _may_be_surname(doc, candidate)):
            settled_ones.append(candidate)
        elif text in people or text in surnames or _is_figure(candidate, text, names):
            settled_ones.append(replace(candidate, type="Person", known=None))
        else:
            settled_ones.append(replace(candidate, type=votes[text]))
    return settled_ones


def _is_figure(candidate: Candidate, text: str, names: Names) -> bool:
    """Is it a well-known person's surname, whatever the tagger takes it for ("a bill that [McConnell] opposes")?"""
    return text in names.shapes.surnames and candidate.type != "Place"


def _may_be_surname(doc: Doc, candidate: Candidate) -> bool:
    """May a known name be a person's here? Not before a noun, which it describes ("[Houthi] leader Ali al-Houthi")."""
    after = doc[candidate.end] if candidate.end < len(doc) else None
    describes = after is not None and after.tag_ in ("NN", "NNS") and after.text.islower()
    return candidate.rule != "demonym" and not describes


def _surnames_of(texts: Sequence[str], people: Collection[str], bodies: Collection[str], names: Names) -> set[str]:
    """The surnames of people; none of a body that is named before its namesake ("Velmo shares ... Ana Velmo")."""
    first = {text: n for n, text in reversed([*enumerate(texts)])}
    return {
        form
        for text in people
        if " " in text
        for form in _surnames(_without_generation(text, names))
        if form not in bodies or first[form] > first[text]
    }


def _family_names(doc: Doc, candidates: Sequence[Candidate], texts: Sequence[str], people: Collection[str]) -> set[str]:
    """First of the two words of a person's name, where it later does or has something ("Chen Guang ... [Chen]'s")."""
    first = {text: n for n, text in reversed([*enumerate(texts)])}
    named = {text.partition(" ")[0]: text for text in people if text.count(" ") == 1}
    acting = {t for c, t in zip(candidates, texts, strict=True) if c.known is None and _is_acting(doc, c)}
    return {word for word, text in named.items() if word in acting and first.get(word, -1) > first[text]}


def _is_acting(doc: Doc, candidate: Candidate) -> bool:
    """Does a name have, do or suffer something, as no place in a list or before a noun does?"""
    return doc[candidate.start : candidate.end].root.dep_ in {"poss", "nsubjpass", *_ACTING}


def _without_generation(name: str, names: Names) -> str:
    """A person's name without the word for a generation at its end ("Luis Ruiz[ Jr.]")."""
    rest, _, last = name.rpartition(" ")
    return rest if " " in rest and plain(last).rstrip(".").lower() in names.nouns.kin.generations else name


def _surnames(name: str) -> tuple[str, ...]:
    """The last word of a person's name, what is left of it without an article ("al-Karim", "Karim"), or its last two.

    A surname may be of two words ("Le Pen").
    """
    first, *rest = name.split()
    last = rest[-1] if rest else first
    article, _, bare = last.partition("-")
    forms = (last, bare) if article.islower() and bare[:1].isupper() else (last,)
    return (*forms, " ".join(rest)) if len(rest) > 1 else forms


def _told_people(doc: Doc, candidates: Sequence[Candidate], texts: Sequence[str], names: Names) -> set[str]:
    """Full names that the tagger takes for bodies, where the text tells that they, or their surnames, are persons'.

    "Ines Duval, the first minister, resigned", "Duval, who lost to Ruiz".
    """
    told = {text for candidate, text in zip(candidates, texts, strict=True) if _is_told(doc, candidate, names)}
    return {
        text
        for candidate, text in zip(candidates, texts, strict=True)
        if len(candidate) > 1
        and candidate.known is None
        and doc[candidate.start].text in names.first_names
        and shape(doc, candidate, names) not in ("Organization", "Place", "Event")
        and any(text == one or text.endswith(f" {one}") for one in told)
    }


def _is_told(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does an apposition with a noun for a person, or a clause with "who", tell that a name is somebody's?"""
    if candidate.known is not None or candidate.type == "Group":
        return False
    for child in doc[candidate.start : candidate.end].root.children:
        noun = child.dep_ == "appos" and child.tag_ == "NN" and not child.ent_type_
        if noun and names.nominals.get(child.lemma_.lower()) == "Person":
            return True
        if child.dep_ == "relcl" and any(c.lower_ == "who" for c in child.lefts):
            return True
    return False


def _is_person(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """A name with a title, or a full name that the tagger calls a person, unless its words tell a body or an event."""
    if candidate.known is not None or candidate.type != "Person":
        return False
    if candidate.title is not None or len(candidate) < 2:
        return candidate.title is not None
    if _has_article(doc, candidate, names) or _is_capital(doc[candidate.start : candidate.end].text, names):
        return False
    return worded(doc, candidate, names) != "Product" and shape(doc, candidate, names) not in _THINGS


def _has_article(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Has the name an article, as no person's has ("[The] Orem Velmo of Chad")? A first name outweighs it."""
    root = doc[candidate.start : candidate.end].root
    article = candidate.start > 0 and doc[candidate.start - 1].lower_ == "the" and doc[candidate.start - 1].head == root
    return article and root.dep_ not in ("compound", "nmod") and doc[candidate.start].text not in names.first_names


def _is_placed(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does the tagger see a person where a word of the name or the noun after it tells a place ("the Al Orem hills")?

    "West Bora" is one, too. A first name outweighs the word unless no person is called so ("Al Jawf Governorate"), a
    title both.
    """
    if candidate.type != "Person" or candidate.title is not None:
        return False
    if any(names.shapes.after.get(noun) == "Place" for noun in _nouns_after(doc, candidate)):
        return True
    if len(candidate) < 2:
        return False
    if doc[candidate.start].lower_ in names.shapes.divisions.sides or doc[candidate.end - 1].text in names.shapes.kinds:
        return True
    return worded(doc, candidate, names) == "Place" and doc[candidate.start].text not in names.first_names


def _nouns_after(doc: Doc, candidate: Candidate) -> tuple[str, ...]:
    """The lemma of the common noun that a name modifies, and the noun before it with it ("the Orem refugee camp")."""
    head = doc[candidate.start : candidate.end].root.head
    while head.dep_ == "compound" and head.head.i > head.i >= candidate.end:
        head = head.head
    nouns = all(token.tag_ in ("NN", "NNS") for token in doc[candidate.end : head.i])
    if head.i < candidate.end or not nouns:
        return ()
    return (head.lemma_, f"{doc[head.i - 1].lower_} {head.lemma_}")


def _votes(doc: Doc, candidates: Sequence[Candidate], texts: Sequence[str], names: Names) -> dict[str, str]:
    """For each form the type that its words tell, else the one most often given to it."""
    votes: dict[str, Counter[str]] = {}
    for candidate, text in zip(candidates, texts, strict=True):
        told = shape(doc, candidate, names)
        count = votes.setdefault(text, Counter())
        stray = _is_stray(doc, candidate, names) or (candidate.type == "Person" and _has_article(doc, candidate, names))
        seen = _placed_or_none(doc, candidate, names) if stray else candidate.type
        if seen == "Person" and len(candidate) > 1 and candidate.title is None and _is_capital(text, names):
            seen = "Place"  # "La Paz"
        count[told or seen] += (3 if len(candidate) > 1 else 2) if told else 1
        if not told and acts_like_person(doc, candidate, names):
            count["Person"] += 3
    return {text: _winner(count) for text, count in votes.items()}


def _is_capital(text: str, names: Names) -> bool:
    """Is it a seat of government's name, which the tagger may take for a body's ("N'Djamena")?"""
    return plain(text) in names.gazetteer.capitals


def _is_stray(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does the tagger alone take a lone word for a person, which nothing around it says ("bought [Pixar]")?

    A person shows by a first name, a title, what only persons do, a noun for what it is, or a "he" or "her" behind it.
    """
    word = doc[candidate.start]
    if candidate.type != "Person" or len(candidate) > 1 or candidate.known is not None or candidate.title is not None:
        return False
    inside = bool(_placed_or_none(doc, candidate, names))  # "In Erbil he met": he is no town
    later = word.doc[word.i + 1 : word.i + 1 if inside else word.sent.end]
    given = word.text in names.first_names or word.text in names.leaders
    if given or any(names.nouns.pronouns.get(t.lower_) in ("male", "female") for t in later):
        return False
    told = [c for c in word.children if c.dep_ == "appos"]
    if word.dep_ in NOUN_SUBJECTS:
        told += [c for c in word.head.children if c.dep_ in ("attr", "oprd")]
        if word.head.lemma_ in names.shapes.person_verbs:
            return False
    return not any(names.nominals.get(t.lemma_.lower()) == "Person" for t in told)


def _placed_or_none(doc: Doc, candidate: Candidate, names: Names) -> str:
    """A place where one stands "in" or "near" it, else a name of an unknown kind."""
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    return "Place" if before in names.shapes.situations.prepositions else ""


def _winner(count: Counter[str]) -> str:
    """The commonest type; a form of which nothing is known is taken for an organisation, as most such are."""
    ranked = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    return next((kind for kind, _ in ranked if kind), "Organization")

"""What the words that call a name tell of it: "its president, Ana Ruiz", "scuttled the Orem"."""

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.mentions.names import Names
from kg.mentions.shapes import shape
from kg.mentions.spans import Candidate

#: No person's name has more words.
_FULL_NAME = 4


def called(doc: Doc, candidates: Sequence[Candidate], names: Names) -> dict[int, str]:
    """The type of each name (by its number), none of the gazetteer, that a noun before it or the verb above tells."""
    found: dict[int, str] = {}
    for n, candidate in enumerate(candidates):
        if candidate.known is not None or candidate.title is not None:
            continue
        if _has_calling(doc, candidate, names):
            found[n] = "Person"
        elif _is_vessel(doc, candidate, names):
            found[n] = "Product"
    return found


def _has_calling(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Does a name stand behind a noun for a person's post or calling ("Its president, [Ana Ruiz], resigned")?"""
    root = doc[candidate.start : candidate.end].root
    noun = root.head
    beside = root.dep_ == "appos" and noun.tag_ == "NN" and noun.i < candidate.start and not noun.ent_type_
    named = len(candidate) <= _FULL_NAME and all(t.tag_ == "NNP" for t in doc[candidate.start : candidate.end])
    if not beside or not named or doc[noun.i + 1 : candidate.start].text not in (",", ""):
        return False
    form = noun.lemma_.lower()
    person = form in names.titles.genders or (names.nominals.get(form) == "Person" and form not in names.nouns.anybody)
    return person and not shape(doc, candidate, names)


def _is_vessel(doc: Doc, candidate: Candidate, names: Names) -> bool:
    """Is a name with an article what one grounds or scuttles, or is aboard ("scuttled the [Orem]")?"""
    root = doc[candidate.start : candidate.end].root
    article = candidate.start > 0 and doc[candidate.start - 1].lower_ == "the"
    if not article or shape(doc, candidate, names) not in ("", "Product"):
        return False
    words = names.shapes.products
    sailed = root.dep_ in ("dobj", "nsubjpass") and root.head.lemma_.lower() in words.sailing
    return sailed or (root.dep_ == "pobj" and root.head.lower_ in words.aboard)

"""All mentions of an article: names, demonyms, descriptions and pronouns."""

from dataclasses import replace

from spacy.tokens import Doc

from kg.mentions.capitals import as_state
from kg.mentions.descriptions import descriptions, naming_phrases, pronouns
from kg.mentions.gazette import inner
from kg.mentions.names import Names
from kg.mentions.peoples import as_people
from kg.mentions.persons import gender_of
from kg.mentions.reconcile import name_candidates
from kg.mentions.spans import Candidate
from kg.mentions.times import times
from kg.types import Mention, MentionKind


def find_mentions(doc: Doc, names: Names) -> tuple[Mention, ...]:
    """Every mention in a parsed article, sorted by place. Names do not overlap names; a description may contain one."""
    candidates = [as_people(doc, as_state(doc, candidate, names), names) for candidate in name_candidates(doc, names)]
    found = [_mention(doc, candidate, names) for candidate in candidates]
    nested = (_mention(doc, candidate, names) for candidate in inner(doc, candidates, names))
    found += (replace(mention, kind=MentionKind.NOMINAL) for mention in nested)
    taken = {i for c in candidates for i in range(c.start, c.end)}
    found += naming_phrases(doc, found)
    dated = tuple(times(doc, names, taken))
    found += dated
    taken |= {token.i for mention in dated for token in doc.char_span(mention.start, mention.end) or ()}
    found += descriptions(doc, names, taken)
    found += pronouns(doc, names, taken)
    return tuple(sorted(found, key=lambda m: (m.start, m.end)))


def _mention(doc: Doc, candidate: Candidate, names: Names) -> Mention:
    span = doc[candidate.start : candidate.end]
    known = candidate.known
    people = known is not None and (known.demonym or candidate.rule == "demonym")  # "Peruvians", "Republicans"
    demonym_people = people and span.root.tag_ in ("NNS", "NNPS")
    return Mention(
        start=span.start_char,
        end=span.end_char,
        text=span.text,
        type=candidate.type,
        kind=MentionKind.NAME,
        head=span.root.idx,
        canonical=known.canonical if known else "",
        same_as=known.same_as if known else None,
        gender="plural" if demonym_people else gender_of(doc, candidate, names),
        rule=candidate.rule,
        full=candidate.full,
        title=doc[slice(*candidate.title)].text if candidate.title else "",
    )

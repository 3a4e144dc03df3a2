"""Makes docs/ontology.html from the ontology: every term with label, definition, example, relations and alignments.

    python scripts/ontology_docs.py           write the page
    python scripts/ontology_docs.py --check   fail if the page is not what the ontology gives

A page of its own: pyLODE 3 does not import beside the current release of its dependency kurra, and needs the network.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from html import escape
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from kg import iri
from kg.ontology import Ontology, Property, default_path, load

PAGE = Path(__file__).parents[1] / "docs" / "ontology.html"
PLOVER = "https://w3id.org/newsgraph/plover#"
#: Prefixes of the vocabularies that terms are aligned with.
PREFIXES = iri.PREFIXES | {
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "plover": PLOVER,
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "wdt": "http://www.wikidata.org/prop/direct/",
}
MATCHES = {
    "same as": "exactMatch",
    "close to": "closeMatch",
    "under": "broadMatch",
    "over": "narrowMatch",
    "related to": "relatedMatch",
}
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The newsgraph ontology</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
code { background: #f2f2f2; padding: 0 .2em } h3 { margin-bottom: 0 } dd { margin-left: 1.5rem }
.example { font-style: italic } .facts { color: #555; font-size: .9em } article { margin: 0 0 1rem }
article.finer { margin-left: 2rem }
</style></head><body>
<h1>The newsgraph ontology</h1>
<p>Made from <code>ontology/newsgraph.ttl</code> by <code>scripts/ontology_docs.py</code>. Namespace
<code>https://w3id.org/newsgraph/ontology#</code>, prefix <code>ng:</code>. A property stands under its family; its
named inverse is the same relation stated from the other end.</p>
"""

#: Values by term and predicate, all as IRIs or texts.
type Facts = dict[str, dict[str, list[str]]]


def main() -> int:
    """Write the page, or compare it with what is there."""
    page = HEAD + "\n".join(_page(load(), _facts())) + "\n</body></html>\n"
    if "--check" in sys.argv[1:]:
        current = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page
        if not current:
            sys.stderr.write(f"{PAGE} is not up to date: run python scripts/ontology_docs.py\n")
        return 0 if current else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


def _facts() -> Facts:
    facts: Facts = defaultdict(lambda: defaultdict(list))
    for triple in parse(path=default_path(), format=RdfFormat.TURTLE):
        facts[str(triple.subject.value)][triple.predicate.value].append(str(triple.object.value))
    return facts


def _page(ontology: Ontology, facts: Facts) -> Iterator[str]:
    yield "<h2>Classes of entities</h2>"
    for name in ontology.classes:
        yield _term(name, facts[iri.NG + name], f"Under: {_links(ontology.parents[name])}")
    yield "<h2>Properties by family</h2>"
    yield f"<p>{_links(ontology.families)}</p>"
    for family in ontology.families:
        yield from _family(family, ontology, facts)
    yield "<h2>Statements, evidence and qualifiers</h2>"
    shown = {*ontology.classes, *ontology.properties}
    for term in sorted(term for term in facts if term.startswith(iri.NG)):
        if (name := term.removeprefix(iri.NG)) not in shown:
            yield _term(name, facts[term], "")
    yield "<h2>PLOVER event types</h2>"
    for term in sorted(term for term in facts if term.startswith(PLOVER)):
        yield _term(f"plover:{term.removeprefix(PLOVER)}", facts[term], "")


def _family(family: str, ontology: Ontology, facts: Facts) -> Iterator[str]:
    members = [record for record in ontology.properties.values() if record.family == family and not record.inverted]
    for record in sorted(members, key=lambda record: (record.name != family, record.name)):
        yield _term(record.name, facts[iri.NG + record.name], _ends(record), finer=record.name != family)
        inverse = ontology.properties.get(record.inverse_of or "")
        if inverse and inverse.inverted:
            yield _term(inverse.name, facts[iri.NG + inverse.name], _ends(inverse), finer=True)


def _ends(record: Property) -> str:
    parts = [f"{_links(record.domain)} → {_links(record.range)}"]
    if record.parent:
        parts.append(f"under {_links([record.parent])}")
    if record.inverse_of:
        parts.append(f"inverse of {_links([record.inverse_of])}")
    if record.symmetric:
        parts.append("symmetric")
    return "; ".join(parts)


def _term(name: str, facts: dict[str, list[str]], about: str, *, finer: bool = False) -> str:
    lines = [f'<article id="{escape(name)}"{" class=finer" if finer else ""}>']
    label = facts[iri.RDFS + "label"][0]
    lines.append(f"<h3>{escape(label)} <code>{escape(name if ':' in name else f'ng:{name}')}</code></h3>")
    lines.append(f"<div>{escape(facts[iri.SKOS + 'definition'][0])}</div>")
    lines.append(f'<div class="example">{escape(facts[iri.SKOS + "example"][0])}</div>')
    aligned = [_alignment(words, facts.get(iri.SKOS + match, [])) for words, match in MATCHES.items()]
    told = "; ".join(filter(None, [about, *aligned]))
    return "\n".join([*lines, f'<div class="facts">{told}</div>', "</article>"])


def _alignment(words: str, terms: list[str]) -> str:
    links = [f'<a href="{escape(term)}">{escape(_short(term))}</a>' for term in sorted(terms)]
    return f"{words} {', '.join(links)}" if links else ""


def _short(term: str) -> str:
    prefix, namespace = max(
        ((prefix, namespace) for prefix, namespace in PREFIXES.items() if term.startswith(namespace)),
        key=lambda pair: len(pair[1]),
        default=("", ""),
    )
    return f"{prefix}:{term.removeprefix(namespace)}" if prefix else term


def _links(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f'<a href="#{name}">{name}</a>' for name in names) or "nothing"


if __name__ == "__main__":
    sys.exit(main())

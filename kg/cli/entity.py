"""`kg entity`: all that a graph holds on one entity."""

import json
import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from kg import build
from kg.cli.app import USAGE, command, complain, counted, show
from kg.cli.options import Directory
from kg.graph.query import Row
from kg.graph.terms import Called, ambiguous


@command("entity")
def entity_command(
    directory: Directory,
    name: Annotated[str, typer.Argument(metavar="NAME", help="A label, another form, an id, an IRI or a Wikidata id.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a page.")] = False,
) -> int:
    """Show an entity: its forms, links and articles, why names are one, and every statement with its sentence."""
    found = build.entities_called(directory, name)
    if ambiguous(found):
        complain(f"{counted(len(found), 'entity', 'entities')} may be meant by {name!r}; name one by its id")
        show(("id", "label", "class", "same_as", "mentions"), map(_candidate, found), as_json=as_json)
        return USAGE
    card = build.entity_card(directory, found[0].iri)
    text = json.dumps(card.record(), ensure_ascii=False) if as_json else "\n".join(_page(card))
    sys.stdout.write(text + "\n")
    return 0


def _candidate(one: Called) -> tuple[object, ...]:
    return one.id, one.label, one.type, one.same_as, one.mentions


def _page(card: "build.Card") -> Iterator[str]:
    known = card.entity
    yield f"{known.label} ({known.type})"
    yield f"  id            {known.id}"
    if known.same_as:
        yield f"  same as       {known.same_as}"
    if card.forms:
        yield f"  also called   {' | '.join(card.forms)}"
    yield f"  found in      {counted(known.mentions, 'mention')} in {counted(card.articles, 'article')}"
    yield from _part("Articles", map(_article, card.mentioned))
    yield from _part("Names", map(_identity, card.identities))
    yield from _part("Statements", (line for row in card.about for line in _statement(row)))


def _part(heading: str, lines: Iterator[str]) -> Iterator[str]:
    found = [f"  {line}" for line in lines]
    if found:
        yield from ("", heading, *found)


def _article(row: Row) -> str:
    given = (row["date"], row["headline"], row["publisher"])
    about = counted(int(row["statements"] or 0), "statement")
    return f"{row['article']}: {', '.join(str(value) for value in given if value)} ({about})"


def _identity(row: Row) -> str:
    other = f" ({row['other_entity']})" if row["other_entity"] else ""
    return f"{row['judgement']}: {row['name']} and {row['other_name']}{other}: {row['because']}"


def _statement(row: Row) -> Iterator[str]:
    qualified = ", ".join(_qualifications(row))
    yield f"{row['subject']} {row['relation']} {row['object']}{f' [{qualified}]' if qualified else ''}"
    yield f"    {row['date'] or 'undated'}, {row['article']}: {' '.join(str(row['sentence']).split())}"


def _qualifications(row: Row) -> Iterator[str]:
    """What makes a statement no plain fact of the article's own."""
    if row["negated"]:
        yield "negated"
    if row["modality"] == "Possible":
        yield str(row["reason"] or "possible")
    if row["alleged"]:
        yield "alleged"
    if row["according_to"]:
        yield f"according to {row['according_to']}"

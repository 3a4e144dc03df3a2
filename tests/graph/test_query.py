import time
from dataclasses import replace
from importlib.resources import files

import pytest
from pyoxigraph import Literal, NamedNode, RdfFormat, Store, Triple, parse

from kg.errors import QueryError
from kg.graph.query import Value, find, named, run, run_named
from kg.graph.rdf import quads
from kg.iri import BASE, NG, RDFS
from kg.ontology import Ontology
from kg.statements import Entity, Evidence, Snapshot
from kg.types import Article
from tests.graph.sample import RUN, snapshot, statement

FIRST = "Mark Rutte said North Korea supports Russia."
SECOND = "Russia said it receives support from Iran."
DENIAL = "North Korea does not support Russia, Sergei Lavrov said."
ACCUSATION = "Ukraine accused Russia of bombing Kharkiv."
PLAN = "Denmark plans to supply Ukraine with jets."
MEETING = "Mark Rutte met Sergei Lavrov in Kyiv."

#: For each named query parameters, columns that are looked at, and the rows, in order.
ANSWERS: list[tuple[str, dict[str, str], tuple[str, ...], list[tuple[Value, ...]]]] = [
    (
        "about",
        {"entity": "kharkiv"},
        ("subject", "relation", "object", "negated", "modality", "according_to", "sentence"),
        [("Russia", "bombs", "Kharkiv", False, "Actual", "Ukraine", ACCUSATION)],
    ),
    (
        "alleged",
        {},
        ("subject", "relation", "object", "according_to", "date", "sentence"),
        [("Russia", "bombs", "Kharkiv", "Ukraine", "2024-11-02", ACCUSATION)],
    ),
    (
        "articles",
        {},
        ("article", "statements", "repeats"),
        [
            ("wire/7", 2, None),
            ("wire/1", 2, None),
            ("wire/2", 1, None),
            ("daily 3", 1, "wire/1"),
            ("wire/4", 2, None),
            ("wire/5", 2, None),
            ("wire/6", 3, None),
        ],
    ),
    (
        "balance",
        {},
        ("subject", "object", "friendly", "hostile", "balance"),
        [
            ("Denmark", "Iran", 0, 1, -1),
            ("Denmark", "Russia", 0, 1, -1),
            ("Ukraine", "Russia", 0, 1, -1),
            ("Iran", "Russia", 1, 0, 1),
            ("Mark Rutte", "Sergei Lavrov", 1, 0, 1),
            ("North Korea", "Russia", 2, 0, 2),
        ],
    ),
    (
        "between",
        {"one": "Russia", "other": "North Korea"},
        ("negated", "according_to", "article", "sentence"),
        [
            (False, None, "wire/7", "North Korea supports Russia."),
            (False, "Mark Rutte", "wire/1", FIRST),
            (True, "Sergei Lavrov", "wire/2", DENIAL),
        ],
    ),
    (
        "changes",
        {"earlier": "2024-10", "later": "2024-11"},
        ("change", "subject", "relation", "object", "before", "after"),
        [
            ("new", "Denmark", "sanctions", "Russia", 0, 1),
            ("new", "Mark Rutte", "consults with", "Sergei Lavrov", 0, 1),
            ("new", "Ukraine", "accuses", "Russia", 0, 1),
            ("gone", "Iran", "supports", "Russia", 1, 0),
            ("gone", "North Korea", "supports", "Russia", 1, 0),
        ],
    ),
    (
        "contested",
        {},
        ("subject", "relation", "object", "asserted_by", "asserted_in", "denied_by", "denied_in"),
        [
            ("North Korea", "supports", "Russia", "Mark Rutte", FIRST, "Sergei Lavrov", DENIAL),
            ("North Korea", "supports", "Russia", None, "North Korea supports Russia.", "Sergei Lavrov", DENIAL),
        ],
    ),
    (
        "corroborated",
        {"entity": "North Korea"},
        ("subject", "relation", "object", "sources", "first_seen", "last_seen"),
        [("North Korea", "supports", "Russia", 2, "2024-10-03", "2024-10-05")],
    ),
    ("denials", {}, ("subject", "according_to", "sentence"), [("North Korea", "Sergei Lavrov", DENIAL)]),
    (
        "entity",
        {"entity": "Q159"},
        ("label", "class", "same_as", "forms", "mentions", "articles", "statements"),
        [("Russia", "Country", "http://www.wikidata.org/entity/Q159", "Moscow | Russian", 9, 1, 7)],
    ),
    (
        "events",
        {},
        ("month", "event", "statements"),
        [
            ("2024-10", "supports", 2),
            ("2024-11", "accuses", 1),
            ("2024-11", "consultsWith", 1),
            ("2024-12", "supports", 1),
        ],
    ),
    ("events", {"family": "accuses"}, ("month", "event", "statements"), [("2024-11", "accuses", 1)]),
    (
        "identity",
        {"entity": "Russia"},
        ("judgement", "name", "other_name", "entity_label", "other_entity", "because"),
        [("different", "Moscow", "Russia", "Russia", "Moscow", "decided by a person")],
    ),
    (
        "identity",
        {"entity": "Rutte"},
        ("judgement", "name", "other_name", "entity_label", "other_entity", "because"),
        [("same", "Mark Rutte", "Rutte", "Mark Rutte", None, "a surname of one well-known person")],
    ),
    ("meetings", {}, ("subject", "object", "sentence"), [("Mark Rutte", "Sergei Lavrov", MEETING)]),
    (
        "mentioned",
        {"entity": "Mark Rutte"},
        ("article", "date", "headline", "publisher", "statements"),
        [("wire/4", "2024-11-01", "Story wire/4", "Wire", 1), ("wire/1", "2024-10-03", "Story wire/1", "Wire", 0)],
    ),
    (
        "neighbours",
        {"entity": "Russia"},
        ("neighbour", "class", "statements", "families"),
        [
            ("North Korea", "Country", 2, "supports"),
            ("Denmark", "Country", 1, "sanctions"),
            ("Iran", "Country", 1, "supports"),
            ("Ukraine", "Country", 1, "accuses"),
        ],
    ),
    (
        "offices",
        {"body": "NATO"},
        ("holder", "role", "in", "sources", "first_seen", "last_seen"),
        [("Mark Rutte", "head", "NATO", 1, "2024-11-01", "2024-11-01")],
    ),
    (
        "plans",
        {},
        ("subject", "relation", "object", "reason", "sentence"),
        [("Denmark", "provides military aid to", "Ukraine", "planned", PLAN)],
    ),
    ("plans", {"entity": "Russia"}, ("subject",), []),
    (
        "properties",
        {},
        ("relation", "family", "statements", "denied", "possible"),
        [
            ("supports", "supports", 3, 1, 0),
            ("accuses", "accuses", 1, 0, 0),
            ("bans", "sanctions", 1, 0, 0),
            ("bombs", "assaults", 1, 0, 0),
            ("leads", "holdsOffice", 1, 0, 0),
            ("meets with", "consultsWith", 1, 0, 0),
            ("provides military aid to", "aids", 1, 0, 1),
            ("receives support from", "supports", 1, 0, 0),
            ("rent from", None, 1, 0, 0),
            ("sanctions", "sanctions", 1, 0, 0),
        ],
    ),
    (
        "said",
        {"entity": "Rutte"},
        ("subject", "relation", "object", "article"),
        [("North Korea", "supports", "Russia", "wire/1")],
    ),
    (
        "sanctions",
        {},
        ("subject", "relation", "object", "negated", "modality", "sources", "last_seen"),
        [
            ("Denmark", "bans", "Iran", False, "Actual", 1, ""),
            ("Denmark", "sanctions", "Russia", False, "Actual", 1, "2024-11-13"),
        ],
    ),
    (
        "sources",
        {},
        ("source", "statements", "articles"),
        [("Mark Rutte", 1, 1), ("Russia", 1, 1), ("Sergei Lavrov", 1, 1), ("Ukraine", 1, 1)],
    ),
    (
        "supporters",
        {},
        ("subject", "relation", "object", "according_to", "sources", "example"),
        [
            ("North Korea", "supports", "Russia", None, 1, "North Korea supports Russia."),
            ("North Korea", "supports", "Russia", "Mark Rutte", 1, FIRST),
            ("Russia", "receives support from", "Iran", "Russia", 1, SECOND),
        ],
    ),
    ("supporters", {"source": "Rutte"}, ("subject", "example"), [("North Korea", FIRST)]),
    ("supporters", {"who": "Iran"}, ("subject", "object"), [("Russia", "Iran")]),
]


@pytest.mark.parametrize("name, parameters, columns, rows", ANSWERS)
def test_named_queries(
    store: Store, name: str, parameters: dict[str, str], columns: tuple[str, ...], rows: list[tuple[Value, ...]]
) -> None:
    results = run_named(store, name, parameters)
    places = [results.columns.index(column) for column in columns]
    assert [tuple(row[place] for place in places) for row in results.rows] == rows


def test_every_named_query_has_a_test() -> None:
    assert {name for name, *_ in ANSWERS} == set(named())


@pytest.mark.parametrize("name", named())
def test_every_named_query_says_what_it_answers(name: str) -> None:
    query = find(name)
    assert query.title and query.about
    assert not query.about.endswith(",")


@pytest.mark.parametrize("name", named())
def test_every_parameter_is_bound_somewhere(name: str) -> None:
    lines = [line for line in find(name).text.splitlines() if line.strip().startswith("# values ")]
    bound = {word[1:] for line in lines for word in line.split() if word.startswith("?")}
    assert bound == {parameter.name for parameter in find(name).parameters}


@pytest.mark.parametrize("name", named())
def test_every_named_query_is_sparql_as_it_stands(store: Store, name: str) -> None:
    assert run(store, find(name).text).columns


@pytest.mark.parametrize(
    "text, columns, rows",
    [
        ("ASK { ?s a ng:Statement }", ("answer",), ((True,),)),
        ("ASK { ?s a ng:Nothing }", ("answer",), ((False,),)),
        (
            'SELECT (1 AS ?a) (2.5 AS ?b) (1e0 AS ?c) (true AS ?d) ("x" AS ?e) ?f {}',
            ("a", "b", "c", "d", "e", "f"),
            ((1, 2.5, 1.0, True, "x", None),),
        ),
        (
            'CONSTRUCT { ?x rdfs:label ?y } WHERE { ?x rdfs:label ?y ; a ng:Organization }',
            ("subject", "predicate", "object"),
            (
                (
                    "https://w3id.org/newsgraph/id/entity/nato",
                    "http://www.w3.org/2000/01/rdf-schema#label",
                    "NATO",
                ),
            ),
        ),
        (
            "SELECT ?d { ?a schema:identifier 'wire/1' ; schema:datePublished ?d }",
            ("d",),
            (("2024-10-03",),),
        ),
        ("SELECT ?g { GRAPH ?g { ?a schema:identifier 'wire/7' } }", ("g",), (("https://w3id.org/newsgraph/id/article/wire%2F7",),)),
    ],
)  # fmt: skip
def test_run(store: Store, text: str, columns: tuple[str, ...], rows: tuple[tuple[Value, ...], ...]) -> None:
    results = run(store, text)
    assert (results.columns, results.rows) == (columns, rows)


def test_a_constructed_graph_is_turtle_with_the_prefixes_it_needs(store: Store) -> None:
    asked = "CONSTRUCT { ?x rdfs:label ?y ; ng:knows ?x } WHERE { ?x rdfs:label ?y ; a ng:Organization }"
    written = run(store, asked).turtle or ""
    prefixes = {line.split()[1] for line in written.splitlines() if line.startswith("@prefix")}
    assert prefixes == {"ng:", "rdfs:"}
    nato = NamedNode(BASE + "entity/nato")
    assert {quad.triple for quad in parse(written, format=RdfFormat.TURTLE)} == {
        Triple(nato, NamedNode(RDFS + "label"), Literal("NATO")),
        Triple(nato, NamedNode(NG + "knows"), nato),
    }
    assert run(store, "CONSTRUCT { ?x ng:knows ?y } WHERE { ?x ng:knows ?y }").turtle == ""
    assert run(store, "ASK {}").turtle is None


def test_what_only_the_copy_of_a_story_says_is_listed(ontology: Ontology) -> None:
    told = Evidence("daily 3", 0, 4, "Told.", "told", "clause", 0.9, None)
    copied, added = statement("nk", "praises", "ru", told), statement("nk", "threatens", "ru", told)
    both = replace(copied, evidence=(replace(told, article="wire/1"), told))
    store = Store()
    store.extend(quads(replace(snapshot(), statements=(both, added)), ontology, run=RUN))
    rows = run_named(store, "between", {"one": "Russia", "other": "North Korea"}).rows
    assert {(row[1], row[7]) for row in rows} == {("praises", "wire/1"), ("threatens", "daily 3")}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("SELECT ?x WHERE", r"line 1, column 16, behind 'WHERE': expected one of \"{\", DISTINCT$"),
        ("SELECT ?x {\n ?x nowhere:p ?y }", "line 2, column 14, behind 'nowhere:p': this prefix needs a PREFIX line"),
        ("SELECT ?x { ?x ng:supports ", r"column 28, behind 'ng:supports': expected one of .{20,60}, \.\.\.$"),
        ("INSERT DATA { ng:a ng:b ng:c }", "begins with SELECT, .* not with 'INSERT'; kg build and kg retract change"),
        ("# mine\nPREFIX x: <http://x.example/> drop all", "not with 'drop'"),
        ("SELCT ?x {}", "not with 'SELCT'"),
        (" ", "not with ''"),
        ("PREFIX ng SELECT ?x {}", "line 1, column"),
        ("SELECT (<http://example.org/f>(1) AS ?x) {}", "custom function"),
    ],
)
def test_what_cannot_be_run_is_said(store: Store, text: str, why: str) -> None:
    with pytest.raises(QueryError, match=f"cannot be run: .*{why}"):
        run(store, text)


@pytest.mark.parametrize(
    "value, label",
    [
        ("Russia", "Russia"),
        ("russia", "Russia"),
        ("Russian", "Russia"),
        ("Q159", "Russia"),
        ("https://w3id.org/newsgraph/id/entity/ru", "Russia"),
        ("http://www.wikidata.org/entity/Q159", "Russia"),
        ("ru", "Russia"),
        (" Russia ", "Russia"),
        ("Moscow", "Moscow"),
    ],
)
def test_an_entity_goes_by_iri_wikidata_id_label_or_alias(store: Store, value: str, label: str) -> None:
    results = run_named(store, "entity", {"entity": value})
    assert [row[0] for row in results.rows] == [label]


@pytest.mark.parametrize(
    "name, parameters, message",
    [
        ("entity", {"entity": "Rusia"}, "nothing in the graph is called 'Rusia'; did you mean Russia"),
        ("entity", {"entity": 'x") } DROP ALL #'}, "nothing in the graph is called"),
        ("entity", {"entity": "https://example.org/> } #"}, "not an absolute IRI"),
        ("entity", {"entity": "Q1"}, "nothing in the graph is called 'Q1'"),
        ("entity", {"entity": "https://example.org/entity/ru"}, "nothing in the graph is called 'https"),
        ("entity", {}, "needs a value for 'entity'"),
        ("entity", {"entity": "Russia", "colour": "red"}, "no parameter 'colour'; it has: entity"),
        ("sources", {"entity": "Russia"}, "it has: none"),
        ("changes", {"earlier": "2024-13", "later": "2024-01"}, "a month is written YYYY-MM"),
        ("events", {"family": "loves"}, "no property is named 'loves'"),
        ("friends", {}, "no query is named 'friends'; there are: about, alleged"),
    ],
)
def test_what_is_wrong_with_a_named_query_is_said(
    store: Store, name: str, parameters: dict[str, str], message: str
) -> None:
    with pytest.raises(QueryError, match=message):
        run_named(store, name, parameters)


@pytest.mark.parametrize("value", ["accuses", "Accuses", "https"])
def test_a_property_goes_by_name_or_label(store: Store, value: str) -> None:
    if value == "https":
        with pytest.raises(QueryError, match="no property"):
            run_named(store, "events", {"family": value})
    else:
        assert run_named(store, "events", {"family": value}).rows == (("2024-11", "accuses", 1),)


def test_queries_ship_with_the_package() -> None:
    assert sum(entry.name.endswith(".rq") for entry in (files("kg.graph") / "queries").iterdir()) == len(named())


def test_what_is_known_of_an_entity_does_not_multiply(ontology: Ontology) -> None:
    """Three hundred forms, articles and statements joined are 27 million rows, which take minutes."""
    many = [f"n{i}" for i in range(300)]
    stated = [statement("hub", "supports", name, Evidence(name, 0, 4, "Text", "Text", "clause", 1.0)) for name in many]
    hub = Entity(
        "hub", "Hub", "Country", tuple(f"form {name}" for name in many), None, 300, dict.fromkeys(many, ("Hub",))
    )
    others = {name: Entity(name, name, "Country", (), None, 1, {name: (name,)}) for name in many}
    articles = {name: Article(name, "Text") for name in many}
    store = Store()
    store.extend(quads(Snapshot(articles, {"hub": hub, **others}, tuple(stated)), ontology, run=RUN))
    start = time.process_time()
    [row] = run_named(store, "entity", {"entity": "Hub"}).rows
    assert row[4:] == (300, 300, 300)
    assert time.process_time() - start < 10

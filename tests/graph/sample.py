"""A small graph for the tests of this folder: seven stories, in which every kind of statement occurs."""

from dataclasses import replace
from datetime import date

from kg.graph.rdf import Run
from kg.iri import statement_id
from kg.statements import Entity, Evidence, Identity, Judgement, Snapshot, Statement
from kg.types import Article, Modality

RUN = Run("en_core_web_md", "3.8.0", "0.1.0", "cafe")

TEXTS = {
    "wire/1": "Mark Rutte said North Korea supports Russia. Russia said it receives support from Iran.",
    "wire/2": "North Korea does not support Russia, Sergei Lavrov said.",
    "daily 3": "Mark Rutte said North Korea supports Russia. Russia said it receives support from Iran.",
    "wire/4": "Denmark plans to supply Ukraine with jets. Rutte heads NATO.",
    "wire/5": "Ukraine accused Russia of bombing Kharkiv. “Russia won’t stop,” Mark Rutte wrote in 2024.",
    "wire/6": "Mark Rutte met Sergei Lavrov in Kyiv. Denmark sanctioned Russia. Iran rents from Denmark.",
    "wire/7": "North Korea supports Russia. Denmark banned Iran.",
}
DATES = {
    "wire/1": date(2024, 10, 3),
    "wire/2": date(2024, 10, 4),
    "daily 3": date(2024, 10, 5),
    "wire/4": date(2024, 11, 1),
    "wire/5": date(2024, 11, 2),
    "wire/6": date(2024, 11, 13),
    "wire/7": None,
}
ENTITIES = {
    "rutte": Entity(
        "rutte", "Mark Rutte", "Person", ("Rutte",), None, 6, {"wire/1": ("Mark Rutte",), "wire/4": ("Mark Rutte",)}
    ),
    "lavrov": Entity(
        "lavrov",
        "Sergei Lavrov",
        "Person",
        ("Lavrov",),
        None,
        2,
        {"wire/2": ("Sergei Lavrov",), "wire/6": ("Sergei Lavrov",)},
    ),
    "nk": Entity(
        "nk", "North Korea", "Country", (), "http://www.wikidata.org/entity/Q423", 4, {"wire/1": ("North Korea",)}
    ),
    "ru": Entity(
        "ru",
        "Russia",
        "Country",
        ("Russian", "Moscow"),
        "http://www.wikidata.org/entity/Q159",
        9,
        {"wire/1": ("Russia",)},
    ),
    "ir": Entity("ir", "Iran", "Country", (), "http://www.wikidata.org/entity/Q794", 2, {"wire/1": ("Iran",)}),
    "dk": Entity("dk", "Denmark", "Country", (), None, 4, {"wire/4": ("Denmark",)}),
    "ua": Entity("ua", "Ukraine", "Country", (), None, 2, {"wire/4": ("Ukraine",)}),
    "nato": Entity("nato", "NATO", "Organization", (), None, 1, {"wire/4": ("NATO",)}),
    "kharkiv": Entity("kharkiv", "Kharkiv", "Place", (), None, 1, {"wire/5": ("Kharkiv",)}),
    "moscow": Entity("moscow", "Moscow", "Place", (), None, 1, {"wire/2": ("Moscow",)}),
}
IDENTITIES = (
    Identity(("moscow", "ru"), ("Moscow", "Russia"), Judgement.DIFFERENT, "decided by a person"),
    Identity(("rutte",), ("Mark Rutte", "Rutte"), Judgement.SAME, "a surname of one well-known person"),
)


def evidence(article: str, quote: str, *, cue: str = "", event_date: str = "") -> Evidence:
    start = TEXTS[article].index(quote)
    return Evidence(
        article, start, start + len(quote), quote, cue or quote.split()[-1], "clause", 0.9, DATES[article], event_date
    )


def statement(subject: str, name: str, object_: str, *places: Evidence, **fields: object) -> Statement:
    bare = replace(Statement("", subject, name, object_, evidence=places), **fields)  # type: ignore[arg-type]
    return replace(bare, id=statement_id(bare))


def snapshot() -> Snapshot:
    first, second = "Mark Rutte said North Korea supports Russia.", "Russia said it receives support from Iran."
    statements = (
        statement("nk", "supports", "ru", evidence("wire/1", first), evidence("daily 3", first), attributed_to="rutte"),
        statement("nk", "supports", "ru", evidence("wire/7", "North Korea supports Russia.", event_date="2024-12")),
        statement("nk", "supports", "ru", evidence("wire/2", TEXTS["wire/2"]), negated=True, attributed_to="lavrov"),
        statement("ru", "receivesSupportFrom", "ir", evidence("wire/1", second), attributed_to="ru"),
        statement(
            "dk",
            "providesMilitaryAidTo",
            "ua",
            evidence("wire/4", "Denmark plans to supply Ukraine with jets."),
            modality=Modality.POSSIBLE,
            reason="planned",
            qualifiers=(("theme", "jets"),),
        ),
        statement("rutte", "leads", "nato", evidence("wire/4", "Rutte heads NATO."), qualifiers=(("role", "head"),)),
        statement(
            "ru",
            "bombs",
            "kharkiv",
            evidence("wire/5", "Ukraine accused Russia of bombing Kharkiv."),
            alleged=True,
            attributed_to="ua",
        ),
        statement("ua", "accuses", "ru", evidence("wire/5", "Ukraine accused Russia of bombing Kharkiv.")),
        statement("rutte", "meetsWith", "lavrov", evidence("wire/6", "Mark Rutte met Sergei Lavrov in Kyiv.")),
        statement("dk", "sanctions", "ru", evidence("wire/6", "Denmark sanctioned Russia.", event_date="2024")),
        statement("dk", "bans", "ir", evidence("wire/7", "Denmark banned Iran.")),
        statement("ir", "", "dk", evidence("wire/6", "Iran rents from Denmark."), phrase="rent from"),
    )
    articles = {
        id_: Article(id_, text, f"Story {id_}", DATES[id_], "Wire", url=f"https://example.org/{id_}")
        for id_, text in TEXTS.items()
    }
    return Snapshot(articles, ENTITIES, statements, {"daily 3": "wire/1"}, IDENTITIES)

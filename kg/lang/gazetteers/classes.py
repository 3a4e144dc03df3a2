"""Classes of other vocabularies as ours: Wikidata's "instance of" values and FollowTheMoney's schemata."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from kg.lang.gazetteer import read_table


def class_of(source: str, values: Iterable[str]) -> str:
    """The local name of our class for the first value that the table knows, else Organization.

    >>> class_of("wikidata", ["Q5"]), class_of("ftm", ["Vessel"]), class_of("ftm", ["Unheard"])
    ('Person', 'Product', 'Organization')
    """
    known = _table()
    return next((known[source, value] for value in values if (source, value) in known), "Organization")


@cache
def _table() -> dict[tuple[str, str], str]:
    rows = read_table(files("kg.lang.gazetteers") / "types.tsv")
    return {(row["source"], row["value"]): row["type"] for row in rows}

"""What a reader yields: an entry of an input with its fields as they stand there."""

from collections.abc import Mapping
from dataclasses import dataclass

from kg.errors import ArticleError

__all__ = ["FIELDS", "Raw", "check_fields", "pick"]

#: Fields of an article, with the names that inputs give them, the likeliest first, in lower case.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "article_id", "articleid", "doc_id", "docid", "document_id", "guid", "uuid", "identifier"),
    "text": (
        "text",
        "body",
        "content",
        "maintext",
        "articlebody",
        "article_body",
        "bodytext",
        "body_text",
        "full_text",
        "fulltext",
        "article",
        "story",
    ),
    "sentences": ("sentences",),
    "title": ("title", "headline", "name", "heading"),
    "date": (
        "date",
        "published",
        "datepublished",
        "date_published",
        "published_at",
        "publishedat",
        "date_publish",
        "pubdate",
        "pub_date",
        "publication_date",
        "created",
        "created_at",
        "timestamp",
    ),
    "url": ("url", "link", "web_url", "canonical_url", "source_url", "permalink"),
    "publisher": (
        "publisher",
        "source",
        "outlet",
        "site",
        "sitename",
        "source_domain",
        "publication",
        "newspaper",
        "feed",
    ),
    "language": ("language", "lang", "inlanguage"),
    "byline": ("byline", "author", "authors", "creator"),
    "agency": ("agency",),
    "dateline": ("dateline",),
}


@dataclass(frozen=True, slots=True)
class Raw:
    """An entry of an input: what to call it in a message (file, line or entry), and its fields by their own names."""

    name: str
    values: Mapping[str, object]


def check_fields(fields: Mapping[str, str]) -> None:
    """Raises ArticleError where a mapping of field names names a field that articles have not."""
    for field in fields:
        if field not in FIELDS:
            raise ArticleError(f"articles have no field {field!r}: one of {', '.join(FIELDS)}")


def pick(raw: Raw, fields: Mapping[str, str]) -> dict[str, object]:
    """The entry's fields by the article's names: by the given mapping, else by the likeliest name that has a value."""
    lowered = {key.lower(): value for key, value in raw.values.items()}
    picked: dict[str, object] = {}
    for field, guesses in FIELDS.items():
        names = (fields[field].lower(),) if field in fields else guesses
        value = next((lowered[name] for name in names if lowered.get(name) not in (None, "", [], {})), None)
        if value is not None:
            picked[field] = value
    return picked

"""HTML: one article a page, its text and metadata as trafilatura finds them."""

import re
from collections.abc import Iterator
from typing import BinaryIO

import lxml.html
from lxml.etree import ParserError

from kg.errors import ArticleError
from kg.read.decode import decode, newlines
from kg.read.raw import Raw

__all__ = ["plain", "read"]

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([\w-]+)")
_LANGUAGE = re.compile(r"<html\b[^>]*?\slang\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
#: Where in a page the declarations stand.
_HEAD = 4096
_BLOCKS = (
    "p",
    "div",
    "br",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "tr",
    "section",
    "article",
    "figcaption",
)


def read(name: str, file: BinaryIO) -> Iterator[Raw]:
    """The page's article. Raises ArticleError where there is none."""
    import trafilatura  # takes half a second to load, which commands that read no page need not wait for

    data = file.read()
    declared = _DECLARED.search(data[:_HEAD])
    page = decode(data, declared[1].decode("ascii") if declared else "")
    # Dates are looked for in the page's metadata only: a search through the text would depend on today's date.
    found = trafilatura.bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None or isinstance(found, dict) or not found.text:
        raise ArticleError("no article was found in the page")
    language = _LANGUAGE.search(page[:_HEAD])
    values = {"title": found.title, "date": found.date, "url": found.url, "publisher": found.sitename}
    yield Raw(name, values | {"text": found.text, "byline": found.author, "language": language and language[1]})


def plain(markup: str) -> str:
    """The text of a piece of HTML, a paragraph a block, blank lines between."""
    if "<" not in markup and "&" not in markup:
        return newlines(markup).strip()
    try:
        tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    except (ParserError, ValueError) as error:
        raise ArticleError(f"no HTML: {error}") from error
    for element in list(tree.iter("script", "style")):
        element.drop_tree()
    for element in tree.iter(*_BLOCKS):
        element.text = f"\n\n{element.text or ''}"
        element.tail = f"\n\n{element.tail or ''}"
    paragraphs = (" ".join(paragraph.split()) for paragraph in tree.text_content().split("\n\n"))
    return "\n\n".join(filter(None, paragraphs))

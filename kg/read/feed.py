"""RSS and Atom: one article an item, read item by item; where the feed has only a summary, that is the text."""

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from kg.errors import ArticleError
from kg.read.html import plain
from kg.read.raw import Raw
from kg.types import Skipped

__all__ = ["read"]

#: Elements of an item by field, in the order of preference: RSS 2.0 with its content and Dublin Core modules, Atom.
_ELEMENTS = {
    "id": ("guid", "id"),
    "text": ("encoded", "content", "description", "summary"),
    "title": ("title",),
    "date": ("pubDate", "published", "date", "updated"),
    "byline": ("creator", "author"),
    "publisher": ("source",),
}
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read(name: str, file: BinaryIO) -> Iterator[Raw | Skipped]:
    """An entry an item. Raises ArticleError where the file is no feed."""
    number = 0
    tags = ("{*}item", "{*}entry")
    try:
        for _, item in etree.iterparse(file, tag=tags, resolve_entities=False, no_network=True):
            number += 1
            yield _entry(f"{name}[{number}]", item)
            _forget(item)
    except etree.XMLSyntaxError as error:
        yield Skipped(f"{name}[{number + 1}]", f"broken XML, nothing after it is read: {error}")
        return
    if not number:
        raise ArticleError("no items: RSS or Atom was expected")


def _entry(name: str, item: etree._Element) -> Raw | Skipped:
    values: dict[str, object] = {field: _first(item, elements) for field, elements in _ELEMENTS.items()}
    channel = item.getparent()
    if channel is not None:
        values["publisher"] = values["publisher"] or _first(channel, ("title",))
        values["language"] = _first(channel, ("language",)) or channel.get(_XML_LANGUAGE)
    try:
        return Raw(name, values | {"text": plain(str(values["text"])), "url": _link(item)})
    except ArticleError as error:
        return Skipped(name, str(error))


def _first(item: etree._Element, elements: tuple[str, ...]) -> str:
    """The content of the first of the elements that has any; of one with elements inside, all their text."""
    for element in elements:
        for found in item.iterchildren(f"{{*}}{element}"):
            if content := _content(found):
                return content
    return ""


def _content(element: etree._Element) -> str:
    if element.get("type") == "xhtml":
        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return "".join(str(text) for text in element.itertext()).strip()


def _link(item: etree._Element) -> str:
    """The address in an RSS link's text, or in the attribute of an Atom link to the page itself."""
    for link in item.iterchildren("{*}link"):
        if link.get("rel", "alternate") == "alternate":
            return (link.get("href") or link.text or "").strip()
    return ""


def _forget(item: etree._Element) -> None:
    """Free an item that has been read, and those before it."""
    item.clear()
    parent = item.getparent()
    while parent is not None and (before := item.getprevious()) is not None and before.tag == item.tag:
        parent.remove(before)

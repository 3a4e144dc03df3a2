"""An entry of an input to an Article: fields picked, text checked, wire conventions understood."""

import datetime
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import unescape

from kg.composition import Composition, compose, composed
from kg.errors import ArticleError
from kg.lang.wire import Conventions, FunctionWords, load_function_words, load_wire
from kg.read.checks import check_text
from kg.read.dates import parse_date
from kg.read.html import plain
from kg.read.raw import FIELDS, Raw, pick
from kg.read.wire import Wire, wire
from kg.types import Article

__all__ = ["Words", "load_words", "to_article"]

_SPACE = re.compile(r"\s")
#: An element that opens a text, what ends blocks of text, and references to characters, as HTML has them.
_OPENING = re.compile(
    r"\s*<(?:p|div|h[1-6]|article|section|figure|blockquote|ul|ol|strong|em|span)(?:\s[^<>]*)?>", re.IGNORECASE
)
_BLOCKS = re.compile(r"</p>|</div>|</li>|</h[1-6]>|</blockquote>|<br\s*/?>", re.IGNORECASE)
_REFERENCE = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,6}|nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip);", re.IGNORECASE)
#: Fields that a message names.
_SHOWN = 8
_URL_DATE = re.compile(r"/(20\d\d)[/-](\d\d?)[/-](\d\d?)(?:/|\b)")


@dataclass(frozen=True, slots=True)
class Words:
    """The language data that reading needs."""

    language: str
    conventions: Conventions
    functions: FunctionWords


def load_words(language: str = "en") -> Words:
    """The language data that reading needs. Raises LexiconError."""
    return Words(language, load_wire(language), load_function_words(language))


def to_article(raw: Raw, fields: Mapping[str, str], words: Words) -> Article:
    """The article that an entry holds. Raises ArticleError where it holds none.

    What the entry's own fields say wins over what the wire's conventions say.
    """
    given = pick(raw, fields)
    sentences = _sentences(given.get("sentences")) if "text" not in given else ()
    text = " ".join(token for sentence in sentences for token in sentence) or _text(given, raw, fields)
    composition = compose(text)
    check_text(composition.text, words.functions)
    language = _string(given.get("language")) or words.language
    if not language.lower().startswith(words.language):
        raise ArticleError(f"the language is {language!r}: only {words.language!r} is read")
    title = composed(_unmarked(_string(given.get("title"))))
    day = parse_date(given["date"], words.conventions) if "date" in given else None
    url = _string(given.get("url"))
    day = day or _url_date(url)
    found = Wire() if sentences else _conventions(composition, words, title, day)
    return Article(
        id=_id(given.get("id")) or _hash(composition.text, title, url, str(day or "")),
        text=text,
        title=title or found.headline,
        date=day or found.date,
        publisher=_string(given.get("publisher")) or found.publisher or found.agency,
        language=words.language,
        url=url,
        agency=_string(given.get("agency")) or found.agency,
        byline=_string(given.get("byline")) or found.byline,
        dateline=_string(given.get("dateline")) or found.place,
        prose=found.prose,
        sentences=sentences,
    )


def _conventions(composition: Composition, words: Words, title: str, day: datetime.date | None) -> Wire:
    """What the wire's conventions say of a text; its prose by the given text's offsets, none where all is prose."""
    found = wire(composition.text, words.conventions, title=title, year=day.year if day else None)
    if not found.prose:
        raise ArticleError("no prose: only credits, headlines or tables")
    whole = found.prose == ((0, len(composition.text)),)
    return replace(found, prose=() if whole else tuple(map(composition.given, found.prose)))


def _text(given: Mapping[str, object], raw: Raw, fields: Mapping[str, str]) -> str:
    text = given.get("text", "")
    if not isinstance(text, str):
        raise ArticleError(f"the text must be a string, not {type(text).__name__}")
    names = (fields["text"],) if "text" in fields else FIELDS["text"]
    if not text and not {key.lower() for key in raw.values} & {name.lower() for name in names}:
        there = ", ".join(map(repr, list(raw.values)[:_SHOWN])) or "none"
        expected = " or ".join(map(repr, names[:3]))
        raise ArticleError(f"no text: a field {expected} was expected, there are {there}; --field text=NAME names it")
    return _unmarked(text)


def _unmarked(text: str) -> str:
    """A text without the markup that content systems leave in it ("<p>It fell.</p>", "Peru&#8217;s"), else as it is."""
    if _OPENING.match(text) or len(_BLOCKS.findall(text)) > 1:
        return plain(text)
    return _REFERENCE.sub(lambda reference: unescape(reference.group()), text)


def _sentences(value: object) -> tuple[tuple[str, ...], ...]:
    """Given tokens by sentence; empty sentences are left out. Raises ArticleError unless they are lists of strings."""
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(sentence, list) for sentence in value):
        raise ArticleError("sentences must be lists of tokens")
    for token in (token for sentence in value for token in sentence):
        if not isinstance(token, str) or not token or _SPACE.search(token):
            raise ArticleError(f"a token must be a string without white space, not {token!r}")
    return tuple(tuple(sentence) for sentence in value if sentence)


def _string(value: object) -> str:
    """A field's value as a string: of a list all entries, of an object its name."""
    if isinstance(value, dict):
        return _string(value.get("name") or value.get("title"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_string, value)))
    return "" if value is None else str(value).strip()


def _id(value: object) -> str:
    if value is None or isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return "" if value is None else str(value).strip()
    raise ArticleError(f"the id must be a string or a number, not {value!r}")


def _url_date(url: str) -> datetime.date | None:
    """The day in an address like /2024/11/13/story, as news sites write them."""
    match = _URL_DATE.search(url)
    if match is None:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

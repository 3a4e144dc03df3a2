"""Reading whole inputs: every format, directories, standard input, and what goes wrong without disturbing the rest."""

import gzip
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ArticleError
from kg.read import READERS, read
from kg.types import Article, Skipped

STORY = "LIMA (AP) — Rain fell on “the city”, the mayor said."
HTML = f"""<html lang="en"><head><title>Rain</title><meta property="article:published_time" content="2026-03-04">
</head><body><article><h1>Rain</h1><p>{STORY}</p><p>The rain in the north of the country was heavier than in the south,
and the rivers rose by a metre.</p></article></body></html>"""
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
<language>en</language>
<item><guid>a</guid><title>Rain</title><link>https://rain.example/a</link>
<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate>
<description>&lt;p&gt;{STORY}&lt;/p&gt;&lt;p&gt;It stopped.&lt;/p&gt;</description></item>
<item><guid>b</guid><title>Snow</title><description>Snow fell.</description></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title>
<entry><id>a</id><title>Rain</title><link rel="self" href="https://rain.example/feed"/><link href="https://rain.example/a"/>
<published>2026-03-04T10:00:00Z</published>
<author><name>Jane Doe</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STORY}</p></div></content></entry></feed>"""
ENTRY = {"id": "a", "title": "Rain", "date": "2026-03-04", "text": STORY}
CSV = f'id,title,date,text\na,Rain,2026-03-04,"{STORY}"\n'

#: A file of each format, all with the same story.
SAMPLES = {
    ".atom": ATOM,
    ".csv": CSV,
    ".htm": HTML,
    ".html": HTML,
    ".json": json.dumps([ENTRY]),
    ".jsonl": json.dumps(ENTRY) + "\n",
    ".ndjson": json.dumps(ENTRY) + "\n",
    ".rss": RSS,
    ".tab": f"id\ttitle\tdate\ttext\na\tRain\t2026-03-04\t{STORY}\n",
    ".text": f"date 2026-03-04 {STORY}",
    ".tsv": f"id\ttitle\tdate\ttext\na\tRain\t2026-03-04\t{STORY}\n",
    ".txt": f"date 2026-03-04 {STORY}",
    ".xml": RSS,
}


def articles(*inputs: Path | str, stdin: bytes = b"", **fields: str) -> list[Article]:
    read_in = list(read(inputs, fields=fields, stdin=io.BytesIO(stdin)))
    assert not [entry for entry in read_in if isinstance(entry, Skipped)]
    return [entry for entry in read_in if isinstance(entry, Article)]


def skipped(*inputs: Path | str, stdin: bytes = b"") -> list[tuple[str, str]]:
    entries = read(inputs, stdin=io.BytesIO(stdin))
    return [(Path(entry.name).name, entry.reason) for entry in entries if isinstance(entry, Skipped)]


@pytest.fixture
def write(tmp_path: Path) -> "Writer":
    return Writer(tmp_path)


class Writer:
    """Makes files in a directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def __call__(self, name: str, content: str | bytes) -> Path:
        path = self.directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path


def test_every_format_has_a_sample() -> None:
    assert set(SAMPLES) == set(READERS)


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
def test_every_format_gives_text_and_date(write: Writer, suffix: str) -> None:
    first = articles(write(f"sample{suffix}", SAMPLES[suffix]))[0]
    assert STORY in first.text
    assert str(first.date) == "2026-03-04"
    assert (first.agency, first.dateline) == ("AP", "LIMA")


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
def test_every_format_may_be_packed_or_come_from_standard_input(write: Writer, suffix: str) -> None:
    expected = articles(write(f"sample{suffix}", SAMPLES[suffix]))
    assert articles(write(f"sample{suffix}.gz", gzip.compress(SAMPLES[suffix].encode()))) == expected
    if suffix not in {".csv", ".tab", ".tsv"}:
        assert articles("-", stdin=SAMPLES[suffix].encode()) == expected
        assert articles("-", stdin=gzip.compress(SAMPLES[suffix].encode())) == expected


def test_json_over_several_lines_is_told_from_json_lines() -> None:
    indented = json.dumps({"articles": [ENTRY, ENTRY | {"id": "b"}]}, indent=2).encode()
    assert [article.id for article in articles("-", stdin=indented)] == ["a", "b"]


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
@pytest.mark.parametrize("content", [b"", b"\x00\xff\xfe{<", b"\x81\x8d\x8f", b"[", b"<", b'{"text": 1'])
def test_no_format_crashes_on_rubbish(write: Writer, suffix: str, content: bytes) -> None:
    for entry in read([write(f"rubbish{suffix}", content), write(f"rubbish{suffix}.gz", content)]):
        assert isinstance(entry, Skipped)


@settings(deadline=None)
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_json_text_is_taken_as_given(text: str) -> None:
    text = f"Rain fell on the city. {text}\r\n Then it stopped."
    line = json.dumps({"id": "a", "text": text}).encode()
    for entry in read(["-"], stdin=io.BytesIO(line)):
        assert isinstance(entry, Skipped) or entry.text == text


def test_feeds_give_paragraphs_and_metadata(write: Writer) -> None:
    rain, snow = articles(write("feed.rss", RSS))
    assert rain.text == f"{STORY}\n\nIt stopped."
    assert (rain.id, rain.title, rain.publisher) == ("a", "Rain", "Harbour")
    assert rain.url == "https://rain.example/a"
    assert (snow.id, snow.text) == ("b", "Snow fell.")


def test_atom_links_lead_to_the_page(write: Writer) -> None:
    (rain,) = articles(write("feed.atom", ATOM))
    assert (rain.url, rain.byline) == ("https://rain.example/a", "Jane Doe")


@pytest.mark.parametrize(
    "content", [json.dumps(ENTRY), json.dumps([ENTRY]), json.dumps({"status": "ok", "articles": [ENTRY], "tags": []})]
)
def test_json_files_hold_one_article_or_a_list(write: Writer, content: str) -> None:
    assert [article.id for article in articles(write("sample.json", content))] == ["a"]


def test_csv_cells_may_hold_lines_and_other_delimiters(write: Writer) -> None:
    path = write("sample.csv", '\ufeffid;body\r\na;"Rain fell; then\r\n\r\nit stopped."\r\n\r\nb;Snow fell.\r\n')
    assert [(article.id, article.text) for article in articles(path)] == [
        ("a", "Rain fell; then\n\nit stopped."),
        ("b", "Snow fell."),
    ]


def test_field_names_may_be_given(write: Writer) -> None:
    path = write("sample.csv", "key,words\n7,Rain fell.\n")
    assert [(article.id, article.text) for article in articles(path, id="key", text="words")] == [("7", "Rain fell.")]


def test_where_no_field_is_the_text_those_there_are_are_named(write: Writer) -> None:
    path = write("sample.jsonl", json.dumps({"key": 7, "words": "Rain fell."}))
    (reason,) = [reason for _, reason in skipped(path)]
    assert reason.endswith("there are 'key', 'words'; --field text=NAME names it")


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ArticleError, match="no field 'txet'"):
        read([], fields={"txet": "words"})


def test_directories_are_read_in_order_of_names(write: Writer) -> None:
    for name in ("b.txt", "a/z.txt", "a/y.txt", ".hidden/x.txt"):
        write(name, f"Rain fell on {name}.")
    write("notes.pdf", b"%PDF")
    entries = list(read([write.directory]))
    assert [entry.text for entry in entries if isinstance(entry, Article)] == [
        f"Rain fell on {name}." for name in ("a/y.txt", "a/z.txt", "b.txt")
    ]
    assert [Path(entry.name).name for entry in entries if isinstance(entry, Skipped)] == ["notes.pdf"]


def test_a_file_without_a_known_suffix_is_looked_into(write: Writer) -> None:
    assert [article.id for article in articles(write("stories", SAMPLES[".jsonl"]))] == ["a"]
    assert [article.text for article in articles(write("story.md", "Rain fell."))] == ["Rain fell."]


def test_standard_input_is_left_open() -> None:
    stdin = io.BufferedReader(io.BytesIO(b"Rain fell."))
    assert len(list(read(["-"], stdin=stdin))) == 1
    assert not stdin.closed


def test_bad_lines_leave_their_neighbours_alone(write: Writer) -> None:
    good = [json.dumps({"id": name, "text": "Rain fell."}).encode() for name in "abcd"]
    lines = [good[0], b'{"id": "x"', good[1], b"\x81\x8d", good[2], b"[1]", b'{"text": "\\ud800"}', b"", good[3]]
    path = write("sample.jsonl", b"\n".join(lines))
    entries = list(read([path]))
    assert [entry.id for entry in entries if isinstance(entry, Article)] == ["a", "b", "c", "d"]
    bad = [(entry.name.rpartition(":")[2], entry.reason) for entry in entries if isinstance(entry, Skipped)]
    assert [line for line, _ in bad] == ["2", "4", "6", "7"]
    assert bad[0][1].startswith("no JSON: ")
    assert bad[1][1].startswith("wrong encoding")
    assert bad[2][1] == "a JSON object was expected"


def test_bad_rows_leave_their_neighbours_alone(write: Writer) -> None:
    rows = [
        b"id,text",
        b"a,Rain fell.",
        b"x,Rain,fell",
        "y,Peña".encode("cp1252"),
        b"z,",
        "b,It’s late.".encode("cp1252"),
    ]
    path = write("sample.csv", b"\n".join(rows))
    assert [entry.text for entry in read([path]) if isinstance(entry, Article)] == ["Rain fell.", "It’s late."]
    assert [name for name, _ in skipped(path)] == ["sample.csv:3", "sample.csv:4", "sample.csv:5"]


def test_a_broken_feed_keeps_the_items_before(write: Writer) -> None:
    path = write("feed.rss", RSS.replace("</guid><title>Snow", "</gu<id><title>Snow"))
    assert [entry.id for entry in read([path]) if isinstance(entry, Article)] == ["a"]
    assert [name for name, _ in skipped(path)] == ["feed.rss[2]"]


def test_a_broken_archive_keeps_the_lines_before(write: Writer) -> None:
    lines = "".join(json.dumps({"id": number, "text": f"Rain fell on {number}."}) + "\n" for number in range(5_000))
    path = write("sample.jsonl.gz", gzip.compress(lines.encode())[:-500])
    entries = list(read([path]))
    assert len(entries) > 1_000
    assert isinstance(entries[-1], Skipped)
    assert not [entry for entry in entries[:-1] if isinstance(entry, Skipped)]


def test_missing_inputs_are_named() -> None:
    assert skipped("nowhere.txt") == [("nowhere.txt", "no such file or directory")]


def test_one_path_in_place_of_several_is_refused() -> None:
    """Each of its letters would be a path, and "/" the whole machine."""
    with pytest.raises(TypeError, match="several paths"):
        read("/news.txt")


def test_a_folder_without_a_file_and_a_link_to_nothing_are_named(tmp_path: Path) -> None:
    assert skipped(tmp_path) == [(tmp_path.name, "a folder without a file to read")]
    link = tmp_path / "story.txt"
    link.symlink_to(tmp_path / "gone.txt")
    assert skipped(tmp_path) == [(link.name, "a link to nothing")]


def test_an_article_met_again_is_left_out(write: Writer) -> None:
    paths = [write(name, SAMPLES[".jsonl"]) for name in ("a.jsonl", "b.jsonl")]
    assert len(articles(*paths)) == 1


def test_an_id_that_is_taken_is_named(write: Writer) -> None:
    first = write("a.jsonl", '{"id": 1, "text": "Rain fell."}')
    second = write("b.jsonl", '{"id": "1", "text": "Snow fell."}')
    assert skipped(first, second) == [("b.jsonl:1", "the id '1' was given to another text before")]


SAMPLE = Path(__file__).parents[2] / "data" / "articles"


def test_the_sample_corpus_is_read() -> None:
    entries = list(read([SAMPLE]))
    stories = [entry for entry in entries if isinstance(entry, Article)]
    assert len(stories) == 35
    assert all(story.date and story.agency and story.publisher and story.dateline for story in stories)
    assert {story.publisher for story in stories} == {
        "Continental Press Agency",
        "Harbour News Service",
        "Open Desk News",
    }
    assert [Path(entry.name).name for entry in entries if isinstance(entry, Skipped)] == [
        "empty.txt",
        "wrong-encoding.txt",
    ]


def test_the_sample_corpus_prose_begins_and_ends_with_a_sentence() -> None:
    for story in read([SAMPLE]):
        if isinstance(story, Article):
            *_, (start, end) = story.prose or ((0, len(story.text)),)
            assert story.text[start].isupper()
            assert story.text[end - 1] == "."
            assert 150 <= len(story.text[start:end].split()) <= 400


def test_every_format_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf8")
    assert not [suffix for suffix in READERS if f"`{suffix}`" not in page]

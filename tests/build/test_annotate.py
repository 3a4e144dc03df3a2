from typing import Any

import pytest

from kg.build import Pipeline, annotate
from kg.types import Article

TEXT = "Prime Minister Jonas Gahr Store of Norway met Volodymyr Zelensky in Oslo. He said that Norway supports Ukraine."


@pytest.fixture(scope="module")
def record(pipeline: Pipeline) -> dict[str, Any]:
    return next(annotate([Article(id="a", text=TEXT)], pipeline))


def test_a_record_has_the_fixed_keys(record: dict[str, Any]) -> None:
    assert list(record) == ["id", "text", "mentions", "attributions", "triples", "clauses", "statements"]
    assert (record["id"], record["text"]) == ("a", TEXT)


def test_mentions_are_the_text_at_their_offsets(record: dict[str, Any]) -> None:
    assert record["mentions"]
    for mention in record["mentions"]:
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]
        assert mention["kind"] in ("name", "nominal", "pronoun")


def test_names_have_an_entity_with_label_and_link(record: dict[str, Any]) -> None:
    [norway] = {(m["entity"], m["label"], m["same_as"]) for m in record["mentions"] if m["text"] == "Norway"}
    assert norway[1:] == ("Norway", "http://www.wikidata.org/entity/Q20")


def test_attributions_name_source_cue_and_content(record: dict[str, Any]) -> None:
    [said] = record["attributions"]
    [[start, end]] = said["cue"]
    assert TEXT[start:end] == "said"
    assert any("supports Ukraine" in TEXT[s:e] for s, e in said["content"])


def test_what_is_reported_within_a_report_is_nested_in_it(pipeline: Pipeline) -> None:
    text = "Norway said that Russia denies attacking Ukraine. Sweden agreed that talks had failed."
    made = next(annotate([Article(id="a", text=text)], pipeline))["attributions"]
    cues = [
        [text[s:e] for one in (outer, *outer["nested"]) for s, e in one["cue"]]
        for outer in sorted(made, key=lambda one: one["cue"])
    ]
    assert cues == [["said", "denies"], ["agreed"]]


def test_statements_are_the_export_rows(record: dict[str, Any]) -> None:
    stated = {(r["subject"]["label"], r["property"], r["object"]["label"]) for r in record["statements"]}
    assert ("Norway", "supports", "Ukraine") in stated


def test_given_tokens_come_back_in_triples_and_clauses(pipeline: Pipeline) -> None:
    tokens = ("Norway", "'s", "parliament", "-LRB-", "Storting", "-RRB-", "approved", "the", "treaty", ".")
    article = Article(id="a", text=" ".join(tokens), sentences=(tokens,))
    made = next(annotate([article], pipeline))
    words = {word for t in made["triples"] for part in ("subject", "relation", "object") for word in t[part].split()}
    assert words
    assert words <= set(tokens)
    assert {clause["sentence"] for clause in made["clauses"]} == {0}


def test_an_article_does_not_depend_on_its_neighbours(pipeline: Pipeline, record: dict[str, Any]) -> None:
    other = Article(id="b", text="Zelensky is a village in Norway.")
    assert list(annotate([other, Article(id="a", text=TEXT)], pipeline))[1] == record

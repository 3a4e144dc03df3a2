"""Hypothesis strategies: text as ugly as it comes, and snapshots that hold it."""

from hypothesis import settings
from hypothesis import strategies as st

from kg.statements import Snapshot
from tests.factories import article, entity, evidence, snapshot, statement

#: Enough to meet every kind of ugliness and not to wait for it; a busy machine is no failure.
few = settings(max_examples=40, deadline=None)

#: Control characters, lone surrogates, noncharacters, markup, quotes, blanks of all kinds, and nothing at all.
ugly = st.text(
    st.one_of(
        st.sampled_from("\x00\x0b\x1f\x85\xa0\u2028\ufeff\ufffe\uffff\ud800\udfff<>&\"'[]|,;=\\\t\r\n {}%s"),
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Zs"]),
    ),
    max_size=12,
)


@st.composite
def ugly_snapshots(draw: st.DrawFn) -> Snapshot:
    """Four entities and up to six links, parallel ones among them, with ugly text in every field that takes text."""
    ids = ["a", "b", "c", "d"]
    texts = st.lists(ugly, max_size=3).map(tuple)
    entities = {id: entity(draw(ugly), id=id, aliases=draw(texts), named={"n1": draw(texts)}) for id in ids}
    relation = st.sampled_from(["supports", "aids", "consultsWith", "receivesSupportFrom", " "])
    ends = st.tuples(st.sampled_from(ids), relation, st.sampled_from(ids))
    stated = [
        statement(
            subject,
            name,
            target,
            id=f"s{i}",
            evidence=(evidence("n1", text=draw(ugly), cue=draw(ugly)),),
            **({"phrase": draw(ugly.filter(bool))} if name == " " else {}),
        )
        for i, (subject, name, target) in enumerate(draw(st.lists(ends, max_size=6)))
    ]
    articles = {"n1": article("n1", publisher=draw(ugly), url=draw(ugly))}
    return snapshot(stated, entities=entities, articles=articles)

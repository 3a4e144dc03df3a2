"""Progress told where nobody watches."""

import pytest

from kg.cli.progress import articles_bar


def test_in_a_log_a_long_build_tells_that_it_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter((0.0, 29.0, 31.0, 60.0, 61.5))
    monkeypatch.setattr("kg.cli.progress.monotonic", lambda: next(clock))
    with articles_bar() as progress:
        for name in "abcd":
            progress(name)
    assert capsys.readouterr().err == (
        "2 articles read in 31 s, the last one b\n4 articles read in 62 s, the last one d\n"
    )

"""The lexicon of reporting."""

from kg.lang.reporting import Frame, load_reporting


def test_every_frame_has_verbs() -> None:
    reporting = load_reporting()
    assert all(reporting.verbs[frame] for frame in Frame)

import pytest

from kg.lang.reporting import Reporting, load_reporting


@pytest.fixture(scope="session")
def reporting() -> Reporting:
    return load_reporting()

import os
from functools import partial

import pytest

from kg.build.parallel import read_parallel
from kg.errors import KgError
from kg.types import Article


def test_a_worker_that_dies_is_explained() -> None:
    with pytest.raises(KgError, match="a worker process died"):
        list(read_parallel([Article(id="a", text="Norway voted.")], partial(os._exit, 1), 1))

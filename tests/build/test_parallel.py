import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from kg.build.parallel import read_parallel
from kg.errors import KgError
from kg.types import Article


def test_a_worker_that_dies_is_explained() -> None:
    with pytest.raises(KgError, match="a worker process died"):
        list(read_parallel([Article(id="a", text="Norway voted.")], partial(os._exit, 1), 1))


#: A build whose worker says that it has started and then waits for ever.
_BUILD = """
import time
from functools import partial
from pathlib import Path
from kg.build.parallel import read_parallel
from kg.types import Article

def wait():
    print("ready", flush=True)
    time.sleep(600)

if __name__ == "__main__":
    list(read_parallel([Article(id="a", text="Norway voted.")], wait, 1))
"""


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_no_worker_outlives_the_build(tmp_path: Path, end: signal.Signals) -> None:
    """Whoever waits for the end of its output would wait for ever."""
    script = tmp_path / "build.py"
    script.write_text(_BUILD)
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(end)
        start = time.monotonic()
        process.communicate(timeout=30)
        assert time.monotonic() - start < 20

"""Work in several processes: the same answers, in the same order, and nobody left behind."""

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

import workers
from newsnorm.pool import AHEAD, ProcessDiedError, in_order


def counting(taken: list[int]) -> Iterator[int]:
    for number in itertools.count():
        taken.append(number)
        yield number


def test_answers_come_in_the_order_of_the_items() -> None:
    assert list(in_order(workers.double_slowly_at_first, range(9), 3)) == list(range(0, 18, 2))


def test_no_items_start_no_process() -> None:
    assert list(in_order(workers.double, [], 4)) == []


def test_items_are_taken_as_they_are_needed() -> None:
    taken: list[int] = []
    answers = in_order(workers.double, counting(taken), 2)
    for answered in range(20):
        assert next(answers) == 2 * answered
        assert len(taken) <= answered + 1 + AHEAD * 2
    answers.close()  # type: ignore[attr-defined]


def test_the_work_is_shared() -> None:
    assert len(set(in_order(workers.process, range(20), 2))) == 2


def test_what_the_function_raises_is_raised_in_its_turn() -> None:
    answers = in_order(workers.refuse_odd, [0, 2, 5, 4], 2)
    assert [next(answers), next(answers)] == [0, 2]
    with pytest.raises(RuntimeError, match="LookupError: 5 is odd"):
        next(answers)


def test_what_the_items_raise_is_raised_in_its_turn() -> None:
    answers = in_order(workers.double, (12 // number for number in (4, 3, 0, 1)), 2)
    assert [next(answers), next(answers)] == [6, 8]
    with pytest.raises(ZeroDivisionError):
        next(answers)


def test_a_process_that_dies_is_named() -> None:
    answers = in_order(workers.die_of_seven, range(10), 2)
    with pytest.raises(ProcessDiedError, match=r"died \(exit code 3\)"):
        list(answers)


def test_a_process_that_dies_can_be_buried() -> None:
    answers = in_order(workers.die_of_seven, range(10), 2, bury=lambda item, _: -item)
    assert list(answers) == [0, 1, 2, 3, 4, 5, 6, -7, 8, 9]


def test_a_process_that_cannot_start_is_explained() -> None:
    script = "from newsnorm.pool import in_order\ndef here(n): return n\nprint(list(in_order(here, [1], 1)))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment(), check=False)
    assert "died (exit code 1) before it had begun" in ran.stderr


OWNER = """
import itertools, multiprocessing, workers
from newsnorm.pool import in_order
answers = in_order(workers.process, itertools.count(), 2)
first = {next(answers) for _ in range(10)}
print(*[child.pid for child in multiprocessing.active_children()], flush=True)
for _ in answers: pass
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_process_outlives_its_owner(number: signal.Signals) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )
    with owner:
        assert owner.stdout
        assert owner.stderr
        pids = [int(pid) for pid in owner.stdout.readline().split()]
        assert len(pids) == 2
        assert all(alive(pid) for pid in pids)
        if number == signal.SIGINT:
            os.killpg(owner.pid, number)  # as a terminal does it
        else:
            owner.send_signal(number)
        assert owner.stderr.read().count("Traceback") == (number == signal.SIGINT)
    for _ in range(100):
        if not any(alive(pid) for pid in pids):
            return
        time.sleep(0.1)
    pytest.fail(f"a worker outlived its owner: {[pid for pid in pids if alive(pid)]}")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

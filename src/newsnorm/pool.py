"""Calls a function in several processes, in order and without piling anything up. It knows nothing of news."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnContext, SpawnProcess

Item = TypeVar("Item")
Answer = TypeVar("Answer")

AHEAD = 2  # items per process that may be taken before the answer to an earlier one has been given
COLLECT = 100_000  # objects that a worker keeps before it looks for garbage: an answer is made of many


class ProcessDiedError(RuntimeError):
    """A worker process ended in the middle of its work: killed from outside, or out of memory."""


def in_order(
    function: Callable[[Item], Answer],
    items: Iterable[Item],
    processes: int,
    *,
    bury: Callable[[Item, str], Answer] | None = None,
) -> Iterator[Answer]:
    """``function(item)`` for every item, in the order of the items, worked out by ``processes`` spawned processes.

    Items are taken as they are needed, at most two per process ahead of the answer that is next. ``function`` is sent
    to each process once, when the process starts. A process ends when this iterator is closed and when the process
    that owns it ends, however that ends. What ``function`` raises is raised here, in its turn, as a RuntimeError with
    the traceback; so is what ``items`` raises, as it is. Where a process dies over an item, ``bury`` gives the answer
    (it is told the item and how the process died); without it, ProcessDiedError is raised.
    """
    from multiprocessing import connection, get_context

    context = get_context("spawn")
    waiting = enumerate(items)
    idle: list[_Worker[Item, Answer]] = []
    busy: dict[object, _Worker[Item, Answer]] = {}
    answers: dict[int, Callable[[], Answer]] = {}
    taken = answered = 0
    more = True
    try:
        while more or busy or answers:
            while more and len(busy) < processes and taken < answered + AHEAD * processes:
                try:
                    number, item = next(waiting)
                except StopIteration:
                    more = False
                except Exception as error:  # the caller's own, and raised in its turn
                    more = False
                    answers[taken] = _raising(error)
                else:
                    taken += 1
                    worker = idle.pop() if idle else _Worker(context, function)
                    busy[worker.pipe] = worker
                    worker.take(number, item)
            patience = None if busy and answered not in answers else 0
            ready = connection.wait([worker.pipe for worker in busy.values()], patience)
            for pipe in ready:
                worker = busy.pop(pipe)
                try:
                    answers[worker.number] = worker.answer()
                    idle.append(worker)
                except ProcessDiedError as death:
                    answers[worker.number] = _giving(bury(worker.item, str(death))) if bury else _raising(death)
            if answered in answers and not ready:  # who is ready is given work before the answer is looked at
                yield answers.pop(answered)()
                answered += 1
    finally:
        for worker in (*idle, *busy.values()):
            worker.end()


class _Worker(Generic[Item, Answer]):
    """A process at the other end of a pipe, and the item that it has in hand."""

    number: int
    item: Item

    def __init__(self, context: "SpawnContext", function: Callable[[Item], Answer]) -> None:
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs, function), daemon=True)
        self.process.start()
        theirs.close()
        try:
            self.answer()
        except ProcessDiedError as death:  # pragma: no cover - of a script that the tests run in a process of its own
            raise ProcessDiedError(
                f"{death} before it had begun; a script that uses several processes must start its work under "
                "`if __name__ == '__main__':`"
            ) from None

    def take(self, number: int, item: Item) -> None:
        self.number, self.item = number, item
        with suppress(ConnectionError):  # that the process is no more is noticed when it is asked
            self.pipe.send_bytes(pickle.dumps(item, pickle.HIGHEST_PROTOCOL))

    def answer(self) -> Callable[[], Answer]:
        """A call that gives the answer, or raises what the function raised; the answer is not unpickled before."""
        try:
            reply = self.pipe.recv_bytes()
        except (EOFError, ConnectionError):
            self.process.join(5)
            code = self.process.exitcode
            self.end()
            raise ProcessDiedError(f"a worker process died (exit code {code})") from None
        return partial(_opened, reply)

    def end(self) -> None:
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def _serve(  # pragma: no cover - runs in processes of its own, where nobody counts
    pipe: "Connection", function: Callable[[Item], Answer]
) -> None:
    """What a worker does: answer until nobody asks any more."""
    import gc
    import signal
    import traceback

    gc.set_threshold(COLLECT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is meant for the owner; we end when the pipe does
    reply: tuple[str, Answer | None] = ("", None)
    with suppress(EOFError, ConnectionError):
        while True:
            pipe.send_bytes(pickle.dumps(reply, pickle.HIGHEST_PROTOCOL))
            request = pipe.recv_bytes()
            try:
                reply = ("", function(pickle.loads(request)))  # noqa: S301 - from the process that started us
            except Exception:  # it is told to the owner, who raises it
                reply = (traceback.format_exc(), None)


def _opened(reply: bytes) -> Any:
    trouble, answer = pickle.loads(reply)  # noqa: S301 - from our own process
    if trouble:
        raise RuntimeError(trouble)
    return answer


def _giving(answer: Answer) -> Callable[[], Answer]:
    return lambda: answer


def _raising(error: Exception) -> Callable[[], Any]:
    def call() -> Any:
        raise error

    return call

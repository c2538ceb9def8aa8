"""What the tests have other processes do: functions that a spawned process can import."""

import os
import time
from pathlib import Path

from newsnorm import Article, normalize
from newsnorm.gazetteer import world
from newsnorm.geography import Place


def likeliest(name: str) -> Place:
    return world().senses(name)[0].place


def double(number: int) -> int:
    return 2 * number


def double_slowly_at_first(number: int) -> int:
    time.sleep(0.3 if number == 0 else 0)
    return 2 * number


def refuse_odd(number: int) -> int:
    if number % 2:
        raise LookupError(f"{number} is odd")
    return number


def die_of_seven(number: int) -> int:
    if number == 7:
        os._exit(3)
    return number


def process(_: int) -> int:
    time.sleep(0.05)
    return os.getpid()


def same_if_short(article: Article) -> Article:
    if len(article.text) > 2000:
        raise LookupError(f"{len(article.text)} characters")
    return article


def in_small_letters(article: Article) -> Article:
    return normalize(article.text.lower())


class Counted:
    """The packaged gazetteer, with a line in a file for each process that it arrives in."""

    def __init__(self, log: Path) -> None:
        self.log = log

    def __setstate__(self, state: dict[str, Path]) -> None:
        self.__dict__.update(state)
        with self.log.open("a", encoding="utf8") as log:
            log.write(f"{os.getpid()}\n")

    def __getattr__(self, name: str) -> object:
        return getattr(world(), name)


class Deadly(str):
    """A text that ends the process that receives it."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (3,)

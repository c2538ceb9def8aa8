"""The command line: data on standard output, all else on standard error; 0 fine, 1 something failed, 2 misuse."""

import argparse
import os
import sys
from collections.abc import Sequence

from . import export, run, show

COMMANDS = ("run", "show", "explain", "export", "schema")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser()
    if not given and sys.stdin.isatty():
        parser.print_help(sys.stderr)
        return 2
    if not given or given[0] not in (*COMMANDS, "-h", "--help", "--version"):
        given.insert(0, "run")
    options = parser.parse_args(given)
    try:
        code: int = options.command(options)
        sys.stdout.flush()
    except BrokenPipeError:  # pragma: no cover - tested in a process of its own; the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"newsnorm: {error}", file=sys.stderr)
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsnorm",
        description="Reads the plain text of news stories: their parts, the days they speak of, the places they name.",
        epilog="newsnorm FILE... is short for newsnorm run FILE...",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    run.add_to(commands)
    show.add_to(commands)
    export.add_to(commands)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print("newsnorm", version("newsnorm"))
        parser.exit()

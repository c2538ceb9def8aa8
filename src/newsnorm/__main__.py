"""``python -m newsnorm`` is the command ``newsnorm``."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())

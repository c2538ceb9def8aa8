"""Reads every hostile piece at n, 2n and 4n characters, to be run under callgrind.

``getppid`` does nothing here but mark the place: callgrind is told to write down, each time it is called, how many
instructions have passed since the last time. So one start of Python serves for all the texts.
"""

import os
import sys

from doors import DOORS
from hostile import PIECES, repeated

length = int(sys.argv[1])
for piece in PIECES.values():
    DOORS["normalize"](repeated(piece, length))  # what is made on first use is made now
for piece in PIECES.values():
    for times in (1, 2, 4):
        text = repeated(piece, length * times)
        os.getppid()
        DOORS["normalize"](text)
        os.getppid()

"""Files of stories in, one file of what was found in them out: in parts, by several processes, and resumable."""

from .job import Job, RowError, run, workshop
from .parts import FOUND, OutputForm, Tally
from .rows import MisuseError
from .sources import Form, Input, Meter

__all__ = [
    "FOUND",
    "Form",
    "Input",
    "Job",
    "Meter",
    "MisuseError",
    "OutputForm",
    "RowError",
    "Tally",
    "run",
    "workshop",
]

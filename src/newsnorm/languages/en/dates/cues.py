"""Signs that a clause looks forward, so that a weekday in it lies ahead."""

import re

CLAUSE = re.compile(r"[.;:!?\"\n]\s|\s[—–-]\s|, | (?:said|says|after|because|that|who|which|when|where) ")
"""Where a new clause begins."""

AHEAD = re.compile(
    r"\b(?:will|won't|shall|to be|(?:is|are|was|were) to|scheduled|expect(?:s|ed)?|plan(?:s|ned|ning)?|set (?:to|for)|due|slated"
    r"|as (?:early|soon|late) as|until|by|beginning|starting|ahead of|upcoming|would be [a-z]{2,16}ing)\b|'ll\b"
)
"""Words before a weekday, in its own clause, that look forward."""

AHEAD_AFTER = re.compile(
    r", (?:(?!said|says|told)[^.;,!?\n]){0,80}?\b(?:will|plans? to|(?:is|are) (?:to|scheduled|expected|due))\b"
)
"""What follows a weekday that opens its sentence, where the sentence looks forward: "On Tuesday, the court will ..."."""

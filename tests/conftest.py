"""How the suite runs: the profiles of Hypothesis, and Ctrl-C.

``quick`` and ``usual`` try the same examples every time, so that the same code gets the same verdict; ``thorough`` goes
looking for new ones.
"""

import os
import signal

from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=30, deadline=None, derandomize=True)
settings.register_profile(
    "usual", max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

# A shell starts what runs in its background deaf to Ctrl-C, and so would be the processes that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

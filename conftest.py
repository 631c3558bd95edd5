"""Settings for all tests, those of the plugins included.

`python -m pytest` tries the same examples every time, so that it passes or fails for good;
`python -m pytest --hypothesis-profile=explore` looks for new ones.
"""

import importlib.util
import signal

from hypothesis import HealthCheck, settings

# Nothing that a clock decides: machines that others use as well are slow now and then.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("newsclean", patient, derandomize=True)
settings.register_profile("explore", patient, max_examples=2000)
settings.load_profile("newsclean")

# Modules that need an engine have no doctests, and cannot be imported without it.
collect_ignore = [
    f"src/newsclean/engines/{module}.py"
    for module, needed in (("ray", "ray"), ("spark", "pyspark"))
    if importlib.util.find_spec(needed) is None
]

# A script that starts the tests in the background lets them ignore Ctrl-C, and so the programs that they try it on.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

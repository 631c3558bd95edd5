"""Regular expressions that take more than linear time on some text, found by reading them.

`trap` says in words why a pattern may, as `check_rule` asks of every pattern beside a rule; `attack` gives the text.

    pattern ── _letters ── _automaton (a _graph) ── _ambiguity: loops that read the same (_circles), and a way to fail
                                                                (_failure)
"""

from newsclean.testing.patterns._ambiguity import Attack, attack
from newsclean.testing.patterns._trap import trap

__all__ = ["Attack", "attack", "trap"]

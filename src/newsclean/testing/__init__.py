r"""What a plugin author's tests use: case files, the promises of every result, and a rule put through its paces.

A case file holds cases such as this, with blank lines between them::

    A space inside an amount of money
    option style="close"
    .
    总投资额 6.8 亿元
    .
    总投资额6.8亿元
    .

The title, then lines of options for the rule under test (values as in TOML), then the text before and after, fenced by
lines of a single full stop. `\uXXXX`, `\xXX`, `\t`, `\f`, `\r` and `\\` stand for characters that do not show.
The name of the file says what its cases are: `wild.txt` (met in real files), `synthetic.txt`, `negative.txt`
(language that merely looks like the artefact: no text after, nothing may change), `known_failures.txt`
(the text after is what we wish for; the day it comes out, the test fails, and the case moves to another file).

`check` holds what is true of every result; `check_rule` lets Hypothesis look for a text on which a rule breaks it.
Neither pytest nor Hypothesis is imported before it is needed; the extra `newsclean[testing]` brings both.
"""

from newsclean.testing._cases import Case, case_params, load_cases
from newsclean.testing._check import check
from newsclean.testing._fuzz import check_rule

__all__ = ["Case", "case_params", "check", "check_rule", "load_cases"]

"""Where the time goes: what every rule costs, and the core round them, on pages one by one."""

from __future__ import annotations

import texts
from profiling import profile
from section import Scale, Section, table

LANGUAGES = {"Chinese": "zh", "English": "en"}
SMALL = 0.01  # of the whole: rules below that are told together


def measure(scale: Scale) -> Section:
    """µs of CPU per code point, and shares of the whole."""
    found = {name: profile(texts.pages(code)[: scale.pages], scale.rounds) for name, code in LANGUAGES.items()}
    shares = {name: {rule: cost / costs["all"] for rule, cost in costs.items()} for name, costs in found.items()}
    first = next(iter(found.values()))
    large = [rule for rule in first if rule != "all" and max(share[rule] for share in shares.values()) >= SMALL]
    rows = [
        [
            rule,
            *(f"{found[name][rule]:.3f} ({shares[name][rule]:.0%})" for name in found),
        ]
        for rule in sorted(large, key=lambda rule: -first[rule])
    ]
    rest = [sum(cost for rule, cost in costs.items() if rule not in (*large, "all")) for costs in found.values()]
    rows.append(
        [
            f"the other {len(first) - len(large) - 1} rules",
            *(f"{cost:.3f}" for cost in rest),
        ]
    )
    rows.append(["all", *(f"{costs['all']:.3f}" for costs in found.values())])
    return Section(table(["µs of CPU per code point", *found], rows))

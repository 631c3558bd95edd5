"""Take the reporter's stamp out of the first sentence, and clean the files that are named on the command line."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import newsclean

STAMP = re.compile(r"[(（]记者[^()（）\n]{2,8}[)）]")


def find(document: newsclean.Document, options: None) -> Iterator[newsclean.Finding]:
    """A reporter's stamp goes: `本报讯（记者王小明）昨日` becomes `本报讯昨日`."""
    for match in STAMP.finditer(document.text):
        yield newsclean.Edit(match.start(), match.end(), "", reason="reporter's stamp")


@newsclean.hookimpl
def newsclean_rules() -> Iterator[newsclean.Rule]:
    """Register the rule: after the bundled ones for lines, so that these still see who wrote it."""
    yield newsclean.Rule("reporter-stamp", find, stage=newsclean.Stage.SPANS, summary="The reporter's stamp goes.")


if __name__ == "__main__":
    cleaner = newsclean.Cleaner(plugins=[sys.modules[__name__]])
    for name in sys.argv[1:]:
        sys.stdout.write(cleaner.clean(Path(name).read_bytes()))

"""What several tests need."""

from __future__ import annotations

from pathlib import Path

import pytest

PATIENCE = 300
"""Seconds that nothing should take that a test waits for, however busy the machine."""

_HEADLINE = "Old Bridge Reopens After Two Years"
_LINES = """
  The old harbour bridge was opened
to traffic again on Monday after two
years of repairs, the council of the
lower town said. Engineers had found
cracks in three of its piers. Some
twenty thousand cars a day will use
it, and the infrastructure commit-
tee has asked for a survey.
  Residents had complained about the
detour for months. They now expect
that the quarry road will be closed
to lorries before summer.
"""


@pytest.fixture
def page_pdf(tmp_path: Path) -> Path:
    """A page of one column below a headline that is printed twice, 0.4 points apart; made by hand, so of no licence."""
    shown = [f"BT /F1 14 Tf {x} 760 Td ({_HEADLINE}) Tj ET" for x in (72, 72.4)]
    for number, line in enumerate(_LINES.strip("\n").split("\n")):
        indent = 10 if line.startswith(" ") else 0
        shown.append(f"BT /F1 10 Tf {72 + indent} {735 - 12 * number} Td ({line.strip()}) Tj ET")
    path = tmp_path / "page.pdf"
    path.write_bytes(_pdf("\n".join(shown).encode("ascii")))
    return path


def _pdf(stream: bytes) -> bytes:
    """A file of one page, as small as PDF 1.4 allows (ISO 32000-1, 7.5): five objects, a table of where they are."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end

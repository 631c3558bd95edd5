"""How papers in English, German and their neighbours credit an image."""

from typing import Final

_CAP: Final = r"(?:[A-Z\u00c0-\u00d6\u00d8-\u00de][\w’'.&-]*)"
_SMALL: Final = (
    r"(?:de|van|von|der|den|zu|zum|vom|da|del|della|la|le|du|bin|al|el|and|y|of|for|via|und|für|e\.V\.)(?!\w)"
)
# A headline or a caption may begin so, a name does not.
_ARTICLE: Final = (
    r"(?!(?:The|A|An|How|Why|What|When|Where|Who|In|At|On|From|Inside|See|This|These|Der|Die|Das|Ein|Eine|Im|Am|Auf|"
    r"Mit|Bei|Beim|Nach|Vor|So|Wie|Was|Blick|Hier|Links|Rechts|Le|Les|Un|Une)\b(?! (?:Associated|Canadian|Guardian|"
    r"[A-Z]\w+ (?:Times|Post|News|Press|Journal|Herald|Tribune|Gazette|Courier|Star|Photo|Images))))"
)
_AGENCY: Final = (
    r"(?:AP|AFP|EPA|epa|dpa|DPA|PA|UPI|TNS|ANSA|APA|KNA|epd|ddp|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|"
    r"Bloomberg|Xinhua|Kyodo|Yonhap|Shutterstock|Alamy|iStock|imago(?: images)?|IMAGO|picture[ -]alliance|Keystone|"
    r"Adobe ?Stock|The Associated Press|Associated Press|Agence France-Presse|Press Association|NASA|NOAA)"
)
_LOWER_VALUE: Final = (
    r"(?:privat|Archiv|archiv|zvg|pd|red|Redaktion|Polizei|Feuerwehr|Handout|handout|contributed|submitted)"
)
_PART: Final = rf"(?:{_ARTICLE}(?:{_AGENCY}|{_CAP})(?: (?:{_SMALL}|{_CAP})){{0,5}}|{_AGENCY}|{_LOWER_VALUE})"
_VALUE: Final = rf"({_PART}(?: ?[/|,] ?{_PART}){{0,3}})"

_PAPER: Final = (
    "(?:Times|Post|News|Press|Journal|Herald|Tribune|Gazette|Courier|Star|Ledger|Globe|Mail|Chronicle|Examiner|Observer|"
    "Dispatch|Bulletin|Record|Register|Sentinel|Sun|Telegraph|Guardian|Mercury|Enquirer|Inquirer|Monitor|Review|Standard)"
)
_KIND: Final = (
    "(?:[Ff]ile|[Ss]taff|[Cc]ourtesy|[Ss]tock|[Cc]over|[Aa]erial|[Cc]ontributed|[Hh]andout|[Aa]rchive|[Pp]ool|Above|Below|"
    "Right|Left|FILE|STAFF|COURTESY) "
)
_NOUN: Final = (
    "(?:[Pp]hoto(?:s|graphs?|graphy)?|PHOTOS?|PHOTOGRAPHS?|PHOTOGRAPHY|[Pp]ictures?|PICTURES?|[Ii]mages?|IMAGES?|"
    "[Ii]llustrations?|ILLUSTRATIONS?|[Gg]raphics?|GRAPHICS?|Crédits? photo|Photo credit|Image credit|PHOTO CREDIT)"
)
_BY: Final = " (?:[Bb]y|BY|[Cc]ourtesy(?: of)?|COURTESY OF) "
_BILD: Final = (
    "(?:(?:Archiv|Symbol|Datei|Luft|Titel|Agentur|Presse|Privat|Beispiel|Kombi)?(?:[Ff]otos?|[Bb]ild(?:er|quelle)?|[Ff]otoquelle|[Ff]otomontage|[Aa]ufnahmen?|[Gg]rafik(?:en)?|"
    "[Zz]eichnung(?:en)?|[Kk]arikatur)|FOTOS?|BILD|BILDER|GRAFIK|Repro|REPRO|Foto ?/ ?Repro|Montage)"
)
_IS: Final = r" ?(?::|/|\||–|—) ?"

STRONG: Final = (
    rf"(?:{_KIND})?{_NOUN}(?:{_IS}(?:[Cc]ourtesy (?:of )?)?|{_BY}){_VALUE}",
    rf"{_BILD}(?:{_IS}| (?:von|by) ){_VALUE}",
    rf"(?:{_AGENCY}|{_CAP}) (?:[Pp]hoto|PHOTO) ?/ ?{_VALUE}",
    rf"({_CAP}(?: {_CAP}){{0,4}} ?/ ?{_AGENCY}(?:(?: via | ?/ ?){_AGENCY})?)",
    rf"({_AGENCY} ?/ ?{_CAP}(?: {_CAP}){{0,3}})",
)
"""Forms that also end a line of their caption."""

WEAK: Final = (
    rf"(?:[Cc]ourtesy of(?: [Tt]he)?|COURTESY OF(?: THE)?) {_VALUE}",
    rf"({_CAP} (?:{_CAP} )?{_CAP} for [Tt]he (?:{_CAP} ){{1,3}}{_PAPER})",
    rf"{_VALUE} via {_AGENCY}",
    rf"(?:(?:{_KIND})(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?)|{_AGENCY} [Pp]hotos?|(?:Archiv|Symbol)(?:fotos?|bild))()",
    rf"{_NOUN} ({_AGENCY})",
    r"(Getty Images|REUTERS|picture[ -]alliance)",
)
"""Forms that must be the whole line, or stand in brackets."""

SELF: Final = ()
"""Forms that set themselves off, with what must stand before them."""

TRIGGERS: Final = """
Photo photo PHOTO Picture PICTURE Image IMAGE Illustration ILLUSTRATION Graphic GRAPHIC Crédit via Courtesy COURTESY
for_The for_the
Foto foto FOTO Bild bild BILD Aufnahme Grafik GRAFIK Zeichnung Karikatur Repro Montage Getty GETTY REUTERS picture
/AP /AFP /EPA /epa /dpa /DPA /PA /UPI /TNS /Reuters /Bloomberg /Xinhua /Kyodo /Yonhap /APA /imago /Shutterstock
"""
"""Words of which every credit has one: none of them, no credit. A low line stands for a space."""

"""Words and endings that tell a compound's hyphen from a typesetter's: general lists, a few hundred items.

They carry the decision where the text is silent and no word list is installed.
"""

from typing import Final

_NEVER_SECOND: Final = """
    ing ings ed er ers est en es ly less ness ful ship ships hood ish ment ments mental tion tions sion ity ty
    ties teen teens teenth al als ance ence ible able ably ous ive age ages ary ory ist ists ism ize ized ise
    ised th ward wards some dom ton shire field burg land man men son ville ford ham wood let eenth ieth ent
    ents ant ants ional ical ic ics ishness lessness fulness fold less ure ate ates ated ating tive sive cial
    tial cian tor ter ters
"""
NEVER_SECOND: Final = frozenset(_NEVER_SECOND.split())
"""What is left over when a word is divided, and is no word by itself or seldom the second part of a compound."""

_FIRST: Final = """
    self non well half semi quasi pseudo all far ill full part long short low high hard soft double triple
    single vice great cross left lower upper first second third fourth fifth sixth seventh eighth ninth tenth
    two three four five six seven eight nine eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    hundred better best worst once ever old open close back top bottom fellow anglo afro franco
"""
FIRST: Final = frozenset(_FIRST.split())
"""First parts of English compounds; with a second part of more than five letters they seldom make one word."""

ALWAYS_FIRST: Final = frozenset({"self", "well"})
TENS: Final = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})

_CLOSED_FIRST: Final = """
    over under out with through there here where any every some no other not up on in fore mis never for be up
    back inter counter trans sub super con com per pre pro re man wind
"""
CLOSED_FIRST: Final = frozenset(_CLOSED_FIRST.split())
"""First parts of English words that are written together."""

_SECOND: Final = """
    based led born built owned run funded backed filled friendly proof year years month months week weeks hour
    hours minute mile miles foot metre meter kilometre kilometer pound dollar percent level scale type class
    range term looking sounding speaking saving winning selling paying growing reaching minded hearted eyed
    haired handed headed sided faced fledged known called elect general related driven oriented conscious sex
    quality profile ranking income cost tech established educated trained paid abiding awaited needed loving
    threatening controlled sponsored induced
"""
SECOND: Final = frozenset(_SECOND.split())
"""Second parts of English compounds."""

_FUNCTION: Final = """
    of the to and for by at an or up
"""
FUNCTION: Final = frozenset(_FUNCTION.split())
"""Small words between the hyphens of an English chain: state-of-the-art."""

_FRENCH_FUNCTION: Final = "de la le les du des sur sous en aux lès d"
FRENCH_FUNCTION: Final = frozenset(_FRENCH_FUNCTION.split())
"""The same in French: Châlons-sur-Marne, arc-en-ciel."""

_CONJUNCTIONS: Final = "and und oder sowie bzw beziehungsweise et ou"
CONJUNCTIONS: Final = frozenset(_CONJUNCTIONS.split())
"""After a hyphen they say that the second part comes later: Haupt- und Nebenfach."""

_CLITICS: Final = "il ils elle elles on nous vous je moi toi lui leur y en être même mêmes"
CLITICS: Final = frozenset(_CLITICS.split())
"""What French ties to a word with a hyphen: dit-il, allez-vous, peut-être, eux-mêmes."""

_FRENCH_FIRST: Final = """
    celui celle ceux celles ex non demi semi mi quasi vice avant après arrière contre sous grand petit beau
    belle nouveau franco anglo saint sainte vingt trente quarante cinquante soixante quatre dix peut là ci au
    par sud nord
"""
FRENCH_FIRST: Final = frozenset(_FRENCH_FIRST.split())

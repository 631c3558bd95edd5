"""Words and endings that tell a compound's hyphen from a typesetter's: general lists, a few hundred items.

They carry the decision where the text is silent and no word list is installed.
"""

from typing import Final

_NEVER_SECOND: Final = """
    ing ings ed er ers est en es ly less ness ful ship ships hood ish ment ments mental tion tions sion ity ty ties teen
    teens teenth al als ance ence ible able ably ous ive age ages ary ory ist ists ism ize ized ise ised th ward wards
    some dom ton shire field burg land man men son ville ford ham wood let eenth ieth ent ents ant ants ional ical ic ics
    ure ate ates ated ating tive sive cial tial cian tor ter ters
"""
NEVER_SECOND: Final = frozenset(_NEVER_SECOND.split())
"""What is left over when a word is divided, and is no word by itself or seldom the second part of a compound."""

_FIRST: Final = """
    self non well half semi quasi pseudo all far ill so full part long short low high hard soft deep wide double triple
    single multi vice would-be great cross left right upper lower first second third fourth fifth sixth seventh eighth
    ninth tenth one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
    eighty ninety hundred better best worse worst once ever old open close right-hand left-hand front back top bottom
    state world time year day week month law life war police fellow anglo afro franco euro
"""
FIRST: Final = frozenset(_FIRST.split())
"""First parts of English compounds; those that also begin undivided words need a second part of six letters."""

_FIRST_LIGHT: Final = """
    half all far ill so full part long short low high hard soft deep wide double single great cross left right first
    one ten ever old open close front back top state world time year day law life war over
"""
FIRST_LIGHT: Final = frozenset(_FIRST_LIGHT.split())

_SECOND: Final = """
    based led born bred built made held owned run funded backed filled free friendly proof ready rich year years old
    month months week weeks day days hour hours minute mile miles foot metre meter kilometre kilometer pound dollar
    percent per point wide high deep level scale size sized style type class rate range term time end looking sounding
    speaking saving winning selling paying growing reaching standing going minded hearted eyed haired handed headed sided
    faced fledged known called elect general up off out down by like wise related driven oriented conscious bound sex
    quality profile ranking income cost tech known established educated trained paid edged aged dated lived
    abiding awaited needed loved loving threatening controlled sponsored induced
"""
SECOND: Final = frozenset(_SECOND.split())
"""Second parts of English compounds."""

_FUNCTION: Final = """
    of the to in and for by on at a an or up de la le les du des sur sous en aux lez lès von van der and-a
"""
FUNCTION: Final = frozenset(_FUNCTION.split())
"""Small words between the hyphens of a chain: state-of-the-art, Châlons-sur-Marne."""

_CONJUNCTIONS: Final = "and und oder sowie bzw beziehungsweise et ou"
CONJUNCTIONS: Final = frozenset(_CONJUNCTIONS.split())
"""After a hyphen they say that the second part comes later: Haupt- und Nebenfach."""

_CLITICS: Final = "il ils elle elles on nous vous je moi toi lui leur y en être même mêmes"
CLITICS: Final = frozenset(_CLITICS.split())
"""What French ties to a word with a hyphen: dit-il, allez-vous, peut-être, eux-mêmes."""

_FRENCH_FIRST: Final = """
    celui celle ceux celles ex non demi semi mi quasi vice avant après arrière contre sous grand petit beau belle
    nouveau franco anglo saint sainte vingt trente quarante cinquante soixante quatre dix peut là ci au par sud nord
"""
FRENCH_FIRST: Final = frozenset(_FRENCH_FIRST.split())

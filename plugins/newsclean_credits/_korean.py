"""How Korean papers credit an image."""

from typing import Final

_NAME: Final = "[가-힣]{2,5}"
_TITLE: Final = "(?: ?(?:[가-힣]{0,4}기자|작가|씨|인턴|특파원|객원기자))"
_WORD: Final = "[가-힣A-Za-z0-9·.&’'㈜]{1,20}"
_VALUE: Final = f"({_WORD}(?: {_WORD}){{0,2}}?){_TITLE}?(?: ?제공)?"
_IS: Final = " ?[=:：/／|] ?"
_KEY: Final = "(?:사진(?: ?(?:제공|출처|촬영|자료))?|자료사진|포토|촬영|그래픽|일러스트|삽화|이미지(?: ?출처)?|영상)"
_AGENCY: Final = "(?:연합뉴스|뉴시스|뉴스1|로이터(?:통신)?|신화통신|게티이미지(?:뱅크|코리아)?|AP|AFP|EPA|UPI)"
# What gives pictures to papers; words of two syllables with these ends (기회, 지도) are mostly something else.
_BODY: Final = (
    "(?:[가-힣A-Za-z0-9·]{1,15}[가-힣](?:시|군|구|도|청|처|원|사|회|대|대학교|병원|협회|공사|공단|재단|센터|그룹|전자|경찰|소방서|일보|신문|방송|뉴스)|"
    "독자|본인|유족|경찰|소방|업체|구단|소속사|주최측)"
)

STRONG: Final = (
    rf"{_KEY}{_IS}{_VALUE}",
    rf"사진(?: ?제공)? ({_AGENCY})",
)
"""Forms that also end a line of their caption."""

WEAK: Final = (
    rf"({_BODY}|{_AGENCY}) 제공",
    rf"({_NAME}){_TITLE} ?(?:촬영|제공)",
    rf"사진 ({_NAME}){_TITLE}",
    rf"({_AGENCY})(?: ?(?:사진|자료사진|제공))?",
    r"(?:자료|연합뉴스 자료|참고) ?사진()",
)
"""Forms that must be the whole line, or stand in brackets."""

SELF: Final = (("", rf"[/＝] ?(?:({_AGENCY})|{_KEY}{_IS}{_VALUE})"),)
"""Forms that set themselves off, with what must stand before them."""

TRIGGERS: Final = """
사진 제공 그래픽 일러스트 삽화 촬영 연합뉴스 뉴시스 뉴스1 로이터 게티이미지 포토 이미지
"""
"""Words of which every credit has one: none of them, no credit."""

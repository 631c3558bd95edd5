"""How Chinese papers credit an image, in simplified and traditional characters.

Each form is a regular expression with one group or more for the credited name.
"""

from typing import Final

_HAN: Final = "\u3400-\u9fff"
# The commonest surnames, those of two characters first, traditional forms beside simplified ones: about nine people in
# ten have one of them. Surnames that are everyday words as well (时, 来, 平, 云) are left out.
_TWO: Final = "(?:司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|端木|独孤|獨孤|南宫)"
_EITHER: Final = "(?:欧阳|歐陽|夏侯)"  # or one of one character and a given name
_ONE: Final = (
    "(?:欧(?!阳)|歐(?!陽)|夏(?!侯)|"
    "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘"
    "田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范範汪陆陸金石戴贾賈韦韋邱方侯邹鄒熊孟秦白江"
    "阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃洪武莫孔汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍"
    "庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗谷"
    "盛曲翁冉骆駱蓝藍游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒牟艾尤阳陽穆农農卓古吉缪繆简簡连連芦麦麥褚娄婁窦竇戚岑景"
    "党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾欒隋商刁沙荣榮巫寇桑甄丛叢仲虞敖巩鞏"
    "佘池查麻苑迟遲邝鄺官鞠惠荆荊冀胥班储儲栗燕楚鄢谌諶奚皮冼蔺藺楼樓盘盤闻聞厉厲伊郜阚闞权權帅帥练練廉])"
)
_FOREIGN: Final = f"[{_HAN}]{{1,8}}(?:[·・•][{_HAN}]{{1,8}})+"
_SPACED: Final = f"[\u3000 ]{{1,2}}[{_HAN}](?![{_HAN}])"
_NAME: Final = f"(?:{_FOREIGN}|[{_HAN}]{{2,4}}|[{_HAN}]{_SPACED})"
_GIVEN: Final = f"(?:[{_HAN}]{{1,2}}|{_SPACED})"
# 欧阳修 is not read twice, as 欧阳 + 修 and as 欧 + 阳修: in a list of such names that would double the ways each time.
# And `_GIVEN` is written once: to compile a class of all Han takes half a millisecond wherever it stands.
_SURE: Final = f"(?:{_FOREIGN}|(?:{_TWO}|{_EITHER}|{_ONE}){_GIVEN}|{_EITHER})"
_AND: Final = "[ \u3000、，,/／]{1,2}"
_NAMES: Final = f"({_NAME}(?:{_AND}{_NAME})*)"
_SURE_NAMES: Final = f"({_SURE}(?:{_AND}{_SURE})*)"
_TITLE: Final = f"[{_HAN}A-Za-z]{{0,10}}?(?:记者|記者|通讯员|通訊員|摄影师|攝影師|特派员)[：: \u3000]{{0,2}}"

ORGANISATION: Final = (
    "(?:公司|集团|集團|中心|通讯社|通訊社|报社|報社|电视台|電視台|電視臺|电台|電台|大学|大學|学院|學院|医院|醫院|"
    "法院|银行|銀行|协会|協會|基金会|研究院|管委会|委员会|委員會|办公室|[日晚早时時导導][报報]|"
    "[社网網局部院馆館会會厅廳委办辦校队隊所室区區县縣市镇鎮乡鄉站厂廠库庫园園处處署府团團])"
)
# Not after a verb or preposition: 为企业提供 is the end of a sentence.
_BODY: Final = f"(?![为為给給向对對将將把被和与與在从從是有由])[{_HAN}A-Za-z0-9·（）()—-]{{0,20}}?{ORGANISATION}"
_AGENCY: Final = (
    "(?:新华社|新華社|中新社|中央社|法新社|路透社|路透|美联社|美聯社|共同社|韩联社|韓聯社|视觉中国|視覺中國|东方IC|"
    "[A-Z]{2,5}|[Gg]etty ?[Ii]mages|IC ?[Pp]hoto)"
)
_GIVER: Final = (
    "(?:受访者|受訪者|采访对象|採訪對象|[读讀]者|[网網]友|作者|本人|家属|家屬|企业|企業|校方|警方|主办方|主辦方|"
    "网络|網絡|網路)"
)
_VALUE: Final = f"([^\\s：:。！？；，（）()“”《》]{{1,24}}(?:{_AND}{_NAME})*)"

_IS: Final = "[ \u3000]?(?:[：:]{1,2}|[/／|｜丨]{1,2})[ \u3000]?"
_PICTURE: Final = "(?:[图圖]片|照片|[配题題首][图圖])"
_SOURCE: Final = f"(?:{_PICTURE}(?:来源|來源|提供|出处|出處)|[图圖]源|[图圖]据|供[图圖]|资料[图圖]|資料圖)"
_MADE: Final = "(?:[摄攝]影(?:报道|報道|報導)?|拍[摄攝]|[摄攝]|[制製绘繪插][图圖]|插[画畫]|漫[画畫]|[图圖])"
_SHOT: Final = "[摄攝]影?(?:报道|報道|報導)?"
_GAVE: Final = "(?:供[图圖]|提供)"

STRONG: Final = (
    rf"{_SOURCE}{_IS}{_VALUE}",
    rf"{_MADE}{_IS}(?:{_TITLE})?(?:{_SURE_NAMES}|({_AGENCY}|{_BODY}))",
    rf"(?:本[版文报報])?(?:[图圖]|{_PICTURE})(?:均|皆|都)?[为為由]([^\s：:。！？；，（）()]{{1,24}}?)(?:{_GAVE}|拍?{_SHOT})",
    rf"{_TITLE}(?:(?<=[ \u3000：:]){_NAMES}|{_SURE_NAMES})[ \u3000]?[/／]?[ \u3000]?(?:{_SHOT}|供[图圖])",
    rf"{_SURE_NAMES}[ \u3000]{{0,2}}[/／]?[ \u3000]?{_SHOT}",
    rf"({_AGENCY}|{_GIVER}|{_BODY})[ \u3000]?[/／]?供[图圖]",
    rf"({_AGENCY})[发發](?:[ \u3000]?[（(]{_NAMES}[ \u3000]?[摄攝][）)])?",
)
"""Forms that also end a line of their caption."""

WEAK: Final = (
    rf"(?:[图圖]|{_SHOT}){_IS.replace('：:', '')}(?:{_TITLE})?{_NAMES}",
    rf"[摄攝]影{_IS}(?:{_TITLE})?([{_HAN}]{{2,3}})",
    rf"{_NAMES}(?:[ \u3000]{{1,2}}|[/／]){_SHOT}",
    rf"([{_HAN}]{{2,15}})[ \u3000]?(?:供[图圖]|提供{_PICTURE})",
    rf"({_GIVER}|{_BODY})提供",
    r"(?:新华社|新華社|本[报報])?(?:[资資]料|[档檔]案|网络|網絡|網路|示意)(?:[图圖]片?|照片?)()",
    rf"({_AGENCY})(?:照片|[图圖]片)",
)
"""Forms that must be the whole line, or stand in brackets."""

_COLONS: Final = "：:/／|｜丨"
NEEDS: Final = (
    *(_COLONS, f"{_COLONS} 摄攝图圖画畫", "为為由", "记記通摄攝特 者员員师師 摄攝供", "摄攝", "供 图圖", "发發"),
    *("]{1,2}|[/／｜丨 图圖摄攝", f"{_COLONS} 摄攝 影", "摄攝", "供", "供 提", "料案络絡路意", "照图圖"),
)
"""For each form, strong and weak, kinds of characters: every such credit has one of each."""

SELF: Final = ()
"""Forms that set themselves off, with what must stand before them."""

TRIGGERS: Final = """
图片 圖片 照片 图源 圖源 图据 圖據 供图 供圖 图由 圖由 图为 图均 图/ 圖/ 图／ 圖／ 图： 圖： 图: 圖: 图| 圖| 图｜ 圖｜
图丨 摄 攝 制图 製圖 绘图 繪圖 插图 插圖 插画 插畫 漫画 漫畫 资料 資料 档案 檔案 网络图 示意图 示意圖 提供图 配图 题图
新华社发 新華社發 中新社发 中新社發 者提供 友提供 本人提供 属提供 屬提供 业提供 業提供 方提供
"""
"""Words of which every credit has one: none of them, no credit."""

WRAPPING: Final = rf"{_SOURCE}{_IS}[{_HAN}]+"
"""A form whose value runs over into the next line where the column is narrow."""

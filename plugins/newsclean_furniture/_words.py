"""Word lists: the general vocabulary of mastheads, sections, imprints and calendars in five languages.

Nothing here is a name: only what any newspaper of the language may print.
"""

from __future__ import annotations

__all__ = [
    "CONTACT",
    "MONTHS",
    "OFFICE",
    "PAPER_CJK",
    "PAPER_LATIN",
    "SECTIONS",
    "SECTION_PARTS",
    "STAFF",
    "WEEKDAYS",
]

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Jänner"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez"
)
WEEKDAYS = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    "|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
)

# How newspapers end their names.
PAPER_CJK = (
    "日报|晚报|早报|晨报|时报|周报|商报|快报|都市报|青年报|法制报|法治报|农民报|工人报|科技报|经济报|教育报|导报"
    "|导刊|周刊"
    "|月刊|半月刊|画报|参考|新报|学报|新闻报|报|日報|晚報|早報|時報|週報|周報|週刊|新報|商報|新聞|朝刊|夕刊"
    "|タイムズ|タイムス"
    "|일보|신문|타임스|타임즈|저널|매일|경제|뉴스"
)
_PAPERS = (
    "advance advertiser advocate argus banner beacon bee bulletin bugle call chronicle citizen clarion courier daily "
    "democrat dispatch echo enquirer enterprise examiner express free gazette globe guardian herald independent "
    "inquirer intelligencer item journal ledger leader mail mercury messenger mirror monitor news newspaper observer "
    "outlook patriot pioneer planet post press progress record recorder register reporter republic review sentinel "
    "standard star statesman sun telegram telegraph times transcript tribune union voice weekly world "
    "abendblatt abendzeitung allgemeine anzeiger blatt bote generalanzeiger general-anzeiger kreisblatt kurier "
    "landeszeitung lokalanzeiger merkur morgenpost nachrichten neueste presse rundschau sonntagszeitung spiegel "
    "stadtanzeiger stadt-anzeiger tagblatt tageblatt tagespost tagesspiegel tageszeitung volksblatt volksstimme "
    "wochenblatt zeitung"
)
PAPER_LATIN = frozenset(_PAPERS.split())

# A page's section: whole names, and for Chinese, Japanese and Korean the words that such names are made of.
_SECTIONS = (
    "advertisement advertising analysis arts automotive books business calendar careers city classified classifieds "
    "comics comment commentary community culture economy editorial education elections entertainment environment "
    "fashion features finance food games gardening health home homes international jobs justice law letters life "
    "lifestyle living local markets metro money music nation national neighborhoods news obituaries opinion "
    "opinions people perspective politics property puzzles real religion regional region review schools science "
    "society sport sports state style technology television theater travel tv weather weekend world "
    "anzeigen ausland blickpunkt bildung fernsehen feuilleton gesellschaft gesundheit hintergrund immobilien inland "
    "international kommunales kommunalpolitik kultur landkreis leserbriefe lokales lokalsport magazin markt medien "
    "meinung meinungen motor nachrichten panorama politik ratgeber regionales reise roman rätsel service sport "
    "stadt stellenmarkt technik titelseite umwelt vermischtes veranstaltungen wetter wirtschaft wissen "
    "wissenschaft wochenende zeitgeschehen"
)
SECTIONS = frozenset(_SECTIONS.split())
SECTION_PARTS = (
    "新闻|要闻|时事|时政|时评|评论|言论|观点|观察|视点|视野|视窗|焦点|聚焦|关注|动态|动向|资讯|信息|快讯|简讯|经纬"
    "|纵横|广角|扫描"
    "|副刊|专刊|周刊|特刊|专版|专栏|专题|专页|特别报道|报道|调查|深度|综合|国内|国际|国外|环球|世界|天下|中国|本地"
    "|本市|城市|城事"
    "|都市|区域|区县|县域|县区|乡村|农村|三农|农业|园区|开发区|基层|社区|地方|各地|经济|财经|财富|金融|证券|理财"
    "|产业|产经|企业|公司"
    "|商业|市场|消费|楼市|房产|汽车|科技|科学|数码|创新|创业|教育|校园|健康|卫生|医疗|法治|法制|政法|社会|民生|服务"
    "|生活|生态|环保"
    "|绿色|文化|文娱|文艺|文学|文史|历史|人文|艺术|书画|摄影|读书|阅读|娱乐|影视|体育|旅游|人物|人才|党建|理论|思想"
    "|学习|军事|国防"
    "|能源|交通|广告|公告|公益|天地|园地|头版|封面|导读|目录"
    "|新聞|要聞|時事|評論|論壇|觀點|觀察|焦點|動態|資訊|綜合|國內|國際|兩岸|地方|財經|產業|產經|體育|運動|娛樂|副刊"
    "|廣告|教育|文化"
    "|総合|経済|国際|社会|政治|地域|地方|暮らし|くらし|生活|家庭|文化|芸能|運動|スポーツ|科学|医療|教育|読書"
    "|オピニオン|社説|投書|金融"
    "|株式|商況|テレビ|特集|企画|県内|県政|市政|首都圏|都内|全国|広域"
    "|정치|경제|사회|국제|문화|스포츠|연예|지역|전국|종합|오피니언|사설|칼럼|기획|특집|라이프|생활|건강|과학|교육"
    "|산업|금융|증권|부동산"
    "|사람|인물|광고|여론|독자|날씨|북한|외교|수도권|지방|뉴스"
)

# Who made the page, and how to reach them: what stands before the colon (or before a name) in an imprint line.
STAFF = (
    r"(?:本版|本期|今日|执行|值班|责任|責任|首席|见习|助理|特约|美术|版面|版式|图文|文字|视觉|新媒体)*"
    r"(?:编辑|編輯|责编|責編|主编|主編|副主编|总编辑|总编|編集|编委|主任|编审|审读|审校|校对|校對|校检|检校|设计"
    r"|設計|版式|美编|美編"
    r"|组版|排版|统筹|策划|监制|终审|复审|初审|一审|二审|三审|签发|出品人|社长|總編輯|發行人|社長|视觉|視覺)"
    r"|発行所|発行人|編集人|印刷所|발행인|편집인|인쇄인|편집국장|편집"
    r"|Verantwortlich(?: für diese Seite)?|Layout|Gestaltung|Herausgeber(?:in)?|Chefredakteur(?:in)?|Publisher"
    r"|Page design"
)
CONTACT = (
    r"(?:本报|本報|本社|本刊|联系|聯絡|咨询|新闻|新聞|广告|廣告|发行|發行|订阅|訂閱|投稿|电子|電子|编辑部|編輯部"
    r"|本版|值班|读者|讀者|监督|举报|报料|爆料|服务|官方)*"
    r"(?:电话|電話|热线|熱線|邮箱|郵箱|信箱|电邮|電郵|邮编|郵編|郵遞區號|传真|傳真|地址|社址|网址|網址|官网|微信号?"
    r"|微信公众号|微博"
    r"|[Ee]-?[Mm]ail|QQ群?|刊号|邮发代号|国内统一刊号|国内统一连续出版物号|定价|定價|零售价|零售)"
    r"|電話|購読|お問い合わせ|전화|팩스|이메일|주소|구독신청|구독문의|구독|광고문의|광고|홈페이지"
    r"|Telefon|Telefax|Internet|Phone|Telephone|Tel|Fax|Web|Website|Online|Contact(?: us)?"
)
# Offices that only the paper itself has: an address behind one of these can be nothing but the imprint.
OFFICE = (
    r"編集局|編集部|広告局|販売局|대표전화|(?:기사|뉴스)?\s?제보(?:전화)?|편집국|독자센터"
    r"|(?:本报|本報|本刊|新闻|新聞|报料|爆料|读者|讀者)(?:热线|熱線|电话|電話)"
    r"|(?:Lokal|Sport|Stadt|Kreis|Haupt|Online)?[Rr]edaktion|Anzeigenannahme|Anzeigen|Vertrieb|Leserservice"
    r"|Abonnement"
    r"|Newsroom|Newsdesk|News [Dd]esk|City [Dd]esk|Editors?|Editorial|Circulation|Subscriptions?|Subscribe"
    r"|Advertising"
    r"|Classifieds?|Customer [Ss]ervice|Letters to the [Ee]ditor"
)

"""Chinese personal names: surnames, and the ordinary words that begin with a character which is also a surname.

The words are those of two characters that the frequency list of jieba 0.42.1 (MIT licence) counts at least
150 times and does not mark as names.
"""

from __future__ import annotations

__all__ = ["GIVEN", "is_name", "is_word"]

_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘"
    "杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷"
    "施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪"
    "靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池"
    "滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩"
    "稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮於蕭許蘇盧蔣賈閻餘鍾鐘譚鄒陸龍萬錢湯顏嚴溫蘆魯韋畢聶叢齊莊塗時蘭費紀"
    "項遊陽蓋單寧闞強華車龐樂歐葉鄧鄺賴龔喬賀顧鄔閔藍臺應譙郟區繆駱鄖練簡佘"
)
_DOUBLES = (
    "欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 东方 独孤 南宫 宇文 "
    "长孙 申屠 轩辕 呼延 闻人 澹台 宗政 濮阳 淳于 太叔 钟离 鲜于 闾丘 东郭 西门 歐陽 司馬 "
    "諸葛 尉遲 公孫 東方 獨孤 南宮 長孫 軒轅 聞人 鍾離 鮮于 張簡 范姜"
)
_DOUBLE = frozenset(_DOUBLES.split())

# A surname's character, then every second character that makes an ordinary word of it.
_WORDS = (
    "王国室家位者牌 张掖 黄河金冈色州陂土昏家连陵沙山花安海鳝豆原骅纸道牌瓜埔 "
    "周围期边年刊末长岁到二身六日一家五代三四易朝 吴县国 徐州海 胡乱须 朱漆 "
    "高速度级兴中校考原手等于大温出层山低效呼尚声压举涨产档空粱高新位亢端程地分处职贵额铁家一能法检台官 "
    "高价炮频龄寒歌唱下楼深音教差傲点 林区业中地场 何况必处以等时不在故人事种尝用苦方如者为止妨来物 "
    "马上路蹄头力车里场口 罗马家城 宋代朝 郑州重克 谢罪 韩国 唐代朝宋初 于是 董事家 萧条 程度序志式 "
    "许多家久配 沈阳 曾经 苏联州丹区宁打北木南俄共 丁卯 魏国 叶片 余种地家下万额年脉处亩米部孽名个 "
    "夏天季日至代秋 钟头表 田地径间亩 任务何期免职命教意用性由 范围 "
    "方面法式向案针便言才程丈位形略可城圆始砖剂阵 "
    "石首油头桥化门窟膏器碑壁湖墨子板块灰刻兽雕棉安室料匠棺榴像屋 "
    "金融属银额钱牌花牙星轮代丝台色箔子锣利元针蛇华冠鸡国兵文奖发矿 陆续地游上路战 "
    "白色天衣马族人家嫩果纸带洋夜酒菜骨日眼面 毛病尖笔皮 秦腔国代 "
    "江南陵苏湖西夏汉北山淮水面中河豚东流段城浙底海道猪边阴州岸 史料学书记册方籍事家 顾及源虑 "
    "龙头门大袍泉船井舟骨山眼 万元吨亩岁历一年家万辆物余里分向股尾多名个头事斤户台镑民线方安块能国千 段落 "
    "漕运 钱币 汤杯 黎族 易于 常常务见用规委设有绿年住数人识驻州任态量理温 "
    "武汉器昌装士力艺警官陵术将大备麻职当学 赖以 "
    "文化学章物字件艺库献书华人集革官科教凭体中本坛史职汇峰选臣帝联盲档说笔 庞大 樊城 兰州湖 殷墟 "
    "施工行展主加放 陶器瓷 洪涝流 安全排装徽陆慰定置乡心宁放庆稳葬顿内息歇阳南上详好西 颜色料面 "
    "严重格肃厉峻密谨禁寒守整惩刑酷加明 牛肉奶车筋皮市 温度暖和带柔差州热饱室水 芦花苇 季节度风梁 "
    "章程节法 申请报诉花 尤其为 毕业竟生升 丛书中 焦点急虑躁 向前来往上着下导量 柳州 邢台 "
    "路线上桥边过面径子灯口旁程途段透易 岳家 齐名国 沿海革岸着用途线江河袭路 梅毒 莫非大不名 "
    "庄严重稼家上 辛苦辣酸 管理辖道家制事教线子用 祝愿 左右手侧边臂派腿脚岸首眼路 涂料 谷地物子底城主 "
    "时间候期代刻机辰分尚报常光时说而节任空日速数人装会隔钟政下事段局 舒服适畅展 "
    "关系于键注心闭节联中头税山上切门口东押照外内爱岛 苗族条 凌晨 费用力时解城心 纪念录律要委年事实检 "
    "盛产行大开名会京情 童年话装 欧洲盟元亚拉阳美 项目链 曲折线调子酒面艺目 "
    "成为立功绩长果员本分熟就都人效化交型年虫因排书群色品名败像天亲方文行婚形份规才全法套 "
    "游客行戏泳览牧人离击记子玩荡历街动艇艺说船 阳性府台子极 席位卷 卫生士兵队国校铁 查看询处出阅理找问获 "
    "屈原服辱 位于置居子移 霍都 隋唐朝代 植物被株树 甘肃泉蔗心愿薯地草 景点观区象色物致山气 薄弱膜 "
    "单位独纯行一个元刀词板人打身体调向薄兵果项单于层性子 包括含围袱裹装机扎金头厢揽办子容 司法令机长空徒 "
    "宁夏愿波海 解决释放除开答散体读脱剖析毒救题说围法 强调烈大度化迫盗制盛行劲势力占悍国弱者敌硬壮忍暴奸加 "
    "柴油草火 华北表山夏中侨人东南瑞沙美 车程辆站上牌子间厢体身长轮票城夫队道里马窗型门 "
    "房子间屋中县里门价基产舍租贷 边缘界境防区上疆陲沿际 辜负 吉利象凶 "
    "古代墓城怪迹人典巴今都称籍物时诗镇山月尸玩朴书堡 米兰饭业 池河塘 晋代国 畅销通达游快 "
    "宫廷女中灯门里墙内颈室 来说到自看源回往访信讲临历得时华京势者日宾意 "
    "全国省部面市体球身年都长党境军民力会书新然县家局场称文城线区权邦州程集队天盘村岛景歼真校能套胜班美 "
    "廉价洁 简单称介直历化易陋洁明史便短略要朴 符合号 木材工头板雕匠质牌棒盒棍业制星屋料筏炭构偶箱船 "
    "党员委内政派组风章籍人校项性 燕京山 冀州 谈判话到论谈起及 屠杀刀 "
    "连续接忙连同夜声长锁年队带日任环结累绵发线通 郁闷 "
    "商品业人量议城务店场贸代朝家标旅周定船用贾丘会讨州机谈贩 蒙古哥面受 计划算较量策委议数谋时入 "
    "揭露示开发晓 迟疑早迟到缓钝 宇宙 糜烂 冷静却战漠淡水落酷门气冻风 卓著 "
    "花园费生钱卉样瓣朵色纹木山儿菇粉灯坛鸟草厅冠丛序絮边 仇恨人敌 蓝色牙 都督城市统行 巩固 井口下 练习 "
    "仲裁 乐器园观队于趣意曲舞团府声 封建闭面口存冻地顶号 "
    "原来因则料始种理子有本名先油地型告定文址产意籍野件创委生由 官员兵军吏方家府职僚话署场山司人儿位绅制服名 "
    "衣服衫襟裳袖食着物冠领 楚国 宗教旨室族派法 应该用当付有聘届急城力试变为邀声酬选得考对答战 "
    "台湾上阶下北独地海基风前站大州 巫山 鞠躬 僧人侣道众 荆州门江东沙府 "
    "银行子鱼两河针奖元川票海牌钱色幕币 扬州起 明显确代朝清天日明年知亮末教儿史月器快 "
    "沙漠市发湖河俄包湾子鱼口咀洲土场沙地 伏击侍 习惯俗性 保护持证障存险留卫全守定住密管佑安养荐康重级有镖 "
    "和平谐约解县谈丰田 "
)
_SECOND: dict[str, str] = {}
for _group in _WORDS.split():
    _SECOND[_group[0]] = _SECOND.get(_group[0], "") + _group[1:]


def is_name(token: str) -> bool:
    """Whether two to four characters begin with a surname; a name with a middle dot needs none.

    >>> [is_name(s) for s in ("王小川", "欧阳云", "欧阳云飞", "买买提·艾力", "小川", "王", "王小川说过")]
    [True, True, True, True, False, False, False]
    """
    if "·" in token:
        return 3 < len(token) < 16
    if token[:2] in _DOUBLE:
        return 3 <= len(token) <= 4
    return 2 <= len(token) <= 3 and token[0] in _SURNAMES


def is_word(token: str) -> bool:
    """Whether a token that might be a name begins with an ordinary word.

    >>> [is_word(s) for s in ("高度", "安全生", "高小川", "欧阳云")]
    [True, True, False, False]
    """
    return token[:2] not in _DOUBLE and token[1:2] in _SECOND.get(token[0], "")


# First names that make a byline of a line that holds nothing but a name: the commonest in English and German.
_GIVEN = (
    "Aaron Adam Alan Albert Alex Alexander Alexandra Alice Alison Amanda Amy Andrea Andreas Andrew Angela Angelika "
    "Anja Anke "
    "Ann Anna Anne Annette Anthony Antje Arthur Astrid Axel Barbara Ben Benjamin Bernd Bernhard Beth Betty Bill "
    "Birgit Bob "
    "Brandon Brian Brigitte Bruce Carl Carla Carmen Carol Caroline Catherine Charles Charlotte Chris Christian "
    "Christiane "
    "Christina Christine Christoph Christopher Claire Claudia Cornelia Craig Cynthia Dagmar Dan Daniel Daniela "
    "David Deborah "
    "Dennis Diana Diane Dieter Dirk Donald Donna Dorothea Douglas Edward Elena Elisabeth Elizabeth Ellen Emily Emma "
    "Eric Erik "
    "Ernst Eva Evelyn Florian Frances Francis Frank Franz Fred Friedrich Gabriele Gary George Gerald Gerd Gerhard "
    "Gisela Grace "
    "Greg Gregory Günter Günther Hannah Hans Harald Harry Heather Heidi Heike Heiko Heinrich Heinz Helen Helga "
    "Helmut Henry "
    "Herbert Holger Howard Ian Ina Ingo Ingrid Irene Jack Jacob James Jan Jana Jane Janet Jason Jean Jeff Jeffrey "
    "Jennifer "
    "Jens Jessica Jill Jim Joachim Joan Joanna Joe Johanna Johannes John Jonas Jonathan Jörg José Joseph Joshua "
    "Joyce Juan "
    "Judith Judy Julia Julian Julie Jürgen Justin Jutta Kai Karen Karin Karl Karsten Kate Katharina Katherine "
    "Kathleen Kathrin "
    "Kathy Katja Katrin Keith Kelly Ken Kenneth Kerstin Kevin Kim Klaus Konrad Kristin Kurt Lars Laura Lauren Lea "
    "Lena Leo "
    "Linda Lisa Louis Lucas Lukas Lutz Manfred Manuela Marc Marco Margaret Maria Marie Marion Mark Markus Marlene "
    "Martha Martin "
    "Martina Mary Mathias Matthew Matthias Max Maximilian Megan Melanie Melissa Michael Michaela Michelle Mike "
    "Monika Nadine "
    "Nancy Natalie Nathan Nicholas Nick Nicole Nina Norbert Olaf Oliver Oscar Pamela Pat Patricia Patrick Paul "
    "Paula Peggy "
    "Peter Petra Philip Philipp Rachel Rainer Ralf Ralph Ray Raymond Rebecca Regina Reinhard Renate Richard Rick "
    "Rob Robert "
    "Robin Roger Roland Rolf Ron Ronald Rosa Rose Roy Rudolf Russell Ruth Ryan Sabine Sally Sam Samantha Samuel "
    "Sandra Sara "
    "Sarah Scott Sean Sebastian Sharon Sigrid Silke Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie "
    "Stephan "
    "Stephanie Stephen Steve Steven Stuart Susan Susanne Sven Sylvia Tanja Teresa Terry Theresa Theodor Thomas "
    "Thorsten Tim "
    "Timothy Tina Tobias Todd Tom Tony Torsten Udo Ulrich Ulrike Ursula Ute Uta Uwe Valerie Vanessa Vera Verena "
    "Victor Victoria "
    "Viktor Vincent Virginia Volker Walter Wendy Werner Will William Wolf Wolfgang Yvonne Zoe"
)
GIVEN = frozenset(_GIVEN.split())

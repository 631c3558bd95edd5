"""Words that Chinese doubles character by character: the only knowledge of a language that the finder needs."""

from typing import Final

OFTEN_DOUBLED: Final = frozenset(
    "天年人家处事时常渐慢往刚仅偏妈爸爷奶哥姐弟妹步点件种声字句个条次星宝哈呵嘻呜處時漸媽爺點種聲個條寶嗚"
)
"""Single characters that stand doubled all the time: 天天, 家家, 渐渐, 妈妈."""

_WORDS: Final = """
高兴 快乐 平安 欢喜 清楚 明白 老实 认真 仔细 干净 整齐 漂亮 热闹 安静 安稳 稳当 实在 完整
健康 大方 客气 和气 轻松 随便 马虎 糊涂 慌忙 急忙 匆忙 来往 进出 上下 前后 里外 大小 高低
长短 男女 老少 日夜 朝暮 岁年 年岁 世代 时刻 分秒 花草 山水 风雨 恩怨 是非 真假 虚实 方正
端正 规矩 踏实 扎实 形色 林总 原本 勤恳 兢业 密麻 吵闹 打闹 哭啼 躲藏 遮掩 缝补 修补 洗涮
说笑 蹦跳 摇晃 歪扭 弯曲 坑洼 疙瘩 结巴 吞吐 支吾 唠叨 絮叨 婆妈 病歪 暖和 凉快 痛快 舒服
甜蜜 恩爱 亲热 冷清 孤单 空荡 飘荡 浩荡 坦荡 沸扬 轰烈 战兢 唯诺 堂正 熙攘 郁葱 葱郁 昏沉
浑噩 跌撞 反复 断续 陆续 重叠 层叠 生世 家户 村寨 条块 点滴 丝缕 星点 斑驳 零碎 琐碎 寻觅
凄惨 惨戚 安全 许多 高興 快樂 歡喜 老實 認真 仔細 整齊 熱鬧 安穩 穩當 實在 輕鬆 隨便 來往
進出 裡外 長短 歲年 年歲 時刻 風雨 虛實 規矩 勤懇 兢業 搖晃 彎曲 親熱 孤單 空蕩 飄蕩 浩蕩
坦蕩 轟烈 鬱蔥 斷續 陸續 重疊 層疊 點滴 絲縷 尋覓 許多 of as
"""

REDUPLICATED: Final = frozenset(_WORDS.split())
"""Pairs of characters that stand as AABB: 高高兴兴."""

"""Words with which headlines end, in Korean and Japanese.

A headline has no full stop, but it has its own grammar: it leaves out the verb behind a noun that says what happened
(투입, 증가; 参加, 挑戦), or what a verb ends in elsewhere (나서; 増便へ). In running text such a noun goes on with a
particle or an ending, so that a line seldom breaks there; at the end of a line that stands alone it is the rule. So
two headlines under each other are told from one headline of two lines.

The words are those of actions and results that any newspaper reports. How much they say (`_costs.ENDINGS`, `WANTING`)
was tried on typeset pages, three and four nats with almost the same result, not counted: too few headlines stand there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from . import _costs as costs

__all__ = ["endings"]

_KOREAN: Final = tuple(
    """
    증가 감소 상승 하락 급증 급감 급등 급락 확대 축소 강화 완화 추진 착수 돌입 개최 개막 폐막 개장 폐장 개통 개관
    개설 개원 개소 준공 완공 착공 기공 출범 출시 출간 발표 발간 공개 체결 협약 선정 수상 선출 임명 취임 사퇴 당선
    낙선 투입 지원 모집 운영 실시 시행 도입 구축 조성 건설 설치 마련 검토 논의 합의 결정 확정 통과 부결 의결 가결
    처리 촉구 요구 호소 경고 우려 비판 반발 논란 갈등 해결 해소 극복 성공 실패 달성 돌파 기록 경신 유지 둔화 회복
    반등 전환 전망 예상 예고 기대 눈길 주목 재개 중단 취소 연기 폐지 철회 해제 금지 제한 허용 승인 인하 인상 동결
    환급 적발 단속 검거 구속 체포 기소 선고 사망 부상 실종 구조 대피 피해 복구 참여 참가 방문 회동 활성화 본격화
    현실화 우승 완승 패배 승리 진출 탈락 전달 기부 나서 나선다 한다 된다 했다 됐다 열린다 늘었다 줄었다 올랐다
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
_JAPANESE: Final = tuple(
    """
    増 減 増へ 減へ 開始 開催 開幕 閉幕 開業 開通 開園 開店 開館 参加 挑戦 圧迫 発表 決定 検討 合意 導入 実施 推進
    拡大 縮小 増加 減少 上昇 下落 急増 急減 回復 改善 悪化 強化 緩和 着工 完成 受賞 優勝 勝利 敗退 当選 就任 辞任
    逮捕 起訴 判決 死亡 けが 不明 救助 避難 被害 復旧 再開 中止 延期 廃止 撤回 解除 禁止 承認 可決 否決 成立 締結
    連携 協力 支援 募集 公開 展示 披露 課題 懸念 期待 注目 話題 最多 最高 最低 最少 達成 突破 更新 誕生 設立 設置
    整備 建設 投入 運行 運休 値上げ 値下げ 増便 減便 始まる 始動 発足 転換 存続 活用 育成 継承 復活 賑わう にぎわう
    へ
    """.split()  # noqa: SIM905 -- a list of words reads better as words
)
_LAST: Final = {words: frozenset(word[-1] for word in words) for words in (_KOREAN, _JAPANESE)}


def endings(text: str, lines: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Nats for hard of the breaks behind lines that end as headlines do, each break named by the line before it.

    And for soft of the break before a line that ends so, where the words above it want more: several, with no such
    ending, or before a line that is no more than the ending.

    >>> found = dict(endings("시는 다", ["총사업비 99억 원 투입", "수출 6%", "증가", "올해 사업을"]))
    >>> found[0] > 0, found[1] < 0, found[2] > 0, 3 in found
    (True, True, True, False)
    """
    for sign, words, nats, wanting in (
        ("다", _KOREAN, costs.ENDINGS[1], costs.WANTING),
        ("の", _JAPANESE, costs.ENDINGS[0], 0.0),
    ):
        if sign not in text:
            continue
        last = _LAST[words]
        for i, line in enumerate(lines):
            if line[-1] in last and line.endswith(words):
                yield i, nats
                if wanting and i and (" " in lines[i - 1] or line in words) and not _closes(lines[i - 1], words):
                    yield i - 1, wanting


def _closes(line: str, words: tuple[str, ...]) -> bool:
    """Whether nothing is wanting behind a line."""
    return line.endswith(words) or line[-1] in "다.!?”’」』)"

"""Headlines, captions and bylines of several lines, between columns: torn ones are joined, neighbours are not."""

from __future__ import annotations

import random

import pytest

import newsclean_wraps
from newsclean_wraps._lines import split
from newsclean_wraps._model import decide
from newsclean_wraps._width import widths

CHARACTERS = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就"
    "分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
)
Blocks = list[tuple[int, int, str]]


def column(seed: int, measure: int = 14, paragraphs: int = 5) -> list[str]:
    """Lines of paragraphs set in a column, first lines less two em, last lines that end a sentence and are short."""
    rng = random.Random(seed)
    lines: list[str] = []
    for _ in range(paragraphs):
        lines.append("".join(rng.choices(CHARACTERS, k=measure - 2)))
        lines += ["".join(rng.choices(CHARACTERS, k=measure)) for _ in range(rng.randint(2, 5))]
        lines.append("".join(rng.choices(CHARACTERS, k=rng.randint(3, measure - 5))) + "。")
    return lines


def between(*display: str) -> str:
    """A text with `display` as lines between two articles."""
    return "\n".join([*column(1), *display, *column(2)])


def fixed(text: str, kind: str = "", label: str = "") -> list[str]:
    """The lines that come out, where `label` was labelled `kind`."""
    start = text.index(label)
    blocks: Blocks = [(start, start + len(label), kind)] if label else []
    return newsclean_wraps.fix(text, blocks=blocks).split("\n")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("从“小厂房”到“智", "能车间”"),
        ("南岸冷库二期扩建工程今日", "投产"),
        ("旧城改造首批安置房分到居民", "手"),
    ],
)
def test_torn_headline_is_joined(first: str, second: str) -> None:
    """A quotation left open, or a rest of a character or two, belongs to the line before."""
    assert first + second in fixed(between("图/王小川", first, second), "credit", "图/王小川")


def test_figure_and_its_noun_belong_together() -> None:
    """A figure at the end of an English headline's line wants the noun on the next."""
    body = "The board of the harbour company met on Monday in the old\n"
    body += "town hall to hear what the engineers had found in the piers\n"
    body += "of the northern bridge, and to decide how long the works are\n"
    body += "to last before the first trains can run over it again.\n"
    text = body * 3 + "Photo: Jane Roe\nHarbour Line Opens 94\nDays Late\n" + body * 3
    assert "Harbour Line Opens 94 Days Late" in fixed(text, "credit", "Photo: Jane Roe")


@pytest.mark.parametrize("opening", ["3月6日，", "近日，", "2021年5月10日，"])
def test_date_begins_a_report(opening: str) -> None:
    """A headline as wide as a first line is not joined to a report that begins with a date."""
    lines = column(3)
    lines[0] = opening + lines[0][len(opening) :]
    headline = "新桥通车两岸居民喜迎团圆"
    assert headline in fixed("\n".join([*column(4), headline, *lines]))


def test_caption_goes_on() -> None:
    """A caption whose first line ends no sentence goes on in the next line."""
    text = between("图为工人在码头上检修", "吊装设备。")
    assert "图为工人在码头上检修吊装设备。" in fixed(text, "caption", "图为")


def test_byline_that_tears_a_name_goes_on() -> None:
    """A labelled line goes on where a character or two alone are left for the next line."""
    text = between("本报记者 王小川 通讯员 李", "想想")
    assert "本报记者 王小川 通讯员 李想想" in fixed(text, "byline", "本报记者 王小川 通讯员 李")


def test_report_goes_on_behind_its_first_words() -> None:
    """What stands before a report's first sentence stands on its line."""
    words = "本报记者 王小川 报道"
    lines = column(6)
    assert any(line.startswith(words) and len(line) > 30 for line in fixed("\n".join([*column(5), words, *lines])))


def test_label_of_the_whole_text_is_no_block() -> None:
    """A label that says how the text is set changes nothing."""
    text = between("标题一行")
    assert newsclean_wraps.fix(text, blocks=[(0, len(text), "typeset")]) == newsclean_wraps.fix(text)


def test_lines_of_one_label_are_joined() -> None:
    """A label over two whole lines is one block: its own lines are joined, its neighbours are not."""
    text = between("跨江大桥今日", "建成通车")
    assert "跨江大桥今日建成通车" in fixed(text, "headline", "跨江大桥今日\n建成通车")


def test_chance_in_a_long_list_is_no_column() -> None:
    """Where hardly any break of a long text seems soft, none is."""
    rng = random.Random(8)
    verse = ["".join(rng.choices(CHARACTERS, k=rng.randint(3, 12))) for _ in range(120)] + column(9, paragraphs=2)
    lines = split("\n".join(verse))
    assert not any(decide(lines, widths(lines)))


KOREAN = (
    "오래된 물레방아는 네 해 동안 멈춰 있었다. 홍수가 축에서 바퀴를 뜯어 간 뒤로 아무도 고치려 하지 않았다. 이웃 "
    "골짜기에서 온 방앗간 주인은 한 해 안에 돌려 보이겠다고 했고 가을까지는 세를 내지 않겠다고 부탁했다. 마을 "
    "사람들은 학교 부엌에서 의논했다. 벽이 다시 한 번 겨울을 견딜지를 보고서로 확인하기로 했다. 첫 자루는 마을의 "
    "것이 되고 그 뒤로는 거둔 것의 열에 하나를 낸다는 말로 이야기는 쉽게 끝났다."
)


def korean(*display: str) -> str:
    """A text with `display` as lines between two articles of Korean, broken between syllables."""
    lines = [KOREAN[at : at + 18].strip() for at in range(0, len(KOREAN), 18)]
    return "\n".join([*lines, *display, *lines])


def test_two_headlines_that_end_as_headlines_do() -> None:
    """A noun that says what happened ends a headline, so that the next line is another one."""
    found = newsclean_wraps.fix(korean("총사업비 84억 원 투입", "나루터 새 부두 9월 착공")).splitlines()
    assert {"총사업비 84억 원 투입", "나루터 새 부두 9월 착공"} <= set(found)


def test_a_headline_whose_noun_stands_below_it() -> None:
    """A line that is no more than such a noun belongs to the line above it."""
    assert "나루터 이용객 지난해보다 31% 증가" in newsclean_wraps.fix(korean("나루터 이용객 지난해보다 31%", "증가"))


def test_a_bylines_role_wants_its_name() -> None:
    """A line that ends with a reporter's role goes on with the name."""
    lines = column(3)
    text = "\n".join([*lines, "本报记者 方一舟 通讯员", "何渡 图为人们在渡口等船。", *column(4)])
    assert "本报记者 方一舟 通讯员何渡 图为人们在渡口等船。" in newsclean_wraps.fix(text).replace("通讯员 ", "通讯员")


def test_a_byline_in_brackets_may_begin_a_paragraph() -> None:
    """Below a headline it is the first line of the report where it fills it; behind a sentence it is a line alone."""
    body = column(5)
    first = "（通讯员 方一舟）" + "渡" * 3
    text = "\n".join([*column(3), "新船首航", first, *body[1:]])
    assert any(line.startswith(first + body[1]) for line in newsclean_wraps.fix(text).splitlines())


def test_a_caption_between_a_sentence_and_its_credit() -> None:
    """The sentence above a credit is a caption, also where the line before it is full."""
    body = column(6)
    full = body[-2][:-1] + "。"
    caption, credit = "镇上的老人在渡口等船。", "摄影：方一舟"
    text = "\n".join([*body[:-1], full, caption, credit, *column(7)])
    assert caption in fixed(text, "credit", credit)


def test_a_numbered_heading_stands_alone() -> None:
    """A short line with a number in Han and no marks, behind a sentence, is a paragraph of its own."""
    body = column(8)
    assert "一、把水留住" in fixed("\n".join([*body[:-1], body[-2][:-1] + "。", "一、把水留住", *column(9)]))


def test_the_space_between_words_kept_at_line_ends() -> None:
    """Where last lines have none, a sentence that ends with a line and a space goes on in the next line."""
    rng = random.Random(2)
    words = KOREAN.split()
    lines: list[str] = []
    for _ in range(9):
        text = " ".join(" ".join(rng.sample(words, 9)).rstrip(".") + "다." for _ in range(6))
        line = ""
        for word in text.split():
            if len(line) + len(word) > 16:
                lines.append(line)
                line = ""
            line += word + " "
        lines.append(line.rstrip())
    assert len(newsclean_wraps.fix("\n".join(lines)).splitlines()) == 9


def test_a_quotation_of_which_the_end_alone_was_printed_twice() -> None:
    """The line above a label that ends the quotation open there belongs to it."""
    found = fixed(korean("“강물이 돌아와", "살아났습니다”"), "display", "살아났습니다”")
    assert "“강물이 돌아와 살아났습니다”" in found

"""Headlines of Chinese clauses: who is meant, which pieces belong together, and what stays outside."""

from __future__ import annotations

import pytest

from generator.pipeline import understand
from tests.sites import source

HEAD = "海湾日报\n渡口新闻\n2025-03-12 08:00　来源：海湾日报　记者 陆青\n\n"
OPENING = "这座小城靠海，人们都很喜欢这里。\n\n"

TITLES = {
    "a firm known by what it does": (
        "恒潮置业（3388）周一停牌。恒潮在去年违约。恒潮地产负债累累。2024年9月16日，公司宣布暂停兑付全部票据。",
        "恒潮宣布暂停兑付全部票据",
    ),
    "its, after a sentence about the company": (
        "恒潮地产在2021年上市。恒潮亏损，恒潮裁员。2024年5月6日，公司公告承认违约。同月底，评级机构将其评级下调至最低一级。",
        "评级机构将恒潮评级下调至最低一级",
    ),
    "she, and not her father": (
        "2024年5月6日，创始人苏启明辞职，其女苏若兰接棒。11月24日，她飞赴新加坡提交了重组方案。",
        "苏若兰飞赴新加坡提交了重组方案",
    ),
    "what else was done": (
        "2024年5月6日，厂长贺文舟在内部信中向全体员工致歉，并宣布辞去董事长一职。",
        "厂长贺文舟在内部信中向全体员工致歉，宣布辞去董事长一职",
    ),
    "a dateline with its reporter": (
        "江右通讯社澜城6月19日电（记者 宋青）2024年6月18日，澜城旧桥主跨桥面发生垮塌。",
        "澜城旧桥主跨桥面发生垮塌",
    ),
    "a dateline in brackets": (
        "（中央社记者王小明澜城12日电）2024年6月18日，澜城旧桥主跨桥面发生垮塌。",
        "澜城旧桥主跨桥面发生垮塌",
    ),
    "a bridge that is only pointed to": (
        "鹿鸣大桥全长一公里，鹿鸣大桥很美。该桥2009年8月建成通车。",
        "鹿鸣大桥建成通车",
    ),
    "then is no headline": (
        "2024年7月底，澜山与债主达成协议；但两周后，持有票据的北桥资本退出谈判。",
        "持有票据的北桥资本退出谈判",
    ),
    "already, after a date long ago": (
        "早在2022年底，就有审计师对工厂的持续经营能力提出质疑。",
        "有审计师对工厂的持续经营能力提出质疑",
    ),
    "a plan without its object": (
        "市交通局表示，将从本周起对全市37座桥梁开展排查，预计2025年7月底前完成。",
        "将从本周起对全市37座桥梁开展排查，预计2025年7月底前完成",
    ),
    "a whole noun phrase as subject": (
        "内地民企的清盘聆讯，2024年10月13日再度获法院押后八周。",
        "内地民企的清盘聆讯再度获法院押后八周",
    ),
    "a firm in the words of its founding": (
        "恒潮地产负债累累。恒潮地产停牌。恒潮地产清盘。至此，这家成立于2003年的房企走到了终点。",
        "恒潮地产于2003年成立",
    ),
    "behind a semicolon somebody else": (
        "2019年，霍尔贝克工厂因造假被罚款；2022年，一名质检员向总部举报，两个月后被解雇。",
        "一名质检员被解雇",
    ),
    "a plan from a day on": ("她说，将自下周一起，对所有进口的婴儿奶粉逐批查验。", "将对所有进口的婴儿奶粉逐批查验"),
    "what was done of a noun that has a subject": (
        "业者“贝比屋”去年曾因贩售未标示的奶粉遭罚款十二万元，“贝比屋”道歉。",
        "业者“贝比屋”曾因贩售未标示的奶粉遭罚款十二万元",
    ),
    "before its own time the next piece": (
        "食药署署长指出，食药署于3月5日接获国际通报后，随即清查2024年以来的输入纪录。",
        "食药署接获国际通报后，清查2024年以来的输入纪录",
    ),
    "regular means are no regular deed": ("3月5日，问题奶粉经正式管道输入海港市。", "问题奶粉经正式管道输入海港市"),
    "this month goes with its day": ("渡口乳业是在本月4日宣布召回二十万罐奶粉。", "渡口乳业宣布召回二十万罐奶粉"),
    "not until": ("直到2024年8月中旬，海关总署才解除进口禁令。", "海关总署解除进口禁令"),
}


@pytest.mark.parametrize("kind", TITLES)
def test_the_last_event_has_its_headline(kind: str) -> None:
    """Each stands on a page of its own."""
    text, title = TITLES[kind]
    article = understand(source(f"{HEAD}{OPENING}{text}\n"))
    assert [event.title for event in article.events][-1] == title

"""Headlines of Chinese clauses: who is meant, which pieces belong together, and what stays outside."""

from __future__ import annotations

import pytest

from generator.pipeline import understand
from tests.sites import source

HEAD = "海湾日报\n渡宁高铁为何一波三折\n2025-03-12 08:00　来源：海湾日报　记者 陆青\n\n"
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
    "the name that a noun ends": (
        "青螺山隧道突然涌水，工人被困。去年4月，隧道终于打通。",
        "青螺山隧道终于打通",
    ),
    "it is what the headline names": ("12月31日，它终于开通了。", "渡宁高铁终于开通了"),
    "a thing, and no person, is put on a list": (
        "2011年，局长罗敬山写下了第一份报告。第二年，省发改委将其列入规划。",
        "省发改委将渡宁高铁列入规划",
    ),
    "what is paved the way for": (
        "随着最后一组钢轨落位，渡宁高铁全线铺轨完成，为2025年底前开通运营奠定基础。",
        "渡宁高铁全线铺轨完成，将开通运营",
    ),
    "announced, and what": (
        "渡宁高铁营运方昨日公布，由本周五起每日减少六对列车，理由是检修。",
        "每日减少六对列车，理由是检修",
    ),
    "the reason of the first of two": (
        "2020年2月，渡口工地因疫情停工，同年8月复工。",
        "渡口工地因疫情停工，同年8月复工",
    ),
    "a firm known by its code": (
        "软件商云帆微（688917）周一停牌。云帆微很难。去年10月，美国商务部将其列入实体清单。",
        "美国商务部将云帆微列入实体清单",
    ),
    "its first product": (
        "软件商云帆微（688917）周一停牌。云帆微很难。今年2月，商务部道歉。今年3月，其首款国产芯片正式量产。",
        "云帆微首款国产芯片正式量产",
    ),
    "its share": (
        "软件商云帆微（688917）周一停牌。云帆微很难。该股3月10日复牌后一度急升9%，午后升幅收窄。",
        "云帆微复牌后一度急升9%，午后升幅收窄",
    ),
    "both": (
        "监管部门周一批准云帆微（688917）收购图像公司睿瞳科技。双方早于今年1月签署协议，作价八亿元。",
        "云帆微与睿瞳科技签署协议",
    ),
    "announced last night": (
        "内地软件商云帆微（688917）昨晚公告，拟斥资62亿元在渡口兴建工厂。",
        "内地软件商云帆微拟斥资62亿元在渡口兴建工厂",
    ),
    "said, and what is said has its own time": (
        "总经理齐牧白上周五在一个论坛上透露，芯片的流片时间由原定的明年上半年推迟至下半年。",
        "芯片的流片时间由原定的明年上半年推迟至下半年",
    ),
    "what comes from it": ("有关资金将来自上月完成的定向增发。", "定向增发上月完成"),
    "somebody is sentenced": (
        "同年2月18日，吴某在渡口落网；3月20日，法院以盗窃罪判处其有期徒刑十二年。",
        "法院以盗窃罪判处吴某有期徒刑十二年",
    ),
    "a cleft sentence keeps its date": (
        "林婉如的邮件，是2024年10月26日凌晨到的。",
        "林婉如的邮件是2024年10月26日凌晨到的",
    ),
    "what was lost before": (
        "昨天下午，渡口博物馆确认，该盏就是两年前失窃的一级文物“听雨盏”，一级文物“听雨盏”回家了。",
        "一级文物“听雨盏”失窃",
    ),
    "a school that is only pointed to": (
        "病例均与渡口第二实验小学有关。2月18日起，该校全面停课。",
        "第二实验小学全面停课",
    ),
    "it stopped at a day": ("卫健部门最后一次通报停在2月5日：累计326例。", "卫健部门最后一次通报停在2月5日"),
    "within a study": (
        "在1985年恒潮大学开展的关于酒精在不同海拔影响的研究中，研究人员得出结论，酒精的影响与海拔无关。",
        "酒精的影响与海拔无关",
    ),
    "there is evidence": ("有证据表明，早在2020年研究人员就澄清了这一传言。", "研究人员澄清了这一传言"),
    "who drank": (
        "宇航员巴兹·奥尔德林在采访中表示，1969年，在和队友走出登月舱之前的圣餐仪式上，他喝了少量葡萄酒。",
        "巴兹·奥尔德林喝了少量葡萄酒",
    ),
    "not until": ("直到2024年8月中旬，海关总署才解除进口禁令。", "海关总署解除进口禁令"),
}


@pytest.mark.parametrize("kind", TITLES)
def test_the_last_event_has_its_headline(kind: str) -> None:
    """Each stands on a page of its own."""
    text, title = TITLES[kind]
    article = understand(source(f"{HEAD}{OPENING}{text}\n"))
    assert [event.title for event in article.events][-1] == title

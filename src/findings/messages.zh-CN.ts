import type { Values, Wording } from "./wording";
import { quoted } from "../quantity/quoted";
import { when } from "./wording";

const inYear = ({ year }: Values): string => when(year, (y) => `${y}年`);
const recheck = "请核对上述单元格，更正后重新核对。";

/** A sum that does not come out; of a list with blanks, known items alone are compared. */
const sum = (rule: string): Wording => ({
  says: (v) =>
    `${inYear(v)}${rule}，现不相符：${v.working}${v.unit}，表中${quoted(v.total)}为${v.printed}${v.unit}，差${v.difference}${v.unit}` +
    when(v.absent, (absent) => `；${absent}未填或未识别，未计入`),
  next: recheck,
});

const above = (what: string, next: string): Wording => ({
  says: (v) =>
    `${what}：${quoted(v.amountName)}${v.amount}${v.unit}，${quoted(v.limitName)}${v.limit}${v.unit}，超出${v.difference}${v.unit}` +
    when(v.share, (share) => `（${share}）`),
  next,
});

const rate = (what: string, next: string): Wording => ({
  says: (v) => `${what}：${v.rate}为${v.printed}（${v.working}），${v.side === "above" ? "超过" : "低于"}${v.limit}`,
  next,
});

const row = ({ row: name }: Values): string => quoted(name);

/** The words of every finding, zh-CN: one exact sentence with both figures, then what to do. */
export const messages = {
  "TIE-OPENING-INCOME": sum("年初结转结余加本年收入，减本年支出，应等于年末结转结余"),
  "TIE-INCOME-GRAND-TOTAL": sum("收入总计应等于本年收入合计、使用非财政拨款结余与年初结转结余之和"),
  "TIE-SPEND-GRAND-TOTAL": sum("支出总计应等于本年支出合计、结余分配与年末结转结余之和"),
  "TIE-GRAND-TOTALS": sum("收入总计与支出总计应相等"),
  "TIE-INCOME-KINDS": sum("本年收入合计应等于各项收入之和"),
  "TIE-SPEND-FUNCTIONS": sum("本年支出合计应等于各功能分类支出之和"),
  "TIE-SPEND-NATURE": sum("本年支出合计应等于基本支出与项目支出等之和"),
  "TIE-BASIC-SPEND": sum("基本支出应等于人员经费与公用经费之和"),
  "TIE-PROJECT-CONSTRUCTION": sum("基本建设类项目应包含在项目支出之内"),
  "TIE-SPEND-ECONOMIC": sum("本年支出合计应等于各经济分类支出之和"),
  "TIE-APPROPRIATION-INCOME": sum("财政拨款收入应等于一般公共预算、政府性基金、国有资本经营预算拨款之和"),
  "TIE-APPROPRIATION-SPEND": sum("财政拨款支出应等于一般公共预算、政府性基金、国有资本经营预算支出之和"),
  "TIE-GENERAL-BALANCE": sum("一般公共预算财政拨款年初结转结余加本年收入，减本年支出，应等于年末结转结余"),
  "TIE-FUND-BALANCE": sum("政府性基金年初结转结余加本年收入，减本年支出，应等于年末结转结余"),
  "TIE-GENERAL-NATURE": sum("一般公共预算财政拨款支出应等于基本支出与项目支出之和"),
  "TIE-GENERAL-BASIC": sum("一般公共预算基本支出应等于人员经费与公用经费之和"),
  "TIE-THREE-PUBLIC-ACTUAL": sum("“三公”经费决算数应等于因公出国（境）费、公务用车费、公务接待费之和"),
  "TIE-THREE-PUBLIC-BUDGET": sum("“三公”经费预算数应等于因公出国（境）费、公务用车费、公务接待费之和"),
  "TIE-VEHICLES-ACTUAL": sum("公务用车购置及运行维护费决算数应等于购置费与运行维护费之和"),
  "TIE-VEHICLES-BUDGET": sum("公务用车购置及运行维护费预算数应等于购置费与运行维护费之和"),
  "TIE-THREE-PUBLIC-CHANGE": sum("“三公”经费增减额应等于本年决算数减上年决算数"),
  "TIE-OPENING-PRIOR-CLOSING": {
    ...sum("本年年初结转结余应等于上年年末结转结余"),
    next: "如有年初调整请在报告中说明，否则请更正上述单元格。",
  },
  "TIE-ADJUSTED-BUDGET": sum("全年预算数应等于年初预算数加预算调整数"),
  "TIE-BUDGET-INCOME": sum("收入预算合计应等于各项收入预算之和"),
  "TIE-BUDGET-SPEND": sum("支出预算合计应等于基本支出预算与项目支出预算之和"),
  "TIE-BUDGET-BASIC": sum("基本支出预算应等于人员经费预算与公用经费预算之和"),
  "TIE-BUDGET-INCOME-GRAND-TOTAL": sum("收入预算总计应等于收入预算合计、弥补收支差额与上年结转之和"),
  "TIE-BUDGET-SPEND-GRAND-TOTAL": sum("支出预算总计应等于支出预算合计与结转下年之和"),
  "TIE-BUDGET-GRAND-TOTALS": sum("收入预算总计与支出预算总计应相等"),
  "TIE-FORM-INITIAL": sum("年初预算总额应等于财政拨款、上年结转与其他资金之和"),
  "TIE-FORM-ADJUSTED": sum("全年预算总额应等于财政拨款、上年结转与其他资金之和"),
  "TIE-FORM-SPENT": sum("全年执行总额应等于财政拨款、上年结转与其他资金之和"),
  "TIE-PROCUREMENT-KINDS": sum("政府采购金额应等于货物、工程、服务采购之和"),
  "TIE-PUBLIC-OUTLAY-ITEMS": sum("公用经费所列各项之和不应超过公用经费"),
  "TIE-PUBLIC-OUTLAY-BUDGET-ITEMS": sum("公用经费预算所列各项之和不应超过公用经费预算"),
  "TIE-VEHICLES-KEPT": sum("所列各类公务用车之和不应超过保有量"),

  "SPEND-ABOVE-MEANS": above("支出超过可用资金", "请核对收入、结转和支出是否同一口径。"),
  "EXECUTION-OVER": above("支出超过全年预算", "请核对预算调整数是否已计入，并说明超支原因。"),
  "THREE-PUBLIC-OVER": above("“三公”经费超预算", "请核对后说明超支原因。"),
  "THREE-PUBLIC-BELOW-DETAIL": above("基本支出明细大于“三公”经费同项", "基本支出中的该项应包含在“三公”经费之内，请核对两张表。"),
  "THREE-PUBLIC-GROWTH": above("“三公”经费比上年增加", "“三公”经费只减不增，请在报告中说明增加原因。"),
  "PUBLIC-OUTLAY-OVER": above("公用经费超预算", "请核对后说明超支原因。"),
  "STAFF-OVER": above("在职人员超编", "请核对编制数和在职人数的统计口径，确属超编的请说明。"),
  "BUILDING-OVER": above("楼堂馆所建设超过批准数", "请核对批复文件，确属超规模或超概算的请说明。"),
  "PROCUREMENT-OVER": above("政府采购超预算", "请核对采购预算是否有追加，并说明原因。"),

  "EXECUTION-LOW": rate("预算执行偏低", "请在“执行率说明”中写明原因和改进措施。"),
  "PROCUREMENT-LOW": rate("政府采购执行偏低", "请核对采购预算数与实际采购金额，并说明未执行的原因。"),
  "CARRYOVER-HIGH": rate("结转结余偏高", "请说明结转结余形成的原因和消化措施。"),
  "ADJUSTMENT-LARGE": rate("预算调整幅度较大", "请说明追加或追减预算的依据和原因。"),
  "ASSET-USE-LOW": rate("固定资产利用偏低", "请说明资产闲置的原因和盘活措施。"),
  "RATE-OUT-OF-RANGE": rate("比率超出可能范围", "部分不会大于全部，请核对分子、分母是否填反或口径不一。"),
  "CHANGE-UNEXPLAINED": {
    says: (v) => `${quoted(v.name)}比上年${v.direction}${v.percent}（${v.prior}${v.unit}→${v.current}${v.unit}），未见原因说明`,
    next: "变动较大，请在报告中说明原因。",
  },
  "RATE-NO-BASE": {
    says: (v) => `${v.rate}无法计算：${quoted(v.base)}为${v.value}，不能作分母${when(v.row, (name) => `，${quoted(name)}暂不能计分`)}`,
    next: "请核对该数是否漏填；确实为零的，请在“绩效评分”表人工填写得分。",
  },
  "RATE-MISSING-FACT": {
    says: (v) => `${v.rate}无法计算：缺少${v.missing}${when(v.where, (where) => `（一般见${where}）`)}${when(v.row, (name) => `，${quoted(name)}暂不能计分`)}`,
    next: "请在表中补齐该数。",
  },
  "RATE-UNIT-SUSPECT": {
    says: (v) => `${v.rate}为${v.printed}（${v.working}），相差约一万倍，像是有一处把元当成了万元`,
    next: "请核对两处金额的单位。",
  },
  "RATE-PRINTED-DIFFERS": {
    says: (v) => `表中${v.rate}为${v.printed}，按${v.working}应为${v.computed}`,
    next: "请更正比率，或核对分子、分母。",
  },
  "FACT-CONTRADICTORY": {
    says: (v) => `${inYear(v)}${quoted(v.name)}在不同位置数值不一：${v.readings}`,
    next: "请确认以哪一处为准，并更正另一处。",
  },
  "FACT-UNREADABLE": {
    says: (v) => `${inYear(v)}${quoted(v.name)}填的是${quoted(v.text)}，读不出唯一的数`,
    next: "请改为数字；没有发生的请填0。",
  },
  "FACT-NEGATIVE": {
    says: (v) => `${inYear(v)}${quoted(v.name)}为${v.value}${v.unit}，该项不应为负数`,
    next: recheck,
  },

  "SCORE-CLAIMED-DIFFERS": {
    says: (v) => `${row(v)}自评${v.claimed}分，按评分标准应得${v.points}分，差${v.difference}分：${v.working}`,
    next: "请按标准更正得分，或核对所用数据。",
  },
  "SCORE-SUBTOTAL": {
    says: (v) => `${row(v)}所列${v.what}小计${v.printed}分，各项相加为${v.computed}分（${v.working}），差${v.difference}分${when(v.blank, (blank) => `；其中${blank}未填得分`)}`,
    next: "请核对各项与小计。",
  },
  "SCORE-TOTAL": {
    says: (v) => `表中${v.what}总计${v.printed}分，各项相加为${v.computed}分，差${v.difference}分${when(v.bySubtotals, (by) => `；按各小计相加为${by}分`)}`,
    next: "请先核对各小计，再更正总分。",
  },
  "SCORE-RANGE": { says: (v) => `${row(v)}得${v.points}分，不在0至${v.full}分之间`, next: "请更正得分。" },
  "SCORE-FULL-DIFFERS": {
    says: (v) => `${row(v)}表中分值${v.printed}分，${v.rubric}规定${v.full}分`,
    next: "请核对所用的指标体系版本，或更正分值。",
  },
  "SCORE-ROW-UNKNOWN": {
    says: (v) => `${row(v)}${when(v.points, (p) => `（${p}分）`)}不在${v.rubric}之内`,
    next: "请核对是否用了旧模板；自增的指标请报财政部门同意。",
  },
  "SCORE-ROW-MISSING": {
    says: (v) => `评分表中没有${row(v)}（${v.full}分），${v.rubric}规定有此项`,
    next: "请在评分表中补上该行。",
  },
  "SCORE-PENDING": { says: (v) => `${row(v)}（${v.full}分）须由人工评定，尚未打分`, next: "请在“绩效评分”表的得分栏填写。" },
  "SCORE-RULE-OPEN": {
    says: (v) => `${row(v)}的评分标准对此情形没有规定：${v.working}${when(v.points, (p) => `；现按自评${p}分计`)}`,
    next: "请按当地财政部门的口径确定得分。",
  },
  "SCORE-REASON-MISSING": {
    says: (v) => `${row(v)}满分${v.full}分，得${v.points}分，扣${v.lost}分未写原因`,
    next: "请写明扣分原因和改进措施。",
  },
  "SCORE-CEILING": {
    says: (v) => `总分${v.printed}分，预算执行率${v.rate}（${v.working}）对应的总分上限为${v.ceiling}分`,
    next: "请按上限更正总分和等级。",
  },
  "GRADE-DIFFERS": {
    says: (v) => `评定等级为${quoted(v.printed)}，按${v.total}分应为${quoted(v.grade)}`,
    next: "请更正等级或总分。",
  },
  "FULL-MARK-DESPITE-PROBLEM": {
    says: (v) => `${row(v)}得了满分，但“存在的问题”写到：${v.text}`,
    next: "请确认是否应扣分，或调整问题的表述。",
  },

  "INDICATOR-UNIT": {
    says: (v) => `指标${row(v)}的指标值为${quoted(v.target)}，完成值为${quoted(v.actual)}，计量单位不一致`,
    next: "请统一计量单位。",
  },
  "INDICATOR-COMPLETION": {
    says: (v) => `指标${row(v)}完成比例填${v.printed}，按${v.working}应为${v.computed}`,
    next: "请更正完成比例，或核对指标值和完成值。",
  },
  "INDICATOR-NO-ACTUAL": { says: (v) => `指标${row(v)}有指标值${quoted(v.target)}，未填实际完成值`, next: "请补填实际完成值。" },
  "INDICATOR-NO-TARGET": { says: (v) => `指标${row(v)}有完成值${quoted(v.actual)}，未填年度指标值`, next: "请补填年度指标值。" },
  "INDICATOR-RANGE": { says: (v) => `指标${row(v)}得${v.points}分，不在0至${v.full}分之间`, next: "请更正得分。" },
  "INDICATOR-FULL-UNMET": {
    says: (v) => `指标${row(v)}未完成（指标值${v.target}，完成值${v.actual}），却得满分${v.full}分；按完成比例约为${v.points}分`,
    next: "请按评分规则更正得分，并填写未完成原因。",
  },
  "INDICATOR-REASON-MISSING": {
    says: (v) => `指标${row(v)}${v.why}，未填偏差原因及改进措施`,
    next: "请补填偏差原因分析及改进措施。",
  },
  "INDICATOR-OVERACHIEVED": {
    says: (v) => `指标${row(v)}完成${v.printed}（${v.working}），超过指标值较多`,
    next: "请说明原因；如指标值设定偏低，请按规定调减得分。",
  },
  "INDICATOR-CAPPING": {
    says: (v) => `超额完成的指标处理不一：${v.capped}按100%计，${v.uncapped}按实际比例计`,
    next: "请统一做法：得分不得超过分值，完成比例要么都封顶，要么都如实填写。",
  },
  "INDICATOR-WEIGHTS": {
    says: (v) => `各绩效指标分值合计${v.computed}分，加上预算执行率分值不等于100分，差${v.difference}分`,
    next: "请核对各指标分值。",
  },
} as const satisfies Record<string, Wording>;

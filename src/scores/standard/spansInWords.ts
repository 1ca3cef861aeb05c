import type { Num } from "../../rubrics/rule";
import type { AwardClause, Clause, Condition, End, TextClause } from "./clause";
import { clausesOf } from "./clause";
import { isFullAward } from "./fullMark";

/** Words that say a number themselves, as that number: 持平 is a change of 0%, 全部完成 beside 完成90%以上 is 100%, 按时 beside 延迟1个月 is no month. */
export function spansInWords(clauses: readonly Clause[], full: Num | null): readonly Clause[] {
  return onTime(allDone(changes(clauses), full), full);
}

const fallen = "(?:下降|减少|降低)";
const risen = "(?:增长|增加|提高|上升)";
const even = "持平";
const changed: readonly (readonly [RegExp, Condition])[] = [
  [new RegExp(`${fallen}或者?${even}|${even}或者?${fallen}|(?:不|未|没有|零|无)增[长加]|只减不增`, "u"), { to: zero("%", true) }],
  [new RegExp(`${risen}或者?${even}|${even}或者?${risen}|(?:不|未|没有|无)(?:下降|减少)`, "u"), { from: zero("%", true) }],
  [/持平/u, { from: zero("%", true), to: zero("%", true) }],
  [new RegExp(fallen, "u"), { to: zero("%", false) }],
  [new RegExp(risen, "u"), { from: zero("%", false) }],
];

/** 较上年下降或持平得4分，增长不得分: judges the change from last year. */
function changes(clauses: readonly Clause[]): readonly Clause[] {
  const texts = clausesOf(clauses, "text");
  const spans = texts.map(({ text }) => (text.length <= 24 ? changed.find(([words]) => words.test(text.replace(/的$/u, "").slice(-9)))?.[1] : undefined));
  if (!texts.some(({ text }) => /上年|去年|同比|三公/u.test(text)) || spans.includes(undefined)) return clauses;
  return clauses.map((clause) => (clause.t === "text" ? asSpan(clause, spans[texts.indexOf(clause)] ?? {}) : clause));
}

const wholly = /^(?:全部|全面|按计划)?(?:完成|达到|实现)(?:全部|全年|年度|计划|预期|既定)*(?:(?:任务|计划|目标|指标)[值数量]?)?的?$/u;

/** Whether words say that all was done: 全部完成, 完成年度任务, 达到目标. */
export function saysAllDone(text: string): boolean {
  return wholly.test(text);
}

function allDone(clauses: readonly Clause[], full: Num | null): readonly Clause[] {
  const awards = clausesOf(clauses, "award");
  const [text, ...more] = clausesOf(clauses, "text");
  const inShares = awards.length > 0 && awards.every(({ cond, award }) => (cond.from ?? cond.to)?.unit === "%" && !isFullAward(award, full));
  if (!text || more.length > 0 || !inShares || !saysAllDone(text.text) || !isFullAward(text.award, full)) return clauses;
  return clauses.map((clause) => (clause === text ? asSpan(text, { from: { ...zero("%", true), num: "100" } }) : clause));
}

function onTime(clauses: readonly Clause[], full: Num | null): readonly Clause[] {
  const awards = clausesOf(clauses, "award");
  const late = awards.filter(({ subject }) => /延迟|逾期|推迟|超期|延期|滞后|超时|超[出过].*(?:时间|[工限]期|时限)/u.test(subject));
  const [text, ...more] = clausesOf(clauses, "text");
  const unit = (late[0]?.cond.to ?? late[0]?.cond.from)?.unit;
  if (!text || more.length > 0 || unit === undefined || !/按时|按期|及时|如期|提前|时间内|[工限]期内|时限内/u.test(text.text)) return clauses;
  if (!isFullAward(text.award, full) || !awards.every((award) => late.includes(award) || award.subject === "")) return clauses;
  return clauses.map((clause) => {
    if (clause === text) return asSpan(text, { to: zero(unit, true) });
    return clause.t === "award" && clause.cond.to && !clause.cond.from ? { ...clause, cond: { from: zero(unit, false), to: clause.cond.to } } : clause;
  });
}

function zero(unit: string, included: boolean): End {
  return { num: "0", unit, included, soft: false, lawful: false };
}

function asSpan({ award, text, marked, start, end }: TextClause, cond: Condition): AwardClause {
  return { t: "award", subject: "", cond, award, marked, said: text, start, end };
}

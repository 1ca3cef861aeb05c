import type { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { placeInWords } from "../placeInWords";
import { printOf } from "../print";

/** A named quantity of the report: what it measures, for which period, as budget or as result. */
export interface Mention {
  readonly passage: ReadPassage;
  readonly figure: Figure;
  readonly name: string;
  /** The total that lists it, or "". */
  readonly scope: string;
  readonly role: "budget" | "final";
  /** What the report's own working gives for it; null where nothing recomputed it. */
  readonly exact: Decimal | null;
  readonly supported: boolean;
  /** Terms of its own stand beside it, whether or not it agrees with them. */
  readonly worked: boolean;
}

const generic =
  /^(?:[与比较]?(?:上年|去年|同期|上一年).*|合计|总计|小计|收入|支出|金额|资金|预算|决算|实际|支出数?|收入数?|本年|年初|年末|预算安排|年初预算|预算数|决算数|实际支出|实际完成|完成|支出金额|控制率|完成率|执行率|到位率|使用率|比例|占比|增长率|满意度|满意率|得分|分值|总额|总数|人数|数量|个数|面积|项目|费|经费|费用|支出合计数|其他|等|拨款|到账|节约(?:财政|项目|成本|采购|预算)?(?:资金|经费|支出|成本|金额)|.{0,2})$/u;
const noName = /目标|指标值|参考|标准|计划|满分|预计|预期|增加|减少|增长|下降|占|人均|平均|每|单价|分别|以上|比|较|差额|节约率|完成比|其他|不足|超过|(?<!节)约/u;

/** A comparable name: synonyms of the trade united, introductions taken off. Empty where it is too general to be compared. */
export function comparableName(figure: Figure): string {
  const cut = figure.name.replace(/^.*(?:原因(?:是|为)|主要(?:是|为)|响应|由于|根据公式计算|其中)/u, "").replace(/^.+(?=节约)/u, "").replace(/^(?:实际|编制内|预算的|全市|全县|项目的?)/u, "").replace(/["()]/gu, "");
  const name = cut
    .replace(/^财政供养人员控制率$/u, "在职人员控制率").replace(/结余结转|结转和结余|结转与结余/gu, "结转结余").replace(/实际支出数?$|决算数$|支出数$|总额$/u, "支出").replace(/三公经费支出/u, "三公经费");
  if (figure.kind === "money" && !/(?:收入|支出|经费|费|资金|结余|结转|预算|拨款|数|款|采购|补助|补贴|额|资产)$/u.test(name)) return "";
  return generic.test(name) || noName.test(name) || noName.test(figure.label.replace(/比例|标准/u, "")) && !/率/u.test(name) ? "" : name;
}

/** One quantity, one value: mentions of one name, period, kind and scope that differ. */
export function repeatedIn(mentions: readonly Mention[]): readonly Claim[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { figure, name, role } = mention;
    const cumulative = /累计|截至|历年/u.test(figure.label) ? "cumulative" : "";
    const key = [cumulative, name, figure.kind, figure.counter, figure.period ?? "current", figure.period === "year before" ? figure.year : "", role].join("|");
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].flatMap(byScope).flatMap(compared);
}

function byScope(group: readonly Mention[]): readonly (readonly Mention[])[] {
  const scopes = [...new Set(group.map(({ scope }) => scope).filter((scope) => scope !== ""))];
  if (scopes.length < 2) return [group];
  return scopes.map((scope) => group.filter((one) => one.scope === scope));
}

function compared(group: readonly Mention[]): readonly Claim[] {
  const [first] = group;
  if (!first || group.length < 2) return [];
  const values = distinct(group);
  if (values.length === 1) return group.slice(1).map(({ passage, figure, name }) => claimOf(passage, figure, { quantity: name, exact: first.figure.value, verdict: figure.value.eq(first.figure.value) ? "agrees" : "rounding", why: `与${placeInWords(first.passage.at)}一致`, also: [first.passage.at] }));
  // More than three values of one name are a column of a list, not one quantity.
  if (values.length > 3 || (values.length === 3 && group.length === 3) || differentSubjects(group)) return [];
  if (first.figure.kind === "count" && ofOtherUnits(values)) return [];
  const best = values.find((same) => same.some(({ supported }) => supported)) ?? [...values].sort((a, b) => b.length - a.length)[0] ?? [];
  const trusted = best.some(({ supported }) => supported) || best.length > group.length - best.length;
  const other = values.find((same) => same !== best) ?? [];
  const accused = trusted ? group.filter((one) => !best.includes(one)) : group;
  const mistrusted = new Set(best);
  return accused.filter((one) => !byOwnTerms(one, mistrusted.has(one) ? other : best)).map((one) => accusation(one, mistrusted.has(one) ? other : best));
}

/** 局机关编制24名，在职21人; 执法队编制8名，在职8人: what stands beside differs as well, so the sentences are of two units. */
function ofOtherUnits([some, others]: readonly (readonly Mention[])[]): boolean {
  const [one, other] = [some?.[0], others?.[0]];
  if (!one || !other) return false;
  const beside = ({ passage, figure }: Mention) => passage.figures.filter((near) => near !== figure && near.sentence === figure.sentence && near.kind === figure.kind && near.label.length >= 2);
  return beside(one).some((left) => beside(other).some((right) => left.label.slice(-2) === right.label.slice(-2) && left.label !== right.label && !left.value.eq(right.value)));
}

/** Two rates of one name that each divide figures of their own are of two things. */
function byOwnTerms(one: Mention, others: readonly Mention[]): boolean {
  return one.figure.kind === "percent" && one.worked && others.some(({ worked }) => worked);
}

function accusation({ passage, figure, name }: Mention, against: readonly Mention[]): Claim {
  const [told] = against;
  const exact = against.find((one) => one.exact)?.exact ?? told?.figure.value ?? null;
  const why = told ? `${placeInWords(told.passage.at)}写“${told.figure.label}${printOf(told.figure)}”，两处不一致` : "";
  return claimOf(passage, figure, { quantity: name, exact, verdict: "contradiction", why, also: [...new Set(against.slice(0, 5).map((one) => one.passage.at))] });
}

/** Values that rounding to the coarser print makes equal are one. */
function distinct(group: readonly Mention[]): readonly (readonly Mention[])[] {
  const values: Mention[][] = [];
  for (const one of group) {
    const same = values.find(([head]) => head !== undefined && alike(head.figure, one.figure));
    if (same) same.push(one);
    else values.push([one]);
    // A column of different values is no quantity, and need not be read to its end.
    if (values.length > 8) break;
  }
  return values;
}

function alike(left: Figure, right: Figure): boolean {
  return left.value.minus(right.value).abs().lte(left.unit === right.unit && left.last.eq(right.last) ? 0 : left.half.plus(right.half)) || left.approximate || right.approximate;
}

const plainHeading = /项目|绩效|资金|情况|实施|基本|目标|完成|分析|管理|组织|财务|自评|评价|支出|收入|概况|工作|开展|结果|存在|问题|改进|措施|意见|建议|部门|整体|预算|决算|产出|效益|投入|过程|年度|的|和|与|及|、|\d+年?|单位|执行/gu;

/** Sections that name two different projects or units speak of two things. */
function differentSubjects(group: readonly Mention[]): boolean {
  const subjects = group.map(({ passage }) => [...passage.path, ...(passage.mark && passage.text.length < 60 ? [passage.mark] : [])].map(({ title }) => (title.length < 60 && /项目|工程|单位|中心|专项|科/u.test(title) ? title.replace(plainHeading, "") : "")).filter((rest) => rest.length >= 3).join("/"));
  return new Set(subjects.filter((subject) => subject !== "")).size > 1;
}

import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { nameOf } from "../nameOf";
import { printLike, printOf, printPercentValue } from "../print";

/** What a report says of one figure's change against the year before or the budget. */
export interface Change {
  readonly passage: ReadPassage;
  readonly figure: Figure;
  /** With its sign; in 元, counts, percent points, or percent for a rate of change. */
  readonly signed: Decimal;
  readonly current: Figure | null;
  readonly base: Figure | null;
  /** All that may be meant by the current figure, the likeliest first. */
  readonly currents: readonly Figure[];
  readonly claim: Claim;
}

const up = /(?:增加|增长|上升|提高|增幅|增支|增收|多|上涨|扩大|超支|增)/u;
const words = /(增加|减少|增长|下降|上升|提高|降低|增幅|降幅|减幅|增支|减支|增收|减收|上涨|回落|压减|压缩|缩减|多支出?|少支出?|多|少|增|减|降|相差|差额)(?:了|额|数|率|幅度|比例|金额|幅)*(?:为|达|约|是|近|共|计|:|至)*$/u;
const cue = /[由从][^。]{0,40}[到至]|比|较|同比|环比|相比|对比|比较|上年|去年|同期|增幅|降幅|增减/u;
const budgetCue = /(?:比|较|与)(?:同期)?(?:年初|全年|调整|当年|本年)?预算/u;
const twoYears = /((?:19|20)\d{2})年度?[^\d]{0,6}[比较]((?:19|20)\d{2})年/u;
const twoWay = /增\(?减\)?|增减|增加\(减少\)/u;

/** Changes in amount and in percent, each recomputed from the two years where the report gives them. */
export function changesIn(passage: ReadPassage): readonly Change[] {
  const found: Change[] = [];
  for (const figure of passage.figures) {
    const word = changeWord(passage, figure);
    if (word === null) continue;
    const change = figure.kind === "percent" ? rateOfChange(passage, figure, word, found) : amountOfChange(passage, figure, word);
    if (change) found.push(change);
  }
  return found;
}

/** The word of change right before a figure, if the sentence compares at all; 增加到 names the new value, not the change. */
function changeWord(passage: ReadPassage, figure: Figure): string | null {
  if (figure.kind === "plain" || figure.kind === "points") return null;
  const label = figure.label === "" ? passage.text.slice(Math.max(0, figure.start - 10), figure.start) : figure.label;
  const word = words.exec(label)?.[1];
  if (word === undefined || /(?:增加|提高|上升|减少|下降|降低|增长)(?:到|至)$/u.test(label)) return null;
  const from = passage.text.lastIndexOf("。", figure.start) + 1;
  const sentence = passage.text.slice(Math.max(from, figure.start - 160), figure.start);
  if (!cue.test(sentence) && !/净[增减][^,，。]{0,4}$/u.test(label)) return null;
  return twoWay.test(label) ? "增减" : word;
}

function signedOf(figure: Figure, word: string): Decimal {
  if (word === "增减" || word === "相差" || word === "差额") return figure.value;
  return up.test(word) && !/^(?:减|少|降)/u.test(word) ? figure.value : figure.value.negated();
}

function amountOfChange(passage: ReadPassage, figure: Figure, word: string): Change {
  const signed = signedOf(figure, word);
  const { currents, bases } = termsOf(passage, figure);
  const pairs = currents.flatMap((current) => bases.map((base) => ({ current, base, exact: current.value.minus(base.value) })));
  const [first] = pairs;
  if (!first) {
    const current = currents[0] ?? null;
    const why = "报告没有给出比较的另一数，无法复算";
    return { passage, figure, signed, current, currents, base: null, claim: claimOf(passage, figure, { exact: null, verdict: "unverifiable", why, quantity: quantityOf(current, figure) }) };
  }
  const fits = pairs.find(({ current, base, exact }) => isRight(judge({ ...figure, value: signed }, exact, current.half.plus(base.half))));
  const absolute = pairs.find(({ exact }) => (word === "增减" || word === "差额" || word === "相差") && exact.abs().eq(signed.abs()));
  const chosen = fits ?? absolute ?? first;
  const exact = chosen.exact;
  const verdict = absolute && !fits ? "agrees" : judge({ ...figure, value: signed }, exact, chosen.current.half.plus(chosen.base.half));
  if (verdict === "wrong" && isOfAnother(passage, figure, chosen)) return { passage, figure, signed, current: null, currents, base: null, claim: claimOf(passage, figure, { exact: null, verdict: "unverifiable", why: "报告没有给出这一项的上年数，无法复算", quantity: quantityOf(null, figure) }) };
  const opposite = !isRight(verdict) && signed.abs().eq(exact.abs());
  const why = `${printOf(chosen.current)} − ${printOf(chosen.base)} = ${printLike(figure, exact)}${opposite ? "，增减方向写反" : ""}`;
  const claim = claimOf(passage, figure, { exact: exact.abs(), verdict: opposite ? "contradiction" : verdict, why, quantity: quantityOf(chosen.current, figure) });
  return { passage, figure, signed, current: chosen.current, currents, base: chosen.base, claim };
}

/** Another amount stands between the two terms and the change: 总支出120，上年100，其中人员60，同比增长3% speaks of 人员. */
function isOfAnother({ figures, text }: ReadPassage, figure: Figure, { current, base }: { readonly current: Figure | null; readonly base: Figure | null }): boolean {
  if (!current || !base) return false;
  const from = Math.max(current.end, base.end);
  if (subjectOf(figure) !== "" || twoYears.test(figure.label)) return false;
  return figures.some((one) => one.start >= from && one.end <= figure.start && one.kind === current.kind && one.counter === current.counter && !one.bracketed && one.period !== "prior" && one.label !== "" && !/增|减|升|降|多|少/u.test(one.label) && !/[。]/u.test(text.slice(one.end, figure.start)));
}

function quantityOf(current: Figure | null, figure: Figure): string {
  return `${current?.name ?? ""}${figure.kind === "percent" ? "增减率" : "增减额"}`;
}

/** Candidates for the two terms, the likeliest first: nearest before the change, in its sentence, else in its paragraph. */
function termsOf(passage: ReadPassage, figure: Figure): { readonly currents: readonly Figure[]; readonly bases: readonly Figure[] } {
  const kind = figure.kind === "change" ? "percent" : figure.kind;
  const before = passage.figures.filter((one) => one.end <= figure.start && one.kind === kind && one.counter === (figure.kind === "change" ? "%" : figure.counter) && !isChangeOrShare(passage, one));
  const near = before.slice(-12);
  const steps = near.findIndex((one, index) => /[由从](?:上年|去年|年初)?.{0,4}$/u.test(one.label) && /(?:到|至|为)$/u.test(near[index + 1]?.label ?? "") && near[index + 1]?.sentence === figure.sentence);
  const [from, to] = [near[steps], near[steps + 1]];
  if (steps >= near.length - 3 && from && to && steps >= 0) return { currents: [to], bases: [from] };
  const years = twoYears.exec(figure.label);
  if (years) return { currents: near.filter(({ year }) => year === Number(years[1])).reverse(), bases: near.filter(({ year }) => year === Number(years[2])).reverse().slice(0, 2) };
  const between = passage.text.slice(Math.max(passage.text.lastIndexOf("。", figure.start), figure.start - 80, 0), figure.start);
  const againstBudget = budgetCue.test(between);
  const after = againstBudget ? [] : passage.figures.filter((one) => one.start >= figure.end && one.start - figure.end < 60 && one.sentence === figure.sentence && one.kind === kind && one.period === "prior" && one.counter === figure.counter);
  const isBase = (one: Figure) => (againstBudget ? /预算/u.test(one.label) : one.period === "prior");
  const nearBases = [...near.filter(isBase).reverse(), ...after];
  const split = (base: Figure) => near.some((one) => one.start > base.end && !isBase(one) && /[;；]/u.test(passage.text.slice(base.end, one.start)));
  const bases = nearBases.filter((base) => !split(base));
  const rest = near.filter((one) => !isBase(one) && one.period !== "prior" && one.period !== "year before");
  const subject = subjectOf(figure);
  const told = subjectOfBase(bases[0] ?? null);
  const named = subject === "" ? rest.filter(({ name }) => told !== "" && name.includes(told)) : rest.filter(({ name }) => name.endsWith(subject) || subject.endsWith(name));
  if (subject !== "" && named.length === 0 && rest.some(({ name }) => name !== "")) return { currents: [], bases: [] };
  const currents = preferred(rest, bases[0] ?? null, figure);
  return { currents: [...named.reverse(), ...currents.filter((one) => !named.includes(one))], bases: bases.slice(0, 2) };
}

/** 支出合计增加: the change names what changed; most leave it to the words before. */
function subjectOf({ label }: Figure): string {
  const head = label.replace(words, "").replace(/^.*(?:对比|相比|比较|同期|上年度?|去年|预算数?|决算数?|20\d\d年)/u, "").replace(/(?:同比|环比)$/u, "");
  const subject = nameOf(head).replace(/(?:支出|收入|费)?(?:有所|略有|相应|共|净|实际)$/u, "");
  return subject.length >= 2 && !/^(?:其中|主要|总体|总量|分别|相应|比|较|与|同比|环比)/u.test(subject) ? subject : "";
}

/** 投诉量比上年的530件下降: what the base's own words name before the comparison. */
function subjectOfBase(base: Figure | null): string {
  const told = /^[,，;]?([\p{Script=Han}]{2,10}?)(?:量|数|额|值)?(?:比|较|与)(?:上年|去年|上一年)/u.exec(base?.label ?? "")?.[1];
  return told === undefined || /^(?:其中|主要|同比|分别)/u.test(told) ? "" : told;
}

/** Of a sentence that begins with the base, the current figure is the head of the sentences before it; else it is the nearest. */
function preferred(rest: readonly Figure[], base: Figure | null, figure: Figure): readonly Figure[] {
  const own = rest.filter(({ sentence }) => sentence === (base ?? figure).sentence).reverse();
  const heads = rest.filter(({ sentence }, index) => sentence !== (base ?? figure).sentence && rest.findIndex((one) => one.sentence === sentence) === index).reverse();
  const others = rest.filter((one) => !own.includes(one) && !heads.includes(one)).reverse();
  return [...own, ...heads, ...others];
}

function isChangeOrShare(passage: ReadPassage, figure: Figure): boolean {
  return changeWord(passage, figure) !== null || /占.{0,20}$/u.test(figure.label);
}

function rateOfChange(passage: ReadPassage, figure: Figure, word: string, found: readonly Change[]): Change {
  const signed = signedOf(figure, word);
  const amount = [...found].reverse().find((one) => one.figure.kind !== "percent" && one.figure.kind !== "change" && one.figure.sentence >= figure.sentence - 1 && figure.start - one.figure.end < 80 && !passage.figures.some((between) => between.start >= one.figure.end && between.end <= figure.start && (between.kind === "money" || between.kind === "count")));
  const terms = amount ? { currents: amount.current ? [amount.current] : [], bases: amount.base ? [amount.base] : [] } : amountTerms(passage, figure);
  const readings = [
    ...terms.currents.flatMap((current) => terms.bases.map((base) => reading(current.value.minus(base.value), base.value, `(${printOf(current)} − ${printOf(base)}) ÷ ${printOf(base)}`, ratioSlack(current, base), current, base))),
    ...(amount ? terms.bases.map((base) => reading(amount.signed, base.value, `${printOf(amount.figure)} ÷ ${printOf(base)}`, ratioSlack(amount.figure, base), amount.current, base)) : []),
    ...(amount && !amount.base ? amount.currents.map((current) => reading(amount.signed, current.value.minus(amount.signed), `${printOf(amount.figure)} ÷ (${printOf(current)} ${amount.signed.isNegative() ? "+" : "−"} ${printOf(amount.figure)})`, ratioSlack(amount.figure, current), current, null)) : []),
  ].filter(({ base }) => base.gt(0));
  const [first] = readings;
  if (!first) return { passage, figure, signed, current: null, currents: [], base: null, claim: claimOf(passage, figure, { exact: null, verdict: "unverifiable", why: "报告没有给出比较的两个数，无法复算", quantity: quantityOf(terms.currents[0] ?? null, figure) }) };
  const judged = readings.map((one) => ({ one, verdict: judge({ ...figure, value: signed }, one.exact, one.slack) }));
  const best = judged.find(({ verdict }) => isRight(verdict)) ?? judged.find(({ verdict }) => verdict === "truncation") ?? { one: first, verdict: "wrong" as const };
  const foreign = best.verdict === "wrong" && !amount && isOfAnother(passage, figure, { current: first.current, base: first.baseFigure });
  const turned = best.verdict === "wrong" && isRight(judge(figure, first.exact.abs(), first.slack)) && !first.exact.isZero();
  const slip = readings.map((one) => wrongBase(figure, one, amount, best.verdict)).find((told) => told !== "") ?? "";
  // Without the base in print, one mismatch proves nothing where several figures may be meant.
  const doubtful = foreign || (best.verdict === "wrong" && !turned && slip === "" && first.baseFigure === null && readings.length > 1);
  if (doubtful) return { passage, figure, signed, current: null, currents: terms.currents, base: null, claim: claimOf(passage, figure, { exact: null, verdict: "unverifiable", why: "报告没有给出上年数，无法断定与哪一数相比", quantity: quantityOf(null, figure) }) };
  const note = turned ? "，增减方向写反" : slip;
  const claim = claimOf(passage, figure, { exact: best.one.exact.abs(), verdict: turned ? "contradiction" : best.verdict, why: `${best.one.working} = ${printPercentValue(best.one.exact)}${note}`, quantity: quantityOf(best.one.current, figure) });
  return { passage, figure, signed, current: best.one.current, currents: terms.currents, base: best.one.baseFigure, claim };
}

function amountTerms(passage: ReadPassage, figure: Figure): { readonly currents: readonly Figure[]; readonly bases: readonly Figure[] } {
  const amounts = passage.figures.filter(({ kind, end }) => (kind === "money" || kind === "count") && end <= figure.start);
  const like = amounts[amounts.length - 1];
  if (!like) return { currents: [], bases: [] };
  const { currents, bases } = termsOf(passage, { ...figure, kind: like.kind, counter: like.counter });
  const same = currents.filter(({ sentence }) => sentence >= figure.sentence - 1);
  return { currents: same, bases: bases.filter(({ sentence }) => sentence >= figure.sentence - 1) };
}

function reading(difference: Decimal, base: Decimal, working: string, slack: Decimal, current: Figure | null, baseFigure: Figure | null) {
  const exact = base.isZero() ? new Decimal(0) : difference.div(base).times(100);
  return { exact, base, working: `${working} × 100%`, slack, current, baseFigure };
}

/** The commonest slip: divided by this year's figure. */
function wrongBase(figure: Figure, first: ReturnType<typeof reading>, amount: Change | undefined, verdict: string): string {
  if (verdict !== "wrong" || !first.current || first.current.value.isZero()) return "";
  const difference = amount?.signed ?? (first.baseFigure ? first.current.value.minus(first.baseFigure.value) : null);
  if (!difference) return "";
  const other = difference.abs().div(first.current.value).times(100);
  return isRight(judge(figure, other, new Decimal(0))) ? `；误以本年数${printOf(first.current)}为基数` : "";
}

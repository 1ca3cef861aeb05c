import type { Claim } from "../claim";
import type { AuditContext } from "../context";
import { excerpt } from "../context";
import type { Figure } from "../figure";
import { printOf, printPercentValue } from "../print";

const phrase = /([^,，。;；:]{0,30}?)(?:比|较)(?:上报的?)?(年初预算|预算|上年|去年)(?:数|同期|度|安排)?(?:略有|有所|有|大幅|小幅|明显|均|都|稍有)?(增加|减少|增长|下降|上升|持平|超支|降低)(?![\s了额数率为约达]*\d)/gu;
const ups: ReadonlySet<string> = new Set(["增加", "增长", "上升", "超支"]);
const subjects = /(公用经费|三公经费|人员经费|公务接待费|公务用车[^,，。]{0,8}费|因公出国(?:\(境\))?费|会议费|培训费|差旅费|办公费|基本支出|项目支出|总支出|总收入|支出合计|收入合计|[\p{Script=Han}]{2,6}(?:经费|费|支出|收入))/gu;

/** 比年初预算略有增加, without a figure: the direction against the figures that the report gives elsewhere. */
export function directionsIn(context: AuditContext): readonly Claim[] {
  const pairs = new Map<string, ReturnType<typeof pairOf>>();
  return context.passages.flatMap(({ text, at }) =>
    [...text.matchAll(phrase)].flatMap((match): readonly Claim[] => {
      const [whole, head = "", against = "", word = ""] = match;
      const subject = [...head.replace(/["“”]/gu, "").matchAll(subjects)].map(([, name = ""]) => name.replace(/^.*(?:导致|造成|致使|使得?|其中)/u, "")).pop();
      const key = `${subject ?? ""}|${against}`;
      if (!pairs.has(key)) pairs.set(key, subject === undefined ? null : pairOf(context, subject, against));
      const pair = pairs.get(key);
      if (subject === undefined || !pair) return [];
      const order = pair.actual.value.cmp(pair.base.value);
      const right = word === "持平" ? order === 0 : ups.has(word) ? order > 0 : order < 0;
      const rate = pair.base.value.isZero() ? "" : printPercentValue(pair.actual.value.minus(pair.base.value).div(pair.base.value).times(100).toDecimalPlaces(2));
      const why = `${printOf(pair.actual)}与${printOf(pair.base)}相比${order > 0 ? "增加" : order < 0 ? "减少" : "持平"}${rate === "" ? "" : `（${rate}）`}`;
      return [{ text: excerpt(text, match.index, match.index + whole.length), at, quantity: `${subject}增减方向`, printed: word, recomputed: rate === "" ? null : rate, verdict: right ? "agrees" : "contradiction", why, also: [pair.at] }];
    }),
  );
}

/** The subject's result and the figure it is compared with, from one passage that gives both. */
function pairOf({ passages }: AuditContext, subject: string, against: string): { readonly actual: Figure; readonly base: Figure; readonly at: string } | null {
  const isBase = (figure: Figure) => (/预算/u.test(against) ? /预算/u.test(figure.label) : figure.period === "prior");
  for (const { text, figures, at } of passages) {
    if (!text.replace(/["“”]/gu, "").includes(subject)) continue;
    const money = figures.filter(({ kind, bracketed }) => kind === "money" && !bracketed);
    const actual = money.find((figure) => figure.label.replace(/["“”]/gu, "").includes(subject) && !isBase(figure) && figure.period !== "prior" && /支出|实际|决算|$/u.test(figure.label));
    const base = actual && money.find((figure) => figure !== actual && figure.sentence === actual.sentence && isBase(figure) && Math.abs(figure.start - actual.start) < 60);
    if (actual && base) return { actual, base, at };
  }
  return null;
}

import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import type { HeadingMark } from "../heading";

/** full: 满分3分; score: 得2分; total: 总得分98分; deducted: 扣1分; rule: 每…扣1分. */
export type PointsRole = "full" | "score" | "total" | "totalFull" | "deducted" | "rule";

export interface Points {
  readonly passage: ReadPassage;
  readonly figure: Figure;
  readonly role: PointsRole;
}

/** A passage that gives points to something: an item, or a block of items. */
export interface ScoredNode {
  readonly passage: ReadPassage;
  readonly mark: HeadingMark | null;
  readonly full: Figure | null;
  readonly scores: readonly Figure[];
}

const totalWords = /(?:总得分|总分|综合得分|自评总分|最终得分|评价得分(?:是|为)?|自评得分|自评分|自评|评价总分|合计得分|总评分|绩效得分|最后得分|年度评价得分)(?:数|值)?(?:共计|合计|为|是|达|:)*$/u;
const weakTotal = /(?:自评得分|自评分|自评|评价得分|绩效得分|最终得分|最后得分)(?:数|值)?(?:为|是|达|:)*$/u;
const ruleBefore = /每[^,，。;；]{0,24}(?:扣|减|加)$/u;

/** What each figure with 分 behind it means. */
export function pointsIn(passage: ReadPassage): readonly Points[] {
  const points = passage.figures.filter(({ kind }) => kind === "points");
  const read = points.map((figure) => ({ passage, figure, role: roleOf(passage, figure) }));
  const scores = read.filter(({ role }) => role === "score");
  const [first, second] = scores;
  // 达到8500件的得3分，实际9567件，得3分: the first one says what the standard gives.
  const states = first && second && !read.some(({ role }) => role === "full") && scores.length === 2 && conditional(passage, first.figure);
  return states ? read.map((one) => (one === first ? { ...one, role: "full" as const } : one)) : read;
}

function roleOf(passage: ReadPassage, figure: Figure): PointsRole {
  const before = passage.text.slice(Math.max(0, figure.start - 30), figure.start).replace(/["“”\s]/gu, "");
  if (ruleBefore.test(before)) return "rule";
  if (/扣(?:减|除|分|了|掉)*$/u.test(before)) return "deducted";
  if (/总分值(?:为|是)?$|满分为?$/u.test(before) && /总分值|总分.{0,4}满分/u.test(before)) return "totalFull";
  if (/(?:满分|分值|权重|标准分)(?:为|是|:)*$/u.test(before) || /^\s*\(?满分(?!\d)/u.test(passage.text.slice(figure.end, figure.end + 4)) || isHeadMark(passage, figure)) return "full";
  if (weakTotal.test(before) && isItem(passage, figure)) return "score";
  if (totalWords.test(before)) return figure.value.eq(100) && /总分(?:为|是|:)?$/u.test(before) && passage.figures.filter(({ kind }) => kind === "points").length > 1 ? "totalFull" : "total";
  return /得分?(?:为|是|:)?$|计$|评(?:分|定)?(?:为|是)?$|自评(?:分|得分)?(?:为)?$|分别得$/u.test(before) ? "score" : "rule";
}

/** （一）预算编制（20分）: the full mark of what the heading names. */
function isHeadMark({ mark, text }: ReadPassage, figure: Figure): boolean {
  return mark !== null && text[figure.start - 1] === "(" && text[figure.end] === ")" && figure.start < 40 && !/[。;；]/u.test(text.slice(0, figure.start));
}

/** 自评8分 beside a full mark is the score of an item, not of the report. */
function isItem(passage: ReadPassage, figure: Figure): boolean {
  const head = passage.text.slice(0, figure.start);
  return passage.mark !== null && /满分|分值|\(\d+(?:\.\d+)?分\)/u.test(head) && !/总分|总得分|综合得分/u.test(head);
}

/** The standard's own words stand before it, the result's 实际 after it. */
function conditional({ text }: ReadPassage, first: Figure): boolean {
  const head = text.slice(Math.max(0, first.start - 40), first.start);
  return /实际/u.test(text.slice(first.end, first.end + 40)) && /达到|达|大于|小于|不低于|不超过|≥|≤|的得|%得/u.test(head);
}

import type { AuditFinding } from "../claim";
import type { AuditContext } from "../context";
import { note } from "./finding";

const all = /目标(?:任务)?(?:已)?(?:经)?(?:全部|均已|均|全面)(?:完成|实现|达成)/u;
const mostly = /目标(?:任务)?(?:已)?基本(?:完成|实现|达成)/u;

/** Goals that are all met in one place and mostly met in another; outputs that are counted without having been aimed at. */
export function goalFindings({ passages }: AuditContext): readonly AuditFinding[] {
  const met = passages.find(({ text }) => all.test(text));
  const partly = passages.find(({ text }) => mostly.test(text));
  const words = met && partly ? [note("TEXT-GOALS-DIFFER", [met.at, partly.at], { met: all.exec(met.text)?.[0] ?? "", partly: mostly.exec(partly.text)?.[0] ?? "" }, `一处写“${all.exec(met.text)?.[0] ?? ""}”，另一处写“${mostly.exec(partly.text)?.[0] ?? ""}”。请统一结论。`)] : [];
  const outputs = passages.filter(({ path, text, figures }) => /产出(?:指标|目标)/u.test(path[path.length - 1]?.title ?? "") && figures.filter(({ kind }) => kind === "count").length >= 5 && !/目标|计划|指标值|预期/u.test(text));
  return [...words, ...outputs.map(({ at }) => note("TEXT-OUTPUT-NO-TARGET", [at], {}, "这里列出了产出数量，但没有写年初设定的目标值，无法判断是否完成。请补充目标值。"))];
}

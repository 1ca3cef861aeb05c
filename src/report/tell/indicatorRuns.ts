import type { Run } from "../block";
import type { IndicatorRow } from "../../facts/facts";
import type { FindingCode } from "../../findings/finding";
import type { IndicatorFigures } from "../../findings/indicatorFigures";
import { indicatorFigures } from "../../findings/indicatorFigures";
import { threshold } from "../../findings/threshold";
import { quoted } from "../../quantity/quoted";
import { placeholder } from "../sentences/placeholder";
import { textRun } from "../sentences/told";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { userRun } from "./tellText";

/** An indicator and its place in the workbook's list, by which its completion is looked up. */
export interface PlacedIndicator {
  readonly row: IndicatorRow;
  readonly index: number;
}

/** A result to which no target was set and nothing is explained: told together with others of its kind. */
export function isBareResult({ row: { target, actual, reason } }: PlacedIndicator): boolean {
  return isBlank(target) && !isBlank(actual) && isBlank(reason);
}

/** 接入单位167家，网站信息员培训55人次: results without targets, in one sentence. */
export function resultsRuns(rows: readonly PlacedIndicator[], amongOthers: boolean): readonly Run[] {
  const results = rows.flatMap(({ row: { name, actual } }, index): readonly Run[] => {
    if (!actual) return [];
    const label = name.text.trim();
    // A name that ends in a figure or a Latin letter would run into its result.
    const between = /[\dA-Za-z%]$/.test(label) ? [textRun("：")] : [];
    return [...(index === 0 ? [] : [textRun("，")]), userRun(label, name.at), ...between, userRun(actual.text, actual.at)];
  });
  return [textRun(amongOthers ? "没有设定年度指标值的，实际完成情况为：" : "实际完成情况为："), ...results, textRun("。")];
}

/**
 * One indicator: target, result, how far it was met, and the clerk's reason where there is one or one is wanted.
 *
 * @param lost  what missing it cost, said before the reason
 */
export function indicatorRuns({ row, index }: PlacedIndicator, telling: Telling, lost: readonly Run[] = []): readonly Run[] {
  const { name, target, actual } = row;
  const head = [userRun(name.text, name.at), textRun("：")];
  const goal = target && !isBlank(target) ? [textRun("年度指标值"), userRun(target.text, target.at), textRun("，")] : [];
  if (!actual || isBlank(actual)) return [...head, ...goal, placeholder(`${quoted(name.text.trim())}的实际完成值`)];
  const result = [textRun("实际完成值"), userRun(actual.text, actual.at)];
  return [...head, ...goal, ...result, ...completionRuns(index, row, telling, lost), textRun("。")];
}

function completionRuns(index: number, row: IndicatorRow, telling: Telling, lost: readonly Run[]): readonly Run[] {
  const figures = indicatorFigures(row);
  if (!figures) return [...doubtRuns(row, telling), ...reasonRuns(row, false)];
  const rate = writeFigure(`completion/${index}`, false, telling);
  const share = rate.needs.length > 0 ? [] : [textRun("，完成率"), ...rate.runs];
  const far = figures.completion?.gt(threshold("overachieved")) ?? false;
  return [...share, textRun(`，${verdict(figures)}`), ...lost, ...reasonRuns(row, !figures.met || far)];
}

function verdict({ target, actual, comparison, reverse, met }: IndicatorFigures): string {
  if (comparison === "=") return met ? "与指标值一致" : "与指标值不一致";
  if (reverse) return met ? "控制在指标值以内" : "超出指标值";
  if (!met) return "未达到指标值";
  return actual.gt(target) ? "超过指标值" : "达到指标值";
}

/** Target and result that count different things are not compared; the clerk is asked which unit is right. */
function doubtRuns(row: IndicatorRow, { evaluation }: Telling): readonly Run[] {
  const code: FindingCode = "INDICATOR-UNIT";
  const at = row.actual?.at;
  const doubted = evaluation.findings.some((finding) => finding.code === code && finding.at.some((cell) => cell.sheet === at?.sheet && cell.row === at.row && cell.column === at.column));
  return doubted ? [textRun("，"), placeholder(`${quoted(row.name.text.trim())}的指标值和完成值计量单位不一致，请核定`)] : [];
}

/** The clerk's reason; asked for where the result lies below the target, or so far above that the target may be too low. */
function reasonRuns({ name, reason }: IndicatorRow, wanted: boolean): readonly Run[] {
  if (reason && !isBlank(reason)) return [textRun("，原因："), userRun(reason.text.trim().replace(/[。；]+$/, ""), reason.at)];
  return wanted ? [textRun("，"), placeholder(`${quoted(name.text.trim())}的偏差原因`)] : [];
}

function isBlank(cell: IndicatorRow["actual"]): boolean {
  return !cell || cell.text.trim() === "";
}

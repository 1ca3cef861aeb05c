import type { Run } from "../block";
import type { IndicatorRow } from "../../facts/facts";
import { threshold } from "../../findings/threshold";
import type { IndicatorClass } from "../indicatorClass";
import { indicatorClass } from "../indicatorClass";
import { placeholder, quoted } from "../sentences/placeholder";
import { textRun } from "../sentences/told";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { indicatorNumbers, isMet } from "../terms/completionValue";
import { valueOf } from "../terms/valueOf";
import { userRun } from "./tellText";
import type { ToldItem, ToldSection } from "./told";
import { blocksOnly, nothing, paragraph } from "./told";

interface Placed {
  readonly row: IndicatorRow;
  readonly index: number;
}

/** Targets and results, class by class: 数量 质量 时效 成本, 经济 社会 生态 可持续, 满意度; of one kind only where `kind` stands. */
export function tellIndicators(kind: IndicatorClass | undefined, ask: string | undefined, telling: Telling): ToldItem {
  const all = telling.evaluation.facts.indicators.map((row, index) => ({ row, index }));
  const placed = all.filter(({ row }) => kind === undefined || indicatorClass(row) === kind);
  if (placed.length === 0) return ask === undefined ? nothing : blocksOnly([paragraph([placeholder(ask)])]);
  const names = [...new Set(placed.map(classOf))];
  return { blocks: [], sections: names.map((name) => classSection(name, placed.filter((one) => classOf(one) === name), telling)) };
}

function classOf({ row }: Placed): string {
  return row.path.at(-1) ?? "绩效指标";
}

function classSection(name: string, rows: readonly Placed[], telling: Telling): ToldSection {
  return {
    heading: [userRun(name, null), textRun(name.includes("指标") ? "完成情况" : "指标完成情况")],
    runIn: false,
    blocks: [],
    sections: rows.map((placed) => ({ heading: [], runIn: true, blocks: [paragraph(indicatorRuns(placed, telling))], sections: [] })),
  };
}

function indicatorRuns({ row, index }: Placed, telling: Telling): readonly Run[] {
  const { name, target, actual } = row;
  const head = [userRun(name.text, name.at), textRun("：")];
  if (!actual || actual.text.trim() === "") return [...head, placeholder(`${quoted(name.text.trim())}的实际完成值`)];
  const goal = target && target.text.trim() !== "" ? [textRun("年度指标值"), userRun(target.text, target.at), textRun("，")] : [];
  const result = [textRun("实际完成值"), userRun(actual.text, actual.at)];
  return [...head, ...goal, ...result, ...completionRuns(index, row, telling), textRun("。")];
}

function completionRuns(index: number, row: IndicatorRow, telling: Telling): readonly Run[] {
  const numbers = indicatorNumbers(row);
  if (!numbers) return reasonRuns(row, false);
  const rate = writeFigure(`completion/${index}`, false, telling);
  const share = rate.needs.length > 0 ? [] : [textRun("，完成率"), ...rate.runs];
  const value = valueOf(`completion/${index}`, telling);
  const far = value.known && value.measured.value.gt(threshold("overachieved"));
  const met = isMet(numbers);
  return [...share, textRun(met ? "，达到指标值" : "，未达到指标值"), ...reasonRuns(row, !met || far)];
}

/** The clerk's reason; asked for where the result lies below the target, or so far above that the target may be too low. */
function reasonRuns({ name, reason }: IndicatorRow, wanted: boolean): readonly Run[] {
  if (reason && reason.text.trim() !== "") return [textRun("，原因："), userRun(reason.text.trim().replace(/[。；]+$/, ""), reason.at)];
  return wanted ? [textRun("，"), placeholder(`${quoted(name.text.trim())}的偏差原因`)] : [];
}

import type { Run } from "../block";
import type { IndicatorClass } from "../indicatorClass";
import { indicatorClass } from "../indicatorClass";
import { indicatorGroup, indicatorGroups } from "../indicatorGroup";
import { indicatorLevels } from "../indicatorLevels";
import { placeholder } from "../sentences/placeholder";
import { textRun } from "../sentences/told";
import type { Telling } from "../telling";
import type { PlacedIndicator } from "./indicatorRuns";
import { indicatorRuns, isBareResult, resultsRuns } from "./indicatorRuns";
import { userRun } from "./tellText";
import type { ToldItem, ToldSection } from "./told";
import { blocksOnly, nothing, paragraph } from "./told";

/** Targets and results, class by class: 数量 质量 时效 成本, 经济 社会 生态 可持续, 满意度; of one kind only where `kind` stands. */
export function tellIndicators(kind: IndicatorClass | undefined, ask: string | undefined, telling: Telling): ToldItem {
  const all = telling.evaluation.facts.indicators.map((row, index) => ({ row, index }));
  const placed = all.filter(({ row }) => kind === undefined || indicatorClass(row) === kind);
  if (placed.length === 0) return ask === undefined ? nothing : blocksOnly([paragraph([placeholder(ask)])]);
  const names = [...new Set(placed.map(groupName))].sort((one, other) => placeOf(one) - placeOf(other));
  const sections = names.map((name) => groupSection(name, placed.filter((one) => groupName(one) === name), telling));
  const [only] = sections;
  // Below a heading that already names the kind, a class of the unit's own that says no more is not said again.
  const same = kind !== undefined && sections.length === 1 && placed.every(({ row }) => indicatorGroup(row) === null || kind === "satisfaction");
  return same && only ? { blocks: only.blocks, sections: only.sections } : { blocks: [], sections };
}

/** The national class, or the nearest level that the unit itself wrote above the indicator. */
function groupName({ row }: PlacedIndicator): string {
  return indicatorGroup(row) ?? indicatorLevels(row).at(-1) ?? "绩效";
}

/** National classes in the order of the form; the unit's own ones, as they come, before 满意度, which closes every form. */
function placeOf(name: string): number {
  const place = nationalPlace(name);
  return place < 0 ? indicatorGroups.length - 1.5 : place;
}

function nationalPlace(name: string): number {
  return (indicatorGroups as readonly string[]).indexOf(name);
}

function groupSection(name: string, rows: readonly PlacedIndicator[], telling: Telling): ToldSection {
  const bare = rows.filter(isBareResult);
  const told = rows.filter((row) => !bare.includes(row)).map((row): ToldSection => ({ heading: [], runIn: true, blocks: [paragraph(indicatorRuns(row, telling))], sections: [] }));
  const heading = headingOf(name);
  if (bare.length === 0) return { heading, runIn: false, blocks: [], sections: told };
  const results = paragraph(resultsRuns(bare, told.length > 0));
  if (told.length === 0) return { heading, runIn: false, blocks: [results], sections: [] };
  return { heading, runIn: false, blocks: [], sections: [...told, { heading: [], runIn: true, blocks: [results], sections: [] }] };
}

function headingOf(name: string): readonly Run[] {
  const ours = nationalPlace(name) >= 0 || name === "绩效";
  return [ours ? textRun(name) : userRun(name, null), textRun(/指标$/.test(name) ? "完成情况" : "指标完成情况")];
}

import { emptyMemory } from "../../../src/facts/memory";
import { withIgnored, withMapping, withoutIgnored, withoutMapping, withRubric, withUnit, withYear } from "../../../src/taskpane/store/memoryEdits";
import type { PaneAction, PaneState, Problem } from "../../../src/taskpane/store/paneState";
import { initialPane, reducePane } from "../../../src/taskpane/store/reducePane";
import type { Analysis } from "../../../src/taskpane/work/analysis";

const start = initialPane("zh-CN");
const analysis = { subjects: [{}, {}] } as unknown as Analysis;
const smaller = { subjects: [{}] } as unknown as Analysis;
const problem: Problem = { code: "busy", message: "Excel 正忙", details: "" };
const cancelled: Problem = { ...problem, code: "cancelled" };
const scanning: PaneState = { ...start, analysis, scan: { kind: "running", quiet: false, progress: null } };

test.each<readonly [string, PaneState, PaneAction, Partial<PaneState>]>([
  ["a scan begins: what was stale is being read", { ...start, stale: true }, { kind: "scanStarted", quiet: true }, { stale: false, scan: { kind: "running", quiet: true, progress: null } }],
  ["progress while it runs", scanning, { kind: "scanProgress", done: 3, total: 9 }, { scan: { kind: "running", quiet: false, progress: { done: 3, total: 9 } } }],
  ["progress that comes too late is nothing", start, { kind: "scanProgress", done: 3, total: 9 }, { scan: { kind: "idle" } }],
  ["a failed scan keeps what was shown, as out of date", scanning, { kind: "scanFailed", problem }, { analysis, stale: true, scan: { kind: "failed", problem } }],
  ["a first scan that fails has nothing to keep", { ...start, scan: scanning.scan }, { kind: "scanFailed", problem }, { analysis: null, stale: false, scan: { kind: "failed", problem } }],
  ["a stopped scan is no failure where something is shown", scanning, { kind: "scanFailed", problem: cancelled }, { analysis, stale: true, scan: { kind: "idle" } }],
  ["a stopped first scan says so", { ...start, scan: scanning.scan }, { kind: "scanFailed", problem: cancelled }, { scan: { kind: "failed", problem: cancelled } }],
  ["the subject stays", { ...scanning, subject: 1 }, { kind: "analysed", analysis }, { subject: 1, scan: { kind: "idle" } }],
  ["a subject that is gone gives way to the last", { ...scanning, subject: 1 }, { kind: "analysed", analysis: smaller }, { subject: 0 }],
  ["a step closes help and what was said", { ...start, help: "TIE", notice: { text: "好", tone: "good", serial: 1 } }, { kind: "step", step: "score" }, { step: "score", help: null, notice: null }],
  ["work that is done is said", { ...start, working: "写入" }, { kind: "workDone", text: "已写入" }, { working: null, notice: { text: "已写入", tone: "good", serial: 1 } }],
  ["the same words again are news", { ...start, notice: { text: "已写入", tone: "good", serial: 4 } }, { kind: "workDone", text: "已写入" }, { notice: { text: "已写入", tone: "good", serial: 5 } }],
  ["work without words says nothing", { ...start, working: "写入" }, { kind: "workDone", text: "" }, { working: null, notice: null }],
  ["work that failed is said as bad", { ...start, working: "写入" }, { kind: "workFailed", problem }, { working: null, notice: { text: "Excel 正忙", tone: "bad", serial: 1 } }],
  ["changed cells make it stale", scanning, { kind: "changed" }, { stale: true }],
])("%s", (_, before, action, expected) => {
  expect(reducePane(before, action)).toMatchObject(expected);
});

describe("what is remembered", () => {
  const unit = { sheet: "决算", kind: "final-01", unit: "元" };
  const mapping = { fact: "staff.quota", year: 2024, sheet: "情况", cell: "B3", rowLabel: "编制", columnHeader: "人数" };
  const finding = { code: "SCORE-TOTAL", at: ["评分!C3", "评分!C9"], reason: "已更正" };

  test("a decision takes the place of the earlier one on the same thing, and leaves the others", () => {
    const other = { ...unit, sheet: "预算" };
    const memory = [unit, other, { ...unit, unit: "万元" }].reduce(withUnit, emptyMemory);
    expect(memory.units).toEqual([other, { ...unit, unit: "万元" }]);
    expect(withMapping(withMapping(memory, mapping), { ...mapping, cell: "C3" }).mappings).toEqual([{ ...mapping, cell: "C3" }]);
    expect(withRubric(withYear(memory, 2024), "sheet")).toMatchObject({ year: 2024, rubric: "sheet", units: memory.units });
  });

  test("the cells of a finding are the same in any order", () => {
    const memory = withIgnored(emptyMemory, finding);
    expect(withIgnored(memory, { ...finding, at: [...finding.at].reverse(), reason: "另有说明" }).ignored).toHaveLength(1);
    expect(withoutIgnored(memory, { code: finding.code, at: [...finding.at].reverse() }).ignored).toEqual([]);
    expect(withoutIgnored(memory, { code: finding.code, at: ["评分!C3"] }).ignored).toEqual([finding]);
  });

  test("a pointed-at fact of another year stays", () => {
    const memory = withMapping(withMapping(emptyMemory, mapping), { ...mapping, year: 2023 });
    expect(withoutMapping(memory, mapping).mappings).toEqual([{ ...mapping, year: 2023 }]);
  });
});

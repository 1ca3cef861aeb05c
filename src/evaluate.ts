import { factsFromGrids } from "./facts/fromGrids";
import type { CellText, Facts } from "./facts/facts";
import type { Memory, SheetRole } from "./facts/memory";
import { emptyMemory } from "./facts/memory";
import type { Evaluation } from "./findings/evaluation";
import { findingsFrom } from "./findings/fromScored";
import { formatCellRef } from "./grid/address";
import type { Grid } from "./grid/grid";
import { ratesFromFacts } from "./rates/fromFacts";
import { ownSheets } from "./report/ownSheets";
import { ownSheetRole } from "./report/sheetMarker";
import { givenPoints, keptScoreRows } from "./report/sheets/givenPoints";
import type { ChosenRubric } from "./rubrics/chooseRubric";
import { chooseRubric } from "./rubrics/chooseRubric";
import type { Rubric } from "./rubrics/rubric";
import { allRubrics } from "./rubrics/shipped";
import { scoresFromRates } from "./scores/fromRates";
import { rubricFromSheet, sheetRubricId } from "./scores/rubricFromSheet";
import { wholeTotals } from "./scores/scoringSheets";
import type { GivenPoints } from "./scores/score";

export interface EvaluateOptions {
  readonly memory?: Memory;
  /** The fiscal year, where a person named it. */
  readonly year?: number | null;
  /** Id of the rubric, where a person named it. */
  readonly rubric?: string | null;
}

/** A refusal says why in one Chinese sentence with the next step. */
export type EvaluateResult = { readonly kind: "evaluated"; readonly evaluation: Evaluation } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly reasons: readonly [string, ...string[]];
  /** What a person has to say before there is an evaluation (anotherRubric: the one that was chosen does not fit); null where there is nothing to evaluate. */
  readonly asks: "year" | "rubric" | "anotherRubric" | null;
}

/** workbook → grid → facts → rates → scores → findings. Pure: the same grids and options give the same evaluation. */
export function evaluate(grids: readonly Grid[], options: EvaluateOptions = {}): EvaluateResult {
  const memory = options.memory ?? emptyMemory;
  const facts = factsOf(grids, options);
  if (facts.tables.length === 0) return { kind: "refused", reasons: [nothingRecognised(grids)], asks: null };
  if (facts.year === null) return { kind: "refused", reasons: [facts.questions[0]?.message ?? "请指定评价年度。"], asks: "year" };
  const choice = rubricOf(facts, options.rubric ?? null);
  if (choice.kind === "asked") return { kind: "refused", reasons: [choice.message], asks: "rubric" };
  const subject = subjectOf(facts, choice.rubric);
  if (subject === null) return { kind: "refused", reasons: [`工作簿里既有部门的表，又有${facts.projects.length}个项目的自评表，而“${choice.rubric.title["zh-CN"]}”一次只评一个项目。请另选一套部门整体支出的指标体系，或把要评价的项目单独存成一个工作簿。`], asks: "anotherRubric" };
  const given = givenPoints(keptScoreRows(ownGrid(grids, memory, "scores")));
  const projects = facts.projects.flatMap((project) => evaluateProject(project, choice.rubric));
  return { kind: "evaluated", evaluation: { ...evaluateSubject(subject, choice.rubric, given), projects, rubricBecause: choice.why } };
}

/** A rubric for projects judges the project: the tables of its department beside the form are not the project's. Null of several. */
function subjectOf(facts: Facts, rubric: Rubric): Facts | null {
  const [only, ...others] = facts.projects;
  if (rubric.subject === "department" || facts.project !== null || !only) return facts;
  return others.length > 0 ? null : { ...only, tables: facts.tables, texts: [...only.texts, ...facts.texts], projects: facts.projects };
}

/** What a workbook that says nothing gives: every figure asked for. For lists of what there could be. */
export function evaluateNothing(rubric: Rubric): Evaluation {
  return { ...evaluateSubject(factsFromGrids([]), rubric, new Map()), projects: [] };
}

/** The unit's own scoring sheet is the rubric where a person says so, or where it is none of those that ship. */
function rubricOf(facts: Facts, named: string | null): ChosenRubric {
  const wanted = named ?? facts.memory.rubric;
  const choice = wanted === sheetRubricId ? null : chooseRubric(facts, allRubrics, wanted);
  if (choice?.kind === "chosen" || (choice && (wanted !== null || choice.reason === "ambiguous"))) return choice;
  const sheets = wholeTotals(facts.scoring);
  if (sheets.length > 1) return { kind: "asked", reason: "ambiguous", message: severalSheets(sheets), choices: choice?.choices ?? [] };
  const rubric = rubricFromSheet(facts);
  if (rubric) return { kind: "chosen", rubric, why: "单位自己的评分表" };
  const message = "工作簿里没有可用的评分表（要有指标名称、分值和评分标准三列），不能按单位评分表评价，请用 --rubric 另选一套。";
  return choice ?? { kind: "asked", reason: "none", message, choices: allRubrics.map(({ id }) => id) };
}

function severalSheets(totals: readonly CellText[]): string {
  return `工作簿里有${totals.length}张各自合计100分的评分表（合计在${totals.map(({ at }) => formatCellRef(at)).join("、")}），不知道按哪一张评。请只留下要评价的一张，其余另存为别的工作簿。`;
}

/** A project form is scored by the workbook's rubric where that is one for projects, else by the one that its own rows are or that goes with the department's. */
function evaluateProject(facts: Facts, rubric: Rubric): readonly Evaluation[] {
  if (rubric.subject === "project") return [evaluateSubject(facts, rubric, new Map())];
  const ofProjects = allRubrics.filter(({ subject }) => subject === "project");
  const [province = null] = rubric.id.split("/");
  const choice = chooseRubric({ ...facts, memory: { ...facts.memory, rubric: null } }, ofProjects, null, province);
  return choice.kind === "chosen" ? [evaluateSubject(facts, choice.rubric, new Map())] : [];
}

/** What the user's own sheets say; ours are left out, but for the one in which the user writes (文字材料). */
export function factsOf(grids: readonly Grid[], { memory = emptyMemory, year = null }: EvaluateOptions = {}): Facts {
  const written = new Set(grids.filter((grid) => ownSheetRole(grid) === "texts").map(({ sheet }) => sheet));
  const own = new Set(ownNames(grids, memory).filter((name) => !written.has(name)));
  const read = grids.filter(({ sheet }) => !own.has(sheet)).map((grid) => (written.has(grid.sheet) ? withoutKeys(grid) : grid));
  return factsFromGrids(read, { memory, ...(year === null ? {} : { year }) });
}

/** The hidden first column of a sheet of ours holds its keys, which are no words of the clerk's. */
function withoutKeys(grid: Grid): Grid {
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column > 0) })) };
}

/** Our sheet of a role, as it stands in the workbook. */
export function ownGrid(grids: readonly Grid[], memory: Memory, role: SheetRole): Grid | undefined {
  return ownGrids(grids, memory, role)[0];
}

/** All our sheets of a role: of forms there is one for each project. */
export function ownGrids(grids: readonly Grid[], memory: Memory, role: SheetRole): readonly Grid[] {
  const own = new Set(ownNames(grids, memory));
  return grids.filter((grid) => own.has(grid.sheet) && ownSheetRole(grid) === role);
}

function ownNames(grids: readonly Grid[], memory: Memory): readonly string[] {
  const marked = grids.flatMap((grid) => {
    const role = ownSheetRole(grid);
    return role === null ? [] : [{ role, name: grid.sheet }];
  });
  return ownSheets(marked, memory).map(({ name }) => name);
}

function evaluateSubject(facts: Facts, rubric: Rubric, given: ReadonlyMap<string, GivenPoints>): Evaluation {
  const rates = ratesFromFacts(facts);
  const { scores, total } = scoresFromRates(rates, rubric, facts, given);
  const scored = { rubric, facts, rates, scores, total };
  return { ...scored, ...findingsFrom(scored), projects: [] };
}

function nothingRecognised(grids: readonly Grid[]): string {
  const filled = grids.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return "工作簿里没有任何内容，请打开填好预算、决算和指标数据的那一份。";
  const names = filled.slice(0, 5).map(({ sheet }) => `“${sheet}”`).join("、");
  return `没有认出任何预算表、决算表、基础数据表或评分表（看过${names}${filled.length > 5 ? `等${filled.length}张表` : ""}），请确认每张表上方有表名（如“收入支出决算总表”）和表头。`;
}

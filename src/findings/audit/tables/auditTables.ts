import type { Facts } from "../../../facts/facts";
import { factsFromGrids } from "../../../facts/fromGrids";
import type { CellRef } from "../../../grid/address";
import { formatCellRef } from "../../../grid/address";
import { ratesFromFacts } from "../../../rates/fromFacts";
import { rubricFromSheet } from "../../../scores/rubricFromSheet";
import { scoresFromRates } from "../../../scores/fromRates";
import type { CheckResult } from "../../check";
import { findingsFrom } from "../../fromScored";
import { printFinding } from "../../printFinding";
import type { AuditFinding, Claim, Verdict } from "../claim";
import { placeInWords } from "../placeInWords";
import type { WrittenTable } from "../written";
import { emptyRubric } from "./emptyRubric";
import { findingOf } from "../findingOf";
import { Decimal } from "../../../quantity/decimal";
import { columnRelations } from "./columnRelations";
import { columnSums } from "./columnSums";
import { numbersOf } from "./numbersOf";
import type { TableGrid } from "./gridOfTable";
import { gridOfTable } from "./gridOfTable";

export interface TablesAudit {
  readonly claims: readonly Claim[];
  readonly findings: readonly AuditFinding[];
  /** What the tables say, for the text to be held against; null where none was recognised. */
  readonly facts: Facts | null;
  readonly placeOf: (at: CellRef) => string;
}

/** What a table says of itself. What is missing from it, or should be explained, is no error of a report. */
const asked = /^(?:TIE-|RATE-PRINTED|INDICATOR-(?:COMPLETION|RANGE|FULL-UNMET|UNIT)|SCORE-(?:SUBTOTAL|TOTAL|RANGE)|THREE-PUBLIC-BELOW|FACT-(?:CONTRADICTORY|NEGATIVE)|GRADE-DIFFERS|SPEND-ABOVE)/;

/** The tables of a report, recognised and checked like the sheets of a workbook. */
export function auditTables(tables: readonly WrittenTable[], year: number | null): TablesAudit {
  const grids = tables.map(gridOfTable);
  const placeOf = placesOf(grids);
  const arithmetic = tables.flatMap(arithmeticOf);
  const facts = factsFromGrids(grids.map(({ grid }) => grid), year === null ? {} : { year });
  if (facts.tables.length === 0) return { claims: arithmetic, findings: arithmetic.flatMap(findingOf), facts: null, placeOf };
  const subjects = [facts, ...facts.projects.filter((project) => project !== facts)];
  const checked = subjects.map((subject) => checkedOf(subject));
  const claims = checked.flatMap(({ checks }) => checks.flatMap((result) => claimOfCheck(result, placeOf, grids)));
  // A cell that a check of its kind of table has looked at is not told of twice.
  const known = new Set(claims.map(({ at }) => at));
  const plain = arithmetic.filter(({ at }) => !known.has(at));
  const findings = checked.flatMap((one) => one.findings.filter(({ code }) => asked.test(code)).map((finding): AuditFinding => {
    const { code, severity, at, values } = finding;
    return { code, severity, at: at.map(placeOf), values, message: inWords(printFinding(finding), at, placeOf) };
  }));
  return { claims: [...claims, ...plain], findings: [...findings, ...plain.flatMap(findingOf)], facts, placeOf };
}

function arithmeticOf(table: WrittenTable): readonly Claim[] {
  const numbers = numbersOf(table);
  if (!numbers) return [];
  const sums = columnSums(numbers);
  const right = new Map(sums.flatMap(({ at, recomputed, verdict }) => (verdict === "contradiction" && recomputed !== null ? [[at, new Decimal(recomputed)] as const] : [])));
  return [...sums, ...columnRelations(numbers, right)];
}

function checkedOf(facts: Facts) {
  const rates = ratesFromFacts(facts);
  const rubric = rubricFromSheet(facts) ?? emptyRubric(facts.year);
  const { scores, total } = scoresFromRates(rates, rubric, facts);
  return findingsFrom({ rubric, facts, rates, scores, total });
}

function placesOf(grids: readonly TableGrid[]): (at: CellRef) => string {
  const bySheet = new Map(grids.map((one) => [one.grid.sheet, one] as const));
  return (at) => bySheet.get(at.sheet)?.placeOf(at) ?? formatCellRef(at);
}

/** A sentence names cells as a sheet's; a reader of the report looks for row and column. */
function inWords(message: string, at: readonly CellRef[], placeOf: (at: CellRef) => string): string {
  return at.reduce((text, cell) => text.replaceAll(formatCellRef(cell), placeInWords(placeOf(cell))), message);
}

const verdicts: Readonly<Record<CheckResult["outcome"]["kind"], Verdict | null>> = { passes: "agrees", within: "rounding", fails: "contradiction", notApplicable: null, lacksData: null };

function claimOfCheck({ check, outcome }: CheckResult, placeOf: (at: CellRef) => string, grids: readonly TableGrid[]): readonly Claim[] {
  const { at, kind, values } = outcome;
  const [first] = at;
  const said = verdicts[kind];
  const { working } = values;
  if (!asked.test(check.code) || !first || said === null || working === undefined) return [];
  const verdict = kind !== "fails" ? said : values.proposal === "truncated" ? "truncation" : /^(?:RATE|INDICATOR)/.test(check.code) ? "wrong" : said;
  const cell = at.find((one) => textAt(one, grids) === values.printed) ?? first;
  const printed = values.printed ?? textAt(cell, grids);
  return [{ text: textAt(cell, grids), at: placeOf(cell), quantity: values.rate ?? values.row ?? check.label["zh-CN"], printed, recomputed: values.computed ?? values.expected ?? null, verdict, why: working, also: at.filter((one) => one !== cell).map(placeOf) }];
}

function textAt({ sheet, row, column }: CellRef, grids: readonly TableGrid[]): string {
  const found = grids.find(({ grid }) => grid.sheet === sheet)?.grid.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);
  return found && typeof found.value === "string" ? found.value : "";
}

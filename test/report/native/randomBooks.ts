import type { Evaluation } from "../../../src/findings/evaluation";
import { evaluate } from "../../../src/evaluate";
import type { Cell, Grid } from "../../../src/grid/grid";
import { formulaTokens } from "../../../src/grid/formulaTokens";
import type { Book } from "../../../src/hosts/embedded/model/book";
import type { Sheet } from "../../../src/hosts/embedded/model/sheet";
import type { DraftCell } from "../../../src/report/sheet";
import { keptScoreRows } from "../../../src/report/sheets/givenPoints";
import { scoreSheet } from "../../../src/report/sheets/scoreSheet";
import { seeded } from "../../facts/mutations/random";

/** A score sheet as it was drafted, and where a calculator finds its cells. */
export interface WrittenScores {
  readonly name: string;
  readonly evaluation: Evaluation;
  readonly formulas: readonly DraftCell[];
  readonly sheet: Sheet;
}

/** The same workbook with other amounts: each is multiplied by something between a fifth and twice, and rounded to cents. */
export function withOtherAmounts(grids: readonly Grid[], seed: number): readonly Grid[] {
  const random = seeded(seed);
  const changed = (cell: Cell): Cell => {
    const { value, formula } = cell;
    // Whole numbers may be years, counts and points, which have a meaning of their own.
    const amount = typeof value === "number" && formula === undefined && (!Number.isInteger(value) || (Math.abs(value) > 100 && (value < 1990 || value > 2100)));
    return amount ? { ...cell, value: Math.round(value * (0.2 + random.below(1_800) / 1_000) * 100) / 100 } : cell;
  };
  return grids.map((grid) => ({ ...grid, rows: grid.rows.map(({ row, cells }) => ({ row, cells: cells.map(changed) })) }));
}

/** Puts a workbook and its score sheet into a book that holds many, each sheet under a name of its own; null where it cannot be evaluated. */
export function putScores(book: Book, name: string, grids: readonly Grid[], rubric: string | null): WrittenScores | null {
  const result = evaluate(grids, { rubric });
  if (result.kind === "refused") return null;
  const draft = scoreSheet(result.evaluation, keptScoreRows(undefined));
  const renamed = (sheet: string): string => `${sheet.slice(0, 20)}·${name}`;
  const asked = new Set(draft.cells.flatMap(({ formula }) => formulaTokens(formula ?? "").flatMap((token, index, tokens) => (tokens[index + 1] === "!" ? [bareName(token)] : []))));
  for (const grid of grids.filter((one) => asked.has(one.sheet))) {
    const sheet = book.addSheet(renamed(grid.sheet));
    for (const { row, cells } of grid.rows) for (const { column, value } of cells) sheet.put(row, column, value, null);
  }
  const sheet = book.addSheet(renamed(draft.name));
  for (const { row, column, formula, number, text } of draft.cells) {
    if (formula === undefined) sheet.put(row, column, number === undefined ? (text ?? null) : Number(number), null);
    else sheet.put(row, column, null, `=${withSheetNames(formula, renamed)}`);
  }
  return { name, evaluation: result.evaluation, formulas: draft.cells.filter(({ formula, number }) => formula !== undefined && number !== undefined), sheet };
}

function withSheetNames(formula: string, renamed: (sheet: string) => string): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => (tokens[index + 1] === "!" ? `'${renamed(bareName(token)).replaceAll("'", "''")}'` : token))
    .join("");
}

function bareName(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
}

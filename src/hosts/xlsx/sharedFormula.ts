import { columnIndex, columnName, maxColumns, maxRows } from "../../grid/address";
import { formulaTokens } from "../../grid/formulaTokens";

/** One end of an address: a number where it moves with the cell, a text where `$` holds it. */
interface Reference {
  readonly column: number | string;
  readonly row: number | string;
}

const cellAddress = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const columnAddress = /^(\$?)([A-Za-z]{1,3})$/;
const rowAddress = /^(\$?)([1-9][0-9]{0,6})$/;

/**
 * A formula that a file stores once for a whole range: what stands in each of its cells is the first cell's formula
 * with its relative addresses moved along (ECMA-376 18.3.1.40). An address that leaves the sheet becomes #REF!.
 */
export class SharedFormula {
  private readonly parts: readonly (string | Reference)[];

  /** `formula` is what the cell at `row`, `column` (both from 0) shows. */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.parts = referencesIn(formulaTokens(formula));
  }

  /** The formula of the cell at this place. */
  at(row: number, column: number): string {
    const [down, right] = [row - this.row, column - this.column];
    return this.parts.map((part) => (typeof part === "string" ? part : moved(part, down, right))).join("");
  }
}

function referencesIn(tokens: readonly string[]): readonly (string | Reference)[] {
  return tokens.map((token, index) => {
    const after = tokens[index + 1];
    if (after === "(" || after === "!") return token;
    const cell = cellAddress.exec(token);
    if (cell) return reference(cell[1], cell[2], cell[3], cell[4]) ?? token;
    if (isHalf(tokens, index, columnAddress)) {
      const [, fixed, name] = columnAddress.exec(token) ?? [];
      return reference(fixed, name, "$", "") ?? token;
    }
    if (isHalf(tokens, index, rowAddress)) {
      const [, fixed, number] = rowAddress.exec(token) ?? [];
      return reference("$", "", fixed, number) ?? token;
    }
    return token;
  });
}

/** Whole columns and rows are only told from names and numbers by the colon between two of them. */
function isHalf(tokens: readonly string[], index: number, kind: RegExp): boolean {
  const other = tokens[index + 1] === ":" ? tokens[index + 2] : tokens[index - 1] === ":" ? tokens[index - 2] : undefined;
  return kind.test(tokens[index] ?? "") && other !== undefined && kind.test(other);
}

function reference(fixedColumn = "", name = "", fixedRow = "", number = ""): Reference | null {
  const column = name === "" ? 0 : columnIndex(name);
  const row = number === "" ? 0 : Number(number) - 1;
  if (column >= maxColumns || row >= maxRows) return null;
  return {
    column: fixedColumn === "" ? column : name === "" ? "" : `$${name}`,
    row: fixedRow === "" ? row : number === "" ? "" : `$${number}`,
  };
}

function moved({ row, column }: Reference, down: number, right: number): string {
  const toRow = typeof row === "number" ? row + down : 0;
  const toColumn = typeof column === "number" ? column + right : 0;
  if (toRow < 0 || toRow >= maxRows || toColumn < 0 || toColumn >= maxColumns) return "#REF!";
  return `${typeof column === "string" ? column : columnName(toColumn)}${typeof row === "string" ? row : toRow + 1}`;
}

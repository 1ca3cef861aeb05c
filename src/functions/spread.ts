import type { FunctionSet, PerfFunction } from "./perfFunction";
import type { Fault, Result, Scalar } from "./value";
import { fault, isErrorCode, isFault } from "./value";

/** One result, or a table of them where an argument was a range. */
export type Answer = Result | readonly (readonly Result[])[];

type Matrix = readonly (readonly unknown[])[];

/**
 * Calls a function with what a host hands over: single values or ranges, errors as values. Single cells, rows and columns
 * stretch over the largest range; ranges that do not fit are #VALUE!; an element that fails fails alone.
 */
export function callPerf(definition: PerfFunction, given: readonly unknown[], set: FunctionSet): Answer {
  const count = Object.keys(definition.parameters).length;
  const matrices = given.slice(0, count).map(asMatrix);
  const rows = Math.max(1, ...matrices.map((matrix) => matrix.length));
  const columns = Math.max(1, ...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const misfit = matrices.findIndex((matrix) => !fits(matrix, rows, columns));
  if (misfit >= 0) return fault("#VALUE!", `区域大小不一致：第${misfit + 1}个参数不是${rows}行${columns}列，也不是单个单元格、一行或一列`);
  if (rows === 1 && columns === 1) return apply(definition, matrices.map((matrix) => valueAt(matrix, 0, 0)), set);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => apply(definition, matrices.map((matrix) => valueAt(matrix, row, column)), set)),
  );
}

function apply(definition: PerfFunction, values: readonly (Scalar | Fault)[], set: FunctionSet): Result {
  return definition.apply(values, set);
}

function asMatrix(given: unknown): Matrix {
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function fits(matrix: Matrix, rows: number, columns: number): boolean {
  const width = matrix[0]?.length ?? 0;
  return (matrix.length === rows || matrix.length === 1) && (width === columns || width === 1) && matrix.every((row) => row.length === width);
}

function valueAt(matrix: Matrix, row: number, column: number): Scalar | Fault {
  const line = matrix[matrix.length === 1 ? 0 : row] ?? [];
  return plain(line[line.length === 1 ? 0 : column]);
}

/** A host's value as ours: an Excel data type is its basic value, an error object its code, anything else blank. */
function plain(value: unknown): Scalar | Fault {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (isFault(value)) return value;
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  const error = [code, basicValue].find(isErrorCode);
  return error ? fault(error, "") : plain(basicValue);
}

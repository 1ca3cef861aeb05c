import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { isCellError } from "../../../grid/grid";
import type { StoredCell } from "../model/cellStore";

/** What a cell holds, as Univer takes it. */
export function univerCell({ value, formula }: Pick<StoredCell, "value" | "formula">): ICellData {
  const held = formula === null ? {} : { f: formula };
  if (value === null) return held;
  if (isCellError(value)) return { ...held, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...held, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...held, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

import type { Area } from "../../grid/address";
import type { CellValue, Grid } from "../../grid/grid";
import { GridRows } from "../xlsx/gridRows";
import type { AreaReading } from "./readParts";

/** What is known of a sheet beside its cells. */
export interface SheetHead {
  readonly name: string;
  readonly visibility: string;
  readonly merges: readonly Area[];
  /** Null where some rows are hidden and others not: then the readings say which. */
  readonly rowsHidden: boolean | null;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly date1904: boolean;
}

const errorValue = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** A sheet as the file host would give it, from what Excel answered. */
export function gridOf(head: SheetHead, readings: readonly AreaReading[]): Grid {
  const rows = new GridRows();
  for (const reading of readings) addReading(rows, reading, head.rowsHidden);
  return {
    sheet: head.name,
    visibility: head.visibility === "VeryHidden" ? "veryHidden" : head.visibility === "Hidden" ? "hidden" : "visible",
    rows: rows.finish(),
    merges: head.merges,
    hiddenRows: rows.hiddenRows,
    hiddenColumns: head.hiddenColumns,
    date1904: head.date1904,
  };
}

function addReading(rows: GridRows, { area, values, formulas, formats, hiddenRows }: AreaReading, allHidden: boolean | null): void {
  values.forEach((cells, down) => {
    cells.forEach((value, along) => {
      const formula = formulaOf(value, formulas[down]?.[along]);
      if (formula === undefined && (value === "" || value === null)) return;
      rows.add(area.left + along, cellValue(value), formula, formatOf(formats[down]?.[along]));
    });
    rows.endRow(area.top + down, hiddenRows?.[down] ?? allHidden === true);
  });
}

/** A formula differs from its value; of a constant Excel gives the same twice. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

function formatOf(format: unknown): string | undefined {
  return typeof format === "string" && format !== "General" ? format : undefined;
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return errorValue.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

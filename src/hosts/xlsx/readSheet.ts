import type { Grid } from "../../grid/grid";
import type { WorkbookContext } from "./readCellValue";
import type { SheetPart } from "./readWorkbook";
import { SheetReader } from "./sheetReader";
import { readXmlEntry } from "./xml";
import type { ZipEntry } from "./zip";

/**
 * One worksheet as plain values. Cells that hold nothing leave no trace, however they are formatted.
 *
 * @throws HostProblem `damaged` when the part is no worksheet, or a cell's address or shared string does not exist.
 */
export function readSheet(sheet: SheetPart, entry: ZipEntry, context: WorkbookContext): Grid {
  const reader = new SheetReader(entry.name, context);
  readXmlEntry(entry, reader);
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows: reader.rows.finish(),
    merges: reader.merges,
    hiddenRows: reader.rows.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
    date1904: context.date1904,
  };
}

import { insertColumns } from "../insertColumns";
import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

/** The whole table stands further down and to the right. */
export const blockMoved = onSheet("block moved", (sheet, random) =>
  insertColumns(insertRows(sheet, 0, random.below(30)), 0, 1 + random.below(12)),
);

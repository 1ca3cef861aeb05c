import type { PackageEdit } from "./packageEdit";
import { StyleBook } from "./styleBook";
import type { WorkbookPart } from "./workbookPart";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The workbook's styles; a workbook without any, which the format allows, gets a part for them. */
export function openStyles(edit: PackageEdit, { part: workbook, relationships, flavour }: WorkbookPart): StyleBook {
  const found = relationships.find(({ type }) => type === `${flavour.relationships}/styles`)?.part;
  if (found) return new StyleBook(edit, found, flavour);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const part = edit.freeName((number) => `${folder}styles${number === 1 ? "" : number}.xml`);
  edit.put(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${flavour.main}"></styleSheet>`);
  edit.contentTypes.declare(part, contentType);
  edit.relationshipsOf(workbook).add(`${flavour.relationships}/styles`, part);
  return new StyleBook(edit, part, flavour);
}

import { maxColumns, maxRows } from "../../grid/address";
import { Parts } from "../xlsx/parts";
import { readXmlEntry } from "../xlsx/xml";
import type { XmlTag } from "../xlsx/xmlTag";
import { openZip } from "../xlsx/zip";

const table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

/** What is out of sight on a sheet of an OpenDocument file. */
export interface Hidden {
  sheet: boolean;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Hidden sheets, rows and columns of an .ods by sheet name: SheetJS does not tell them (ODF 1.3 part 3, 19.718 table:visibility, 19.620 table:display). */
export function readHidden(bytes: Uint8Array): ReadonlyMap<string, Hidden> {
  const content = new Parts(openZip(bytes)).find("content.xml");
  const sheets = new Map<string, Hidden>();
  if (!content) return sheets;
  const unseen = new Set<string>();
  let styleName = "";
  let current: Hidden | null = null;
  let row = 0;
  let column = 0;
  readXmlEntry(content, {
    start: (namespace, local, tag) => {
      if (namespace === style && local === "style") styleName = tag.attribute("name", style) ?? "";
      else if (namespace === style && local === "table-properties" && tag.attribute("display", table) === "false") unseen.add(styleName);
      if (namespace !== table) return;
      if (local === "table" && current === null) {
        current = { sheet: unseen.has(tag.attribute("style-name", table) ?? ""), rows: new Set(), columns: new Set() };
        sheets.set(tag.attribute("name", table) ?? "", current);
        row = column = 0;
      } else if (local === "table-column" && current) column = counted(tag, "number-columns-repeated", column, maxColumns, current.columns);
      else if (local === "table-row" && current) row = counted(tag, "number-rows-repeated", row, maxRows, current.rows);
    },
    text: () => undefined,
    end: (namespace, local) => {
      if (namespace === table && local === "table") current = null;
    },
  });
  return sheets;
}

/** The next row or column behind these; they are noted where they are collapsed or filtered away. */
function counted(tag: XmlTag, attribute: string, from: number, most: number, hidden: Set<number>): number {
  const repeated = Number(tag.attribute(attribute, table) ?? 1);
  const to = Math.min(most, from + (Number.isInteger(repeated) && repeated > 0 ? repeated : 1));
  if ((tag.attribute("visibility", table) ?? "visible") !== "visible") for (let at = from; at < to; at++) hidden.add(at);
  return to;
}

import type { Grid } from "../../grid/grid";
import { HostProblem } from "../port";
import { detached } from "./detached";
import { strict, transitional } from "./flavour";
import { readFlag } from "./readFlag";
import type { Relationship } from "./readRelationships";
import { readXstring } from "./readXstring";
import { shownFormula } from "./shownFormula";
import { readXmlEntry } from "./xml";
import type { XmlTag } from "./xmlTag";
import type { ZipEntry } from "./zip";

/** A tab of the workbook, in its order; `part` is null for tabs that hold no cells (chart, dialog and macro sheets). */
export interface SheetPart {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly sheetId: string;
  readonly relationship: string;
  readonly part: string | null;
}

/** A name of the workbook, or of one sheet alone; `refersTo` is a formula as Excel shows it, without "=". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 * The workbook's table of contents.
 *
 * @throws HostProblem `damaged` when a tab leads to no part.
 */
export function readWorkbook(entry: ZipEntry, relationships: readonly Relationship[]): WorkbookPart {
  const sheets: SheetPart[] = [];
  const names: { name: string; localSheet: string | undefined; hidden: boolean; text: string }[] = [];
  let date1904 = false;
  let inName = false;
  readXmlEntry(entry, {
    start: (namespace, local, tag) => {
      if (namespace !== transitional.main && namespace !== strict.main) return;
      if (local === "workbookPr") date1904 = readFlag(tag.attribute("date1904"));
      if (local === "sheet") sheets.push(readTab(tag, relationships));
      if (local !== "definedName") return;
      inName = true;
      names.push({
        name: readXstring(tag.attribute("name") ?? ""),
        localSheet: tag.attribute("localSheetId"),
        hidden: readFlag(tag.attribute("hidden")),
        text: "",
      });
    },
    text: (piece) => {
      const last = names.at(-1);
      if (inName && last) last.text += piece.text();
    },
    end: (_, local) => {
      if (local === "definedName") inName = false;
    },
  });
  const definedNames = names.map(({ name, localSheet, hidden, text }) => ({
    name,
    refersTo: detached(shownFormula(readXstring(text))),
    sheet: localSheet === undefined ? null : (sheets[Number(localSheet)]?.name ?? null),
    hidden,
  }));
  return { sheets, definedNames, date1904 };
}

function readTab(tag: XmlTag, relationships: readonly Relationship[]): SheetPart {
  const id = tag.attribute("id", transitional.relationships) ?? tag.attribute("id", strict.relationships) ?? "";
  const name = readXstring(tag.attribute("name") ?? "");
  const found = relationships.find((relationship) => relationship.id === id);
  if (!found) {
    throw new HostProblem(
      "damaged",
      `文件已损坏：工作表“${name}”没有内容；请在 Excel 或 WPS 中打开修复后另存为 .xlsx，再试一次。`,
    );
  }
  const state = tag.attribute("state");
  return {
    name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    sheetId: tag.attribute("sheetId") ?? "",
    relationship: id,
    part: found.type === "worksheet" ? found.target : null,
  };
}

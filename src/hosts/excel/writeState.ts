import type { Memory } from "../../facts/memory";
import { emptyMemory } from "../../facts/memory";
import type { RoleSheet } from "../../report/ownSheets";
import { ownSheets } from "../../report/ownSheets";
import { roleOfMarker } from "../../report/sheetMarker";
import { memoryFromXml, memoryNamespace } from "../memoryXml";

/** A sheet with PERF's marker in A1. */
export interface MarkedSheet extends RoleSheet {
  readonly id: string;
  readonly protected: boolean;
}

/** What must be known of the workbook before anything is written. */
export interface WriteState {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly own: readonly MarkedSheet[];
  readonly structureProtected: boolean;
  /** PERF's memory as XML, null where there is none yet. */
  readonly memory: { readonly id: string; readonly xml: string } | null;
}

/** Two round trips. `remembered` are our sheets as the caller knows them; without any, those that the workbook remembers. */
export async function readWriteState(context: Excel.RequestContext, remembered: Memory): Promise<WriteState> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const parts = workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  workbook.protection.load("protected");
  await context.sync();
  const heads = sheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return { sheet, first: sheet.getRange("A1").load("values") };
  });
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  const marked = heads.flatMap(({ sheet, first }) => {
    const value: unknown = first.values[0]?.[0];
    const role = typeof value === "string" ? roleOfMarker(value) : null;
    return role === null ? [] : [{ role, name: sheet.name, id: sheet.id, protected: sheet.protection.protected }];
  });
  const [memory] = texts.map(({ part, xml }) => ({ id: part.id, xml: xml.value }));
  const known = remembered.sheets.length > 0 ? remembered : memory ? memoryFromXml(memory.xml).memory : emptyMemory;
  return {
    ids: sheets.items.map(({ id }) => id),
    names: sheets.items.map(({ name }) => name),
    own: ownSheets(marked, known),
    structureProtected: workbook.protection.protected,
    memory: memory ?? null,
  };
}

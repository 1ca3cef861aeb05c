import { ownSheets } from "../../report/ownSheets";
import { placedSheets } from "../../report/placedSheets";
import { sheetPlaces } from "../../report/sheetPlaces";
import type { WorkbookChange } from "../port";
import { HostProblem } from "../port";
import { markedTabs } from "./markedTabs";
import { customXmlOf, readMemoryPart, writeMemoryPart } from "./memoryPart";
import { PackageEdit } from "./packageEdit";
import { putSheets } from "./putSheets";
import { refuseForeignFile } from "./refuseForeign";
import type { WorkbookPart } from "./workbookPart";
import { readWorkbookPart } from "./workbookPart";

/**
 * The workbook with our sheets and our memory in it. A sheet of ours that is already there is replaced where it
 * stands, under the name its user gave it; a new one becomes the last tab. Every part that need not change is copied
 * byte for byte, compressed as it was.
 *
 * @throws HostProblem `protected` where a new sheet is needed and the workbook's structure is locked, where a digital
 *   signature would be broken, or in a shared workbook; `not-a-workbook`, `damaged`, `encrypted` and `too-large` as reading does.
 */
export function writeXlsx(original: Uint8Array, change: WorkbookChange): Uint8Array {
  refuseForeignFile(original);
  const edit = new PackageEdit(original);
  const book = readWorkbookPart(edit);
  refuseSigned(edit);
  refuseShared(book);
  const remembered = change.memory.sheets.length > 0 ? change.memory : readMemoryPart(customXmlOf(edit, book)).memory;
  const own = ownSheets(markedTabs(edit, book), remembered);
  const tabs = book.tabs.map(({ name }) => name);
  const places = sheetPlaces(change.sheets, own, tabs);
  if (places.some(({ replaces }) => !replaces)) refuseLocked(book);
  const tabOf = new Map(own.map(({ name, tab }) => [name, tab] as const));
  const sheets = placedSheets(change.sheets, places, tabs);
  putSheets(edit, book, sheets.map((sheet) => ({ sheet, replaces: tabOf.get(sheet.name) ?? null })));
  const written = change.sheets.map(({ role }, index) => ({ role, name: places[index]?.name ?? "" }));
  const untouched = own.filter(({ name }) => !written.some((sheet) => sheet.name === name)).map(({ role, name }) => ({ role, name }));
  writeMemoryPart(edit, book, { ...change.memory, sheets: [...written, ...untouched] });
  return edit.bytes();
}

function refuseLocked({ structureLocked }: WorkbookPart): void {
  if (!structureLocked) return;
  throw new HostProblem(
    "protected",
    "工作簿的结构受保护，无法添加工作表。请在 Excel 的“审阅 → 保护工作簿”中取消保护，保存后再试一次。",
  );
}

function refuseSigned(edit: PackageEdit): void {
  const signed = edit.relationshipsOf("").all.some(({ type }) => type.endsWith("/digital-signature/origin"));
  if (!signed) return;
  throw new HostProblem(
    "protected",
    "工作簿带有数字签名，写入会使签名失效。请在 Excel 中另存一份副本（签名会去掉），再对副本操作。",
  );
}

/** The log of a shared workbook names every sheet; one that it does not know would damage it. */
function refuseShared({ relationships }: WorkbookPart): void {
  const shared = relationships.some(({ type }) => type.endsWith("/revisionHeaders"));
  if (!shared) return;
  throw new HostProblem(
    "protected",
    "工作簿正处于“共享工作簿”状态，无法添加工作表。请在 Excel 的“审阅 → 共享工作簿”中取消共享，保存后再试一次。",
  );
}

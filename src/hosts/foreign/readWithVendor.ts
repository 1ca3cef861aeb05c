import type { DenseWorkSheet, ParsingOptions, WorkBook } from "@e965/xlsx";
import type { Grid } from "../../grid/grid";
import { freeSheetName } from "../../report/freeSheetName";
import { HostProblem } from "../port";
import { carriedFormula } from "./carriedFormula";
import { codepages } from "./codepages";
import { decodeText } from "./decodeText";
import type { ForeignBook } from "./foreignBook";
import type { ForeignKind } from "./foreignKind";
import { openDocumentFormula } from "./openDocumentFormula";
import { readHidden } from "./readHidden";
import { sheetFromVendor } from "./sheetFromVendor";

const visibilities: readonly Grid["visibility"][] = ["visible", "hidden", "veryHidden"];
const damagedWords = "这个工作簿已损坏或不完整，其中读不出工作表；请在 Excel 或 WPS 中打开，修复后另存为 .xlsx，再试一次。";
const options: ParsingOptions = { dense: true, cellFormula: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false, codepage: 936 };

/**
 * Reads old and foreign workbooks through SheetJS, which is loaded when the first such file is opened and not before.
 *
 * @throws HostProblem `encrypted`, or `damaged` also where no sheet is in it
 */
export async function readWithVendor(bytes: Uint8Array, kind: Exclude<ForeignKind, "text">): Promise<ForeignBook> {
  const { read, set_cptable: setCodepages } = await import("@e965/xlsx");
  setCodepages(codepages);
  const isText = kind === "html" || kind === "spreadsheetXml";
  const readBook = (): WorkBook =>
    isText ? read(decodeText(bytes), { ...options, type: "string", raw: kind === "html" }) : read(bytes, { ...options, type: "array" });
  const book = guarded(() => quietly(readBook));
  return bookFrom(book, kind, kind === "openDocument" ? readHidden(bytes) : new Map());
}

/** SheetJS tells the console of formats that it reads only in part; a command line's stderr is for causes of failure. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function guarded(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(why)) {
      throw new HostProblem("encrypted", "这个工作簿设了打开密码，无法读取；请在 Excel 或 WPS 中取消密码后另存，再试一次。", { cause: error });
    }
    throw new HostProblem("damaged", damagedWords, { cause: error });
  }
}

function bookFrom(book: WorkBook, kind: ForeignKind, hidden: ReturnType<typeof readHidden>): ForeignBook {
  const tabs = book.SheetNames.map((name, index) => ({ name, index, sheet: book.Sheets[name] as DenseWorkSheet | undefined }));
  const worksheets = tabs.filter(({ sheet }) => sheet && (sheet["!type"] ?? "sheet") === "sheet");
  if (worksheets.length === 0) throw new HostProblem("damaged", damagedWords);
  const names: string[] = [];
  for (const { name } of worksheets) names.push(freeSheetName(name, names));
  // A sheet that had to be renamed is no longer what formulas call it.
  const kept = new Set(names.filter((name, index) => worksheets[index]?.name === name));
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = worksheets.map(({ name, index, sheet }, at) => {
    const own = hidden.get(name);
    const said = visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
    return sheetFromVendor(sheet as DenseWorkSheet, {
      name: names[at] ?? name,
      visibility: own?.sheet === true ? "hidden" : said,
      date1904,
      hidden: own,
      untyped: kind === "html",
      formulaOf: (formula) => carriedFormula(openDocumentFormula(formula), kept),
    });
  });
  return { sheets, date1904 };
}

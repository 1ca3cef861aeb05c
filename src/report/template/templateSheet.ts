import type { FactRef } from "../../facts/fact";
import { factEntry, parseFactRef } from "../../facts/fact";
import type { CellRef } from "../../grid/address";
import type { CellLook } from "../cellLook";
import type { PlainCell, PlainSheet } from "../plainSheet";
import { sheetStyles } from "../sheetStyles";
import { titleFormula, unitFormula } from "./noteSheet";
import type { TemplateCell, TemplateInput, TemplateRow, TemplateTable } from "./templateTable";

/** The first of a table's own rows on its sheet: title and unit line stand above. */
export const firstTableRow = 2;
const most = "999999999999";

const looks: Readonly<Record<TemplateRow["look"], CellLook>> = { head: sheetStyles.header, body: sheetStyles.label, sum: sheetStyles.total };

/** A table as a sheet: title with the year, unit line, header, and the cells to fill with their limits and hints. */
export function templateSheet({ title, unit, rows, merges = [], widths }: TemplateTable, year: number | null, uses: ReadonlyMap<FactRef, readonly string[]>): PlainSheet {
  const last = widths.length - 1;
  const headRows = rows.findIndex(({ look }) => look === "head");
  return {
    name: title.replace(/[“”]/g, ""),
    cells: [
      { row: 0, column: 0, ...titleFormula(title, year), look: { ...sheetStyles.title, wrap: false } },
      { row: 1, column: 0, ...unitFormula, look: sheetStyles.subtitle },
      ...(unit === undefined ? [] : [unitLine(unit, last)]),
      ...rows.flatMap(({ cells, look }, row) => cells.map((cell, column) => plainCell(cell, firstTableRow + row, column, looks[look], uses))),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      ...merges.map(([top, left, bottom, right]) => ({ top: top + firstTableRow, left, bottom: bottom + firstTableRow, right })),
    ],
    columnWidths: widths,
    rowHeights: Object.fromEntries(rows.flatMap(({ height }, row) => (height === undefined ? [] : [[firstTableRow + row, height]]))),
    freeze: headRows === 0 ? { rows: firstTableRow + 1, columns: 0 } : null,
    print: { landscape: widths.reduce((all, width) => all + width, 0) > 90, repeatRows: null, fitToWidth: true },
  };
}

/** The cells of a table's sheet in which a fact is to be typed. */
export function factPlaces({ title, rows }: TemplateTable): readonly { readonly ref: FactRef; readonly at: CellRef }[] {
  const sheet = title.replace(/[“”]/g, "");
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (isInput(cell) && cell.input === "figure" ? cell.facts.map((ref) => ({ ref, at: { sheet, row: firstTableRow + row, column } })) : [])),
  );
}

function unitLine(unit: string, column: number): PlainCell {
  return {
    row: 1,
    column,
    text: unit,
    look: { ...sheetStyles.subtitle, horizontal: "right" },
    prompt: { title: "金额单位", text: "本表金额都按这个单位填写；如果按元填写，请在这里改为“单位：元”。" },
    allow: { kind: "list", choices: ["单位：万元", "单位：元"] },
  };
}

function isInput(cell: TemplateCell): cell is TemplateInput {
  return cell !== null && typeof cell === "object" && "input" in cell;
}

function plainCell(cell: TemplateCell, row: number, column: number, look: CellLook, uses: ReadonlyMap<FactRef, readonly string[]>): PlainCell {
  const place = { row, column };
  if (cell === null) return { ...place, look };
  if (typeof cell === "string") return { ...place, text: cell, look };
  if ("number" in cell) return { ...place, number: cell.number, look: { ...look, horizontal: "right" } };
  if ("formula" in cell) return { ...place, ...cell, look: { ...look, horizontal: "right" } };
  return { ...place, ...inputCell(cell, uses) };
}

function inputCell(cell: TemplateInput, uses: ReadonlyMap<FactRef, readonly string[]>): Pick<PlainCell, "look" | "prompt" | "allow"> {
  if (cell.input === "words") return { look: sheetStyles.inputText, prompt: { title: "请填写", text: cell.prompt } };
  if (cell.input === "points") {
    const look = { ...sheetStyles.input, numberFormat: "General" };
    return { look, prompt: { title: `0 至 ${cell.full} 分`, text: cell.prompt }, allow: { kind: "decimal", from: "0", to: cell.full } };
  }
  return figureCell(cell.facts, uses);
}

/** What the rubric needs is coloured; what a report can tell besides is only framed. */
function figureCell(refs: readonly [FactRef, ...FactRef[]], uses: ReadonlyMap<FactRef, readonly string[]>): Pick<PlainCell, "look" | "prompt" | "allow"> {
  const [ref] = refs;
  const { id, yearsBack } = parseFactRef(ref);
  const { label, measure, negative } = factEntry(id);
  const used = [...new Set(refs.flatMap((each) => uses.get(each) ?? []))];
  const numberFormat = measure === "money" || measure === "area" ? "#,##0.00" : "General";
  const to = measure === "percent" ? "100" : most;
  const why = used.length === 0 ? "本指标体系不评这一项，填了可写入报告。" : `用于：${used.join("、")}。没有发生的填 0，不要空着。`;
  return {
    look: { ...(used.length === 0 ? sheetStyles.number : sheetStyles.input), numberFormat },
    prompt: { title: `${yearsBack > 0 ? "上年" : ""}${label["zh-CN"]}`, text: negative ? `${why}调增为正数，调减为负数。` : why },
    allow: { kind: "decimal", from: negative ? `-${most}` : "0", to },
  };
}

import type { Block, Run } from "../block";
import type { CellStyle, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { Telling } from "../telling";
import type { KeyedReport } from "../withKept";
import { ownRow } from "./keptReport";
import { layRows } from "./layRows";
import { reportChart, reportChartRows } from "./reportChart";
import type { ReportCell, ReportRow } from "./reportRow";
import { columnWidth, hasPlaceholder, textColumns, textOf } from "./reportRow";
import { reportTableRows } from "./reportTableRows";

const widths = Array.from({ length: textColumns }, () => columnWidth);
/** Shown when the title is chosen, so that it is never printed. */
const prompt = { title: "怎样修改", text: "段落文字可以直接修改，也可以插入整行补充；重新评价后保留，并写进 Word 报告。删空一段则重新生成。" };

/**
 * 绩效报告: the report in a sheet, one paragraph a row, tables with live figures; a paragraph with a 【待补充】 stands out. The
 * first row is only the marker's.
 */
export function reportSheet({ report, keys }: KeyedReport, telling: Telling): SheetDraft {
  const rows = report.blocks.map((block, index) => rowsOf(block, keys[index] ?? [], telling));
  const laid = layRows(rows.flat(), widths, 1);
  const charts = report.blocks.flatMap((block, index) => {
    if (block.kind !== "chart" || block.series.length === 0) return [];
    const before = rows.slice(0, index).reduce((sum, each) => sum + each.length, 0);
    return [reportChart(block, laid.starts[before] ?? 0, laid.starts[before + (rows[index]?.length ?? 0)] ?? 0)];
  });
  return {
    role: "report",
    name: "绩效报告",
    cells: [{ row: 0, column: 0, style: "key", text: sheetMarker("report") }, ...laid.cells],
    merges: laid.merges,
    charts,
    columnWidths: [2, ...widths],
    hiddenColumns: [0],
    rowHeights: { 0: 6, ...laid.rowHeights },
    freeze: null,
    print: { landscape: false, repeatRows: null, fitToWidth: true },
  };
}

/** `keys` are those of the block's lines that a person may rewrite; every other row is ours alone. */
function rowsOf(block: Block, [first = ownRow, second = ownRow]: readonly string[], telling: Telling): readonly ReportRow[] {
  switch (block.kind) {
    case "title":
      return [wide(block.runs, "title", first, { prompt }), empty()];
    case "heading":
      return [wide(block.runs, "heading", first)];
    case "paragraph":
      return [wide(block.runs, hasPlaceholder(block.runs) ? "warning" : "paragraph", first, {}, "　　")];
    case "chart":
      return block.series.length > 0 ? reportChartRows(block, telling) : [words(block.alternative, "muted")];
    case "attachment":
      return [empty(), words(`附件${block.number ?? ""}　${block.name}`, "heading")];
    case "signature":
      return [empty(), wide(block.organisation, "signature", first), wide(block.date, hasPlaceholder(block.date) ? "warning" : "signature", second)];
    case "table": {
      const head = [block.caption, block.unitLine].filter((line) => line !== undefined);
      return [...head.map((line) => words(line, "subtitle")), ...reportTableRows(block, telling), empty()];
    }
  }
}

/** A row that a person added has the empty key, and keeps having none. */
function wide(runs: readonly Run[], style: CellStyle, key: string, more: Partial<ReportCell> = {}, indent = ""): ReportRow {
  const cells = [{ from: 0, columns: textColumns, rows: 1, style, text: indent + textOf(runs), ...more }];
  return key === "" ? { cells } : { key, cells };
}

function words(text: string, style: CellStyle): ReportRow {
  return wide([{ kind: "text", text }], style, ownRow);
}

function empty(): ReportRow {
  return { key: ownRow, cells: [] };
}

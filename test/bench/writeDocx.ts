import { spawnSync } from "node:child_process";
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableOfContents, TableRow, TextRun, WidthType } from "docx";
import type { FileChild } from "docx";
import { ChartRun } from "docx/charts";
import { reportToDocx } from "../../src/hosts/docx/reportToDocx";
import type { Block, Report } from "../../src/report/block";

/** One line of the bench: best of nine in milliseconds, their ratio, peak memory of a process of its own. */
export interface WriteDocxRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly goal: number;
  readonly oursPeakMB: number;
  readonly peerPeakMB: number;
}

const sections = 10;
const words = "本年度按照批复的预算组织支出，年初预算335.46万元，全年执行277.14万元，执行率与上年相比有所提高，结余资金按规定结转下年使用。";
const paragraphs = Array.from({ length: 9 }, () => words.repeat(2));
const rows = Array.from({ length: 30 }, (_, row) => Array.from({ length: 6 }, (_, column) => (column === 0 ? `第${row + 1}项指标` : `${row * 6 + column}.50`)));
const categories = ["一般公共预算", "政府性基金", "其他收入"];
const series = [
  { name: "年初预算", values: [61.37, 274.09, 0] },
  { name: "决算", values: [63.52, 199.86, 0] },
];

/** 30 pages: ten sections of a heading, nine paragraphs, a table of 180 cells and a chart, as the report gives them. */
function report(): Report {
  const source = { of: "facts/spend.total", from: [], cites: [] };
  const blocks = Array.from({ length: sections }, (_, index): readonly Block[] => [
    { kind: "heading", level: 1, runs: [{ kind: "text", text: `${index + 1}、执行情况` }] },
    ...paragraphs.map((text): Block => ({ kind: "paragraph", runs: [{ kind: "text", text }] })),
    { kind: "table", widths: [2, 1, 1, 1, 1, 1], headerRows: 1, rows: rows.map((row) => row.map((text) => ({ runs: [{ kind: "text", text }] }))) },
    { kind: "chart", type: "column", title: "预算与决算", categories, series: series.map(({ name, values }) => ({ name, values: values.map((value) => ({ value: String(value), source })) })), alternative: "预算与决算的比较" },
  ]).flat();
  return { outline: "bench", title: "绩效自评报告", organisation: "某单位", blocks, placeholders: 0 };
}

const face = { ascii: "仿宋_GB2312", hAnsi: "仿宋_GB2312", eastAsia: "仿宋_GB2312", cs: "仿宋_GB2312", hint: "eastAsia" };

/** The same content written by hand with the library alone: same faces, same table set-up, same charts, a table of contents, nothing more. */
async function byHand(): Promise<Uint8Array> {
  const run = (text: string, size: number): TextRun => new TextRun({ text, font: face, size });
  const tableRow = (row: readonly string[], index: number): TableRow =>
    new TableRow({
      tableHeader: index === 0,
      cantSplit: true,
      children: row.map((text) => new TableCell({ width: { size: 1474, type: WidthType.DXA }, children: [new Paragraph({ children: [run(text, 24)] })] })),
    });
  const children = Array.from({ length: sections }, (_, index): readonly FileChild[] => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(`${index + 1}、执行情况`, 32)] }),
    ...paragraphs.map((text) => new Paragraph({ indent: { firstLine: 640 }, children: [run(text, 32)] })),
    new Table({ layout: TableLayoutType.FIXED, columnWidths: [1474, 1474, 1474, 1474, 1474, 1474], rows: rows.map(tableRow) }),
    new Paragraph({ children: [new ChartRun({ type: "column", title: "预算与决算", categories, series, dataLabels: { value: true } })] }),
  ]).flat();
  const footer = new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })] });
  const header = new Header({ children: [new Paragraph({ children: [run("草稿", 28)] })] });
  return Packer.pack(new Document({ title: "绩效自评报告", sections: [{ headers: { default: header }, footers: { default: footer }, children: [new TableOfContents("目录", { headingStyleRange: "1-2" }), ...children] }] }), "uint8array");
}

const writers = { ours: () => reportToDocx(report(), { draft: true }), peer: byHand };
type Writer = keyof typeof writers;
interface Measured {
  readonly milliseconds: number;
  readonly peakMB: number;
}

/** The best of nine: what else runs on the machine can only make a round slower. */
async function measure(writer: Writer): Promise<Measured> {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    await writers[writer]();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, peakMB: process.resourceUsage().maxRSS / 1024 };
}

function inOwnProcess(writer: Writer): Measured {
  const child = spawnSync(process.execPath, ["--import", "tsx", __filename, writer], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(`writeDocx ${writer} ended with ${child.status ?? "a signal"}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured;
}

/** A 30-page report with 1,800 table cells and 10 charts, through the report's blocks and by hand with the bare library. */
export async function writeDocx(): Promise<readonly WriteDocxRow[]> {
  const [ours, peer] = [inOwnProcess("ours"), inOwnProcess("peer")];
  const name = ".docx of 30 pages, 1,800 cells, 10 charts / bare docx";
  return Promise.resolve([
    { name, ours: ours.milliseconds, peer: peer.milliseconds, ratio: ours.milliseconds / peer.milliseconds, goal: 1.5, oursPeakMB: ours.peakMB, peerPeakMB: peer.peakMB },
  ]);
}

const asked = process.argv[2];
if (require.main === module && (asked === "ours" || asked === "peer")) {
  void measure(asked).then((measured) => process.stdout.write(JSON.stringify(measured)));
}

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import mammoth from "mammoth";
import { readReport } from "../../src/cli/readReport";
import { auditReport } from "../../src/findings/audit/auditReport";
import { paragraphsOf } from "../../src/findings/audit/paragraphsOf";

interface AuditRow {
  readonly name: string;
  /** Milliseconds of the processor, the best of the rounds: a busy machine does not count. */
  readonly ours: number;
  /** mammoth's reading of the same file, or this reading of the size before, in proportion. */
  readonly peer: number;
  readonly ratio: number;
  readonly claims: number;
}

const folder = resolve(__dirname, "../findings/audit/reports");
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8").replace(/\{[\w-]+\}/gu, "").replace(/【([^→】]+)→[^】]*】/gu, "$1"));
const charactersOfPage = 22 * 28;

/** A report of 15 pages with nine tables: reading and auditing it, beside mammoth's reading alone; then the growth with the size. */
export async function benchAuditReport(): Promise<readonly AuditRow[]> {
  const bytes = await fifteenPages();
  const ours = await best(7, () => Promise.resolve(auditReport(readReport(bytes))));
  const peer = await best(7, () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }));
  return [{ name: "15 页 .docx（含 9 张表）", ours, peer, ratio: ours / peer, claims: auditReport(readReport(bytes)).claims.length }, ...growth("分段", (text) => text), ...growth("一个段落", (text) => text.replace(/\n/gu, ""))];
}

/** From 10 KB to 10 MB; the peer is ten times the time of the tenth of the size, so that 1 is linear. */
function growth(name: string, form: (text: string) => string): readonly AuditRow[] {
  const all = texts.join("\n");
  const sizes = [1e4, 1e5, 1e6, 1e7];
  const measured = sizes.map((size) => {
    const text = form(all.repeat(Math.ceil(size / Buffer.byteLength(all)))).slice(0, Math.round((size * all.length) / Buffer.byteLength(all)));
    const rounds = size >= 1e6 ? 1 : 3;
    const times = Array.from({ length: rounds }, () => {
      const start = busy();
      const { claims } = auditReport({ paragraphs: paragraphsOf(text), tables: [] });
      return { spent: busy() - start, claims: claims.length };
    });
    return { size, ...(times.sort((a, b) => a.spent - b.spent)[0] ?? { spent: 0, claims: 0 }) };
  });
  return measured.map(({ size, spent, claims }, index) => {
    const peer = index === 0 ? spent : (measured[index - 1]?.spent ?? 0) * 10;
    return { name: `${name} ${size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`}`, ours: spent, peer, ratio: spent / peer, claims };
  });
}

function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function best(rounds: number, run: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = busy();
    await run();
    least = Math.min(least, busy() - start);
  }
  return least;
}

async function fifteenPages(): Promise<Uint8Array> {
  const wanted = charactersOfPage * 15;
  const lines = texts.join("\n").repeat(4).split("\n").filter((line) => line !== "");
  const children: (Paragraph | Table)[] = [];
  for (let length = 0, index = 0; length < wanted; index += 1) {
    const line = lines[index] ?? "";
    length += line.length;
    children.push(new Paragraph(line));
    if (index % 20 === 19) children.push(new Paragraph("项目支出执行情况表"), table());
  }
  return Packer.pack(new Document({ sections: [{ children }] }), "uint8array");
}

function table(): Table {
  const rows = [["项目名称", "全年预算数", "实际支出", "执行率"], ["甲项目", "118.00", "113.28", "96.00%"], ["乙项目", "86.50", "86.50", "100.00%"], ["丙项目", "45.00", "40.05", "89.00%"], ["合计", "249.50", "239.83", "96.12%"]];
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) });
}

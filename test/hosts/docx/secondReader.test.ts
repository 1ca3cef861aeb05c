import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import type { Block, Report, Run } from "../../../src/report/block";
import { reportFrom, styleOf } from "../../../src/report/fromEvaluation";
import { outlineById } from "../../../src/report/outlineById";
import { caseNames, evaluationOfCase } from "../../report/caseEvaluation";

type Element = ReturnType<typeof parseDocument>["children"][number];

/** White space is Word's business: a tab, a line end and a blank are one to a reader. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function words(runs: readonly Run[]): string {
  return squeezed(runs.map(({ text }) => text).join(""));
}

async function reportOf(name: string): Promise<Report> {
  const evaluation = await evaluationOfCase(name);
  const outline = outlineById(evaluation.rubric.outline);
  if (!outline) throw new Error(evaluation.rubric.outline);
  return reportFrom(evaluation, outline, styleOf(outline));
}

/** What a reader must find, in this order; tables are held against their own. */
function textsOf({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "title" || block.kind === "heading" || block.kind === "paragraph" ? [words(block.runs)] : [])).filter((text) => text !== "");
}

function cellsOf(block: Extract<Block, { readonly kind: "table" }>): readonly string[] {
  return block.rows.flatMap((row) => row.map(({ runs }) => words(runs)));
}

function elements(node: Element, name: string): readonly Element[] {
  const own = "name" in node && node.name === name ? [node] : [];
  return [...own, ...("children" in node ? node.children.flatMap((child) => elements(child as Element, name)) : [])];
}

function textOf(node: Element): string {
  return "data" in node ? String(node.data) : "children" in node ? node.children.map((child) => textOf(child as Element)).join("") : "";
}

describe("a second reader of Word files finds every word of the report", () => {
  test.each(caseNames)("%s", async (name) => {
    const report = await reportOf(name);
    const buffer = Buffer.from(await reportToDocx(report, { draft: true }));
    const { value, messages } = await mammoth.convertToHtml({ buffer });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    const page = parseDocument(value);
    const tables = page.children.flatMap((child) => elements(child, "table")).map((table) => ["td", "th"].flatMap((kind) => elements(table, kind)).map((cell) => squeezed(textOf(cell))));
    const told = report.blocks.flatMap((block) => (block.kind === "table" ? [cellsOf(block)] : []));
    // A form whose parts have columns of their own is one block, and a table a part in Word.
    expect(tables.flat().sort()).toEqual(told.flat().sort());
    const text = squeezed(page.children.map(textOf).join(""));
    let from = 0;
    const lost = textsOf(report).filter((wanted) => {
      const at = text.indexOf(wanted, from);
      if (at >= 0) from = at + wanted.length;
      return at < 0;
    });
    expect(lost).toEqual([]);
  });
});

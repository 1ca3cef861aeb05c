import type { Block, Report, Run } from "../../src/report/block";
import { runsIn } from "../../src/report/countPlaceholders";

/** A report as lines of text: headings by #, tables by |, what a person would read. */
export function printed(report: Report): string {
  return report.blocks.map(printedBlock).join("\n");
}

function printedBlock(block: Block): string {
  switch (block.kind) {
    case "title":
    case "paragraph":
      return textOf(block.runs);
    case "heading":
      return `${"#".repeat(block.level)} ${textOf(block.runs)}`;
    case "table":
      return block.rows.map((row) => `| ${row.map((cell) => textOf(cell.runs)).join(" | ")} |`).join("\n");
    case "chart":
      return `[图] ${block.alternative}`;
    case "attachment":
      return `附件${block.number ?? ""} ${block.name}`;
    case "signature":
      return `${textOf(block.organisation)} ${textOf(block.date)}`;
  }
}

export function allRuns(report: Report): readonly Run[] {
  return report.blocks.flatMap(runsIn);
}

export function headings(report: Report): readonly string[] {
  return report.blocks.flatMap((block) => (block.kind === "heading" ? [textOf(block.runs)] : []));
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

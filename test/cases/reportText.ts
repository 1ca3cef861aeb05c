import type { Block, Report, Run, TableCell } from "../../src/report/block";

/** A report as plain text, one line a paragraph: what a reader would compare. Placeholders and figures stand as printed. */
export function reportText({ blocks }: Report): string {
  return `${blocks.map(blockText).join("\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return `《 ${runsText(block.runs)} 》`;
    case "heading":
      return `${"#".repeat(block.level)} ${runsText(block.runs)}`;
    case "paragraph":
      return runsText(block.runs);
    case "table":
      return [block.caption ?? "", block.unitLine ?? "", ...block.rows.map((row) => `| ${row.map(cellText).join(" | ")} |`)].filter(Boolean).join("\n");
    case "chart":
      return `［图］${block.title}：${block.alternative}`;
    case "attachment":
      return `—— 附件${block.number ?? ""} ${block.name}${block.landscape ? "（横排）" : ""} ——`;
    case "signature":
      return `${runsText(block.organisation)}\n${runsText(block.date)}`;
  }
}

function cellText({ runs }: TableCell): string {
  return runsText(runs).replaceAll("\n", " ");
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "placeholder" && !run.text.startsWith("【") ? `【待补充：${run.text}】` : run.text)).join("");
}

import type { CheckResult, OutcomeKind } from "../../findings/check";
import type { Evaluation } from "../../findings/evaluation";
import type { Finding, Severity } from "../../findings/finding";
import { printCheck } from "../../findings/printCheck";
import { printFinding } from "../../findings/printFinding";
import type { CellRef } from "../../grid/address";
import { formatCellRef } from "../../grid/address";
import { citation } from "../../law/citation";
import { printCitations } from "../../law/printCitations";
import type { CellStyle, DraftCell, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { KeptRow } from "./keptRows";

/** The columns of 核对结果; the first is hidden and tells a finding again when it comes back. */
export const findingColumns = {
  key: { header: "", width: 4 },
  number: { header: "序号", width: 6 },
  severity: { header: "程度", width: 12 },
  subject: { header: "核对事项", width: 26 },
  message: { header: "问题与建议", width: 70 },
  first: { header: "单元格", width: 20 },
  second: { header: "对应单元格", width: 20 },
  cites: { header: "依据", width: 40 },
  handling: { header: "处理情况（填写）", width: 30 },
} as const;

type FindingColumn = keyof typeof findingColumns;

const order = Object.keys(findingColumns) as readonly FindingColumn[];
const severityWords: Readonly<Record<Severity, readonly [string, CellStyle]>> = {
  blocks: ["必须处理", "bad"],
  costsPoints: ["影响得分", "warning"],
  note: ["提示", "text"],
};
const outcomeStyles: Readonly<Record<OutcomeKind, CellStyle>> = {
  passes: "good",
  within: "good",
  fails: "bad",
  notApplicable: "muted",
  lacksData: "muted",
};

/** The same finding at the same cells keeps its row's key, so that what was typed beside it comes back. */
export function findingKey({ code, at }: Pick<Finding, "code" | "at">): string {
  return [code, ...at.map(formatCellRef)].join("|");
}

/** 核对结果: every finding with its cells one click away, then every check that was run and what came of it. */
export function findingsSheet(evaluation: Evaluation, kept: ReadonlyMap<string, KeptRow>): SheetDraft {
  const { findings, checks } = evaluation;
  const firstRow = 4;
  const found = findings.length === 0 ? noFindings(firstRow) : findings.flatMap((finding, index) => findingCells(finding, firstRow + index, index + 1, labelOf(checks, finding), kept.get(findingKey(finding))));
  const listHead = firstRow + Math.max(1, findings.length) + 1;
  return {
    role: "findings",
    name: "核对结果",
    cells: [...headCells(evaluation), ...found, ...checkCells(checks, listHead)],
    merges: [0, 1, 2, listHead].map((row) => ({ top: row, left: 1, bottom: row, right: order.length - 1 })),
    columnWidths: order.map((column) => findingColumns[column].width),
    hiddenColumns: [0],
    rowHeights: { 0: 30 },
    freeze: { rows: firstRow, columns: 0 },
    print: { landscape: true, repeatRows: { first: 3, last: 3 }, fitToWidth: true },
  };
}

function headCells({ facts, findings }: Evaluation): readonly DraftCell[] {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const year = facts.year === null ? "" : `${facts.year}年度`;
  const summary = (["blocks", "costsPoints", "note"] as const).map((severity) => `${severityWords[severity][0]}${count(severity)}项`).join("，");
  return [
    { row: 0, column: 0, style: "key", text: sheetMarker("findings") },
    { row: 0, column: 1, style: "title", text: `${year}绩效自评核对结果` },
    { row: 1, column: 1, style: "subtitle", text: `${facts.organisation ? `单位：${facts.organisation.text}　` : ""}${summary}` },
    { row: 2, column: 1, style: "subtitle", text: "点击单元格地址可直接跳转；黄色一列由您填写处理情况，重新核对后保留。" },
    ...order.slice(1).map((column, index): DraftCell => ({ row: 3, column: index + 1, style: "header", text: findingColumns[column].header })),
  ];
}

function noFindings(row: number): readonly DraftCell[] {
  return order.slice(1).map((column, index) => ({ row, column: index + 1, style: "good", ...(column === "message" ? { text: "没有发现问题。" } : {}) }));
}

function findingCells(finding: Finding, row: number, number: number, label: string, kept: KeptRow | undefined): readonly DraftCell[] {
  const [words, style] = severityWords[finding.severity];
  const [first, second, ...more] = finding.at;
  const cell = (column: FindingColumn, cellStyle: CellStyle, rest: Partial<DraftCell> = {}): DraftCell => ({ row, column: order.indexOf(column), style: cellStyle, ...rest });
  const others = more.length > 0 ? `（另有${more.length}处）` : "";
  return [
    cell("key", "key", { text: findingKey(finding) }),
    cell("number", "label", { number: String(number) }),
    cell("severity", style, { text: words }),
    cell("subject", "label", { text: label }),
    cell("message", "text", { text: printFinding(finding) }),
    first ? cell("first", "link", { text: formatCellRef(first), link: first }) : cell("first", "muted"),
    second ? cell("second", "link", { text: `${formatCellRef(second)}${others}`, link: second }) : cell("second", "muted"),
    cell("cites", "muted", { text: printCitations(finding.cites.map(citation)) }),
    cell("handling", "inputText", kept?.typed.handling ?? {}),
    ...(kept?.beyond ?? []).map(({ column, content }): DraftCell => ({ row, column, style: "inputText", ...content })),
  ];
}

function labelOf(checks: readonly CheckResult[], { code }: Finding): string {
  return checks.find(({ check }) => check.code === code)?.check.label["zh-CN"] ?? code;
}

/** What was checked and held is as telling as what did not: each check's outcome with its working. */
function checkCells(checks: readonly CheckResult[], head: number): readonly DraftCell[] {
  const told = toldOnce(checks.filter(({ outcome }) => outcome.kind !== "notApplicable"));
  const title = `全部核对项目（通过${count(checks, "passes") + count(checks, "within")}处，不符${count(checks, "fails")}处，资料不足${count(checks, "lacksData")}处）`;
  return [
    { row: head, column: 1, style: "header", text: title },
    ...told.flatMap(({ result, times }, index): readonly DraftCell[] => {
      const row = head + 1 + index;
      const { label, outcome, detail } = printCheck(result);
      return [
        { row, column: 1, style: "label", number: String(index + 1) },
        { row, column: 2, style: outcomeStyles[result.outcome.kind], text: times > 1 ? `${outcome}${times}处` : outcome },
        { row, column: 3, style: "label", text: label },
        { row, column: 4, style: "text", text: times > 1 ? "" : detail },
        ...[5, 6].map((column, place) => linkCell(row, column, times > 1 ? undefined : result.outcome.at[place])),
        { row, column: 7, style: "muted" },
        { row, column: 8, style: "muted" },
      ];
    }),
  ];
}

function count(checks: readonly CheckResult[], kind: OutcomeKind): number {
  return checks.filter(({ outcome }) => outcome.kind === kind).length;
}

/** A check that looks at every row says once that so many passed; what failed is told one by one. */
function toldOnce(checks: readonly CheckResult[]): readonly { readonly result: CheckResult; readonly times: number }[] {
  const told: { readonly result: CheckResult; times: number }[] = [];
  for (const result of checks) {
    const same = told.find((other) => other.result.check === result.check && other.result.outcome.kind === result.outcome.kind);
    if (same && result.outcome.kind !== "fails") same.times += 1;
    else told.push({ result, times: 1 });
  }
  return told;
}

function linkCell(row: number, column: number, at: CellRef | undefined): DraftCell {
  return at ? { row, column, style: "link", text: formatCellRef(at), link: at } : { row, column, style: "muted" };
}

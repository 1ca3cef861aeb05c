import type { AuditContext, ReadPassage } from "./context";
import type { HeadingMark } from "./heading";
import { headingMark } from "./heading";
import { piecesOf } from "./pieces";
import { readFigures } from "./readFigures";
import { tidyText } from "./tidyText";
import type { Passage, WrittenReport } from "./written";

/** A cell with as many characters is prose and is read like a paragraph. */
const proseFrom = 20;

/** Reads a report: its year, its headings, and the figures of every paragraph and of every cell that holds prose. */
export function readContext(report: WrittenReport): AuditContext {
  const prose = report.tables.flatMap(({ rows }) => rows.flat().filter(({ text }) => text.length >= proseFrom));
  const all: readonly (Passage & { readonly cell: boolean })[] = [
    ...report.paragraphs.map((passage) => ({ ...passage, cell: false })),
    ...prose.map((cell) => ({ ...cell, cell: true })),
  ].flatMap((passage) => piecesOf(tidyText(passage.text)).map((text) => ({ ...passage, text })));
  const year = reportYear(all);
  const open: HeadingMark[] = [];
  const passages = all.map((passage, index): ReadPassage => {
    const mark = passage.cell ? null : headingMark(passage.text);
    if (mark) closeFor(open, mark);
    const path = passage.cell ? [] : [...open];
    if (mark) open.push(mark);
    return { ...passage, mark, path, figures: readFigures(passage.text, index, year) };
  });
  return { passages, year };
}

/** A mark of a kind that is open already ends everything below it; a new kind opens a deeper level. */
function closeFor(open: HeadingMark[], mark: HeadingMark): void {
  const same = open.findIndex(({ kind }) => kind === mark.kind);
  const top = mark.kind === "han" ? 0 : same;
  if (top >= 0) open.length = top;
}

/** The year that is named most often with 年度, 预算, 决算 or 绩效 behind it; the earlier mention decides between two. */
function reportYear(passages: readonly Passage[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of passages) {
    for (const [, year = "", kind = ""] of text.matchAll(/((?:19|20)\d{2})\s*年?(度|部门|预算|决算|整体|项目|绩效|财政|支出|收入|[^月\d])/gu)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + (kind === "度" ? 3 : 1));
    }
  }
  return [...counts].reduce<readonly [number, number] | null>((best, one) => (best === null || one[1] > best[1] ? one : best), null)?.[0] ?? null;
}

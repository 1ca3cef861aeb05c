import type { Mark } from "../report/marks/mark";
import type { Outline } from "../report/outline";
import type { Rubric } from "../rubrics/rubric";

/** What `perf report --marks` lists. */
export interface ListedMarks {
  readonly outlines: readonly Outline[];
  readonly outline: Outline;
  readonly rubric: Rubric;
  readonly marks: readonly Mark[];
  /** Whether there is a workbook that fills them. */
  readonly filled: boolean;
}

/** What a mark is filled with, in one line. */
export function contentInWords({ content }: Mark): string {
  const told = content();
  if (told.kind === "line") return told.runs.map(({ text }) => text).join("").replace(/\s+/gu, " ");
  const kinds = told.blocks.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  const parts = [[count("paragraph"), "段"], [count("table"), "张表"], [count("chart"), "张图"]] as const;
  return parts.flatMap(([number, unit]) => (number > 0 ? [`${number}${unit}`] : [])).join("，");
}

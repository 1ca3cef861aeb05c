import type { Citation } from "./citation";

/** 《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1 */
export function printCitation({ number, title, clause }: Pick<Citation, "number" | "title" | "clause">): string {
  return `《${title}》${number && `（${number}）`}${clause}`;
}

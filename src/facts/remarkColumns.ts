import { rowsBetween } from "./segmentView";
import type { HeaderBand } from "./headerBand";
import { headerColumns } from "./headerColumns";
import type { SheetView } from "./sheetView";

const remark = /^(?:备注|说明|备注说明|情况说明|(?:增减|变动|变化|偏差|差异)?原因(?:说明|分析)?|计量单位|度量单位|单位|计算公式|公式|(?:计算|测算|政策)?依据|文号|(?:批复|指标)文号)$/;
const code = /^(?:资金来源|来源|.*(?:编码|代码)|类|款|项|行次|栏次|序号)$/;

export interface RemarkColumns {
  /** Their texts are never labels of the figures beside them. */
  readonly remarks: ReadonlySet<number>;
  /** Codes, numbers, sources: labels only where no other words stand in the row, as 合计 does in the column of the codes. */
  readonly codes: ReadonlySet<number>;
  /** The last header row: what is merged down from there over the rows heads them all, and is the label of none that has another. */
  readonly headBottom: number;
}

/** Columns whose header says that they hold remarks or codes. */
export function remarkColumns(view: SheetView, band: HeaderBand): RemarkColumns {
  const headed = headerColumns(view, rowsBetween(view.rows, band.top, band.bottom));
  const columns = (words: RegExp): ReadonlySet<number> => new Set(headed.filter(({ path }) => words.test(path.at(-1) ?? "")).map(({ column }) => column));
  return { remarks: columns(remark), codes: columns(code), headBottom: band.bottom };
}

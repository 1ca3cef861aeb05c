import { rowsBetween } from "./segmentView";
import type { HeaderBand } from "./headerBand";
import { headerColumns } from "./headerColumns";
import type { SheetView } from "./sheetView";

const remark = /^(?:备注|说明|备注说明|情况说明|(?:增减|变动|变化|偏差|差异)?原因(?:说明|分析)?|计量单位|度量单位|单位|计算公式|公式|(?:计算|测算|政策)?依据|文号|(?:批复|指标)文号|资金来源|来源|(?:科目|预算|项目)?(?:编码|代码)|行次|栏次|序号)$/;

/** Columns whose header says that they hold remarks, codes or units: their texts are no labels of the figures beside them. */
export function remarkColumns(view: SheetView, band: HeaderBand): ReadonlySet<number> {
  const headed = headerColumns(view, rowsBetween(view.rows, band.top, band.bottom));
  return new Set(headed.filter(({ path }) => remark.test(path.at(-1) ?? "")).map(({ column }) => column));
}

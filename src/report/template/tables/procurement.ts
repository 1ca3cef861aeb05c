import type { TemplateTable } from "../templateTable";
import { figure, head, sum } from "../templateTable";

export const procurement: TemplateTable = {
  title: "政府采购预算执行情况表",
  unit: "单位：万元",
  widths: [34, 18, 18],
  rows: [head("项目", "采购预算金额", "实际采购金额"), sum("合计", figure("procurement.budget"), figure("procurement.actual"))],
};

import type { TemplateTable } from "../templateTable";
import { body, figure, head } from "../templateTable";

export const asset: TemplateTable = {
  title: "固定资产使用情况表",
  unit: "单位：万元",
  widths: [34, 18],
  rows: [head("项目", "金额"), body("固定资产总额", figure("asset.total")), body("在用固定资产总额", figure("asset.inUse"))],
};

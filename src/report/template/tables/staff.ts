import type { TemplateTable } from "../templateTable";
import { figure, head, sum } from "../templateTable";

/** 机构人员情况表. Across and not upright: while its cells are blank, 编制数 over 在职人员数 could be a header. */
export const staff: TemplateTable = {
  title: "机构人员情况表",
  widths: [24, 16, 16],
  rows: [head("项目", "编制数", "在职人员数"), sum("合计", figure("staff.quota"), figure("staff.onPost"))],
};

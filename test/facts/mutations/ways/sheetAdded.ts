import { addedRows } from "../added";
import type { BookSheet } from "../book";
import type { Mutation } from "../mutation";
import type { CellValue } from "../../../../src/grid/grid";

type Rows = readonly (readonly CellValue[])[];

const contracts: Rows = [
  ["2016年度合同台账"],
  ["序号", "合同名称", "签订单位", "合同金额", "已支付金额", "签订日期", "备注"],
  [1, "网络维护合同", "某某科技有限公司", 120000, 60000, 42430, "单位：元"],
  [2, "办公用房租赁合同", "某某物业公司", 88000, 88000, 42460, null],
  ["合计", null, null, 208000, 148000, null, null],
];
const contacts: Rows = [
  ["单位通讯录"],
  ["姓名", "部门", "职务", "办公电话", "手机"],
  ["（略）", "办公室", "主任", "8222001", 13900000000],
  ["（略）", "财务室", "会计", "8222002", 13900000001],
];
const meetings: Rows = [
  ["会议费、培训费预算明细表"],
  [null, null, null, "单位：元"],
  ["会议名称", "人数", "天数", "预算数", "决算数"],
  ["年度工作会", 60, 1, 6600, 6480],
  ["合计", 60, 1, 6600, 6480],
];
const directory: Rows = [
  ["目    录"],
  ["一、部门收支总表"], ["二、收入支出决算总表"], ["三、收入决算表"], ["四、支出决算表"], ["五、财政拨款收入支出决算总表"],
  ["六、一般公共预算财政拨款支出决算表"], ["七、一般公共预算财政拨款基本支出决算表"], ["八、“三公”经费支出决算表"],
  ["九、政府性基金预算财政拨款收入支出决算表"], ["十、部门整体支出绩效自评表"], ["十一、项目支出绩效自评表"],
];
const directoryWithNumbers: Rows = [
  ["目录"],
  ["序号", "表名", "页码"],
  [1, "收入支出决算总表", 3], [2, "支出决算表", 4], [3, "财政拨款收入支出决算总表", 5], [4, "政府采购情况表", 9], [5, "机构人员情况表", 10],
];
const salary: Rows = [
  ["工资发放表（2016年3月）"],
  ["序号", "姓名", "基本工资", "津贴补贴", "合计"],
  [1, "（略）", 3200, 1800, 5000],
  ["合计", null, 3200, 1800, 5000],
];

const sheets: readonly (readonly [string, Rows])[] = [
  ["合同", contracts], ["通讯录", contacts], ["会议", meetings], ["目录", directory], ["目录 ", directoryWithNumbers], ["工资", salary],
];

/** A sheet that has nothing to do with the evaluation: contracts, contacts, meetings, pay, a list of the tables. */
export const sheetAdded: Mutation = {
  name: "unrelated sheet",
  mutate: (book, random) => {
    const free = sheets.filter(([name]) => book.sheets.every((other) => other.name !== name));
    if (free.length === 0) return null;
    const [name, rows] = random.pick(free);
    const sheet: BookSheet = { name, visibility: "visible", cells: addedRows(rows), merges: [], hiddenRows: new Set() };
    return { ...book, sheets: random.chance(0.5) ? [sheet, ...book.sheets] : [...book.sheets, sheet] };
  },
};

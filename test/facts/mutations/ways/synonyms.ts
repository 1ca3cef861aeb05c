import { onSheet } from "../onSheet";

/** Words that real tables use for one another; written down from published tables, not from what PERF knows. */
const groups: readonly (readonly string[])[] = [
  ["年初结转和结余", "年初结转结余", "年初结转与结余", "上年结转和结余"],
  ["年末结转和结余", "年末结转结余", "年末结余结转", "年末结转与结余"],
  ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费", "公务用车购置及运行维护费用"],
  ["公务用车运行维护费", "公务用车运行费", "公务用车运行维护费用"],
  ["公务用车购置费", "公务用车购置费用"],
  ["因公出国（境）费", "因公出国（境）费用", "因公出国(境)经费", "因公出国费用"],
  ["公务接待费", "公务接待费用"],
  ["本年收入合计", "收入合计"],
  ["本年支出合计", "支出合计"],
  ["一般公共预算财政拨款收入", "一般公共预算拨款收入", "一般公共预算财政拨款", "一般公共预算收入"],
  ["政府性基金预算财政拨款收入", "政府性基金预算拨款收入", "政府性基金预算财政拨款", "政府性基金收入"],
  ["收入支出决算总表", "收支决算总表", "收入支出决算总体情况表"],
  ["财政拨款收入支出决算总表", "财政拨款收支决算总表", "财政拨款收入支出决算总体情况表"],
  ["部门收支总表", "部门收支预算总表", "收支预算总表", "单位收支总表", "部门收支总体情况表"],
  ["编制数", "核定编制数", "编制人数"],
  ["实际在职人数", "年末在职人数", "实有人数", "在职人数"],
  ["全年预算数", "调整预算数", "全年预算"],
  ["全年执行数", "执行数", "预算执行数"],
  ["年度资金总额", "资金总额", "年度资金总额："],
  ["实际完成值", "完成值", "全年完成值", "实际完成情况"],
  ["年度指标值", "指标值", "目标值"],
  ["自评得分", "得分", "自评分"],
  ["扣分原因", "扣分说明", "扣分理由"],
  ["分值", "标准分", "满分", "分值（分）"],
  ["评分标准", "评价标准", "评分细则", "扣分标准"],
  ["存在的主要问题", "存在问题", "主要问题"],
  ["改进措施", "整改措施", "下一步改进措施"],
];

const wordOf = (text: string): string => text.replace(/^(?:[一二三四五六七八九十]+、|\d+[、.]|\s|　)+/u, "");

/** One label of a sheet, wherever it stands there, gets another of its names. */
export const synonyms = onSheet("synonym", (sheet, random) => {
  const present = groups.flatMap((group) => {
    const word = group.find((name) => sheet.cells.some(({ value }) => typeof value === "string" && wordOf(value) === name));
    return word === undefined ? [] : [{ word, others: group.filter((name) => name !== word) }];
  });
  const free = present.filter(({ others }) => others.length > 0);
  if (free.length === 0) return null;
  const { word, others } = random.pick(free);
  const name = random.pick(others);
  const cells = sheet.cells.map((cell) =>
    typeof cell.value === "string" && wordOf(cell.value) === word ? { ...cell, value: cell.value.replace(word, name) } : cell,
  );
  return { ...sheet, cells };
});

import { formatAreaRef } from "../../src/grid/address";
import { facts, sheet } from "./kinds/sheet";

const known = sheet("决算", [["2021年度收入支出决算总表"], ["", "", "", "单位：万元"], ["项目", "金额", "项目", "金额"], ["本年收入合计", 8, "本年支出合计", 7]]);

describe("tables that no kind knows are told to the person", () => {
  test.each([
    ["figures as numbers", [["车辆加油登记"], ["车牌", "升数"], ["甲", 10], ["乙", 20], ["丙", 30]], ["表!A1:B5 车辆加油登记"]],
    ["figures as text, away from the corner", [[], ["", "食堂收支"], ["", "月", "金额"], ["", "一", "1,200.50元"], ["", "二", "3万元"], ["", "三", "９８"]], ["表!B2:C6 食堂收支"]],
    ["a known title without any header of its kind", [["政府采购情况表"], ["品名", "厂家"], ["灯", 1], ["椅", 2], ["桌", 3]], ["表!A1:B5 政府采购情况表"]],
    ["words alone", [["目录"], ["一、收入支出决算说明"], ["二、其他说明"]], []],
    ["two figures are no table", [["联系电话", 12345678], ["页数", 12]], []],
  ])("%s", (_name, rows, expected) => {
    const { unread = [] } = facts(known, sheet("表", rows));
    expect(unread.map(({ sheet: name, area, title }) => `${formatAreaRef(name, area)} ${title}`)).toEqual(expected);
  });
});

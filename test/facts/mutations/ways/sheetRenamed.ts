import type { Mutation } from "../mutation";

const names = ["Sheet1", "Sheet2", "表一", "附件3", "2021", "公开07表", "决算", "三公", "财政拨款收支", "人员", "项目", "A1", "定稿(最终版)"];

/** A sheet is called anything; its name must tell nothing. */
export const sheetRenamed: Mutation = {
  name: "sheet renamed",
  mutate: (book, random) => {
    const sheet = random.pick(book.sheets);
    const free = names.filter((name) => book.sheets.every((other) => other.name !== name));
    if (free.length === 0) return null;
    const name = random.pick(free);
    return { ...book, sheets: book.sheets.map((other) => (other === sheet ? { ...sheet, name } : other)) };
  },
};

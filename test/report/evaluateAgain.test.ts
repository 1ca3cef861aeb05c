import type { EvaluatedWorkbook, EvaluateWorkbookOptions } from "../../src/evaluateWorkbook";
import { evaluateWorkbook } from "../../src/evaluateWorkbook";
import type { Memory } from "../../src/facts/memory";
import { emptyMemory } from "../../src/facts/memory";
import type { Grid } from "../../src/grid/grid";
import type { SheetDraft } from "../../src/report/sheet";
import { keptTexts } from "../../src/report/sheets/keptTexts";
import { sheet } from "../facts/kinds/sheet";

const accounts = sheet("总表", [["收入支出决算总表"], ["部门：某县水利局　2020年度", null, null, null, null, "单位：万元"], ["项目", "行次", "金额", "项目", "行次", "金额"], ["本年收入合计", 27, 500, "本年支出合计", 57, 480]]);

async function run(grids: readonly Grid[], memory: Memory, options: EvaluateWorkbookOptions = {}): Promise<EvaluatedWorkbook> {
  const result = await evaluateWorkbook({ read: async () => ({ grids, memory }), write: async () => undefined }, options);
  if (result.kind === "refused") throw new Error(result.reasons.join("\n"));
  return result;
}

/** A sheet of ours as a host reads it again, with rows that a person added at its end. */
function gridOf({ name, cells }: SheetDraft, ...added: readonly (readonly string[])[]): Grid {
  const rows = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () => ["", "", ""]);
  for (const { row, column, text } of cells) if (rows[row] && column < 3) rows[row][column] = text ?? "";
  return { ...sheet(name, [...rows, ...added.map(([heading = "", content = ""]) => ["", heading, content])]), hiddenColumns: new Set([0]) };
}

describe("what a person chose for the report", () => {
  test("holds for the next run, until the rubric's own is asked for", async () => {
    const first = await run([accounts], emptyMemory, { rubric: "hunan/department-2019", outline: "guangdong-department", form: "ningde-department" });
    const { memory } = first.change();
    expect(memory).toMatchObject({ outline: "guangdong-department", form: "ningde-department" });
    const second = await run([accounts], memory);
    expect([second.outline.id, second.change().memory.outline]).toEqual(["guangdong-department", "guangdong-department"]);
    const third = await run([accounts], memory, { outline: "" });
    expect(third.outline.id).toBe("hunan-department");
    expect((await run([accounts], third.change().memory)).outline.id).toBe("hunan-department");
  });

  test("is not taken for the other subject, nor where the outline ships no more", async () => {
    for (const outline of ["fujian-project", "atlantis"]) expect((await run([accounts], { ...emptyMemory, rubric: "hunan/department-2019", outline })).outline.id).toBe("hunan-department");
  });
});

describe("文字材料", () => {
  const offered = async (...more: readonly Grid[]): Promise<SheetDraft | undefined> => (await run([accounts, ...more], { ...emptyMemory, rubric: "hunan/department-2019" })).change().sheets.find(({ role }) => role === "texts");

  test("is offered where the report asks for words, a row for each, and is read again", async () => {
    const draft = await offered();
    if (!draft) throw new Error("not offered");
    expect(draft.cells.filter(({ column }) => column === 1).map(({ text }) => text)).toEqual(expect.arrayContaining(["部门职能", "机构人员", "管理情况"]));
    const grid = gridOf({ ...draft, cells: draft.cells.map((cell) => (cell.column === 2 && draft.cells.some((key) => key.row === cell.row && key.text === "duties") ? { ...cell, text: "管理水利。" } : cell)) });
    const again = await run([accounts, grid], { ...emptyMemory, rubric: "hunan/department-2019" });
    expect(again.evaluation.facts.texts.find(({ topic }) => topic === "duties")?.paragraphs.map(({ text }) => text)).toEqual(["管理水利。"]);
    expect(again.change().sheets.find(({ role }) => role === "texts")?.cells.map(({ text }) => text)).toContain("管理水利。");
  });

  test("is not offered beside the clerk's own", async () => {
    expect(await offered(sheet("材料", [["文字材料"], ["栏目", "内容"], ["部门职能", "管理水利。"]]))).toBeUndefined();
  });

  test("rows that a person added are kept under their heading, or go on where the row above ended", async () => {
    const draft = await offered();
    if (!draft) throw new Error("not offered");
    const kept = keptTexts(gridOf(draft, ["党建工作", "开展学习。"], ["", "结对共建。"]));
    expect(kept.get("党建工作")?.typed).toEqual({ content: { text: "开展学习。\n结对共建。" } });
  });
});

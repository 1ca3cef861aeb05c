import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Fault } from "../../src/hosts/embedded/fault";
import { officeError } from "../../src/hosts/embedded/fault";
import { evaluateWorkbook } from "../../src/evaluateWorkbook";
import { openWorkbook } from "../../src/hosts/openWorkbook";
import type { PlainSheet } from "../../src/report/plainSheet";
import { axeFaults } from "./axeFaults";
import type { Panes } from "./openPane";
import { openPanes, sample } from "./openPane";
import { press, ready, step, steps, told } from "./paneHand";

jest.setTimeout(300_000);

/** For eyes, into out/pane, where they are asked for: `PERF_SHOTS=1 npx jest test/browser/pane`. */
const shots = process.env["PERF_SHOTS"] === undefined ? null : join(__dirname, "../../out/pane");
const shoot = async (page: Page, name: string): Promise<void> => void (shots && (await page.screenshot({ path: join(shots, `${name}.png`) })));

let panes: Panes;
beforeAll(async () => {
  if (shots) mkdirSync(shots, { recursive: true });
  panes = await openPanes();
});
afterAll(() => panes.close());

const paneFaults = (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error("the pane is not there");
  return axeFaults(frame);
};
const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): PlainSheet => ({
  name,
  cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, ...(typeof value === "number" ? { number: String(value) } : { text: value }) }))),
});

/** One figure with two neighbouring digits exchanged: 1,423 for 1,243, so that the sum does not come out. */
const swappedDigits = [
  sheet("决算", [
    ["收入支出决算总表"],
    ["单位：万元"],
    ["收入", "", "支出", ""],
    ["项目", "2024年决算数", "项目", "2024年决算数"],
    ["一、一般公共预算财政拨款收入", 1423, "一、一般公共服务支出", 1243],
    ["本年收入合计", 1243, "本年支出合计", 1243],
    ["年初结转和结余", 0, "年末结转和结余", 0],
    ["总计", 1243, "总计", 1243],
  ]),
  scoring(),
];

/** A unit with tables of its own: no year, no money unit, indicators of its own, a figure in a sheet that nobody knows. */
const newcomer = [
  sheet("决算", [
    ["收入支出决算总表"],
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ["一、一般公共预算财政拨款收入", 500, "一、教育支出", 480],
    ["本年收入合计", 500, "本年支出合计", 480],
    ["年初结转和结余", 10, "年末结转和结余", 30],
    ["总计", 510, "总计", 510],
  ]),
  sheet("情况", [["学校基本情况"], ["事项", "数量"], ["年末在岗教职工", 46], ["核定教职工", 50]]),
  scoring(),
];

function scoring(): PlainSheet {
  return sheet("评分", [
    ["部门整体支出绩效评价指标评分表"],
    ["一级指标", "三级指标", "分值", "评分标准", "得分"],
    ["管理", "在职人员控制率", 40, "≤100%计40分；每超过1个百分点扣2分，扣完为止", ""],
    ["管理", "制度健全性", 20, "制度健全20分，较健全10分，不健全0分", 20],
    ["效果", "学生满意度", 40, "≥90%计40分；每低于1个百分点扣1分，扣完为止", ""],
    ["合计", "", 100, "", ""],
  ]);
}

describe("what a person does", () => {
  test("a cell is one click away; a finding is set aside with a reason that stays in the workbook, and brought back", async () => {
    const { page, pane, complaints } = await panes.open();
    await ready(pane);
    await step(pane, "核对").click();
    await press(pane, "转到自评打分!C21");
    await page.waitForFunction(() => window.around.selection() === "自评打分 20 2");
    const card = pane.getByRole("listitem").filter({ hasText: "SCORE-TOTAL" });
    await card.getByText("依据，或不作为问题").click();
    await card.getByLabel("理由").fill("上报后已更正");
    await card.getByRole("button", { name: "不作为问题" }).click();
    await told(pane, "已记下理由");
    expect(await pane.getByRole("listitem").filter({ hasText: "SCORE-TOTAL" }).count()).toBe(0);
    await press(pane, "重新读取");
    await pane.getByText(/已确认不作为问题（1）/).click();
    await pane.getByText("上报后已更正").waitFor();
    await press(pane, "恢复为问题");
    await pane.getByRole("listitem").filter({ hasText: "SCORE-TOTAL" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("points typed in the pane stand in the sheet, points typed in the sheet stand in the pane", async () => {
    const { page, pane, complaints } = await panes.open();
    await ready(pane);
    await step(pane, "评分").click();
    const row = pane.getByRole("listitem").filter({ hasText: "经济效益、社会效益、生态效益" });
    await row.getByLabel("得分", { exact: true }).fill("5");
    await row.getByRole("button", { name: /^记下/ }).click();
    await row.getByText("未给满分").waitFor();
    await row.getByLabel("扣分原因").fill("带动效果有限");
    await row.getByRole("button", { name: /^记下/ }).click();
    await told(pane, "已写入绩效评分");
    await row.getByText("5／6分").waitFor();
    const place = await page.evaluate(() => {
      for (let line = 0; line < 60; line += 1) {
        for (let column = 0; column < 14; column += 1) if (window.around.value("绩效评分", line, column) === "带动效果有限") return { line, column };
      }
      return null;
    });
    expect(place).not.toBeNull();
    const { line, column } = place ?? { line: 0, column: 0 };
    expect(await page.evaluate(([at, to]) => window.around.value("绩效评分", at, to), [line, column - 1] as const)).toBe(5);
    await page.evaluate(([at, to]) => window.around.type("绩效评分", at, to, 6), [line, column - 1] as const);
    await row.getByText("6／6分").waitFor();
    expect(complaints).toEqual([]);
  });

  test("a correction is previewed, entered only when confirmed, and everything is checked again", async () => {
    const { page, pane, complaints } = await panes.open({ book: swappedDigits });
    await ready(pane);
    await step(pane, "核对").click();
    await press(pane, /^预览更正/);
    const card = pane.getByRole("group", { name: "更正建议" });
    expect(await card.locator("del").innerText()).toBe("1,423.00");
    expect(await page.evaluate(() => window.around.value("决算", 4, 1))).toBe(1423);
    await card.getByRole("button", { name: "确认更正" }).click();
    await told(pane, "已更正决算!B5");
    expect(await page.evaluate(() => window.around.value("决算", 4, 1))).toBe(1243);
    expect(await pane.getByRole("button", { name: /^预览更正/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("a blank of the report is filled here and stands in 文字材料 afterwards", async () => {
    const { pane, page, complaints } = await panes.open({ book: swappedDigits });
    await ready(pane);
    await step(pane, "报告").click();
    const title = pane.getByRole("heading", { name: /^【待补充】/ });
    const before = Number(/\d+/.exec(await title.innerText())?.[0]);
    await pane.getByLabel("成文日期").fill("2020年3月20日");
    await pane.getByLabel("成文日期").press("Enter");
    await pane.getByRole("heading", { name: `【待补充】${before - 1}处` }).waitFor();
    const blank = pane.getByRole("listitem").filter({ hasText: "写在“文字材料”中" }).first();
    await blank.getByRole("button", { name: "填写" }).click();
    await blank.getByLabel(/^内容/).fill("建立每月对账制度。");
    await blank.getByRole("button", { name: "写入文字材料" }).click();
    await told(pane, "已写入“文字材料”");
    await pane.getByText("建立每月对账制度。").first().waitFor();
    expect(await page.evaluate(() => window.around.sheets())).toContain("文字材料");
    expect(complaints).toEqual([]);
  });
});

describe("formulas of ours", () => {
  let evaluated: Uint8Array;
  beforeAll(async () => {
    const port = await openWorkbook(Buffer.from(sample("baojing-2019.xlsx"), "base64"), "baojing-2019.xlsx");
    const result = await evaluateWorkbook(port);
    if (result.kind === "refused") throw new Error(result.reasons.join());
    await port.write(result.change());
    evaluated = port.bytes();
  });
  const ours = (page: Page): Promise<number> => page.evaluate(() => window.around.formulas("绩效评分").filter((formula) => formula.includes("PERF")).length);

  test.each([
    ["换成 Excel 自带公式", true],
    ["换成数值", false],
  ])("%s: only when confirmed, and the workbook says the same afterwards", async (way, hasFormulas) => {
    const { page, pane, complaints } = await panes.open({ book: evaluated });
    await ready(pane);
    const before = await ours(page);
    expect(before).toBeGreaterThan(10);
    await press(pane, "帮助");
    await press(pane, way);
    expect(await ours(page)).toBe(before);
    await press(pane, `${way}：确认改写`);
    await told(pane, "已改写");
    expect(await ours(page)).toBe(0);
    const left = await page.evaluate(() => window.around.formulas("绩效评分"));
    if (hasFormulas) expect(left.length).toBeGreaterThan(10);
    await pane.getByText("工作簿里没有 PERF 公式").waitFor();
    expect(complaints).toEqual([]);
  });

  test("those that show #NAME? are entered anew as they are", async () => {
    const { page, pane, complaints } = await panes.open({ book: evaluated });
    await ready(pane);
    const before = await page.evaluate(() => window.around.formulas("绩效评分"));
    await page.evaluate(() => window.around.forgetFunctions());
    await press(pane, "重新读取");
    expect(await pane.getByText("#NAME?").first().innerText()).toMatch(/有\d+个单元格/);
    await press(pane, "修复 #NAME?");
    await told(pane, /已重新输入\d+个公式/);
    expect(await page.evaluate(() => window.around.formulas("绩效评分"))).toEqual(before);
    expect(await pane.getByRole("button", { name: "修复 #NAME?" }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("what changed since the results were written is shown with its cell", async () => {
    const { page, pane } = await panes.open({ book: evaluated });
    await ready(pane);
    await step(pane, "报告").click();
    expect(await pane.getByRole("heading", { name: "与上次相比有变动的数据" }).count()).toBe(0);
    await page.evaluate(() => window.around.type("附件 基础数据", 3, 2, 7));
    await pane.getByRole("heading", { name: "与上次相比有变动的数据" }).waitFor();
    await pane.getByRole("listitem").filter({ hasText: "上次" }).filter({ hasText: "7人" }).first().waitFor();
    expect(await paneFaults(page)).toEqual([]);
  });

  test("another official form is chosen and written", async () => {
    const { page, pane } = await panes.open({ book: "ningde-2018.xlsx" });
    await ready(pane);
    await step(pane, "报告").click();
    await pane.getByLabel("自评表样式").selectOption("hubei-project");
    await press(pane, "写入自评表");
    await told(pane, "已写入自评表");
    expect(await page.evaluate(() => window.around.texts("项目支出绩效自评表"))).toContain("定量指标：正向指标得分");
  });
});

describe("a workbook that no sample resembles", () => {
  test("every question is answered from what the pane shows", async () => {
    const { page, pane, complaints } = await panes.open({ book: newcomer });
    await pane.getByRole("heading", { name: "评价的是哪一年？" }).waitFor();
    expect(await paneFaults(page)).toEqual([]);
    await pane.getByLabel("年度（四位数）").fill("24");
    await press(pane, "按这一年评价");
    await pane.getByText("请填四位数的年度").waitFor();
    await pane.getByLabel("年度（四位数）").fill("2024");
    await press(pane, "按这一年评价");
    await told(pane, "已记住");
    await pane.getByRole("heading", { name: /金额单位是什么/ }).first().waitFor();
    await pane.getByText("500按万元读是5,000,000.00元").waitFor();
    await press(pane, "按万元读");
    await told(pane, "已记住");
    await ready(pane);
    expect(await paneFaults(page)).toEqual([]);
    await step(pane, "评分").click();
    await pane.getByText("／100", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("a missing figure is pointed at, in the sheet, and found from then on", async () => {
    const { page, pane, complaints } = await panes.open({ book: newcomer });
    await pane.getByLabel("年度（四位数）").fill("2024");
    await press(pane, "按这一年评价");
    await ready(pane);
    const wanted = pane.getByRole("listitem").filter({ hasText: "没有找到" }).first();
    await wanted.getByRole("button", { name: "指定单元格" }).click();
    await page.evaluate(() => window.around.select("情况", 50, 1));
    await press(pane, "用这个单元格");
    await pane.getByRole("alert").filter({ hasText: "空的" }).waitFor();
    await page.evaluate(() => window.around.select("情况", 2, 1));
    await press(pane, "用这个单元格");
    await told(pane, "情况!B3");
    await press(pane, "确认");
    await told(pane, "已指定单元格");
    await pane.getByText("由您指定").waitFor();
    expect(complaints).toEqual([]);
  });

  test("the sample opens from an empty workbook", async () => {
    const { page, pane, complaints } = await panes.open({ book: [sheet("Sheet1", [])] });
    await press(pane, "用示例试一试");
    await ready(pane);
    expect(await page.evaluate(() => window.around.sheets())).toContain("自评打分");
    expect(complaints).toEqual([]);
  });

  test("an empty workbook and one without our tables say what to do and offer the sample", async () => {
    for (const [book, title] of [[[sheet("Sheet1", [])], "工作簿是空的"], [[sheet("通讯录", [["姓名", "电话"], ["甲", 1]])], "没有认出可用的表"]] as const) {
      const { page, pane } = await panes.open({ book });
      await pane.getByRole("heading", { name: title }).waitFor();
      await pane.getByRole("button", { name: "用示例试一试" }).waitFor();
      expect(await paneFaults(page)).toEqual([]);
      await step(pane, "核对").click();
      await pane.getByRole("button", { name: "去选表" }).waitFor();
      }
  });
});

describe("an Excel that does not answer", () => {
  const refused = Object.entries(officeError).map(([name, code]) => [name, { refused: code }] as const);
  const thrown = ["ItemNotFound", "AccessDenied", "GeneralException", "NotImplemented", "InvalidReference", "ConnectionFailure", "RichApi.Error"].map((code) => [code, { code, message: code, after: 0 }] as const);

  test("each failure is shown with its sentence and a next step; none leaves a blank pane", async () => {
    const { page, pane, complaints } = await panes.open();
    await ready(pane);
    for (const [name, fault] of [...refused, ...thrown] as readonly (readonly [string, Fault])[]) {
      await page.evaluate((next) => window.around.fail(next), fault);
      await press(pane, "重新读取");
      const shown = pane.getByRole("alert").filter({ hasText: "没有做成" });
      await shown.waitFor();
      expect([name, await shown.innerText()]).toEqual([name, expect.stringMatching(/请|再试/)]);
      await shown.getByRole("button", { name: "再试一次" }).waitFor();
      await page.evaluate(() => window.around.fail(null));
      await shown.getByRole("button", { name: "再试一次" }).click();
      await shown.waitFor({ state: "detached" });
    }
    for (const kind of await page.evaluate(() => window.around.kinds())) {
      await page.evaluate((one) => window.around.fail({ code: "GeneralException", message: "", after: 0 }, one), kind);
      await press(pane, "重新读取");
      const problem = pane.getByRole("alert").filter({ hasText: "没有做成" });
      // What Excel tells beside the cells may be missing; then the pane works without it.
      await problem.or(pane.getByRole("status").filter({ hasText: "看过" })).first().waitFor();
      expect([kind, await pane.getByRole("main").innerText()]).toEqual([kind, expect.stringContaining("指标体系")]);
    }
    await page.evaluate((next) => window.around.fail(next), { refused: officeError.accessDenied });
    await step(pane, "评分").click();
    await press(pane, "写入绩效评分");
    await pane.getByRole("alert").filter({ hasText: "保护" }).waitFor();
    expect(await paneFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("one that fails from the beginning says so in every step, in English too", async () => {
    const { page, pane } = await panes.open();
    await page.evaluate((next) => window.around.fail(next), { refused: officeError.cellEditMode });
    const shown = pane.getByRole("alert").filter({ hasText: "没有做成" });
    await shown.or(pane.getByRole("button", { name: /选表\s*，\s*(?:还有|没有)/ })).first().waitFor();
    if (!(await shown.isVisible())) await press(pane, "重新读取");
    for (const one of steps) {
      await step(pane, one).click();
      await shown.waitFor();
      expect(await shown.innerText()).toContain("单元格正在编辑");
    }
    expect(await paneFaults(page)).toEqual([]);
    await press(pane, "帮助");
    await pane.getByLabel("语言 Language").selectOption("en-US");
    await step(pane, "Sheets").click();
    const english = pane.getByRole("alert").filter({ hasText: "That did not work" });
    expect(await english.innerText()).toContain("Press Enter or Esc");
    expect(await english.locator("[lang=zh-CN]").innerText()).toContain("单元格正在编辑");
  });

  test("a scan that takes long shows how far it is, and can be stopped; nothing moves", async () => {
    const { page, pane, complaints } = await panes.open();
    await ready(pane);
    const top = (): Promise<number | undefined> => pane.getByRole("main").boundingBox().then((box) => box?.y);
    const before = await top();
    await page.evaluate(() => window.around.slow(700));
    await press(pane, "重新读取");
    await told(pane, "正在读取工作簿");
    expect(await top()).toBe(before);
    await press(pane, "停止");
    await pane.getByText("单元格有改动").waitFor();
    await page.evaluate(() => window.around.slow(0));
    expect(complaints).toEqual([]);
  });
});

describe("form", () => {
  const looks = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, contrast: { forcedColors: "active", colorScheme: "dark" } } as const;
  const widths = [320, 350, 1280];

  test.each(["zh-CN", "en-US"])("%s: every step at every width in every look: no fault of access, nothing wider than the pane", async (language) => {
    const { page, pane, complaints, look } = await panes.open({ book: "ningde-2018.xlsx" });
    await ready(pane);
    await press(pane, "帮助");
    await pane.getByLabel("语言 Language").selectOption(language);
    expect(await paneFaults(page)).toEqual([]);
    const names = language === "zh-CN" ? steps : ["Sheets", "Check", "Score", "Report"];
    for (const [index, name] of names.entries()) {
      await step(pane, name).click();
      await pane.getByRole("heading", { level: 2 }).first().waitFor();
      for (const [kind, colours] of Object.entries(looks)) {
        // Colours change no widths, and another language changes no colours.
        for (const width of kind === "light" || shots ? widths : [350]) {
          await look({ ...colours, viewport: { width, height: 900 } });
          await shoot(page, `${kind}-${width}-${language}-${index + 1}`);
          const { scroll, client } = await pane.getByRole("main").evaluate(({ scrollWidth, clientWidth }) => ({ scroll: scrollWidth, client: clientWidth }));
          expect([kind, width, scroll]).toEqual([kind, width, Math.min(scroll, client)]);
        }
        if (kind === "light" || language === "zh-CN") expect([kind, name, await paneFaults(page)]).toEqual([kind, name, []]);
      }
    }
    expect(complaints).toEqual([]);
  });

  test("all four steps by keyboard alone", async () => {
    const { page, pane, complaints } = await panes.open({ book: newcomer });
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    if (!frame) throw new Error("the pane is not there");
    /** What has the focus, as a person would name it; it must be seen to have it. */
    const focused = (): Promise<string> =>
      frame.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "";
        const name = [element.getAttribute("aria-label"), (element as Partial<HTMLInputElement>).labels?.[0]?.textContent, element.textContent].find(Boolean) ?? "";
        return getComputedStyle(element).outlineStyle === "none" ? `unseen ${name}` : name;
      });
    const reach = async (words: RegExp): Promise<void> => {
      const passed: string[] = [];
      for (let count = 0; count < 150; count += 1) {
        await page.keyboard.press("Tab");
        const name = await focused();
        if (name.startsWith("unseen")) throw new Error(`no visible focus: ${name}`);
        if (words.test(name)) return;
        passed.push(name);
      }
      throw new Error(`no way by keyboard to ${words.source}: ${passed.join(" | ")}`);
    };
    const use = async (words: RegExp, typed = "", key = "Enter"): Promise<void> => {
      await reach(words);
      if (typed !== "") await page.keyboard.type(typed);
      await page.keyboard.press(key);
    };
    await pane.getByLabel("年度（四位数）").waitFor();
    await use(/年度（四位数）/, "2024");
    await told(pane, "已记住");
    await use(/按万元读/);
    await ready(pane);
    await use(/换一套指标体系/);
    await use(/指定单元格 年末在职人员数|指定单元格 在职人员/);
    await page.evaluate(() => window.around.select("情况", 2, 1));
    await use(/用这个单元格/);
    await told(pane, "情况!B3");
    await use(/^确认$/);
    await told(pane, "已指定单元格");

    await use(/核对/);
    await use(/筛选/, "评分");
    await use(/^必须处理/, "", "Space");
    await use(/^转到/);
    await use(/依据，或不作为问题/);
    await use(/理由/, "已与财政部门核对");
    await told(pane, "已记下理由");
    await use(/粘贴报告正文/, "本年支出100万元，比上年80万元增加20万元，增长20%。", "Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("算错", { exact: false }).first().waitFor();

    await use(/评分/);
    await reach(/^得分/);
    await page.keyboard.type("10");
    await page.keyboard.press("Tab");
    await page.keyboard.type("制度不够健全");
    await page.keyboard.press("Enter");
    await told(pane, "已写入绩效评分");

    await use(/^4报告/);
    await use(/成文日期/, "2025年3月20日");
    await use(/^写入新工作表/);
    await told(pane, "已写入“绩效报告”");
    await use(/^写入自评表/);
    await told(pane, "已写入自评表");
    await use(/^生成 Word 文档/);
    await reach(/保存 Word 报告/);
    expect(complaints).toEqual([]);
  });

  test("help finds every kind of thing", async () => {
    const { pane, complaints } = await panes.open();
    await ready(pane);
    await press(pane, "帮助");
    for (const [wanted, found] of [["STAFFRATE", "=PERF.STAFFRATE"], ["SCORE-TOTAL", "SCORE-TOTAL"], ["在职人员控制率", "在职人员"], ["待补充", "【待补充】怎么补"]] as const) {
      await pane.getByLabel("搜索帮助").fill(wanted);
      await pane.getByText(found).first().waitFor();
    }
    await pane.getByLabel("搜索帮助").fill("没有这样的词");
    await pane.getByText("没有找到").waitFor();
    expect(complaints).toEqual([]);
  });
});

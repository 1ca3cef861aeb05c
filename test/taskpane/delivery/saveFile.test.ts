/** @jest-environment jsdom */
import { reportName } from "../../../src/taskpane/delivery/reportFile";
import { saveFile } from "../../../src/taskpane/delivery/saveFile";

describe("a program of Office that does nothing with a download (Mac)", () => {
  test("is not given one, and no 已交给浏览器 is claimed", async () => {
    const clicked: string[] = [];
    document.addEventListener("click", (event) => clicked.push((event.target as Element).tagName));
    expect(await saveFile({ name: "自评报告.docx", bytes: Uint8Array.of(1) }, false)).toEqual({ kind: "impossible" });
    expect(clicked).toEqual([]);
  });
});

test.each([
  ["保靖.xlsx", "保靖.自评报告.docx"],
  ["保靖.自评.xlsx", "保靖.自评报告.docx"],
  ["C:\\自评\\2019年度.保靖.et", "2019年度.保靖.自评报告.docx"],
  ["https://oa/自评/保靖.xlsx", "保靖.自评报告.docx"],
  ["工作簿1", "工作簿1.自评报告.docx"],
  ["", "绩效.自评报告.docx"],
])("the report of %s is called %s", (workbook, name) => {
  expect(reportName(workbook)).toBe(name);
});

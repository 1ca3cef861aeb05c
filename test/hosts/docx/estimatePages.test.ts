import type { Block } from "../../../src/report/block";
import { estimatePages } from "../../../src/hosts/docx/estimatePages";
import { reportOf, source, text } from "./openedDocx";

const heading = (level: 1 | 2 | 3 = 1): Block => ({ kind: "heading", level, runs: [text("一、概况")] });
const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => ({ kind: "paragraph", runs: [text("正文。")] }));
const chart: Block = { kind: "chart", type: "pie", title: "", categories: ["甲"], series: [{ name: "", values: [{ value: "1", source }] }], alternative: "" };
const attachment = (landscape: boolean): Block => ({ kind: "attachment", number: 1, name: "评分表", landscape });
const table = (rows: number): Block => ({ kind: "table", widths: [1], headerRows: 1, rows: Array.from({ length: rows }, () => [{ runs: [text("1")] }]) });

test.each([
  ["22 lines fill a page", lines(22), 1, []],
  ["the next one turns it", lines(23), 2, []],
  // 2 + 54 characters = two full lines; 12 × 2 = 24 > 22
  ["long paragraphs count by their lines", Array.from({ length: 12 }, () => ({ kind: "paragraph", runs: [text("字".repeat(54))] })), 2, []],
  ["a paragraph leaves no single line at the foot", [...lines(21), { kind: "paragraph", runs: [text("字".repeat(54))] }], 2, []],
  ["headings of the first two levels are entries", [heading(1), heading(2), heading(3), ...lines(5)], 1, [1, 1]],
  // 19 lines + heading + two lines below = 22 fit; one more does not
  ["a heading with room for two lines stays", [...lines(19), heading(), ...lines(2)], 1, [1]],
  ["without it turns the page", [...lines(20), heading(), ...lines(2)], 2, [2]],
  ["headings in a row turn it together", [...lines(18), heading(1), heading(2), heading(3), ...lines(2)], 2, [2, 2]],
  ["charts stand whole: two a page", [chart, chart, chart], 2, []],
  ["an attachment starts a page", [...lines(1), attachment(false), ...lines(1), attachment(true)], 3, [2, 3]],
  // 小四 row: 312 + 80 twips; 12756 ÷ 392 = 32 rows
  ["a table's rows fill the page", [table(32)], 1, []],
  ["and repeat the header on the next", [table(33)], 2, []],
] as readonly (readonly [string, readonly Block[], number, readonly number[]])[])("%s", (_, blocks, pages, entries) => {
  const estimate = estimatePages(reportOf(blocks));
  expect({ pages: estimate.pages, entries: estimate.listed.map(({ page }) => page) }).toEqual({ pages, entries });
});

test.each([
  ["nothing", [], 0],
  ["a paragraph of a hundred thousand lines", [{ kind: "paragraph", runs: [text("字".repeat(2_800_000))] }], 4546],
  // Each needs itself, three more and two lines: the 18th of a page has no room; 1000 ÷ 17 = 58.8
  ["a thousand headings in a row", Array.from({ length: 1000 }, () => heading(3)), 59],
] as readonly (readonly [string, readonly Block[], number])[])("%s ends", (_, blocks, pages) => {
  expect(estimatePages(reportOf(blocks)).pages).toBe(pages);
});

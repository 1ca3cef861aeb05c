import { parseDocument } from "htmlparser2";
import { reportToHtml } from "../../../src/hosts/html/reportToHtml";
import type { Block, Report, Run } from "../../../src/report/block";

const text = (words: string, bold = false): Run => ({ kind: "text", text: words, bold });
const html = (...blocks: readonly Block[]): string => reportToHtml({ outline: "national", title: "", organisation: "", placeholders: 0, blocks } satisfies Report);
/** Without the styles, which a table of its own looks at. */
const bare = (...blocks: readonly Block[]): string => html(...blocks).replace(/ style="[^"]*"/g, "").replace(/^<div lang="zh-CN">|<\/div>$/g, "");
const figure: Run = { kind: "figure", text: "97.35%", source: { of: "rates/execution", from: [], cites: [] } };

test.each<[string, readonly Block[], string]>([
  ["a title", [{ kind: "title", runs: [text("自评报告")] }], "<h1>自评报告</h1>"],
  ["headings by their level", [{ kind: "heading", level: 1, runs: [text("一、概况")] }, { kind: "heading", level: 4, runs: [text("（1）")] }], "<h2>一、概况</h2>\n<h5>（1）</h5>"],
  ["figures, and words in bold", [{ kind: "paragraph", runs: [text("执行率"), figure, text("达标", true)] }], "<p>执行率97.35%<b>达标</b></p>"],
  ["what is to be filled in, in its brackets", [{ kind: "paragraph", runs: [{ kind: "placeholder", text: "问题" }] }], "<p><span>【待补充：问题】</span></p>"],
  ["text of the user's cells word for word, its lines, and nothing of it as HTML", [{ kind: "paragraph", runs: [{ kind: "user", text: "甲<b>&\n\"乙\"", at: null }] }], "<p>甲&lt;b&gt;&amp;<br>&quot;乙&quot;</p>"],
  ["a chart by its words", [{ kind: "chart", type: "pie", title: "", categories: [], series: [], alternative: "投入满分13" }], "<p>投入满分13</p>"],
  ["an attachment with its number", [{ kind: "attachment", number: 2, name: "自评表", landscape: true }], "<p>附件2</p><h1>自评表</h1>"],
  ["the only attachment", [{ kind: "attachment", number: null, name: "自评表", landscape: false }], "<p>附件</p><h1>自评表</h1>"],
  ["a signature", [{ kind: "signature", organisation: [text("某单位")], date: [text("2020年3月1日")] }], "<p>某单位</p><p>2020年3月1日</p>"],
  ["an empty cell's control characters as nothing", [{ kind: "paragraph", runs: [{ kind: "user", text: "甲\u0001乙", at: null }] }], "<p>甲乙</p>"],
])("%s", (_, blocks, expected) => {
  expect(bare(...blocks)).toBe(expected);
});

test("a table keeps its header, its merged cells, its caption and its unit", () => {
  const cell = (words: string, spans: object = {}): { readonly runs: readonly Run[] } => ({ runs: [text(words)], ...spans });
  const table = bare({ kind: "table", caption: "表1", unitLine: "单位：万元", widths: [1, 1], headerRows: 1, rows: [[cell("项目", { columnSpan: 2 })], [cell("支出", { rowSpan: 2 }), cell("1.00")], [cell("2.00")]] });
  expect(table).toBe('<p>表1</p><p>单位：万元</p><table><tbody><tr><th colspan="2">项目</th></tr><tr><td rowspan="2">支出</td><td>1.00</td></tr><tr><td>2.00</td></tr></tbody></table>');
});

test("every element that shows text says its face and size, for Word takes over nothing else", () => {
  const whole = html({ kind: "title", runs: [text("题")] }, { kind: "heading", level: 2, runs: [text("（一）")] }, { kind: "table", widths: [1], headerRows: 0, rows: [[{ runs: [text("格")] }]] });
  const faces = [...whole.matchAll(/<(h1|h3|td) style="font-family:'([^']*)'[^"]*font-size:([\d.]+)pt/g)].map(([, ...found]) => found);
  expect(faces).toEqual([["h1", "方正小标宋简体", "22"], ["h3", "楷体_GB2312", "16"], ["td", "宋体", "10.5"]]);
  expect(parseDocument(whole).children).toHaveLength(1);
});

import { singleLine, textLines } from "../../../src/hosts/docx/plainText";

test.each([
  ["plain text stays", "部门概况", ["部门概况"]],
  ["a tab stays", "甲\t乙", ["甲\t乙"]],
  ["a character beyond the first plane stays", "𠮷野", ["𠮷野"]],
  ["LF, CR and CR LF end a line", "一\n二\r三\r\n四", ["一", "二", "三", "四"]],
  ["Excel's and Word's other line ends end a line", "一\u000b二\u0085三\u2028四\u2029五\u000c六", ["一", "二", "三", "四", "五", "六"]],
  ["NUL and other controls are dropped", "预\u0000算\u0007执\u001b行\u007f", ["预算执行"]],
  ["C1 controls are dropped", "甲\u0080乙\u009f丙", ["甲乙丙"]],
  ["lone surrogates are dropped", "甲\ud800乙\udc00丙", ["甲乙丙"]],
  ["noncharacters are dropped", "甲\ufffe乙\uffff", ["甲乙"]],
  ["nothing gives one empty line", "", [""]],
])("lines: %s", (_, given, expected) => {
  expect(textLines(given)).toEqual(expected);
});

test.each([
  ["Chinese lines are joined without a blank", "部门整体\n支出绩效", "部门整体支出绩效"],
  ["Latin words get one", "Annual\nreport", "Annual report"],
  ["a number after Chinese gets none", "附件\n1", "附件1"],
  ["blank lines and margins go", "  甲 \n\n 乙\u0001", "甲乙"],
  ["only controls leave nothing", "\u0000\n\u0001", ""],
])("single line: %s", (_, given, expected) => {
  expect(singleLine(given)).toBe(expected);
});

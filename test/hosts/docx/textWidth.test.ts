import { lineCount, textWidth, widestPiece } from "../../../src/hosts/docx/textWidth";

test.each([
  ["nothing", "", 0],
  ["Chinese", "预算执行率", 5],
  ["digits and marks are half", "1,234.50", 4], // 8 ÷ 2
  ["mixed", "2019年度", 4], // 4 ÷ 2 + 2
  ["shared punctuation is full", "“三公”——…", 7],
  ["a character beyond the first plane is one", "𠮷", 1],
])("width of %s", (_, given, expected) => {
  expect(textWidth(given)).toBe(expected);
});

test.each([
  ["a number inside Chinese", "共1,234.50元", 4],
  ["Chinese breaks anywhere", "预算执行率", 1],
  ["a percent stays with its number", "54.55%", 3],
  ["nothing", "", 0],
])("widest piece of %s", (_, given, expected) => {
  expect(widestPiece(given)).toBe(expected);
});

test.each([
  ["one full line", "字".repeat(28), 28, 0, 1],
  ["one character over", "字".repeat(29), 28, 0, 2],
  ["the indent counts", "字".repeat(27), 28, 2, 2], // 27 + 2 > 28
  ["a blank paragraph takes a line", "", 28, 0, 1],
  ["no capacity does not divide by zero", "字字", 0, 0, 2],
])("lines of %s", (_, given, capacity, indent, expected) => {
  expect(lineCount(given, capacity, indent)).toBe(expected);
});

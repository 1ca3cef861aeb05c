/** @jest-environment jsdom */
import "../../hosts/embedded/pageGlobals";
import type { Fault } from "../../../src/hosts/embedded/fault";
import { officeError } from "../../../src/hosts/embedded/fault";
import { nativeWordHost } from "../../../src/hosts/embedded/word/nativeWordHost";
import { WordModel } from "../../../src/hosts/embedded/word/wordModel";
import { HostProblem } from "../../../src/hosts/port";
import type { InsertPlace } from "../../../src/taskpane/word/insertReport";
import { insertReport } from "../../../src/taskpane/word/insertReport";
import { openNativePage, plantNative } from "../../hosts/embedded/officePage";

let opened = 0;
let model = new WordModel();
const open = (fault?: Fault): void => {
  model = new WordModel();
  plantNative(nativeWordHost(model, { instanceId: `document-${(opened += 1)}` }, { fault: () => fault ?? null }));
};

/** A package begins so; what follows is any bytes, in every value a byte can have. */
const file = (seed: number, length = 1000): Uint8Array => Uint8Array.from({ length }, (_, index) => [0x50, 0x4b, 0x03, 0x04][index] ?? (index * seed) % 256);
const bodies = (): readonly Uint8Array[] => model.body.map(({ base64 }) => new Uint8Array(Buffer.from(base64, "base64")));

beforeAll(() => openNativePage(nativeWordHost(model, { instanceId: "document-0" })));

test("Microsoft's client takes the page for one in Word", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Word", platform: "PC" });
  expect(Office.context.requirements.isSetSupported("WordApi", "1.1")).toBe(true);
});

test.each<[string, readonly InsertPlace[], readonly number[]]>([
  ["at the end of an empty document", ["end"], [3]],
  ["at the end, after what is there", ["end", "end"], [3, 5]],
  ["in place of what is there", ["end", "replace"], [5]],
])("a report is inserted %s, byte for byte", async (_, places, expected) => {
  open();
  for (const [index, place] of places.entries()) await insertReport(file([3, 5][index] ?? 7), place);
  expect(bodies()).toEqual(expected.map((seed) => file(seed)));
});

test("a large report arrives whole", async () => {
  open();
  await insertReport(file(11, 300_001), "end");
  expect(bodies()).toEqual([file(11, 300_001)]);
});

test.each<[string, Fault, RegExp]>([
  ["protected", { refused: officeError.accessDenied }, /Word 不允许修改这份文档.*停止保护/],
  ["busy", { refused: officeError.tooManyRequests }, /Word 正忙.*稍候再试/],
  ["showing a dialogue", { refused: officeError.dialogOpen }, /对话框打开着.*关闭对话框/],
  ["asked for too much", { refused: officeError.requestTooLarge }, /报告太大/],
  ["too old", { code: "ApiNotFound", message: "no such member", after: 0 }, /这个版本的 Word/],
  ["failing in its own way", { code: "Odd", message: "odd", after: 0 }, /Word 出错，没有插入（Odd）/],
])("a Word that is %s leaves the document as it was, and the sentence says what to do", async (_, fault, sentence) => {
  open(fault);
  const problem: unknown = await insertReport(file(3), "replace").catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(HostProblem);
  expect((problem as HostProblem).message).toMatch(sentence);
  expect((problem as HostProblem).message).toMatch(/保存 Word 报告/);
  expect(model.body).toEqual([]);
});

test("what is no package is refused by Word itself", async () => {
  open();
  await expect(insertReport(Uint8Array.of(1, 2, 3), "end")).rejects.toThrow(/InvalidArgument/);
});

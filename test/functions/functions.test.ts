/** @jest-environment jsdom */
import "../hosts/embedded/pageGlobals";
import { associatePerfFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import type { FunctionsRuntime } from "./functionsRuntime";
import { openFunctionsRuntime } from "./functionsRuntime";

/** Office's numbers for the errors of a failed call. */
const errorCode = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7 } as const;

let runtime: FunctionsRuntime;

beforeAll(async () => {
  runtime = await openFunctionsRuntime();
  runtime.register(metadata);
  await import("../../src/functions/functions");
});

test("every function of the metadata answers, blank cells with #N/A", async () => {
  const results = await runtime.call(metadata.functions.map(({ id, parameters }) => [id, ...parameters.map(() => [[null]])] as const));
  expect(results.filter(({ failed, errorCode: code }) => !failed || code !== errorCode["#N/A"])).toEqual([]);
});

const percent = (basicValue: number): object => ({ type: "FormattedNumber", basicValue, numberFormat: "0.00%" });

test("a cell gives a cell, a range a range; a rate brings its percent, a score and an amount stay numbers", async () => {
  const results = await runtime.call([
    ["EXECRATE", [[973.5]], [[1000]]],
    ["EXECRATE", [[50], [100]], [[200]]],
    ["POINTS", [[10]], [[0.8]], [["按比例"]]],
    ["CHANGE", [[5]], [[8]]],
    ["GRADE", [[92]], null, null],
    ["EXPLAIN", [["STAFFRATE"]], [[6]], [[11]], null, null],
  ]);
  expect(results.filter(({ failed }) => failed)).toEqual([]);
  expect(results.map(({ value }) => value)).toEqual([[[percent(0.9735)]], [[percent(0.25)], [percent(0.5)]], [[8]], [[-3]], [["优"]], [["6 ÷ 11 × 100% = 54.55%"]]]);
});

test("a failed cell fails with Office's error and the Chinese reason", async () => {
  const results = await runtime.call([
    ["EXECRATE", [[null]], [[1000]]],
    ["EXECRATE", [["约900"]], [[1000]]],
    ["EXECRATE", [[1]], [[0]]],
    ["GRADE", [[120]], null, null],
    ["NOTHING", [[1]]],
  ]);
  expect(results).toMatchObject([
    { failed: true, errorCode: errorCode["#N/A"], value: expect.stringMatching(/“支出数”是空/) },
    { failed: true, errorCode: errorCode["#VALUE!"], value: expect.stringMatching(/“支出数”不是数值/) },
    { failed: true, errorCode: errorCode["#DIV/0!"], value: expect.stringMatching(/分母/) },
    { failed: true, errorCode: errorCode["#NUM!"], value: expect.stringMatching(/0至100/) },
    { failed: true },
  ]);
});

test("in a range the error stands in its place, with its reason", async () => {
  const [result] = await runtime.call([["EXECRATE", [[50], [null], ["无"]], [[200]]]]);
  expect(result?.failed).toBeUndefined();
  expect(result?.value).toEqual([
    [percent(0.25)],
    [expect.objectContaining({ valueType: "CustomFunctionError", code: "#N/A", message: expect.stringMatching(/“支出数”是空/) })],
    [expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(/“无”/) })],
  ]);
});

test("where Excel takes no formats, a rate is a plain number", async () => {
  const plain = { ...runtime.api, associate: (id: string, implementation: (...given: readonly unknown[]) => unknown) => runtime.api.associate(`PLAIN.${id}`, implementation) };
  associatePerfFunctions(plain, () => false);
  runtime.register({ functions: [{ id: "PLAIN.EXECRATE" }] });
  const [result] = await runtime.call([["PLAIN.EXECRATE", [[973.5]], [[1000]]]]);
  expect(result).toMatchObject({ value: [[0.9735]] });
});

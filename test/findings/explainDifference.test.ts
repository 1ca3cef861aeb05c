import { explainDifference } from "../../src/findings/explainDifference";
import type { SumCell } from "../../src/findings/explainDifference";
import { exact } from "../../src/quantity/decimal";
import { placeOf } from "./scoredOf";

type Term = readonly [value: string, sign: 1 | -1, others?: SumCell["others"]];

/** The total first (sign −1), its cell A1; the terms below it. */
function cells(...terms: readonly Term[]): readonly SumCell[] {
  return terms.map(([value, sign, others = []], index) => ({ value: exact(value), sign, at: placeOf(`决算!A${index + 1}`), places: 2, money: true, others }));
}

const told = (terms: readonly Term[], tolerance = "0.005") =>
  explainDifference(cells(...terms), exact(tolerance)).map(({ kind, at, from, to }) => `${kind} A${at.row + 1} ${from}→${to}`);

describe("explainDifference", () => {
  test.each<readonly [string, readonly Term[], readonly string[]]>([
    // 63.18 for 63.81: neighbours swapped
    ["swapped digits in a part", [["277.14", -1], ["63.18", 1], ["213.33", 1]], ["swapped A2 63.18→63.81"]],
    ["swapped digits in the total", [["277.41", -1], ["63.81", 1], ["213.33", 1]], ["swapped A1 277.41→277.14"]],
    // 638 100 in a 万元 column
    ["元 in a 万元 column", [["277.14", -1], ["638100.00", 1], ["213.33", 1]], ["unit A2 638,100.00→63.81"]],
    ["a misplaced point", [["277.14", -1], ["638.10", 1], ["213.33", 1]], ["point A2 638.10→63.81"]],
    ["a lost minus sign", [["263.38", -1], ["335.46", 1], ["72.08", 1]], ["sign A3 72.08→−72.08"]],
    // 2 040.51 + 76 214 727.86 − 76 216 768.37 = 0: the opening balance was printed as the closing one
    ["the opening balance for the closing one", [["2040.51", -1, [{ kind: "opening", value: exact("2040.51") }]], ["2040.51", 1], ["76214727.86", 1], ["76216768.37", -1]], ["opening A1 2,040.51→0.00"]],
    // 15.80 + 263.38 − 277.14 = 2.04, and 15.80 stands below, 2.04 above
    ["opening and closing exchanged", [["15.80", -1, [{ kind: "opening", value: exact("2.04") }]], ["2.04", 1], ["263.38", 1], ["277.14", -1]], ["exchanged A1 15.80→2.04"]],
    ["last year's figure", [["12.00", -1], ["5.00", 1, [{ kind: "priorYear", value: exact("7.55") }]], ["4.45", 1]], ["priorYear A2 5.00→7.55"]],
    // 731 180.72, 2 467 969.21 or 1 733 788.49: each closes with one other digit, so that nobody can tell
    ["one digit in any of three cells", [["731180.72", -1], ["2467969.21", 1], ["1733788.49", -1]], ["digit A1 731,180.72→734,180.72", "digit A2 2,467,969.21→2,464,969.21", "digit A3 1,733,788.49→1,736,788.49"]],
    ["no single cell", [["100.00", -1], ["11.11", 1], ["22.22", 1]], []],
    ["a sum that closes", [["3.00", -1], ["1.00", 1], ["2.00", 1]], []],
  ])("%s", (_, terms, expected) => {
    expect(told(terms)).toEqual(expected);
  });

  test("closes within rounding where nothing closes exactly", () => {
    // 63.81 + 213.33 = 277.14, printed 277.15: 0.01 is rounding of three figures of 万元
    expect(told([["277.15", -1], ["63.18", 1], ["213.33", 1]], "0.015")).toEqual(["swapped A2 63.18→63.81"]);
  });
});

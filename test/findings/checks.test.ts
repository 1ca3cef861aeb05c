import type { FindingCode } from "../../src/findings/finding";
import { checks } from "../../src/findings/checks/catalog.generated";
import { findingsFrom } from "../../src/findings/fromScored";
import { printFinding } from "../../src/findings/printFinding";
import type { Case } from "./caseOf";
import { indicatorCases } from "./indicatorCases";
import { limitCases } from "./limitCases";
import { rateCases } from "./rateCases";
import { scoreCases } from "./scoreCases";
import { scoredOf } from "./scoredOf";
import { tieCases } from "./tieCases";

const cases: readonly Case[] = [...tieCases, ...limitCases, ...rateCases, ...scoreCases, ...indicatorCases];

/** What these checks cannot say, and why. */
const never: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {};

function run(code: FindingCode, told: Case["told"]) {
  const check = checks.find((one) => one.code === code);
  if (!check) throw new Error(`no check emits ${code}`);
  return check.run(scoredOf(told));
}

describe.each(checks.map(({ code }) => code))("%s", (code) => {
  test.each(cases.filter((one) => one.code === code))("$kind: $name", ({ told, kind, values }) => {
    const outcomes = run(code, told);
    const kinds = outcomes.map((outcome) => outcome.kind);
    expect(kinds).toContain(kind);
    if (kind !== "fails") expect(kinds).not.toContain("fails");
    if (values) expect(outcomes.filter((outcome) => outcome.kind === kind).map((outcome) => outcome.values)).toContainEqual(expect.objectContaining(values));
  });

  test("has a case where it passes, fails, does not apply, lacks data", () => {
    const said = new Set(cases.filter((one) => one.code === code).map(({ kind }) => kind));
    const expected = ["passes", "fails", "notApplicable", "lacksData"].filter((kind) => !never[code]?.includes(kind));
    expect(expected.filter((kind) => !said.has(kind as Case["kind"]))).toEqual([]);
  });
});

test("every failing case is a finding in clear words, in both languages", () => {
  const findings = cases.filter(({ kind }) => kind === "fails").flatMap(({ code, told }) => findingsFrom(scoredOf(told)).findings.filter((finding) => finding.code === code));
  const sentences = findings.flatMap((finding) => [printFinding(finding, "zh-CN"), printFinding(finding, "en-US")]);
  expect(sentences.length).toBeGreaterThan(2 * checks.length);
  expect(sentences.filter((sentence) => /undefined|null|NaN|“”|‘’|（）|\(\)|object Object/.test(sentence))).toEqual([]);
  expect(findings.filter((finding) => !printFinding(finding).endsWith("。"))).toEqual([]);
});

import * as fc from "fast-check";
import { Decimal } from "../../../src/quantity/decimal";
import { applyRule } from "../../../src/scores/applyRule";
import { readStandard } from "../../../src/scores/standard/readStandard";
import { rememberedStandard } from "../../../src/scores/standard/rememberedStandard";
import { standardValue } from "../../../src/scores/standard/standardValue";
import cases from "./cases.json";

/**
 * cases.json: a standard as sheets have it, its full mark, and either the rule's kind with the points at some values
 * (null: a person decides), or the part that is quoted as not understood.
 */
interface Case {
  readonly text: string;
  readonly full: string;
  readonly kind: string | null;
  readonly quotes?: string;
  /** Refused, though a person who has the figures could compute the points: what is still to be learnt. */
  readonly computable?: boolean;
  readonly points?: Readonly<Record<string, string | null | undefined>>;
}

const all = cases as readonly Case[];
const readable = all.filter(({ kind }) => kind !== null);
const refused = all.filter(({ kind }) => kind === null);

function pointsAt(text: string, full: string, value: string): string | null {
  const understanding = readStandard(text, full);
  const judged = understanding.understood ? standardValue(value, understanding) : null;
  if (!understanding.understood || judged === null) return null;
  const outcome = applyRule(understanding.rule, new Decimal(full), judged);
  return outcome.kind === "points" ? outcome.points.toString() : null;
}

test.each(readable)("$text ($full)", ({ text, full, kind, points = {} }) => {
  const understanding = readStandard(text, full);
  expect(understanding.understood ? understanding.rule.kind : understanding).toBe(kind);
  expect(Object.fromEntries(Object.keys(points).map((value) => [value, pointsAt(text, full, value)]))).toEqual(points);
});

test.each(refused)("refused: $text ($full)", ({ text, full, quotes }) => {
  const understanding = readStandard(text, full);
  expect(understanding).toMatchObject({ understood: false, notUnderstood: quotes });
  expect(text).toContain(quotes);
});

test("at least 95% of the standards whose points a person could compute are read whole", () => {
  const missed = refused.filter(({ computable }) => computable);
  const share = readable.length / (readable.length + missed.length);
  console.log(`${all.length} standards: ${readable.length} read, ${missed.length} of the ${refused.length} refused could be computed; ${(share * 100).toFixed(1)}% read`);
  expect([all.length >= 630, refused.length >= 90, share >= 0.95]).toEqual([true, true, true]);
});

describe("never half understood", () => {
  test.each(["另按领导意见执行", "特殊情况另行研究", "其余按文件第三条办理"])("a clause that no idiom takes refuses the whole: %s", (tail) => {
    const swallowed = readable.filter(({ text, full }) => readStandard(`${text.replace(/[；。;]$/u, "")}。${tail}`, full).understood);
    expect(swallowed.map(({ text }) => text)).toEqual([]);
  });

  test.each(["，酌情扣分", "，视情况给分", "，由专家打分"])("so does discretion: %s", (tail) => {
    expect(readable.filter(({ text, full }) => readStandard(`${text}${tail}`, full).understood)).toEqual([]);
  });

  test("of two standards in one cell neither is dropped: both are read, or none", () => {
    // 每缺一项扣1分 beside a list of as many points says of the list what it says itself.
    const some = readable.filter(({ full, text }) => full === "5" && !text.startsWith("每缺一项扣")).filter((_, index) => index % 5 === 0);
    const rules = some.map(({ text, full }) => ({ text, read: readStandard(text, full) }));
    const dropped = rules.flatMap((one) =>
      rules.flatMap((other) => {
        const glued = readStandard(`${one.text.replace(/[。；;]$/u, "")}；${other.text}`, "5");
        if (!glued.understood || !one.read.understood || !other.read.understood) return [];
        const [first, second, both] = [one.read.rule, other.read.rule, glued.rule].map((rule) => JSON.stringify(rule));
        const oneOnly = first !== second && one.read.rule.kind !== other.read.rule.kind && (both === first || both === second);
        return oneOnly ? [`${one.text} ${other.text}`] : [];
      }),
    );
    expect(dropped).toEqual([]);
  });

  test("any text is read or refused, never thrown at", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => typeof readStandard(text, "5").understood === "boolean"));
  });

  test("pieces of real standards in any order are read or refused, and keep 0 ≤ points ≤ full", () => {
    const parts = fc.constantFrom(...readable.flatMap(({ text }) => text.split(/(?<=[，；。])/u)));
    const value = fc.integer({ min: -50, max: 300 }).map((percent) => new Decimal(percent).div(100));
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), value, (some, judged) => {
        const understanding = readStandard(some.join(""), "5");
        const outcome = understanding.understood ? applyRule(understanding.rule, new Decimal(5), judged) : null;
        return outcome?.kind !== "points" || (outcome.points.gte(0) && outcome.points.lte(5));
      }),
    );
  });

  test("a text of 30,000 characters is no standard", () => {
    expect(readStandard("每低于100%一个百分点扣1分，".repeat(2000), "5")).toMatchObject({ understood: false, notUnderstood: expect.stringMatching(/^每低于/) });
  });
});

describe("the accidents of typing change nothing", () => {
  const same = (text: string, full: string, typed: string): boolean => {
    const [one, other] = [readStandard(text, full), readStandard(typed, full)];
    return one.understood && other.understood && JSON.stringify({ ...one.rule, words: 0 }) === JSON.stringify({ ...other.rule, words: 0 });
  };
  const numeric = readable.filter(({ kind }) => ["step", "bands", "metOrNothing", "proportional", "violations"].includes(kind ?? ""));

  test.each<[string, (text: string) => string]>([
    ["half-width punctuation", (text) => text.replace(/[，；：（）％＜＞＝]/gu, (mark) => mark.normalize("NFKC"))],
    ["full-width digits", (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ["blanks everywhere", (text) => [...text].join(" ")],
    ["a line wrapped in the cell", (text) => text.replace(/(?<=[\p{Script=Han}])(?=\p{Script=Han})/gu, "\n")],
    ["no full stop", (text) => text.replace(/。$/u, "")],
    ["a heading", (text) => `评分标准：${text}`],
  ])("%s", (_name, retyped) => {
    expect(numeric.filter(({ text, full }) => !same(text, full, retyped(text))).map(({ text }) => text)).toEqual([]);
  });
});

describe("what is said back", () => {
  test.each([
    ["≤100%计5分；每超过1个百分点扣0.5分，扣完为止", "不高于100%得满分，每高1个百分点扣0.5分（不足1个百分点按1个百分点计），扣完为止"],
    ["没有采购预算的得满分；采购执行率≥95%得满分，否则不得分", "不低于95%得满分，否则不得分；没有此类事项的得满分"],
    ["优得5分，良得3分，差不得分", "优：得5分；良：得3分；差：不得分"],
  ])("%s", (text, words) => {
    expect(readStandard(text, "5")).toMatchObject({ understood: true, inWords: words });
  });

  test("what the wording leaves open is said with it", () => {
    expect(readStandard("100%计满分，每低于5%扣2分", "5")).toMatchObject({ assumed: ["标准没有写明不足5%的部分如何计，按一档计"] });
    expect(readStandard("100%计满分，每低于5%扣2分，不足5%按5%计", "5")).toMatchObject({ assumed: [] });
  });

  test("nothing to judge is told apart from the rule", () => {
    expect(readStandard("控制率100%以下（含）计满分，每超出5%扣2分；没有楼堂馆所项目的计满分", "5")).toMatchObject({ whenNotApplicable: "fullMarks", rule: { kind: "step" } });
  });
});

describe("the full mark", () => {
  test.each<[string, string | undefined, string | null]>([
    ["≤100%计5分；每超过1个百分点扣0.5分", undefined, "5"],
    ["≤100%得满分；每超过1个百分点扣0.5分", undefined, null],
    ["①甲；②乙，每项2分", undefined, "4"],
    ["满分8分，每发现一起扣1分", undefined, "8"],
    ["≤100%得满分；每超过1个百分点扣0.5分", "6", "6"],
  ])("of %s with %s is %s", (text, given, full) => {
    expect(readStandard(text, given)).toMatchObject({ understood: true, full });
  });
});

test.each<[string, string, string, string | null]>([
  ["≤90万元得满分，每超过1万元扣1分", "10", "920000元", "8"], // 92万元
  ["达到24万次得满分，否则不得分", "3", "23.9万次", "0"],
  ["≥95%得满分，否则不得分", "3", "85万元", null], // an amount is no rate
  ["≥95%得满分，否则不得分", "3", "约95%", null], // about is not enough
  ["≥95%得满分，否则不得分", "3", "—", null],
  ["优得5分，差不得分", "5", "", null],
])("%s of %s at %s", (text, full, value, points) => {
  expect(pointsAt(text, full, value)).toBe(points);
});

test("a remembered standard is the same standard", () => {
  const text = "优得5分，良得3分，差不得分";
  expect(rememberedStandard(text, "5")).toBe(rememberedStandard(text, "5"));
  expect(rememberedStandard(text, "5")).toEqual(readStandard(text, "5"));
  expect(rememberedStandard(text, "8")).toMatchObject({ understood: false });
});

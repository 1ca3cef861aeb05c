import fc from "fast-check";
import { findFact } from "../../src/facts/facts";
import { exact } from "../../src/quantity/decimal";
import { inMoneyUnit, moneyUnits } from "../../src/quantity/money";
import { budgetCompletion } from "../../src/rates/budgetCompletion";
import { buildingArea } from "../../src/rates/buildingArea";
import { rates } from "../../src/rates/catalog.generated";
import { execution } from "../../src/rates/execution";
import { rateFromFacts, rateInWords, ratesFromFacts } from "../../src/rates/fromFacts";
import { paymentProgress } from "../../src/rates/paymentProgress";
import { procurementExecution } from "../../src/rates/procurementExecution";
import { rateTerms } from "../../src/rates/rateTerms";
import { staffControl } from "../../src/rates/staffControl";
import { threePublicChange } from "../../src/rates/threePublicChange";
import { plainText } from "../../src/quantity/plainText";
import { factsOf } from "./factsOf";

describe("units", () => {
  test("元 and 万元 meet in the first one's unit, also in the working", () => {
    const facts = factsOf({ "spend.total": "973.5 万元", "budget.adjusted": "10000000 元" });
    expect(rateFromFacts(execution, facts)).toMatchObject({ state: "known", printed: "97.35%", working: "973.50 ÷ 1,000.00 × 100%" });
  });

  test("four amounts in four units", () => {
    const facts = factsOf({
      "carryover.opening": "158 千元", "budget.initial": "335.46 万元", "budget.adjustment": "-720800 元", "carryover.closing": "0.000205 亿元",
    });
    expect(rateFromFacts(budgetCompletion, facts)).toMatchObject({ printed: "99.27%", working: expect.stringContaining("(158.00 + 3,354.60 − 720.80 − 20.50)") });
  });

  test("an unknown unit beside a known one is not guessed", () => {
    const facts = factsOf({ "spend.total": "973.5", "budget.adjusted": "1000 万元" });
    expect(rateFromFacts(execution, facts)).toMatchObject({ state: "missing", value: null });
  });

  test("two unknown units on one sheet are one", () => {
    const facts = factsOf({ "spend.total": "973.5", "budget.adjusted": "1000" });
    expect(rateFromFacts(execution, facts)).toMatchObject({ state: "known", printed: "97.35%" });
  });

  test("two unknown units on two sheets may be two", () => {
    const facts = factsOf({ "spend.total": "973.5", "budget.adjusted": { figure: "1000", sheet: "预算" } });
    expect(rateFromFacts(execution, facts).state).toBe("missing");
  });

  test.each([
    ["平方米 is ㎡", "1050 平方米", "known"],
    ["mu is not", "1.5 亩", "missing"],
  ])("area: %s", (_, actual, state) => {
    expect(rateFromFacts(buildingArea, factsOf({ "building.actualArea": actual, "building.approvedArea": "1000 ㎡" })).state).toBe(state);
  });

  test("percentages are divided as the shares they are", () => {
    const facts = factsOf({ "progress.actual": "45 %", "progress.scheduled": "50 %" });
    expect(rateFromFacts(paymentProgress, facts)).toMatchObject({ printed: "90.00%", working: "45% ÷ 50% × 100%" });
    expect(rateTerms(paymentProgress, Object.values(paymentProgress.needs).map((ref) => findFact(facts, ref)))?.map(({ factor }) => factor.toFixed())).toEqual(["0.01", "0.01"]);
  });

  test("the same money in other units gives the same rate", () => {
    const unit = fc.constantFrom(...moneyUnits);
    const cents = fc.bigInt({ min: 1n, max: 10n ** 13n });
    fc.assert(
      fc.property(cents, cents, unit, unit, (spent, budget, spentUnit, budgetUnit) => {
        const inUnit = (amount: bigint, to: typeof spentUnit): string =>
          `${inMoneyUnit({ value: exact(amount.toString()).div(100), unit: "元" }, to).value.toFixed()} ${to}`;
        const rate = (left: typeof spentUnit, right: typeof spentUnit) =>
          rateFromFacts(execution, factsOf({ "spend.total": inUnit(spent, left), "budget.adjusted": inUnit(budget, right) }));
        expect(rate(spentUnit, budgetUnit).printed).toBe(rate("元", "元").printed);
      }),
    );
  });
});

describe("nothing of the kind this year", () => {
  test.each([
    ["no building: both a stated zero", "0 ㎡", "0 ㎡", "notApplicable"],
    ["built without approval", "100 ㎡", "0 ㎡", "noBase"],
    ["approved, not built", "0 ㎡", "100 ㎡", "known"],
  ])("%s", (_, actual, approved, state) => {
    expect(rateFromFacts(buildingArea, factsOf({ "building.actualArea": actual, "building.approvedArea": approved })).state).toBe(state);
  });

  test("a blank states nothing", () => {
    expect(rateFromFacts(buildingArea, factsOf({ "building.actualArea": "0 ㎡" })).state).toBe("missing");
    expect(rateFromFacts(procurementExecution, factsOf({})).state).toBe("missing");
  });

  test("a rate without such facts has no base instead", () => {
    expect(rateFromFacts(staffControl, factsOf({ "staff.onPost": "0 人", "staff.quota": "0 人" })).state).toBe("noBase");
  });
});

describe("two years", () => {
  test("last year's figure is looked for a year back", () => {
    const facts = factsOf({ "threePublic.budget": "1.2 万元", "threePublic.budget@prior": "1 万元" });
    expect(rateFromFacts(threePublicChange, facts)).toMatchObject({ printed: "20.00%", working: "(1.20 − 1.00) ÷ 1.00 × 100%" });
  });

  test("this year's figure does not stand in for last year's", () => {
    expect(rateFromFacts(threePublicChange, factsOf({ "threePublic.budget": "1.2 万元" })).state).toBe("missing");
  });

  test("in words, both years are named", () => {
    expect(rateInWords(threePublicChange)).toBe("（本年“三公”经费预算数 − 上年“三公”经费预算数） ÷ 上年“三公”经费预算数 × 100%");
    expect(rateInWords(staffControl)).toBe("在职人员数 ÷ 编制数 × 100%");
  });
});

describe("the catalog", () => {
  test("ratesFromFacts answers for every rate, of an empty workbook too", () => {
    expect(ratesFromFacts(factsOf({})).map(({ definition, state }) => [definition.id, state])).toEqual(rates.map(({ id }) => [id, "missing"]));
  });

  test("no name belongs to two rates", () => {
    const names = rates.flatMap(({ label, aliases }) => [...new Set([label["zh-CN"], ...aliases].map(plainText))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("every rate says in words what it computes, and cites a clause", () => {
    for (const rate of rates) {
      expect(rateInWords(rate)).not.toMatch(/undefined|^$/);
      expect(rate.cites.length).toBeGreaterThan(0);
      expect(rate.noneWhen.filter((name) => !(name in rate.needs))).toEqual([]);
    }
  });
});

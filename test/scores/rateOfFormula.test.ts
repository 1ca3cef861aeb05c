import { rateOfFormula } from "../../src/scores/rateOfFormula";

describe("a formula in words finds its rate", () => {
  test.each([
    ["（在职人员数÷编制数）×100%", "staffControl"],
    ["在职人员控制率＝（在职人员数/编制数）×100％", "staffControl"],
    ["在职人员控制率=(实际在职人数÷核定编制数)*100%", "staffControl"],
    ["（实际政府采购金额÷政府采购预算数）×100%", "procurementExecution"],
    ["“三公经费”实际支出数÷“三公经费”预算安排数×100%", "threePublicControl"],
  ])("%s", (text, rate) => {
    expect(rateOfFormula(text)).toBe(rate);
  });

  test.each([
    ["no division", "反映单位预算执行的程度"],
    ["a side that is no fact we know", "（按时办结件数÷编制数）×100%"],
    ["two divisions", "在职人员数÷编制数÷2"],
    ["nothing", ""],
    ["turned round", "编制数÷在职人员数×100%"],
  ])("refuses %s", (_why, text) => {
    expect(rateOfFormula(text)).toBeNull();
  });
});

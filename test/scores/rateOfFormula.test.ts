import { ratesOfFormula } from "../../src/scores/rateOfFormula";

describe("a formula in words finds its rate", () => {
  test.each([
    ["（在职人员数÷编制数）×100%", "staffControl"],
    ["在职人员控制率＝（在职人员数/编制数）×100％", "staffControl"],
    ["在职人员控制率=(实际在职人数÷核定编制数)*100%", "staffControl"],
    ["（实际政府采购金额÷政府采购预算数）×100%", "procurementExecution"],
    ["“三公经费”实际支出数÷“三公经费”预算安排数×100%", "threePublicControl"],
    ["结转结余率=结转结余总额/支出预算数×100%", "carryover"],
    ["部门（单位）本年度实际在职人员数除以编制数", "staffControl"],
    ["反映部门对“三公经费”的控制程度。\n“三公经费”变动率=[（本年度“三公经费”预算数-上年度“三公经费”预算数）/上年度“三公经费”预算数]×100%。", "threePublicChange"],
    ["结转结余变动率=[（本年度累计结转结余资金总额-上年度累计结转结余资金总额）/上年度累计结转结余资金总额]×100%", "carryoverChange"],
    ["（年初预算+上年结转+本年追加预算-年末结余）/（上年结转+年初预算+本年追加预算）×100%", "budgetCompletion"],
    ["成本节约率=[（计划成本-实际成本）÷计划成本]×100%，实际成本：项目实施单位如期、保质、保量完成既定工作目标实际所耗费的支出。", "costSaving"],
  ])("%s", (text, rate) => {
    expect(ratesOfFormula(text).map(({ id }) => id)).toEqual([rate]);
  });

  test.each([
    ["two rates divide the same", "预算调整率=（预算调整数/预算数）×100%", ["budgetAdjustment", "budgetControl"]],
    ["预算数 may be that of the start or of the whole year", "预算完成率=（预算完成数/预算数）×100%", ["execution", "executionOfInitial"]],
  ])("leaves it to the name where %s", (_why, text, rates) => {
    expect(ratesOfFormula(text).map(({ id }) => id)).toEqual(rates);
  });

  test.each([
    ["no division", "反映单位预算执行的程度"],
    ["a side that is no fact we know", "（按时办结件数÷编制数）×100%"],
    ["two divisions", "在职人员数÷编制数÷2"],
    ["nothing", ""],
    ["turned round", "编制数÷在职人员数×100%"],
    ["a sum turned round", "[（上年度三公经费预算数-本年度三公经费预算数）/上年度三公经费预算数]×100%"],
    ["the wrong year below the line", "[（本年度三公经费预算数-上年度三公经费预算数）/本年度三公经费预算数]×100%"],
    ["a factor", "在职人员数÷编制数×60%"],
    ["sentences that speak of different rates", "在职人员数÷编制数×100%；实际政府采购金额÷政府采购预算数×100%"],
    ["a bracket that is not closed", "（在职人员数÷编制数×100%"],
  ])("refuses %s", (_why, text) => {
    expect(ratesOfFormula(text)).toEqual([]);
  });
});

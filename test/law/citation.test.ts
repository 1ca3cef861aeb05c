import { allCitationIds, citation, isCitationId } from "../../src/law/citation";
import { printCitation } from "../../src/law/printCitation";
import { printCitations } from "../../src/law/printCitations";
import instruments from "../../src/law/instruments.json";

describe("the law that may be cited", () => {
  const ids = allCitationIds();

  test("no id twice, neither of an instrument nor of a clause", () => {
    expect(new Set(ids).size).toBe(ids.length);
    const titles = Object.values(instruments).map(({ number, title }) => `${number}${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(ids)("%s has a title, a clause, and says whether it was read", (id) => {
    const found = citation(id);
    expect(found.title).not.toBe("");
    expect(found.clause).not.toBe("");
    expect(typeof found.verified).toBe("boolean");
    expect(printCitation(found)).toContain(found.clause);
    expect(id).toMatch(/^[a-z0-9-]+:[a-z0-9-]+$/);
  });

  test("文号 stand in six-cornered brackets", () => {
    const numbers = Object.values(instruments).map(({ number }) => number).filter((number) => number !== "");
    expect(numbers.filter((number) => !/^(?:[\p{Script=Han}]+〔\d{4}〕\d+号|GB\/T \d+-\d{4})$/u.test(number))).toEqual([]);
  });

  test.each([
    ["unknown instrument", "mof-1999-1:annex-1"],
    ["unknown clause", "mof-2020-10:annex-9"],
    ["no clause", "mof-2020-10"],
    ["a property of every object", "mof-2020-10:constructor"],
    ["nothing", ""],
  ])("%s is no citation", (_, id) => {
    expect(isCitationId(id)).toBe(false);
  });

  test("printed as it is quoted in a report", () => {
    expect(printCitation(citation("mof-2020-10:annex-1"))).toBe("《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1 项目支出绩效自评表");
    expect(printCitation(citation("hunan-department-h13:input"))).toBe("《湖南省部门整体支出绩效评价指标表（投入13、过程61、产出及效率26）》投入");
  });

  test("several clauses stand together behind the title of their instrument", () => {
    expect(printCitations([citation("hunan-department-h13:input"), citation("mof-2020-10:grades"), citation("hunan-department-h13:output")])).toBe(
      "《湖南省部门整体支出绩效评价指标表（投入13、过程61、产出及效率26）》投入、产出及效率；《项目支出绩效评价管理办法》（财预〔2020〕10号）评价等级",
    );
    expect(printCitations([])).toBe("");
  });
});

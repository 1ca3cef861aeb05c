import { factsFromGrids } from "../../../src/facts/fromGrids";
import type { FactRef } from "../../../src/facts/fact";
import { parseFactRef } from "../../../src/facts/fact";
import type { Facts } from "../../../src/facts/facts";
import { findFact } from "../../../src/facts/facts";
import type { Grid } from "../../../src/grid/grid";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { outlineById } from "../../../src/report/outlineById";
import { factUses } from "../../../src/report/template/factUses";
import { templateOf } from "../../../src/report/template/templateOf";
import type { Template } from "../../../src/report/template/templateOf";
import { rateData } from "../../../src/report/template/tables/rateData";
import { factPlaces, templateSheet } from "../../../src/report/template/templateSheet";
import { rates } from "../../../src/rates/catalog.generated";
import type { Rubric } from "../../../src/rubrics/rubric";
import { allRubrics } from "../../../src/rubrics/shipped";

function template(rubric: Rubric, year: number | null): Template {
  const outline = outlineById(rubric.outline);
  if (!outline) throw new Error(rubric.outline);
  return templateOf(rubric, outline, year);
}

function gridsOf({ sheets }: Pick<Template, "sheets">): readonly Grid[] {
  return readXlsx(newXlsx(sheets)).grids;
}

function placed(facts: Facts, ref: FactRef): unknown {
  const { state, at } = findFact(facts, ref);
  return { state, at };
}

describe.each(allRubrics.map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric) => {
  const empty = template(rubric, 2024);
  const facts = factsFromGrids(gridsOf(empty));

  test("every fact that it needs is found, missing, at its blank cell", () => {
    const needed = [...factUses(rubric).keys()];
    const expected = needed.map((ref) => [ref, { state: "missing", at: empty.places.find((place) => place.ref === ref)?.at }]);
    expect(needed.map((ref) => [ref, placed(facts, ref)])).toEqual(expected);
  });

  test("every cell for a figure is read as its fact and as no other", () => {
    const read = facts.facts.flatMap(({ id, year, readings }) => readings.map(({ at }) => `${id}@${year} ${at.sheet} ${at.row} ${at.column}`));
    const meant = empty.places.map(({ ref, at }) => {
      const { id, yearsBack } = parseFactRef(ref);
      return `${id}@${2024 - yearsBack} ${at.sheet} ${at.row} ${at.column}`;
    });
    expect([...read].sort()).toEqual([...meant].sort());
  });

  test("no fact has two cells", () => {
    const refs = empty.places.map(({ ref }) => ref);
    expect(refs).toEqual([...new Set(refs)]);
  });

  test("its criteria are the scoring sheet's rows, none claimed; nothing is asked", () => {
    expect(facts.scoring.filter(({ subtotal }) => !subtotal).map(({ name }) => name.text)).toEqual(rubric.criteria.map(({ label }) => label));
    expect(facts.scoring.filter(({ claimed }) => claimed !== null)).toEqual([]);
    expect(facts.questions).toEqual([]);
    expect(facts.year).toBe(2024);
  });

  test("no text is there yet", () => {
    expect(facts.texts.flatMap(({ paragraphs }) => paragraphs)).toEqual([]);
    expect([facts.organisation, facts.project]).toEqual([null, null]);
  });
});

test("without a year nothing names one", () => {
  for (const rubric of allRubrics) expect(factsFromGrids(gridsOf(template(rubric, null))).year).toBeNull();
});

test("what any rate needs can stand in 绩效自评数据表, so that a new rubric has its template", () => {
  const refs = [...new Set([...rates.flatMap(({ needs }) => Object.values(needs)), "satisfaction.rate" as const])].sort();
  const table = rateData(refs);
  const facts = factsFromGrids(gridsOf({ sheets: [templateSheet(table, 2024, new Map())] }));
  const missed = factPlaces(table).filter(({ ref, at }) => JSON.stringify(placed(facts, ref)) !== JSON.stringify({ state: "missing", at }));
  expect(missed.map(({ ref }) => ref)).toEqual([]);
});

import fc from "fast-check";
import type { FactRef } from "../../src/facts/fact";
import { allCitationIds, citation, printCitation } from "../../src/law/citation";
import { factEntry, factIds, parseFactRef } from "../../src/facts/fact";
import type { Facts, IndicatorRow, ScoringRow, TextEntry } from "../../src/facts/facts";
import type { Run } from "../../src/report/block";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { allOutlines } from "../../src/report/outlineById";
import type { Outline } from "../../src/report/outline";
import type { ReportStyle } from "../../src/report/style";
import { nothingKept } from "../../src/report/sheets/keptReport";
import { reportSheet } from "../../src/report/sheets/reportSheet";
import { tellingOf } from "../../src/report/telling";
import { printBare, printMeasured } from "../../src/report/terms/measured";
import { valueOf } from "../../src/report/terms/valueOf";
import { withKept } from "../../src/report/withKept";
import { allRubrics } from "../../src/rubrics/shipped";
import { evaluationOf } from "./evaluationOf";
import type { Said } from "./factsOf";
import { factsOf, indicatorRow, scoringRow, textOf } from "./factsOf";
import { allRuns, printed } from "./printed";

const amount = fc.oneof(fc.constant("0"), fc.integer({ min: -5_000_000, max: 50_000_000 }).map((cents) => (cents / 1000).toString()));
const count = fc.nat(300).map(String);

function saidOf(ref: FactRef): fc.Arbitrary<Said> {
  const { measure, unit = "" } = factEntry(parseFactRef(ref).id);
  const value = measure === "money" ? fc.tuple(amount, fc.constantFrom("元", "万元", "千元", "亿元", "")).map((parts) => parts.join("")) : count.map((number) => number + unit);
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom<Said>("missing", "unreadable", "contradictory") });
}

const refs: readonly FactRef[] = factIds.flatMap((id): FactRef[] => [id, `${id}@prior`]);
const said = fc.record(Object.fromEntries(refs.map((ref) => [ref, saidOf(ref)])), { requiredKeys: [] });

const words = fc.string({ unit: fc.constantFrom("预", "算", "1", "3.14159265", "】", "【", "{", "}", "[", "]", "$1", " ", "\n", "\u0000", "占"), maxLength: 12 });
const topic = fc.constantFrom("basis", "duties", "organisation", "workDone", "targets", "management", "outputs", "benefits", "problems", "measures", "other", "党建");
const texts: fc.Arbitrary<readonly TextEntry[]> = fc.array(fc.tuple(topic, words).map(([name, text]) => textOf(name, name, text)), { maxLength: 8 });

const labels = allRubrics.flatMap((rubric) => rubric.criteria.map((criterion) => criterion.label));
const points = fc.integer({ min: -200, max: 2000 }).map((tenths) => (tenths / 100).toString());
const scoring: fc.Arbitrary<readonly ScoringRow[]> = fc.array(
  fc.tuple(fc.constantFrom(...labels), fc.option(points), words).map(([label, claimed, reason]) => scoringRow(label, "5", claimed, reason.trim())),
  { maxLength: 20 },
);
const indicators: fc.Arbitrary<readonly IndicatorRow[]> = fc.array(
  fc.tuple(fc.constantFrom("数量指标", "质量指标", "社会效益指标", "满意度指标"), words, fc.constantFrom("≥50个", "≤90万元", "100%", "效果明显", ""), fc.constantFrom("0个", "75个", "80万元", "99.5%", "达成", "")).map(
    ([level, name, target, actual]) => indicatorRow(["产出指标", level], `指标${name}`, target, actual),
  ),
  { maxLength: 5 },
);

const facts: fc.Arbitrary<Facts> = fc
  .tuple(said, texts, scoring, indicators, fc.boolean(), fc.boolean())
  .map(([values, told, rows, goals, named, dated]) => {
    const one = factsOf(values as Parameters<typeof factsOf>[0], { texts: told, scoring: rows, indicators: goals, ...(named ? {} : { organisation: null }), ...(dated ? {} : { year: null }) });
    return { ...one, projects: named ? [{ ...one, project: { text: "网络运行维护", at: { sheet: "项目", row: 0, column: 0 } } }] : [] };
  });

const style: fc.Arbitrary<Partial<ReportStyle>> = fc.record({
  money: fc.constantFrom("元" as const, "万元" as const),
  thousands: fc.boolean(),
  percentPlaces: fc.constantFrom(0, 1, 2),
  moneyPlaces: fc.constantFrom(0, 2),
});

const cases = fc.tuple(facts, fc.constantFrom(...allRubrics), fc.constantFrom<Outline>(...allOutlines), style);

function figures(runs: readonly Run[]): readonly Extract<Run, { readonly kind: "figure" }>[] {
  return runs.flatMap((run) => (run.kind === "figure" ? [run] : []));
}

/** What is quoted rather than counted: the rule's words, a reason, the grade, why a total is capped. */
const quoted = /^(projects\/\d+\/)?(standards\/|reasons\/|grade$|ceiling$)/;

describe("whatever a workbook says", () => {
  test("the report is written, without a trace of the machine", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const report = reportFrom(evaluationOf(said, rubric), outline, styleOf(outline, chosen));
        const told = (...kinds: readonly Run["kind"][]): string => allRuns(report).filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text).join("\n");
        expect(told("text", "figure", "placeholder")).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        // A placeholder may name an indicator of the user's, with whatever braces the user gave it.
        expect(allRuns(report).filter(({ kind, text }) => (kind === "text" || kind === "figure") && /[{}]/.test(text))).toEqual([]);
        expect(printed(report)).not.toMatch(/NaN|undefined|Infinity/);
        expect(report.placeholders).toBeGreaterThanOrEqual(allRuns(report).filter(({ kind }) => kind === "placeholder").length);
      }),
      { numRuns: 25 },
    );
  });

  test("every figure is found again in the evaluation by what it says of itself, and prints as that value", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const evaluation = evaluationOf(said, rubric);
        const full = styleOf(outline, chosen);
        const telling = tellingOf(evaluation, full);
        for (const { text, source } of figures(allRuns(reportFrom(evaluation, outline, full)))) {
          if (quoted.test(source.of)) continue;
          const found = valueOf(source.of, telling);
          expect(found).toMatchObject({ known: true, source: { of: source.of } });
          if (found.known) expect([printMeasured(found.measured, full), printBare(found.measured, full)]).toContain(text);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("no quantity has two values, and none has more decimals than the style", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const full = styleOf(outline, chosen);
        const values = new Map<string, string>();
        for (const { text, source } of figures(allRuns(reportFrom(evaluationOf(said, rubric), outline, full)))) {
          if (quoted.test(source.of)) continue;
          const [number = ""] = /-?[\d,]+(\.\d+)?/.exec(text) ?? [];
          expect((number.split(".")[1] ?? "").length).toBeLessThanOrEqual(Math.max(full.moneyPlaces, full.percentPlaces, full.plainPlaces));
          expect(number).toBe(values.get(source.of) ?? number);
          values.set(source.of, number);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("our own words hold no figure but numbers of headings, of documents and of the formula's 100%", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const report = reportFrom(evaluationOf(said, rubric), outline, styleOf(outline, chosen));
        const names = new Set([rubric.title["zh-CN"], ...rubric.criteria.flatMap(({ label, path }) => [label, ...path]), ...allCitationIds().map((id) => printCitation(citation(id)))]);
        const loose = allRuns(report)
          .filter((run) => run.kind === "text")
          .map((run) => [...names].sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, ""), run.text))
          .map((text) => text.replace(/《[^》]*》|（[^（）]*〔\d+〕\d+号）|×100%|^（?\d+[）.]/g, ""))
          .filter((text) => /\d/.test(text));
        expect(loose).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("the clerk's words stand as they were typed, only trimmed", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const report = reportFrom(evaluationOf(said, rubric), outline, styleOf(outline, chosen));
        const told = new Set(allRuns(report).flatMap((run) => (run.kind === "user" ? [run.text] : [])));
        for (const { paragraphs } of said.texts) for (const { text } of paragraphs) if (text.trim() !== "") expect(told).toContain(text.trim());
      }),
      { numRuns: 25 },
    );
  });

  test("the sheet has one marker, no cell twice and no merge over another", () => {
    fc.assert(
      fc.property(cases, ([said, rubric, outline, chosen]) => {
        const evaluation = evaluationOf(said, rubric);
        const full = styleOf(outline, chosen);
        const draft = reportSheet(withKept(reportFrom(evaluation, outline, full), nothingKept), tellingOf(evaluation, full));
        const places = draft.cells.map(({ row, column }) => `${row}:${column}`);
        expect(new Set(places).size).toBe(places.length);
        expect(draft.cells.filter(({ text }) => text === "PERF:report:1")).toHaveLength(1);
        const covered = draft.merges.flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => `${top + Math.floor(index / (right - left + 1))}:${left + (index % (right - left + 1))}`),
        );
        expect(new Set(covered).size).toBe(covered.length);
      }),
      { numRuns: 15 },
    );
  });
});

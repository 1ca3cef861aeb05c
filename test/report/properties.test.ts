import fc from "fast-check";
import type { FactRef } from "../../src/facts/fact";
import { allCitationIds, citation } from "../../src/law/citation";
import { printCitation } from "../../src/law/printCitation";
import { factEntry, factIds, parseFactRef } from "../../src/facts/fact";
import type { Facts, IndicatorRow, ScoringRow, TextEntry } from "../../src/facts/facts";
import type { Report, Run } from "../../src/report/block";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { allOutlines } from "../../src/report/outlineById";
import type { Outline } from "../../src/report/outline";
import type { ReportStyle } from "../../src/report/style";
import { nothingKept } from "../../src/report/sheets/keptReport";
import { formSheets } from "../../src/report/sheets/formSheets";
import { reportSheet } from "../../src/report/sheets/reportSheet";
import type { SheetDraft } from "../../src/report/sheet";
import type { Telling } from "../../src/report/telling";
import { tellingOf } from "../../src/report/telling";
import { printBare, printMeasured } from "../../src/report/terms/measured";
import { valueOf } from "../../src/report/terms/valueOf";
import { withKept } from "../../src/report/withKept";
import type { Rubric } from "../../src/rubrics/rubric";
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

interface Written {
  readonly said: Facts;
  readonly rubric: Rubric;
  readonly style: ReportStyle;
  readonly telling: Telling;
  readonly report: Report;
  readonly sheets: readonly SheetDraft[];
}

function write([said, rubric, outline, chosen]: [Facts, Rubric, Outline, Partial<ReportStyle>]): Written {
  const evaluation = evaluationOf(said, rubric);
  const full = styleOf(outline, chosen);
  const telling = tellingOf(evaluation, full);
  const report = reportFrom(evaluation, outline, full);
  const sheets = [reportSheet(withKept(report, nothingKept), telling), ...formSheets(evaluation, { outline, style: full, typed: new Map(), old: [], form: null })];
  return { said, rubric, style: full, telling, report, sheets };
}

const machine = /NaN|undefined|null|Infinity|\[object/;

/** What holds of every report and its sheets, whatever the workbook says: each law names what breaks it. */
const laws: Readonly<Record<string, (written: Written) => readonly string[]>> = {
  "no trace of the machine": ({ report }) => {
    const ours = allRuns(report).filter(({ kind }) => kind !== "user");
    // A placeholder may name an indicator of the user's, with whatever braces the user gave it.
    return ours.filter(({ kind, text }) => machine.test(text) || (kind !== "placeholder" && /[{}]/.test(text))).map(({ text }) => text);
  },
  "nor around the words": ({ report }) => /NaN|undefined|Infinity/.exec(printed(report)) ?? [],
  "every placeholder is counted": ({ report }) => (report.placeholders >= allRuns(report).filter(({ kind }) => kind === "placeholder").length ? [] : [String(report.placeholders)]),
  "every figure is found again in the evaluation by what it says of itself, and prints as that value": ({ report, telling, style: full }) =>
    figures(allRuns(report)).flatMap(({ text, source }) => {
      if (quoted.test(source.of)) return [];
      const found = valueOf(source.of, telling);
      return found.known && found.source.of === source.of && [printMeasured(found.measured, full), printBare(found.measured, full)].includes(text) ? [] : [`${source.of}: ${text}`];
    }),
  "no quantity has two values, and none has more decimals than the style": ({ report, style: full }) => {
    const values = new Map<string, string>();
    return figures(allRuns(report)).flatMap(({ text, source }) => {
      if (quoted.test(source.of)) return [];
      const [number = ""] = /-?[\d,]+(\.\d+)?/.exec(text) ?? [];
      const before = values.get(source.of) ?? number;
      values.set(source.of, number);
      const decimals = (number.split(".")[1] ?? "").length;
      return number === before && decimals <= Math.max(full.moneyPlaces, full.percentPlaces, full.plainPlaces) ? [] : [`${source.of}: ${before}, ${number}`];
    });
  },
  "our own words hold no figure but numbers of headings, of documents and of the formula's 100%": ({ report, rubric }) => {
    const clauses = allCitationIds().map(citation);
    const names = new Set([rubric.title["zh-CN"], ...rubric.criteria.flatMap(({ label, path }) => [label, ...path]), ...clauses.flatMap((clause) => [printCitation(clause), clause.clause])]);
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    return allRuns(report)
      .filter((run) => run.kind === "text")
      .map((run) => longestFirst.reduce((text, name) => text.replaceAll(name, ""), run.text))
      .map((text) => text.replace(/《[^》]*》|（[^（）]*〔\d+〕\d+号）|×100%|^（?\d+[）.]/g, ""))
      .filter((text) => /\d/.test(text));
  },
  "the clerk's words stand as they were typed, only trimmed": ({ report, said: { texts: typed } }) => {
    const told = new Set(allRuns(report).flatMap((run) => (run.kind === "user" ? [run.text] : [])));
    return typed.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.trim())).filter((text) => text !== "" && !told.has(text));
  },
  "every sheet has one marker, no cell twice, no merge over another, and no trace of the machine": ({ sheets }) => sheets.flatMap(sheetFaults),
};

function sheetFaults({ name, role, cells, merges }: SheetDraft): readonly string[] {
  const places = cells.map(({ row, column }) => `${row}:${column}`);
  const covered = merges.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => `${top + Math.floor(index / (right - left + 1))}:${left + (index % (right - left + 1))}`),
  );
  return [
    ...(cells.filter(({ text }) => text === `PERF:${role}:1`).length === 1 ? [] : [`${name}: marker`]),
    ...(new Set(places).size === places.length ? [] : [`${name}: a cell twice`]),
    ...(new Set(covered).size === covered.length ? [] : [`${name}: merges overlap`]),
    ...cells.flatMap(({ text = "", number = "" }) => [text, number].filter((written) => /NaN|undefined|Infinity|\[object/.test(written)).map((written) => `${name}: ${written}`)),
  ];
}

test("whatever a workbook says, its report and its sheets keep every law", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const written = write(input);
      expect(Object.entries(laws).flatMap(([law, faults]) => faults(written).map((fault) => `${law}: ${fault}`))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

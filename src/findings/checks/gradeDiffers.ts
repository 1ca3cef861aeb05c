import type { CellText, Facts } from "../../facts/facts";
import { Decimal } from "../../quantity/decimal";
import type { GradeBand, Rubric } from "../../rubrics/rubric";
import { grade } from "../../scores/grade";
import type { Scored } from "../../scores/scored";
import type { Outcome } from "../check";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * GRADE-DIFFERS: the printed grade is not that of the printed total, or not that of the points that the rules give.
 *
 * Source   财预〔2020〕10号 (优 90–100, 良 80–90, 中 60–80, 差 below 60); the words are the rubric's
 * Reading  While points are pending, the grade is compared only where it cannot change any more.
 */
export const gradeDiffers = defineCheck({
  code: "GRADE-DIFFERS",
  label: { "zh-CN": "等级与总分相符", "en-US": "The grade fits the total" },
  cites: ["mof-2020-10:grades"],
  run: (scored) => {
    const printed = printedGrade(scored.facts, scored.rubric);
    if (!printed) return [notApplicable()];
    const byPrintedTotal = compareWithPrinted(printed, scored);
    return byPrintedTotal?.kind === "fails" ? [byPrintedTotal] : [...(byPrintedTotal ? [byPrintedTotal] : []), compareWithComputed(printed, scored)];
  },
});

interface PrintedGrade extends CellText {
  /** The rubric's own word for it. */
  readonly grade: string;
}

function compareWithPrinted(printed: PrintedGrade, { facts, rubric }: Scored): Outcome | null {
  const total = facts.scoring.find(({ subtotal, path }) => subtotal && path.length === 0)?.claimed;
  return total ? compare(printed, total.value, grade(total.value, new Decimal(rubric.fullMark), rubric.grades, rubric.fullMark), [total.at]) : null;
}

function compareWithComputed(printed: PrintedGrade, { total }: Scored): Outcome {
  const settled = total.pending === 0 || total.gradeIfNothing === total.gradeIfEverything;
  return settled ? compare(printed, total.points, total.grade, []) : lacksData(["尚未打分的项目"], [printed.at]);
}

function compare(printed: PrintedGrade, total: Decimal, right: string, more: readonly CellText["at"][]): Outcome {
  const at = [printed.at, ...more];
  return printed.grade === right ? passes(at) : fails(at, { printed: printed.text, total: printPoints(total), grade: right });
}

/** As the workbook has it in a cell of its own, in the row of the total, or in a sentence of the clerk's texts. */
function printedGrade({ grade: cell, scoring, texts }: Facts, { grades }: Rubric): PrintedGrade | null {
  const beside = scoring.filter(({ subtotal, path }) => subtotal && path.length === 0).flatMap(({ standard, reason }) => [standard, reason]);
  const cells = [cell ?? null, ...beside].flatMap((text) => (text ? [text] : []));
  const alone = cells.flatMap((text) => named(text, text.text.trim(), grades));
  const said = texts.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => named(text, wordIn(text.text, grades), grades)));
  return [...alone, ...said][0] ?? null;
}

function named({ at }: CellText, word: string, grades: readonly GradeBand[]): readonly PrintedGrade[] {
  const band = grades.find(({ grade: own, words }) => own === word || words.includes(word));
  return band ? [{ text: word, at, grade: band.grade }] : [];
}

/** 评价等级为“优”, 等次：良好. A bare 优 somewhere in a sentence is no grade. */
function wordIn(text: string, grades: readonly GradeBand[]): string {
  const words = grades.flatMap(({ grade: own, words: more }) => [own, ...more]).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:等级|等次|评级)(?:评定|评价|结果)?(?:为|是|：|:)?[“"「『]?(${words.join("|")})(?![\\p{Script=Han}])`, "u");
  return pattern.exec(text)?.[1] ?? "";
}

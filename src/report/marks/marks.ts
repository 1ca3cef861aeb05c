import type { Evaluation } from "../../findings/evaluation";
import { plainText } from "../../quantity/plainText";
import type { Outline } from "../outline";
import type { ReportStyle } from "../style";
import type { KeptSheets } from "../resultsOf";
import { tellingOf } from "../telling";
import { chartMarks } from "./chartMarks";
import { factMarks } from "./factMarks";
import type { Mark } from "./mark";
import { passageMarks } from "./passageMarks";
import { rateMarks } from "./rateMarks";
import { scoreMarks } from "./scoreMarks";
import { sectionMarks } from "./sectionMarks";
import { tableMarks } from "./tableMarks";
import { wholeMarks } from "./wholeMarks";

/**
 * Every mark that a Word template may use for this evaluation. Of two that would be typed alike the first stands.
 *
 * @param kept  what a person wrote into our form and report sheets
 */
export function marksOf(evaluation: Evaluation, outline: Outline, style: ReportStyle, kept: Partial<KeptSheets> = {}): readonly Mark[] {
  const telling = tellingOf(evaluation, style, kept.typed);
  const all = [
    ...wholeMarks(outline, telling),
    ...scoreMarks(telling),
    ...rateMarks(telling),
    ...factMarks(telling),
    ...passageMarks(outline, telling),
    ...sectionMarks(outline, telling, kept.report),
    ...tableMarks(outline, telling),
    ...chartMarks(telling),
  ];
  const seen = new Set<string>();
  return all.filter(({ name }) => !seen.has(markKey(name)) && seen.add(markKey(name)));
}

/** How a mark is compared: people type full-width colons and brackets, blanks, and quotes around 三公. */
export function markKey(typed: string): string {
  return plainText(typed);
}

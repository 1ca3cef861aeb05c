import { amountIn } from "../../quantity/amountIn";
import { twoPlaces } from "../../quantity/printNumber";
import { numOf } from "../../rubrics/num";
import type { GradeBand } from "../../rubrics/rubric";
import { rubricById } from "../../rubrics/shipped";
import { nationalGrades } from "../../scores/grade";
import { namedRule } from "../../scores/namedRule";
import { rememberedStandard } from "../../scores/standard/rememberedStandard";
import type { ValueOf } from "./formulaWithoutPerf";
import { nativeNumber } from "./nativeNumber";
import { nativePointsFormula } from "./nativePoints";
import { operand } from "./operand";

type NativeCall = (given: readonly string[], valueOf: ValueOf) => string | null;

/** Calls that are no rates. What stands in no line here (EXPLAIN, CITE, TARGETRATE, CAP) keeps its value instead of a formula. */
export const nativeCalls: Readonly<Record<string, NativeCall | undefined>> = {
  POINTS: points,
  RUBRICPOINTS: rubricPoints,
  GRADE: gradeOf,
  AMOUNT: amount,
  TIES: ties,
};

/** The formula of the rule that the written standard says now: when the sentence is changed, the formula does not follow. */
function points([full = "", value = "", standard = ""]: readonly string[], valueOf: ValueOf): string | null {
  const [mark, text] = [valueOf(full), valueOf(standard)];
  if (typeof mark !== "number" || typeof text !== "string" || value === "") return null;
  const named = namedRule(text.trim());
  const understood = named ? null : rememberedStandard(text.trim(), String(mark));
  const rule = named ?? (understood?.understood ? understood.rule : null);
  return rule && nativePointsFormula(rule, { value: operand(value), full: operand(full) }, twoPlaces);
}

function rubricPoints([rubricId = "", criterionId = "", value = "", fullMark = ""]: readonly string[], valueOf: ValueOf): string | null {
  const [id, criterionName] = [valueOf(rubricId), valueOf(criterionId)];
  if (typeof id !== "string" || typeof criterionName !== "string" || value === "") return null;
  const rubric = rubricById(id);
  const criterion = rubric?.criteria.find((one) => one.id === criterionName);
  const full = fullMark === "" ? criterion?.full : operand(fullMark);
  if (!rubric || !criterion || !full) return null;
  return nativePointsFormula(criterion.rule, { value: operand(value), full }, rubric.rounding);
}

/** The national grades, or a shipped rubric's; bands that are typed into the call keep the value. */
function gradeOf([total = "", fullMark = "", scheme = ""]: readonly string[], valueOf: ValueOf): string | null {
  const named = scheme === "" ? "" : valueOf(scheme);
  const rubric = typeof named === "string" && named !== "" ? rubricById(named) : undefined;
  if (total === "" || typeof named !== "string" || (named !== "" && !rubric)) return null;
  const of = rubric?.fullMark ?? "100";
  const brought = fullMark === "" ? operand(total) : `${operand(total)}*${of}/${operand(fullMark)}`;
  return gradeBands(rubric?.grades ?? nationalGrades, brought, operand(total));
}

function gradeBands(bands: readonly GradeBand[], brought: string, total: string): string {
  const words = bands.reduceRight((otherwise, { from, grade }) => `IF(ROUND(${brought},10)>=${nativeNumber(from)},"${grade}",${otherwise})`, "NA()");
  return `IF(ISNUMBER(${total}),${words},NA())`;
}

/** The number that the text says now: when the text is changed, the formula does not follow. */
function amount([text = "", unit = ""]: readonly string[], valueOf: ValueOf): string | null {
  const [said, wanted] = [valueOf(text), unit === "" ? "" : valueOf(unit)];
  if (typeof said === "number") return operand(text);
  if (typeof said !== "string" || typeof wanted !== "string" || said.trim() === "") return null;
  const read = amountIn(said, wanted);
  return "why" in read ? null : operand(read.value.toString());
}

function ties([expected = "", actual = "", tolerance = ""]: readonly string[], valueOf: ValueOf): string | null {
  if (expected === "" || actual === "") return null;
  const allowed = tolerance === "" ? 0 : valueOf(tolerance);
  if (typeof allowed !== "number" || numOf(String(allowed)).lt(0)) return null;
  const difference = `ROUND(ABS(${operand(expected)}-${operand(actual)}),10)`;
  return `IF(COUNT(${expected},${actual})<2,NA(),IF(${difference}<=${tolerance === "" ? "0" : operand(tolerance)},"相符","不符，差"&${difference}))`;
}

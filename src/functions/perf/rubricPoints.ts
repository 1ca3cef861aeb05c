import { Decimal } from "../../quantity/decimal";
import { shownScore } from "../../scores/shown";
import type { JudgedPoints } from "../judgedPoints";
import { judgedPoints } from "../judgedPoints";
import type { Argument } from "../perfFunction";
import { defineFunction } from "../perfFunction";
import { cellNumber, numberOf, isBlank, textOf } from "../readArgument";
import { criterionOf, rubricById } from "../rubricTable";
import { ruleUnit } from "../ruleUnit";
import type { Fault } from "../value";
import { fault, isFault } from "../value";

/** RUBRICPOINTS("hunan/department-2019", "staff-control", 103%) → 3.5 */
export const rubricPoints = defineFunction({
  name: "RUBRICPOINTS",
  parameters: {
    rubricId: "指标体系编号",
    criterionId: "指标编号",
    value: "指标值",
    fullMark: { name: "分值", optional: true },
  },
  apply: (given) => {
    const outcome = judged(given);
    return isFault(outcome) ? outcome : cellNumber(outcome.points);
  },
  explain: (given) => {
    const outcome = judged(given);
    return isFault(outcome) ? outcome : `得${shownScore(outcome.points)}${outcome.reason && `（${outcome.reason}）`}`;
  },
});

function judged({ rubricId, criterionId, value, fullMark }: Readonly<Record<"rubricId" | "criterionId" | "value" | "fullMark", Argument>>): JudgedPoints | Fault {
  const [rubricName, criterionName] = [textOf(rubricId), textOf(criterionId)];
  if (isFault(rubricName)) return rubricName;
  if (isFault(criterionName)) return criterionName;
  const rubric = rubricById(rubricName);
  if (isFault(rubric)) return rubric;
  const criterion = criterionOf(rubric, criterionName);
  if (isFault(criterion)) return criterion;
  const full = fullOf(criterion.full, fullMark);
  return isFault(full) ? full : judgedPoints(criterion.rule, ruleUnit(criterion.rule), full, value, rubric.rounding);
}

/** The rubric's own full mark, unless the cell gives another (weights that are the unit's to set). */
function fullOf(own: string, fullMark: Argument): Decimal | Fault {
  if (isBlank(fullMark)) return own === "" ? fault("#N/A", "指标体系没有规定这项指标的分值，请在第4个参数给出") : new Decimal(own);
  const full = numberOf(fullMark);
  return isFault(full) || full.gt(0) ? full : fault("#NUM!", `“${fullMark.name}”应大于0`);
}

import { Decimal } from "../quantity/decimal";
import type { RubricFault } from "./loadRubric";
import { numOf } from "./num";
import type { Rubric } from "./rubric";

/** Weights that do not sum, grades that do not descend, ceilings out of order. */
export function weightFaults(rubric: Rubric): readonly RubricFault[] {
  return [...missingWeights(rubric), ...sumFaults(rubric), ...gradeFaults(rubric), ...ceilingFaults(rubric), ...yearFaults(rubric)];
}

function missingWeights({ weights, criteria, indicators = [] }: Rubric): readonly RubricFault[] {
  if (weights === "fromSheet") return [];
  const message = "没有分值；分值由单位评分表给出的，整个指标体系须写明 weights: fromSheet";
  return [
    ...criteria.flatMap(({ full }, index) => (full === "" ? [{ path: `criteria[${index}].full`, message }] : [])),
    ...indicators.flatMap(({ full }, index) => (full === "" ? [{ path: `indicators[${index}].full`, message }] : [])),
  ];
}

/** A sum is checked wherever every member of it is known; with one unknown it may still not pass the printed one. */
function sumFaults(rubric: Rubric): readonly RubricFault[] {
  const rows = [
    ...rubric.criteria.map(({ path, full }) => ({ path, full })),
    ...(rubric.indicators ?? []).map(({ label, full }) => ({ path: [label], full })),
  ];
  const sums = [
    { at: "criteria", name: "满分", path: [] as readonly string[], full: rubric.fullMark },
    ...(rubric.subtotals ?? []).map(({ path, full }, index) => ({ at: `subtotals[${index}]`, name: path.join("—"), path, full })),
  ];
  return sums.flatMap(({ at, name, path, full }) => {
    const members = rows.filter((row) => path.every((step, level) => row.path[level] === step));
    if (members.length === 0) return [{ path: at, message: `${name}下没有指标` }];
    const sum = members.reduce((total, member) => total.plus(member.full || "0"), new Decimal(0));
    const open = members.some((member) => member.full === "");
    const wrong = open ? sum.gt(full) : !sum.eq(full);
    return wrong ? [{ path: at, message: `各项分值合计${sum.toString()}，与${name}${full}不符` }] : [];
  });
}

function gradeFaults({ grades, fullMark }: Rubric): readonly RubricFault[] {
  const faults: RubricFault[] = grades.flatMap(({ from }, index) => {
    const above = grades[index - 1];
    const bound = above ? numOf(above.from) : numOf(fullMark);
    return numOf(from).lt(bound) ? [] : [{ path: `grades[${index}].from`, message: `等级下限${from}没有依次递减` }];
  });
  const last = grades.at(-1);
  if (last && !numOf(last.from).isZero()) faults.push({ path: `grades[${grades.length - 1}].from`, message: "最低一等应从0分起" });
  return faults;
}

function ceilingFaults({ ceilings = [] }: Rubric): readonly RubricFault[] {
  return ceilings.flatMap(({ execution, ceiling }, index) => {
    const before = ceilings[index - 1];
    const rising = !before || (numOf(before.execution).lt(numOf(execution)) && numOf(before.ceiling).lte(numOf(ceiling)));
    return rising ? [] : [{ path: `ceilings[${index}]`, message: "执行率上限应由低到高排列，封顶分随之不降" }];
  });
}

function yearFaults({ inForce: { from, to } }: Rubric): readonly RubricFault[] {
  return to !== null && to < from ? [{ path: "inForce", message: `适用年度${from}至${to}颠倒` }] : [];
}

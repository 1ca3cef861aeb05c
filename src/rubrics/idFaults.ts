import { isFactId } from "../facts/fact";
import { isCitationId } from "../law/citation";
import type { RubricFault } from "./loadRubric";
import type { Criterion, Rubric } from "./rubric";

/** Names that do not exist, and ids given twice. */
export function idFaults(rubric: Rubric, rates: ReadonlySet<string>): readonly RubricFault[] {
  const parts = rubric.indicators ?? [];
  return [
    ...citationFaults("cites", rubric.cites),
    ...rubric.criteria.flatMap((criterion, index) => criterionFaults(criterion, `criteria[${index}]`, rates)),
    ...parts.flatMap((part, index) => citationFaults(`indicators[${index}].cites`, part.cites)),
    ...repeated(rubric.criteria.map(({ id }) => id), "criteria"),
    ...repeated(parts.map(({ id }) => id), "indicators"),
    ...clashes(rubric),
  ];
}

function criterionFaults({ judges, cites }: Criterion, path: string, rates: ReadonlySet<string>): readonly RubricFault[] {
  const faults = [...citationFaults(`${path}.cites`, cites)];
  if (judges && "rate" in judges && !rates.has(judges.rate)) faults.push({ path: `${path}.judges.rate`, message: `没有名为 ${judges.rate} 的比率` });
  if (judges && "fact" in judges) {
    const [id = "", when, ...more] = judges.fact.split("@");
    const known = isFactId(id) && (when === undefined || when === "prior") && more.length === 0;
    if (!known) faults.push({ path: `${path}.judges.fact`, message: `没有名为 ${judges.fact} 的数据项` });
  }
  return faults;
}

function citationFaults(path: string, cites: readonly string[]): readonly RubricFault[] {
  return cites.flatMap((id, index) => (isCitationId(id) ? [] : [{ path: `${path}[${index}]`, message: `依据 ${id} 不在法规目录中` }]));
}

function repeated(ids: readonly string[], path: string): readonly RubricFault[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ path: `${path}[${index}].id`, message: `编号 ${id} 重复` }] : []));
}

/** A row of a part is called output-1; a criterion of that name would be another row under the same id. */
function clashes({ criteria, indicators = [] }: Rubric): readonly RubricFault[] {
  const parts = new Set(indicators.map(({ id }) => id));
  return criteria.flatMap(({ id }, index) => {
    const [, part = ""] = /^([a-z]+)-\d+$/.exec(id) ?? [];
    return parts.has(part) ? [{ path: `criteria[${index}].id`, message: `编号 ${id} 与指标部分 ${part} 的编号相撞` }] : [];
  });
}

import type { RubricFault } from "./loadRubric";
import { isShare, numOf } from "./num";
import type { Rubric } from "./rubric";
import type { Num, Rule, Span } from "./rule";
import { spanFaults } from "./spanFaults";

const words = { gap: "有空档", overlap: "有重叠", empty: "是空的" } as const;

/** Rules that cannot be applied: bands with gaps, steps of nothing, points above the full mark. */
export function ruleFaults({ criteria, indicators = [] }: Rubric): readonly RubricFault[] {
  return [
    ...criteria.flatMap(({ rule, full, judges }, index) => {
      const path = `criteria[${index}]`;
      return [...faultsOf(rule, `${path}.rule`), ...pointFaults(rule, full, `${path}.rule`), ...judgeFaults(rule, judges !== null, path)];
    }),
    ...indicators.flatMap(({ qualitative, satisfaction }, index) => [
      ...faultsOf(qualitative, `indicators[${index}].qualitative`),
      ...(satisfaction ? faultsOf(satisfaction, `indicators[${index}].satisfaction`) : []),
    ]),
  ];
}

function faultsOf(rule: Rule, path: string): readonly RubricFault[] {
  switch (rule.kind) {
    case "bands":
      return spansOf(rule.bands, `${path}.bands`);
    case "pieces":
      return [...spansOf(rule.pieces, `${path}.pieces`), ...rule.pieces.flatMap((piece, index) => faultsOf(piece.rule, `${path}.pieces[${index}].rule`))];
    case "step":
      return [...positive(rule.every, `${path}.every`, "每档"), ...positive(rule.deduct, `${path}.deduct`, "扣分"), ...bothLimits(rule, path)];
    case "proportional":
      return rule.comparison === "≥" || rule.comparison === ">" ? positive(rule.target, `${path}.target`, "按比例计分的目标") : [];
    case "gatedProportional":
      return gateFaults(rule.gate, rule.target, path);
    case "tiers":
      return rule.tiers.flatMap((tier, index) => ((tier.points === undefined) === (tier.shareFrom === undefined || tier.shareTo === undefined) ? [{ path: `${path}.tiers[${index}]`, message: "每一档要么写分值，要么写比例区间" }] : []));
    case "checklist":
    case "violations":
      return [...positive(rule.each, `${path}.each`, "每项分值"), ...(rule.kind === "violations" ? bothLimits(rule, path) : [])];
    case "metOrNothing":
    case "itemised":
    case "manual":
      return [];
  }
}

/** Nothing that a rule gives by name may be more than the criterion's full mark. */
function pointFaults(rule: Rule, full: Num, path: string): readonly RubricFault[] {
  if (full === "") return [];
  const named: readonly (readonly [string, Num])[] =
    rule.kind === "bands"
      ? rule.bands.map(({ points }, index) => [`${path}.bands[${index}]`, points] as const)
      : rule.kind === "tiers"
        ? rule.tiers.flatMap(({ points }, index) => (points === undefined ? [] : [[`${path}.tiers[${index}]`, points] as const]))
        : rule.kind === "checklist" && rule.counts !== "lost" && !isShare(rule.each)
          ? [[path, numOf(rule.each).times(rule.items.length).toString()]]
          : [];
  return named.flatMap(([at, points]) => (!isShare(points) && numOf(points).gt(full) ? [{ path: at, message: `给分${points}超过分值${full}` }] : []));
}

function judgeFaults({ kind }: Rule, judges: boolean, path: string): readonly RubricFault[] {
  const numeric = ["metOrNothing", "proportional", "gatedProportional", "bands", "pieces", "step"].includes(kind);
  return numeric && !judges ? [{ path: `${path}.judges`, message: "按数值计分的指标须指明比率或数据项" }] : [];
}

function spansOf(spans: readonly Span[], path: string): readonly RubricFault[] {
  return spanFaults(spans).map(({ kind, near }) => ({ path, message: `分档在${near}处${words[kind]}` }));
}

function positive(num: Num, path: string, name: string): readonly RubricFault[] {
  return numOf(num).gt(0) ? [] : [{ path, message: `${name}应大于0` }];
}

function bothLimits({ least, most }: { readonly least?: Num; readonly most?: Num }, path: string): readonly RubricFault[] {
  return least !== undefined && most !== undefined ? [{ path, message: "最低得分与最多扣分只能写一个" }] : [];
}

function gateFaults(gate: Num, target: Num, path: string): readonly RubricFault[] {
  const whole = isShare(gate) && !isShare(target) ? "100%" : target;
  return numOf(gate).gte(0) && numOf(gate).lt(numOf(whole)) ? [] : [{ path: `${path}.gate`, message: "及格线应低于目标" }];
}

import type { AuditFinding } from "../claim";
import type { Indicator } from "../claims/indicators";
import { printOf } from "../print";
import { note } from "./finding";

/** Some completions stop at 100%, others of the same report do not. */
export function cappingFindings(indicators: readonly Indicator[]): readonly AuditFinding[] {
  const capped = indicators.filter((one) => one.capped);
  const open = indicators.filter(({ completion }) => completion?.value.gt(100));
  const [first] = capped;
  const [other] = open;
  if (!first?.completion || !other?.completion) return [];
  const values = { capped: capped.map(({ name, claim }) => `${name}${claim?.recomputed ?? ""}`).join("；"), open: open.map(({ name }) => name).join("；") };
  return [note("TEXT-CAPPING", [...new Set([...capped, ...open].map(({ passage }) => passage.at))], values, `完成比例有的按100%封顶（${first.name}，实为${first.claim?.recomputed ?? ""}），有的不封顶（${other.name}，${printOf(other.completion)}）。请统一口径。`)];
}

/** 32期 aimed at, 40万件 reached. */
export function unitFindings(indicators: readonly Indicator[]): readonly AuditFinding[] {
  return indicators.flatMap(({ name, target, actual, passage }) => {
    if (target.counter === actual.counter || target.counter === "" || actual.counter === "" || target.kind === "plain" || actual.kind === "plain") return [];
    return [note("TEXT-INDICATOR-UNIT", [passage.at], { name, target: printOf(target), actual: printOf(actual) }, `“${name}”的目标值为${printOf(target)}，完成值为${printOf(actual)}，单位不一致。请统一单位。`)];
  });
}

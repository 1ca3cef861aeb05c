import type { Num } from "../../rubrics/rule";
import type { Clause } from "./clause";
import { clausesOf } from "./clause";
import { saidTwice } from "./refusals";
import type { Refusal } from "./understanding";
import { refuse } from "./understanding";

/** 最多扣3分, 最低得1分. 扣完为止 says only what holds anyway. */
export function limitsOf(clauses: readonly Clause[]): { readonly most?: Num; readonly least?: Num } | Refusal {
  const bounds = clausesOf(clauses, "limit").filter(({ most, least }) => most !== undefined || least !== undefined);
  const [bound, ...more] = bounds;
  if (more.length > 0) return refuse(saidTwice, more[0]);
  if (!bound) return {};
  return bound.most !== undefined ? { most: bound.most } : { least: bound.least ?? "0" };
}

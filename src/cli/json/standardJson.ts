import type { Understanding } from "../../scores/standard/understanding";

/** `standard --json`, without the points. */
export function standardJson(understanding: Understanding): Record<string, unknown> {
  if (!understanding.understood) {
    return { understood: false, rule: null, inWords: "", notUnderstood: understanding.notUnderstood, why: understanding.why };
  }
  const { rule, inWords, full, assumed, whenNotApplicable = null } = understanding;
  return { understood: true, rule, inWords, notUnderstood: "", full, assumed, whenNotApplicable };
}

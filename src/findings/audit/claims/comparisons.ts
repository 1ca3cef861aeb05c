import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { printOf } from "../print";

/** Two figures with a sign between them: 71900元≤预算数142400元, 54.55%≤100%. */
const between = /^\s*(≤|≥|<|>)\s*[^,，。;；:%\d]{0,20}$/u;

export function comparisonsIn(passage: ReadPassage): readonly Claim[] {
  return passage.figures.flatMap((left, index) => {
    const right = passage.figures[index + 1];
    const sign = right && between.exec(passage.text.slice(left.end, right.start))?.[1];
    if (!right || sign === undefined || (left.kind !== right.kind && left.kind !== "plain" && right.kind !== "plain")) return [];
    const holds = held(left, sign, right);
    const why = `${printOf(left)} ${sign} ${printOf(right)}${holds ? "" : " 不成立"}`;
    return [claimOf(passage, left, { exact: null, verdict: holds ? "agrees" : "contradiction", why })];
  });
}

function held(left: Figure, sign: string, right: Figure): boolean {
  const order = left.value.cmp(right.value);
  if (sign === "≤") return order <= 0;
  if (sign === "≥") return order >= 0;
  return sign === "<" ? order < 0 : order > 0;
}

import type { AuditFinding, Claim } from "./claim";
import { note } from "./texts/finding";

/** What a claim leads a person to do; nothing where it is right or nobody can tell. */
export function findingOf(claim: Claim): readonly AuditFinding[] {
  const { verdict, quantity, printed, recomputed, why, at, also } = claim;
  if (verdict === "rounding") return hiddenBound(claim);
  if (verdict !== "wrong" && verdict !== "contradiction" && verdict !== "truncation") return [];
  const values = { quantity, printed, recomputed: recomputed ?? "", why };
  const head = `“${quantity}”写${printed}`;
  const end = recomputed === null ? "" : `，应为${recomputed}`;
  if (verdict === "truncation") return [{ code: "AUDIT-TRUNCATED", severity: "note", at: [at], values, message: `${head}，是截断而不是四舍五入（${why}）${end}。` }];
  if (verdict === "wrong") return [{ code: "AUDIT-WRONG", severity: "costsPoints", at: [at, ...also], values, message: `${head}，复算不符（${why}）${end}。` }];
  return [{ code: "AUDIT-CONTRADICTION", severity: "costsPoints", at: [at, ...also], values, message: `${head}，与报告其他内容矛盾：${why}${recomputed === null ? "" : `（另一处为${recomputed}）`}。请核对。` }];
}

/** 100% for 100.0027%: the rounding is right, but hides that a bound of every scoring rule was passed or not reached. */
function hiddenBound({ quantity, printed, recomputed, why, at, also, text }: Claim): readonly AuditFinding[] {
  if (recomputed === null || !/^100(?:\.0+)?%$/u.test(printed) || !/^(?:100\.\d+|99\.\d+)%$/u.test(recomputed) || text.includes(`约${printed}`)) return [];
  const way = recomputed.startsWith("100") ? "已超过100%" : "没有达到100%";
  return [note("AUDIT-HIDDEN-BY-ROUNDING", [at, ...also], { quantity, printed, recomputed, why }, `“${quantity}”写${printed}，实为${recomputed}，${way}（${why}）。请写足小数位，并说明原因。`)];
}

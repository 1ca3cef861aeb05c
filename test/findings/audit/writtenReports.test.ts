import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditReport } from "../../../src/findings/audit/auditReport";
import type { Claim } from "../../../src/findings/audit/claim";
import { paragraphsOf } from "../../../src/findings/audit/paragraphsOf";

/**
 * Reports in the manner of many places, written for these tests. 【1.2%→1.3%】 is a slip: 1.2% stands in the report where 1.3% is
 * right (【1.2%→】 where the slip may be found in another figure of its sentence); {CODE} in a paragraph says that a remark on it is due.
 */
const folder = join(__dirname, "reports");
const accusing: ReadonlySet<string> = new Set(["wrong", "contradiction", "truncation"]);

interface Slip {
  readonly at: string;
  readonly printed: string;
  readonly right: string;
}

function written(source: string) {
  const marked = paragraphsOf(source);
  const slips = marked.flatMap(({ at, text }): readonly Slip[] => [...text.matchAll(/【([^→】]+)→([^】]*)】/gu)].map(([, printed = "", right = ""]) => ({ at, printed, right })));
  const remarks = marked.flatMap(({ at, text }) => [...text.matchAll(/\{([\w-]+)\}/gu)].map(([, code = ""]) => `${code} ${at}`));
  const paragraphs = marked.map(({ at, text }) => ({ at, text: text.replace(/\{[\w-]+\}/gu, "").replace(/【([^→】]+)→[^】]*】/gu, "$1") }));
  return { paragraphs, slips, remarks };
}

/** The accusation is of the slip's own figure, or of another figure of its paragraph whose working holds it. */
function isOf({ at, printed, right }: Slip, claim: Claim): boolean {
  if (claim.at !== at) return false;
  if (claim.printed === printed) return right === "" || claim.recomputed === null || claim.recomputed === right;
  return right === "" && claim.why.includes(printed.replace(/个百分点|分$/u, ""));
}

const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(names)("%s: every slip is found, nothing that is right is accused", (name) => {
  const { paragraphs, slips, remarks } = written(readFileSync(join(folder, name), "utf8"));
  const { claims, findings } = auditReport({ paragraphs, tables: [] });
  const accused = claims.filter(({ verdict }) => accusing.has(verdict));
  const told = findings.filter(({ code }) => !/^AUDIT-(?:WRONG|CONTRADICTION|TRUNCATED)$/.test(code)).map(({ code, at }) => ({ code, at }));
  expect({
    missed: slips.filter((slip) => !accused.some((claim) => isOf(slip, claim))),
    surplus: accused.filter((claim) => !slips.some((slip) => isOf(slip, claim))).map(({ at, quantity, printed, recomputed, why }) => `${at} ${quantity} ${printed} → ${String(recomputed)} (${why})`),
    notTold: remarks.filter((remark) => !told.some(({ code, at }) => at.some((place) => `${code} ${place}` === remark))),
    overTold: told.filter(({ code, at }) => !remarks.some((remark) => at.some((place) => `${code} ${place}` === remark))).map(({ code, at }) => `${code} ${at.join()}`),
  }).toEqual({ missed: [], surplus: [], notTold: [], overTold: [] });
});

import { auditReport } from "../../../src/findings/audit/auditReport";
import type { Audit } from "../../../src/findings/audit/claim";
import { cleanReport } from "./generator/cleanReport";
import type { Planted, SlipName } from "./generator/plant";
import { plant, slips } from "./generator/plant";
import { chanceOf } from "./generator/random";
import { printed } from "./generator/slot";

const reports = 1000;

function audit(paragraphs: readonly string[]): Audit {
  return auditReport({ paragraphs: paragraphs.map((text, index) => ({ at: `paragraph ${index + 1}`, text: printed(text, null, "") })), tables: [] });
}

function accusations({ findings }: Audit): readonly string[] {
  return findings.map(({ code, at, message }) => `${code} ${at.join()} ${message}`);
}

function isFound({ at }: Planted, { findings }: Audit): boolean {
  return findings.some((finding) => finding.code.startsWith("AUDIT-") && finding.at.some((place) => at.includes(place)));
}

describe("a thousand generated reports", () => {
  test("no clean one is accused of anything", () => {
    const accused = Array.from({ length: reports }, (_, seed) => accusations(audit(cleanReport(chanceOf(seed)).paragraphs)));
    expect(accused.flat().slice(0, 5)).toEqual([]);
  });

  test("98 of 100 planted slips are found where they stand", () => {
    const missed: string[] = [];
    const tally = new Map<SlipName, { planted: number; found: number }>();
    let planted = 0;
    for (let seed = 0; planted < reports; seed += 1) {
      const chance = chanceOf(seed + 50_000);
      const report = cleanReport(chance);
      const slip = slips[seed % slips.length] as SlipName;
      const one = plant(report, slip, chance);
      if (!one) continue;
      planted += 1;
      const found = isFound(one, audit(one.paragraphs));
      const before = tally.get(slip) ?? { planted: 0, found: 0 };
      tally.set(slip, { planted: before.planted + 1, found: before.found + (found ? 1 : 0) });
      if (!found) missed.push(`${seed} ${slip} ${one.told}`);
    }
    process.stdout.write(`${[...tally].map(([slip, { planted: of, found }]) => `${slip} ${found}/${of}`).join("  ")}\n`);
    expect(missed.length <= reports * 0.02 ? [] : missed.slice(0, 20)).toEqual([]);
  });
});

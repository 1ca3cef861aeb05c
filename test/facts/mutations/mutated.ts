import { sampleSheets } from "../../../assets/samples/build/samples";
import { variantsOf } from "./variants";
import type { Variant } from "./variants";

/** More of them, and others, by hand: PERF_MUTATIONS=5000 PERF_MUTATIONS_AFTER=500 npx jest test/facts/mutations */
const count = Number(process.env["PERF_MUTATIONS"] ?? "500");
const after = Number(process.env["PERF_MUTATIONS_AFTER"] ?? "0");

/** A sample in so many variants: the same facts, or a question; never another value in silence. One file a sample, so that they run side by side. */
export function mutated(name: string): void {
  test(`${name} in ${count} variants`, () => {
    const sheets = sampleSheets[name];
    if (!sheets) throw new Error(`no sample: ${name}`);
    const variants = variantsOf(sheets, count, { after });
    const verdicts = variants.flatMap(({ judged }) => judged.map(({ verdict }) => verdict));
    const number = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
    const untouched = variants.filter(({ judged }) => judged.every(({ verdict }) => verdict === "right")).length;
    process.stdout.write(`${name}: ${count} variants, ${untouched} wholly right; right ${number("right")}, asked ${number("asked")}, wrong ${number("wrong")}\n`);
    expect(variants.flatMap(wrongIn).slice(0, 20)).toEqual([]);
    expect(number("right") / verdicts.length).toBeGreaterThanOrEqual(0.97);
  }, 600_000);
}

function wrongIn({ seed, ways, judged }: Variant): readonly string[] {
  return judged.flatMap(({ what, verdict, detail }) => (verdict === "wrong" ? [`#${seed} ${ways.join(" + ")}: ${what} ${detail}`] : []));
}

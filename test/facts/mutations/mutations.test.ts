import { sampleSheets } from "../../../assets/samples/build/samples";
import { variantsOf } from "./variants";
import type { Variant } from "./variants";

/** More of them by hand: PERF_MUTATIONS=5000 npx jest test/facts/mutations */
const count = Number(process.env["PERF_MUTATIONS"] ?? "500");

/** Each sample in so many variants: the same facts, or a question; never another value in silence. */
describe("mutated samples", () => {
  test.each(Object.entries(sampleSheets))(
    "%s",
    (name, sheets) => {
      const variants = variantsOf(sheets, count);
      const verdicts = variants.flatMap(({ judged }) => judged.map(({ verdict }) => verdict));
      const [right, asked, wrong] = (["right", "asked", "wrong"] as const).map((wanted) => verdicts.filter((verdict) => verdict === wanted).length) as [number, number, number];
      const untouched = variants.filter(({ judged }) => judged.every(({ verdict }) => verdict === "right")).length;
      process.stdout.write(`${name}: ${count} variants, ${untouched} wholly right; facts right ${right}, asked ${asked}, wrong ${wrong}\n`);
      expect(variants.flatMap(wrongIn).slice(0, 20)).toEqual([]);
      expect(right / verdicts.length).toBeGreaterThanOrEqual(0.97);
    },
    600_000,
  );
});

function wrongIn({ seed, ways, judged }: Variant): readonly string[] {
  return judged.flatMap(({ what, verdict, detail }) => (verdict === "wrong" ? [`#${seed} ${ways.join(" + ")}: ${what} ${detail}`] : []));
}

import fc from "fast-check";
import { exact } from "../../src/quantity/decimal";
import { round } from "../../src/quantity/rounding";
import type { RoundingMode } from "../../src/quantity/rounding";

/** part ÷ whole rounded to so many places by whole numbers alone: the arithmetic that nobody can doubt. */
function rounded(part: bigint, whole: bigint, places: number, mode: RoundingMode): bigint {
  const size = (part < 0n ? -part : part) * 10n ** BigInt(places);
  const cut = size / whole;
  const up = mode === "halfUp" && 2n * (size % whole) >= whole ? 1n : 0n;
  return part < 0n ? -(cut + up) : cut + up;
}

function agrees(part: bigint, whole: bigint, places: number, mode: RoundingMode): boolean {
  const value = exact(part.toString()).div(exact(whole.toString()));
  return round(value, { places, mode }).times(exact(10).pow(places)).toFixed(0) === rounded(part, whole, places, mode).toString();
}

const modes = fc.constantFrom<RoundingMode>("halfUp", "truncate");
const places = fc.integer({ min: 0, max: 6 });

describe("decimal against exact rational arithmetic", () => {
  test("100,000 random ratios, half of them half-way ties: no difference", () => {
    const amount = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
    const anyRatio = fc.tuple(amount, fc.bigInt({ min: 1n, max: 10n ** 13n }));
    // (2k + 1) ÷ (2 × 10^places): exactly half of the last place, times a common factor that hides it.
    const tie = fc.tuple(amount, places, fc.bigInt({ min: 1n, max: 10n ** 6n })).map(
      ([k, at, factor]) => ({ part: (2n * k + 1n) * factor, whole: 2n * 10n ** BigInt(at) * factor, at }),
    );
    fc.assert(
      fc.property(anyRatio, tie, places, modes, ([part, whole], half, at, mode) =>
        agrees(part, whole, at, mode) && agrees(half.part, half.whole, half.at, mode),
      ),
      { numRuns: 50_000 },
    );
  });

  test.each([
    ["1.005", 2, "halfUp", "1.01"],
    ["2.675", 2, "halfUp", "2.68"],
    ["-1.005", 2, "halfUp", "-1.01"],
    ["0.5", 0, "halfUp", "1"],
    ["1.009", 2, "truncate", "1"],
    ["-1.009", 2, "truncate", "-1"],
  ] as const)("%s to %d places, %s → %s", (value, at, mode, expected) => {
    expect(round(exact(value), { places: at, mode }).toFixed()).toBe(expected);
  });
});

describe("a cell's number as its reader knows it", () => {
  test.each([
    [335.45999999999998, "335.46"],
    [0.1 + 0.2, "0.3"],
    [76216768.37, "76216768.37"],
    [1e21, "1000000000000000000000"],
    [-0.0027, "-0.0027"],
  ])("%d → %s", (value, expected) => {
    expect(exact(value).toFixed()).toBe(expected);
  });
});

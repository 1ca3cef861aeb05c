import fc from "fast-check";
import { readNumber } from "../../../src/hosts/xlsx/readNumber";

const read = (text: string) => readNumber(`<${text}<`, 1, text.length + 1);

test.each<readonly [string, number]>([
  ["0", 0],
  ["-0.05", -0.05],
  ["973.50", 973.5],
  ["007", 7],
  [".5", 0.5],
  ["5.", 5],
  ["999999999999999", 999999999999999],
  ["0.30000000000000004", 0.30000000000000004],
  ["123456789012345678", 123456789012345678],
  ["1.5E-3", 0.0015],
  ["+7", 7],
  [" 7\n", 7],
])("%j is %d", (text, number) => {
  expect(read(text)).toBe(number);
});

test.each(["", "-", ".", "-.", "1.2.3", "1,234", "0x10", "abc", " ", "--1", "５", "NaN", "Infinity", "1e999"])("%j is no number", (text) => {
  expect(read(text)).toBeNaN();
});

test("the same as the engine's own reading, to the last bit", () => {
  const digits = fc.stringMatching(/^-?[0-9]{0,17}(\.[0-9]{0,17})?$/);
  fc.assert(
    fc.property(digits, (text) => {
      expect(read(text)).toBe(text.trim() === "" ? Number.NaN : Number(text));
    }),
    { numRuns: 5000 },
  );
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => expect(read(String(number))).toBe(number)));
});

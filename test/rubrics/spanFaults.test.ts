import type { Span } from "../../src/rubrics/rule";
import { spanFaults } from "../../src/rubrics/spanFaults";

const below = (to: string, toIncluded = false): Span => ({ to, toIncluded });
const above = (from: string, fromIncluded = true): Span => ({ from, fromIncluded });
const between = (from: string, to: string, fromIncluded = true, toIncluded = false): Span => ({ from, fromIncluded, to, toIncluded });

test.each<[string, readonly Span[], readonly string[]]>([
  ["two that meet", [below("60%"), above("60%")], []],
  ["in any order", [above("60%"), below("60%")], []],
  ["one that is everything", [{}], []],
  ["from 0 to 100%, as rates go", [between("0%", "60%"), between("60%", "100%", true, true)], []],
  ["a point between", [between("0%", "0%", true, true), above("0%", false)], []],
  ["whole numbers one by one", [between("0", "0", true, true), between("1", "2", true, true), above("3")], []],
  ["a number in neither", [below("60%"), above("60%", false)], ["gap 60%"]],
  ["a number in both", [below("60%", true), above("60%")], ["overlap 60%"]],
  ["a stretch in neither", [below("60%"), above("70%")], ["gap 60%~70%"]],
  ["a stretch in both", [below("70%"), above("60%")], ["overlap 60%"]],
  ["two that are open below", [below("60%"), below("70%")], ["gap 70%", "overlap 60%"]],
  ["shares have no next one", [between("0%", "1%", true, true), above("2%")], ["gap 1%~2%"]],
  ["nothing below 10%", [above("10%")], ["gap 10%"]],
  ["nothing above 90%", [below("90%")], ["gap 90%"]],
  ["ends the wrong way round", [between("80%", "60%")], ["empty 80%~60%"]],
  ["a point that is not in", [between("60%", "60%")], ["empty 60%~60%"]],
])("%s", (_name, spans, faults) => {
  expect(spanFaults(spans).map(({ kind, near }) => `${kind} ${near}`)).toEqual(faults);
});

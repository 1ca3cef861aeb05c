import type { Num, PartialStep } from "../../rubrics/rule";
import { nativeNumber } from "./nativeNumber";

/** How many steps a distance makes, without the noise that would make 3 steps of 3.0000000000000004. */
export function nativeSteps(distance: string, every: Num, partial: PartialStep): string {
  const steps = `ROUND(${distance}/${nativeNumber(every)},10)`;
  if (partial === "linear") return `${distance}/${nativeNumber(every)}`;
  return partial === "ceil" ? `ROUNDUP(${steps},0)` : `ROUNDDOWN(${steps},0)`;
}

import type { FactId } from "../../facts/fact";
import type { Rate } from "../../rates/rate";
import type { Telling } from "../telling";
import { labelRun } from "./labelRun";
import type { Told } from "./told";
import { nothingTold } from "./told";
import { writeFigure, writePattern } from "./writePattern";

/** Rates that a unit's table often states without the figures they are made of. */
const printed: Readonly<Record<string, FactId>> = {
  assetUse: "printed.assetUse",
  goalCompletion: "printed.goal",
  timelyArrival: "printed.timelyArrival",
};

/** What the workbook itself says of a rate that cannot be computed: told as the unit's statement, never as our figure. */
export function printedRate(label: string, rate: Rate, telling: Telling): Told {
  const fact = printed[rate.definition.id];
  if (fact === undefined) return nothingTold;
  const value = writeFigure(fact, false, telling);
  return value.needs.length > 0 ? nothingTold : writePattern("score.printedRate", telling, { label: [labelRun(label, telling)], value: value.runs });
}

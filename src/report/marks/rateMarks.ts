import type { RateDefinition } from "../../rates/defineRate";
import { rates } from "../../rates/catalog.generated";
import { runsOf } from "../sentences/told";
import { workingRuns } from "../sentences/workingRuns";
import type { Telling } from "../telling";
import { figureMarks } from "./figureMarks";
import type { Mark } from "./mark";
import { lineMark } from "./mark";

/** Every rate by its label, and its working: {{算式:在职人员控制率}} 6÷11×100%. */
export function rateMarks(telling: Telling): readonly Mark[] {
  return rates.flatMap((definition) => marksOfRate(definition.label["zh-CN"], definition, telling));
}

export function marksOfRate(name: string, { id }: Pick<RateDefinition, "id">, telling: Telling): readonly Mark[] {
  const rate = telling.evaluation.rates.find((one) => one.definition.id === id);
  return rate ? [...figureMarks("rate", name, `rates/${id}`, telling), lineMark("rate", `算式:${name}`, () => runsOf(workingRuns(rate, telling)))] : [];
}

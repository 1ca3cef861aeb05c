import { factEntry, factIds } from "../../facts/fact";
import type { Telling } from "../telling";
import { figureMarks } from "./figureMarks";
import type { Mark } from "./mark";

/** Every fact of the dictionary by its label, of the year and of the year before. */
export function factMarks(telling: Telling): readonly Mark[] {
  return factIds.flatMap((id) => {
    const name = factEntry(id).label["zh-CN"];
    return [...figureMarks("fact", name, id, telling), ...figureMarks("fact", `上年${name}`, `${id}@prior`, telling)];
  });
}

import type { Rubric } from "./rubric";
import hunanDepartment2019 from "./hunan/department-2019.json";

/**
 * Every rubric that ships, in the order of their ids. A test loads each through loadRubric, so that what stands here is
 * whole; it is not loaded again at run time, which keeps the schema library out of the custom functions.
 */
export const allRubrics: readonly Rubric[] = [hunanDepartment2019 as unknown as Rubric];

export function rubricById(id: string): Rubric | undefined {
  return allRubrics.find((rubric) => rubric.id === id);
}

import type { Decimal } from "../../quantity/decimal";
import type { PartialStep } from "../../rubrics/rule";

/** How many steps of `every` a distance makes; what a part of a step counts is the rubric's to say. */
export function stepsTaken(distance: Decimal, every: Decimal, partial: PartialStep): Decimal {
  const steps = distance.div(every);
  switch (partial) {
    case "floor":
      return steps.floor();
    case "ceil":
      return steps.ceil();
    case "linear":
      return steps;
  }
}

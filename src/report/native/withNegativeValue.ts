import type { NegativeValue } from "../../rubrics/rule";
import { clean } from "./nativeNumber";

/** A value below zero where the written rule speaks only of positive ones; #N/A where a person must choose between two readings. */
export function withNegativeValue(value: string, policy: NegativeValue | undefined, points: (value: string) => string): string {
  switch (policy) {
    case undefined:
      return points(value);
    case "asZero":
      return points(`MAX(0,${value})`);
    case "absolute":
      return points(`ABS(${value})`);
    case "ask": {
      const [asZero, absolute] = [points("0"), points(`ABS(${value})`)];
      return `IF(${clean(value)}>=0,${points(value)},IF(${asZero}=${absolute},${asZero},NA()))`;
    }
  }
}

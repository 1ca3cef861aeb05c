import { nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";
import { nativeSpans } from "./nativeSpans";
import { withNegativeValue } from "./withNegativeValue";

/** IF(v=0,5,IF(AND(v>0,v<=0.1),4,…)) */
export const nativeBands: NativeRule<"bands"> = ({ bands, negative }, { value, full }) =>
  withNegativeValue(value, negative, (taken) => nativeSpans(bands, taken, ({ points }) => nativePoints(points, full)) ?? "NA()");

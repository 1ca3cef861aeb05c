import type * as work from "../work/work";

/** Everything beyond the frame; fetched once. */
export function loadWork(): Promise<typeof work> {
  return import("../work/work");
}

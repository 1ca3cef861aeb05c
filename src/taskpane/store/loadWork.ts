type Work = typeof import("../work/work");

/** Everything beyond the frame; fetched once. */
export function loadWork(): Promise<Work> {
  return import("../work/work");
}

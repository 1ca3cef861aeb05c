import { halfWidth } from "../quantity/halfWidth";

/**
 * A short table typed into a formula: "90:优,80:良". Null where a pair does not fit.
 * @param first   what stands before the colon; its first group is taken
 * @param second  what stands behind it
 */
export function readPairs(text: string, first: RegExp, second: RegExp): readonly (readonly [string, string])[] | null {
  const pairs = halfWidth(text)
    .split(/[,;、]/)
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [before = "", after = "", ...more] = part.split(":");
      const [key, value] = [first.exec(before.trim())?.[1], second.exec(after.trim())?.[1]];
      return key === undefined || value === undefined || more.length > 0 ? null : ([key, value] as const);
    });
  return pairs.length === 0 || pairs.includes(null) ? null : pairs.filter((pair) => pair !== null);
}

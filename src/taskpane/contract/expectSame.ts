/** Throws, in words, where something is not as the contract wants it. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, inOrder));
  if (is !== should) throw new Error(`${what}：应为 ${should ?? "空"}，实为 ${is ?? "空"}`);
}

/** Keys in one order, lists for sets, so that alike things are written alike. */
function inOrder(_: string, value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

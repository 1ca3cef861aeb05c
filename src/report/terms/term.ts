/**
 * What a figure of a report stands for, in one notation for the sentence patterns and for the `of` of every figure:
 *
 *     spend.total  spend.total@prior  spend.total@prior2     a fact, of the year before, of the year before that; in `of`: facts/spend.total@2019
 *     rates/staffControl                 a rate
 *     scores/key-work  full/key-work  lost/key-work      points, full mark, points lost of a criterion
 *     claimed/key-work                   the points that the unit's own sheet states
 *     groups/投入  groupFull/投入          the same, summed over a first-level indicator
 *     completion/3                       actual ÷ target of the fourth indicator (target ÷ actual where it is a ceiling)
 *     total  fullTotal  year  year@prior  count/pending  (countValue.ts)
 *     difference(a, b)                   |a − b|; 个百分点 where both are rates: the sentence says which way
 *     share(a, b)                        a ÷ b
 *     growth(a, b)                       |a − b| ÷ b, b being the earlier one
 *     sum(a, b, …)
 *     size(a)                            |a|, for 调减 and the like
 *
 * A figure of the second project form carries `projects/1/` before every name.
 */
export type Term =
  | { readonly op: "name"; readonly name: string }
  | { readonly op: TermFunction; readonly args: readonly Term[] };

export type TermFunction = "difference" | "share" | "growth" | "sum" | "size";

/** How many terms each function takes. */
export const termFunctions: Readonly<Record<TermFunction, { readonly least: number; readonly most: number }>> = {
  difference: { least: 2, most: 2 },
  share: { least: 2, most: 2 },
  growth: { least: 2, most: 2 },
  sum: { least: 1, most: 99 },
  size: { least: 1, most: 1 },
};

/** Reads the notation. Throws on text that is no term: patterns are ours, and their test reads every one. */
export function parseTerm(text: string): Term {
  const open = text.indexOf("(");
  const name = (open < 0 ? text : text.slice(0, open)).trim();
  if (name === "" || /[(),{}[\]|\s]/.test(name)) throw new Error(`no term: ${text}`);
  if (open < 0) return { op: "name", name };
  if (!isTermFunction(name) || !text.trimEnd().endsWith(")")) throw new Error(`no term: ${text}`);
  const args = splitArguments(text.trimEnd().slice(open + 1, -1)).map(parseTerm);
  const { least, most } = termFunctions[name];
  if (args.length < least || args.length > most) throw new Error(`wrong number of terms: ${text}`);
  return { op: name, args };
}

/** "a, f(b, c)" → ["a", "f(b, c)"] */
export function splitArguments(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...parts, part.trim()];
}

function isTermFunction(name: string): name is TermFunction {
  return Object.hasOwn(termFunctions, name);
}

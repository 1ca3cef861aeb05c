/**
 * Runs a grammar that `npm run catalog` wrote down from a .peggy file: ordered choice, greedy repetition, look-ahead, actions,
 * as peggy defines them. Every rule is tried once at each place and remembered, so that time grows with the text only.
 */
export type Expression =
  /** A rule, by its number. */
  | number
  /** A literal. */
  | string
  | readonly ["/" | ",", ...Expression[]]
  | readonly ["{", Expression, number]
  | readonly [":", string, Expression]
  | readonly ["@" | "$" | "&" | "!" | "?", Expression]
  | readonly ["*", Expression, number, number?]
  | readonly ["&&", number]
  /** The longest word of a list. */
  | readonly ["w", string]
  /** One character of a class. */
  | readonly ["[", string]
  | readonly ["."];

type Labels = Record<string, unknown>;
type Action = (labels: Labels, range: () => { readonly start: number; readonly end: number }) => unknown;

export interface Grammar {
  readonly rules: readonly Expression[];
  readonly actions: readonly Action[];
  /** How long the longest word of a list at a place is, 0 for none. */
  readonly longestWord: (list: string, text: string, at: number) => number;
}

const failed = Symbol("no match");
const classes = new Map<string, RegExp>();

/** What the first rule makes of the whole text; undefined where it does not take all of it. */
export function runGrammar({ rules, actions, longestWord }: Grammar, input: string): unknown {
  let at = 0;
  const remembered = new Map<number, { readonly value: unknown; readonly end: number }>();

  const rule = (number: number): unknown => {
    const key = at * rules.length + number;
    const known = remembered.get(key);
    if (known) {
      at = known.end;
      return known.value;
    }
    const value = match(rules[number] ?? "", {});
    remembered.set(key, { value, end: at });
    return value;
  };

  const take = (length: number): string => {
    at += length;
    return input.slice(at - length, at);
  };

  /** Leaves `at` where it was when nothing matches. */
  const match = (expression: Expression, labels: Labels): unknown => {
    if (typeof expression === "number") return rule(expression);
    if (typeof expression === "string") return input.startsWith(expression, at) ? take(expression.length) : failed;
    const start = at;
    switch (expression[0]) {
      case "/":
        return choice(expression, labels);
      case ",":
        return sequence(expression, labels, start);
      case "{": {
        const own: Labels = { ...labels };
        if (match(expression[1], own) === failed) return failed;
        return actions[expression[2]]?.(own, () => ({ start, end: at }));
      }
      case ":":
        return (labels[expression[1]] = match(expression[2], labels));
      case "@":
        return match(expression[1], labels);
      case "$":
        return match(expression[1], labels) === failed ? failed : input.slice(start, at);
      case "?": {
        const value = match(expression[1], labels);
        return value === failed ? null : value;
      }
      case "&":
      case "!": {
        const found = match(expression[1], labels) !== failed;
        at = start;
        return found === (expression[0] === "&") ? undefined : failed;
      }
      case "*":
        return repeat(expression[1], expression[2], expression[3] ?? Infinity, labels, start);
      case "&&":
        return actions[expression[1]]?.(labels, () => ({ start, end: at })) ? undefined : failed;
      case "w": {
        const length = longestWord(expression[1], input, at);
        return length > 0 ? take(length) : failed;
      }
      case "[":
        return at < input.length && classOf(expression[1]).test(input.charAt(at)) ? take(1) : failed;
      case ".":
        return at < input.length ? take(1) : failed;
    }
  };

  const choice = ([, ...alternatives]: readonly ["/" | ",", ...Expression[]], labels: Labels): unknown => {
    for (const alternative of alternatives) {
      const value = match(alternative, labels);
      if (value !== failed) return value;
    }
    return failed;
  };

  const sequence = ([, ...parts]: readonly ["/" | ",", ...Expression[]], labels: Labels, start: number): unknown => {
    const values: unknown[] = [];
    for (const part of parts) {
      const value = match(part, labels);
      if (value === failed) {
        at = start;
        return failed;
      }
      values.push(value);
    }
    const picked = parts.findIndex((part) => Array.isArray(part) && part[0] === "@");
    return picked < 0 ? values : values[picked];
  };

  const repeat = (part: Expression, least: number, most: number, labels: Labels, start: number): unknown => {
    const values: unknown[] = [];
    while (values.length < most) {
      const value = match(part, labels);
      if (value === failed) break;
      values.push(value);
    }
    if (values.length >= least) return values;
    at = start;
    return failed;
  };

  const value = rule(0);
  return value === failed || at < input.length ? undefined : value;
}

function classOf(source: string): RegExp {
  const known = classes.get(source) ?? new RegExp(source, "u");
  classes.set(source, known);
  return known;
}

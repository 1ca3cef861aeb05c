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
  /** Keeps what matches for the actions, at a place among the labels in sight. */
  | readonly [":", number, Expression]
  | readonly ["@" | "$" | "&" | "!" | "?", Expression]
  | readonly ["*", Expression, number, number?]
  | readonly ["&&", number]
  /** The longest word of a list. */
  | readonly ["w", string]
  /** One character of a class, or the first of several texts: a regular expression. */
  | readonly ["[", string]
  | readonly ["."];

type Labels = unknown[];
type Action = (labels: Labels, range: () => { readonly start: number; readonly end: number }) => unknown;

export interface Grammar {
  readonly rules: readonly Expression[];
  readonly actions: readonly Action[];
  /** How long the longest word of a list at a place is, 0 for none. */
  readonly longestWord: (list: string, text: string, at: number) => number;
}

const failed = Symbol("no match");
const compiledPatterns = new Map<string, RegExp>();

/** What the first rule makes of the whole text; undefined where it does not take all of it. */
export function runGrammar(grammar: Grammar, input: string): unknown {
  return new PegRun(grammar, input).whole();
}

/** One run over one text: where it stands, and what every rule gave at every place it was tried. */
class PegRun {
  private at = 0;
  private readonly remembered = new Map<number, { readonly value: unknown; readonly end: number }>();

  constructor(
    private readonly grammar: Grammar,
    private readonly input: string,
  ) {}

  whole(): unknown {
    const value = this.rule(0);
    return value === failed || this.at < this.input.length ? undefined : value;
  }

  private rule(number: number): unknown {
    const key = this.at * this.grammar.rules.length + number;
    const known = this.remembered.get(key);
    if (known) {
      this.at = known.end;
      return known.value;
    }
    const value = this.match(this.grammar.rules[number] ?? "", []);
    this.remembered.set(key, { value, end: this.at });
    return value;
  }

  /** Leaves `at` where it was when nothing matches. */
  private match(expression: Expression, labels: Labels): unknown {
    if (typeof expression === "number") return this.rule(expression);
    if (typeof expression === "string") return this.take(this.input.startsWith(expression, this.at) ? expression.length : 0, expression === "");
    switch (expression[0]) {
      case "/":
        return this.choice(expression, labels);
      case ",":
        return this.sequence(expression, labels);
      case "{":
        return this.action(expression, labels);
      case ":":
        return (labels[expression[1]] = this.match(expression[2], labels));
      case "*":
        return this.repeat(expression, labels);
      case "&&":
        return this.act(expression[1], labels, this.at) ? undefined : failed;
      case "w":
        return this.take(this.grammar.longestWord(expression[1], this.input, this.at));
      case "[":
        return this.take(lengthAt(expression[1], this.input, this.at));
      case ".":
        return this.take(this.at < this.input.length ? 1 : 0);
      case "@":
      case "$":
      case "&":
      case "!":
      case "?":
        return this.prefixed(expression, labels);
    }
  }

  private take(length: number, empty = false): unknown {
    if (length === 0 && !empty) return failed;
    this.at += length;
    return this.input.slice(this.at - length, this.at);
  }

  private prefixed([sign, inner]: readonly ["@" | "$" | "&" | "!" | "?", Expression], labels: Labels): unknown {
    const start = this.at;
    const value = this.match(inner, labels);
    switch (sign) {
      case "@":
        return value;
      case "$":
        return value === failed ? failed : this.input.slice(start, this.at);
      case "?":
        return value === failed ? null : value;
      case "&":
      case "!":
        this.at = start;
        return (value !== failed) === (sign === "&") ? undefined : failed;
    }
  }

  private choice([, ...alternatives]: readonly [string, ...Expression[]], labels: Labels): unknown {
    for (const alternative of alternatives) {
      const value = this.match(alternative, labels);
      if (value !== failed) return value;
    }
    return failed;
  }

  private sequence([, ...parts]: readonly [string, ...Expression[]], labels: Labels): unknown {
    const start = this.at;
    const values: unknown[] = [];
    for (const part of parts) {
      const value = this.match(part, labels);
      if (value === failed) {
        this.at = start;
        return failed;
      }
      values.push(value);
    }
    const picked = parts.findIndex((part) => Array.isArray(part) && part[0] === "@");
    return picked < 0 ? values : values[picked];
  }

  private repeat([, part, least, most = Infinity]: readonly ["*", Expression, number, number?], labels: Labels): unknown {
    const start = this.at;
    const values: unknown[] = [];
    while (values.length < most) {
      const value = this.match(part, labels);
      if (value === failed) break;
      values.push(value);
    }
    if (values.length >= least) return values;
    this.at = start;
    return failed;
  }

  private action([, inner, number]: readonly ["{", Expression, number], labels: Labels): unknown {
    const start = this.at;
    const own = [...labels];
    return this.match(inner, own) === failed ? failed : this.act(number, own, start);
  }

  private act(number: number, labels: Labels, start: number): unknown {
    return this.grammar.actions[number]?.(labels, () => ({ start, end: this.at }));
  }
}

/** How long what a pattern takes at a place is; 0 where it takes nothing. */
function lengthAt(pattern: string, input: string, at: number): number {
  const compiled = compiledPatterns.get(pattern) ?? new RegExp(pattern, "uy");
  compiledPatterns.set(pattern, compiled);
  compiled.lastIndex = at;
  return compiled.exec(input)?.[0].length ?? 0;
}

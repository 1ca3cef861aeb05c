/**
 * Runs a grammar that `npm run catalog` wrote down from a .peggy file: ordered choice, greedy repetition, look-ahead, actions,
 * as peggy defines them. Every rule is tried once at each place and remembered, so that time grows with the text only.
 *
 * A rule is written sign first; a number is to base 36 and ends with a blank. A rule by its number · 'text' · `pattern` · /… choice )
 * · ,… sequence ) · ;… sequence ) of which part n counts · {x n action · :x label, at the next place that no label around it has · $x its text · &x !x look-ahead
 * · ?x · *x +x · #n m x repetition · ^n condition.
 */
export interface Grammar {
  readonly rules: readonly string[];
  readonly actions: readonly Action[];
}

type Labels = unknown[];
type Action = (labels: Labels, range: () => { readonly start: number; readonly end: number }) => unknown;
/** Leaves the run where it was when nothing matches. */
type Matcher = (run: Run, labels: Labels) => unknown;

/** One run over one text: where it stands, and what every rule gave at every place it was tried. */
interface Run {
  readonly input: string;
  at: number;
  readonly remembered: Map<number, { readonly value: unknown; readonly end: number }>;
}

const failed = Symbol("no match");

/** The parser of a grammar: what the first rule makes of the whole text; undefined where it does not take all of it. */
export function pegParser({ rules, actions }: Grammar): (input: string) => unknown {
  const rule = (number: number): Matcher => (run) => {
    const key = run.at * rules.length + number;
    const known = run.remembered.get(key);
    if (known) {
      run.at = known.end;
      return known.value;
    }
    const value = matchers[number]?.(run, []);
    run.remembered.set(key, { value, end: run.at });
    return value;
  };
  const matchers = rules.map((coded) => read(coded, rule, actions));
  return (input) => {
    const run: Run = { input, at: 0, remembered: new Map() };
    const value = rule(0)(run, []);
    return value === failed || run.at < input.length ? undefined : value;
  };
}

function read(coded: string, rule: (number: number) => Matcher, actions: readonly Action[]): Matcher {
  let at = 0;
  const until = (mark: string): string => {
    const start = at;
    at = coded.indexOf(mark, at) + 1;
    return coded.slice(start, at - 1);
  };
  const number = (): number => parseInt(until(" "), 36);
  let places = 0;
  const scoped = (): Matcher => {
    const outer = places;
    const inner = next();
    places = outer;
    return inner;
  };
  const parts = (one: () => Matcher): readonly Matcher[] => {
    const all: Matcher[] = [];
    while (coded.charAt(at) !== ")") all.push(one());
    at++;
    return all;
  };
  const action = (): Action => actions[number()] ?? (() => failed);
  const next = (): Matcher => {
    const sign = coded.charAt(at++);
    switch (sign) {
      case "'":
        return pattern(until(sign).replace(/[()*+.?|]/g, "\\$&"));
      case "`":
        return pattern(until(sign));
      case "/":
        return choice(parts(scoped));
      case ",":
        return sequence(parts(next));
      case ";":
        return sequence(parts(next), number());
      case "{":
        return acting(scoped(), action());
      case ":":
        return labelled(scoped(), places++);
      case "^":
        return condition(action());
      case "$":
      case "&":
      case "!":
      case "?":
        return prefixed(sign, scoped());
      case "*":
        return repeated(scoped(), 0);
      case "+":
        return repeated(scoped(), 1);
      case "#":
        return repeated(scoped(), number(), number());
      default:
        at--;
        return rule(number());
    }
  };
  return next();
}

function pattern(source: string): Matcher {
  const compiled = new RegExp(source, "uy");
  return (run) => {
    compiled.lastIndex = run.at;
    const taken = compiled.exec(run.input)?.[0];
    if (taken === undefined) return failed;
    run.at += taken.length;
    return taken;
  };
}

function choice(alternatives: readonly Matcher[]): Matcher {
  return (run, labels) => {
    for (const alternative of alternatives) {
      const value = alternative(run, labels);
      if (value !== failed) return value;
    }
    return failed;
  };
}

function sequence(parts: readonly Matcher[], picked?: number): Matcher {
  return (run, labels) => {
    const start = run.at;
    const values: unknown[] = [];
    for (const part of parts) {
      const value = part(run, labels);
      if (value === failed) {
        run.at = start;
        return failed;
      }
      values.push(value);
    }
    return picked === undefined ? values : values[picked];
  };
}

function repeated(part: Matcher, least: number, most = Infinity): Matcher {
  return (run, labels) => {
    const start = run.at;
    const values: unknown[] = [];
    while (values.length < most) {
      const value = part(run, labels);
      if (value === failed) break;
      values.push(value);
    }
    if (values.length >= least) return values;
    run.at = start;
    return failed;
  };
}

function acting(inner: Matcher, action: Action): Matcher {
  return (run, labels) => {
    const start = run.at;
    const own = [...labels];
    return inner(run, own) === failed ? failed : action(own, () => ({ start, end: run.at }));
  };
}

function labelled(inner: Matcher, place: number): Matcher {
  return (run, labels) => (labels[place] = inner(run, labels));
}

function condition(action: Action): Matcher {
  return (run, labels) => (action(labels, () => ({ start: run.at, end: run.at })) ? undefined : failed);
}

function prefixed(sign: "$" | "&" | "!" | "?", inner: Matcher): Matcher {
  return (run, labels) => {
    const start = run.at;
    const value = inner(run, labels);
    if (sign === "$") return value === failed ? failed : run.input.slice(start, run.at);
    if (sign === "?") return value === failed ? null : value;
    run.at = start;
    return (value !== failed) === (sign === "&") ? undefined : failed;
  };
}

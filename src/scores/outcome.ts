import type { Decimal } from "../quantity/decimal";

/** What a rule judges: a number (a rate as a fraction, a count, an amount) or a word that a person chose (良). */
export type RuleValue = Decimal | string;

/** One way to read a rule that leaves room, with what it would give. */
export interface OpenReading {
  readonly words: string;
  readonly points: Decimal;
}

/**
 * points   what the rule gives, and in words why not the full mark (empty where it is the full mark)
 * open     the rule leaves it to a person, with the ways to read it
 * unfit    the value is not what the rule judges: 良 where a rate is needed
 */
export type RuleOutcome =
  | { readonly kind: "points"; readonly points: Decimal; readonly reason: string }
  | { readonly kind: "open"; readonly why: string; readonly readings: readonly OpenReading[] }
  | { readonly kind: "unfit"; readonly why: string };

/** A reason may come as the way to write it: of 10,000 cells that show points, few ask why. */
export function given(points: Decimal, reason: string | (() => string) = ""): RuleOutcome {
  if (typeof reason === "string") return { kind: "points", points, reason };
  return {
    kind: "points",
    points,
    get reason() {
      return reason();
    },
  };
}

export function open(why: string, readings: readonly OpenReading[] = []): RuleOutcome {
  return { kind: "open", why, readings };
}

export function unfit(why: string): RuleOutcome {
  return { kind: "unfit", why };
}

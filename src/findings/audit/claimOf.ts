import type { Decimal } from "../../quantity/decimal";
import type { Claim, Verdict } from "./claim";
import type { ReadPassage } from "./context";
import { excerpt } from "./context";
import type { Figure } from "./figure";
import { printLike, printOf } from "./print";

interface Said {
  readonly quantity?: string;
  readonly exact: Decimal | null;
  readonly verdict: Verdict;
  readonly why: string;
  readonly also?: readonly string[];
}

/** A claim about one figure of a passage. */
export function claimOf(passage: ReadPassage, figure: Figure, { quantity, exact, verdict, why, also = [] }: Said): Claim {
  return {
    text: excerpt(passage.text, figure.start, figure.end),
    at: passage.at,
    quantity: quantity ?? figure.name,
    printed: printOf(figure),
    recomputed: exact === null ? null : printLike(figure, exact),
    verdict,
    why,
    also,
  };
}

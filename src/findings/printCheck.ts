import type { Label } from "../quantity/label";
import type { CheckResult } from "./check";
import type { Phrases } from "./phrases";
import { phrases as english } from "./phrases.en-US";
import { phrases as chinese } from "./phrases.zh-CN";

const catalogues: Readonly<Record<keyof Label, Phrases>> = { "zh-CN": chinese, "en-US": english };

export interface PrintedCheck {
  /** What was checked. */
  readonly label: string;
  /** 通过, 在舍入范围内, 不符, 不适用, 资料不足 */
  readonly outcome: string;
  /** The working, or what is missing, or why a person set it aside; may be empty. */
  readonly detail: string;
}

/** An outcome for the list of all checks, also of those that passed. */
export function printCheck({ check, outcome, ignored }: CheckResult, language: keyof Label = "zh-CN"): PrintedCheck {
  const phrases = catalogues[language];
  return {
    label: check.label[language],
    outcome: phrases.outcomes[outcome.kind],
    detail: ignored === undefined ? detailOf(outcome, phrases) : phrases.ignored(ignored),
  };
}

function detailOf({ kind, values }: CheckResult["outcome"], phrases: Phrases): string {
  if (values.missing) return phrases.missing(values.missing);
  return kind === "within" && values.working ? phrases.compared(values) : (values.working ?? "");
}

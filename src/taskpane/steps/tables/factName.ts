import type { Fact } from "../../../facts/fact";
import type { Language } from "../../strings/language";
import type { StepStrings } from "../../strings/stepStrings";

/** A fact's label, with its year where that is not the one evaluated. */
export function factName({ label, year }: Fact, evaluated: number | null, language: Language, text: StepStrings): string {
  return year === null || year === evaluated ? label[language] : `${label[language]}${text.aside(text.year(year))}`;
}

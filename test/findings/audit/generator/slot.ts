import { Decimal } from "../../../../src/quantity/decimal";

/** A figure in a generated text: ⟦name|printed⟧ marks where it stands until the text is finished. */
export function slot(name: string, printed: string): string {
  return `⟦${name}|${printed}⟧`;
}

const marked = /⟦([^|⟧]+)\|([^⟧]*)⟧/gu;

export function slotsOf(text: string): readonly { readonly name: string; readonly printed: string }[] {
  return [...text.matchAll(marked)].map(([, name = "", printed = ""]) => ({ name, printed }));
}

/** The text with one slot printed otherwise; every other slot as it was. */
export function printed(text: string, name: string | null, other: string): string {
  return text.replace(marked, (_, found: string, own: string) => (found === name ? other : own));
}

export function percentOf(part: Decimal, whole: Decimal): string {
  return `${part.div(whole).times(100).toFixed(2, Decimal.ROUND_HALF_UP)}%`;
}

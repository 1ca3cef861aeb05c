import type { Question } from "../../../facts/facts";

/** The reader's own sentences, which are Chinese, for those who read English; the figures of each reading stand beside its button. */
const sentences: Readonly<Partial<Record<string, (values: Question["values"], choices: Question["choices"]) => string>>> = {
  "UNIT-CONTRADICTED": ({ table = "", fact = "" }, [unit = "", instead = ""]) =>
    `“${table}” says that its amounts are in ${unit}, but “${fact}” in it, or how large it is, fits only ${instead}. Until you choose, amounts that stand in this table alone are not used.`,
  "HIDDEN-DISAGREES": ({ sheet = "" }) => `The hidden sheet “${sheet}” has other figures than the sheets that are shown. If it is an old draft, delete it; the workbook is then read again.`,
  "MAPPING-LOST": ({ fact = "", sheet = "" }) => `The cell that you pointed at for “${fact}” in the sheet “${sheet}” is not to be found by its row and column any more.`,
};

/** Null for a question that only the reader has words for. */
export function questionInEnglish({ code, values, choices }: Question): string | null {
  return sentences[code]?.(values, choices) ?? null;
}

import { onSheet } from "../onSheet";

const stretches: readonly ((text: string) => string)[] = [
  (text) => [...text].join(" "),
  (text) => [...text].join("　"),
  (text) => `${text.slice(0, Math.ceil(text.length / 2))}\n${text.slice(Math.ceil(text.length / 2))}`,
  (text) => `  ${text} `,
  (text) => `　　${text}`,
  (text) => `${text.slice(0, 2)}\u00A0${text.slice(2)}`,
];

/** Labels and headers stretched with blanks or broken over two lines. */
export const labelSpaces = onSheet("spaces in labels", (sheet, random) => {
  const stretch = random.pick(stretches);
  const isLabel = ({ value, role }: (typeof sheet.cells)[number]): boolean =>
    typeof value === "string" && value.length >= 2 && value.length <= 24 && /^\p{Script=Han}/u.test(value) && role !== "note" && !/[，。；0-9]/.test(value);
  const labels = sheet.cells.filter(isLabel);
  if (labels.length === 0) return null;
  const chosen = new Set(labels.filter(() => random.chance(0.4)));
  return { ...sheet, cells: sheet.cells.map((cell) => (chosen.has(cell) ? { ...cell, value: stretch(String(cell.value)) } : cell)) };
});

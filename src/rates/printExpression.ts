import type { Expression } from "./expression";

/** How the signs of a formula are written. */
interface Signs {
  readonly plus: string;
  readonly minus: string;
  readonly over: string;
  readonly open: string;
  readonly close: string;
}

const typeset: Signs = { plus: " + ", minus: " − ", over: " ÷ ", open: "(", close: ")" };
const inWords: Signs = { ...typeset, open: "（", close: "）" };
const inExcel: Signs = { plus: "+", minus: "-", over: "/", open: "(", close: ")" };

/**
 * With figures: 6 ÷ 11, (15.80 + 335.46 − 72.08 − 2.05) ÷ (15.80 + 335.46 − 72.08). Brackets only where they are needed; a
 * negative figure (with −) that is added is written as taken away.
 */
export function printFigures(expression: Expression, figures: Readonly<Record<string, string>>): string {
  return write(expression, figures, typeset);
}

/** With labels: 在职人员数 ÷ 编制数, （年初结转 + 年初预算数） ÷ 全年预算数. */
export function printWords(expression: Expression, labels: Readonly<Record<string, string>>): string {
  return write(expression, labels, inWords);
}

/**
 * As a formula of Excel itself, without "=": (A1+B1+C1-D1)/(A1+B1+C1).
 * @param cells what stands for each term; anything but a reference or a number must bring its own brackets: (C5/10000)
 */
export function nativeFormula(expression: Expression, cells: Readonly<Record<string, string>>): string {
  return write(expression, cells, inExcel);
}

function write(expression: Expression, texts: Readonly<Record<string, string>>, signs: Signs): string {
  if (expression.op === "term") {
    const text = texts[expression.name];
    if (text === undefined) throw new Error(`the formula needs a text for ${expression.name}`);
    return text;
  }
  const { op, left, right } = expression;
  const bracketed = (part: Expression, when: boolean): string => {
    const text = write(part, texts, signs);
    return when ? `${signs.open}${text}${signs.close}` : text;
  };
  const isSum = (part: Expression): boolean => part.op === "plus" || part.op === "minus";
  const start = bracketed(left, op === "over" && isSum(left));
  const end = bracketed(right, (op === "minus" && isSum(right)) || (op === "over" && right.op !== "term"));
  return joined(start, op, end, signs);
}

/** a + −b is written a − b; after a minus or a division sign a negative figure stands in brackets. */
function joined(start: string, op: "plus" | "minus" | "over", end: string, signs: Signs): string {
  const negative = end.startsWith("−");
  if (!negative) return `${start}${signs[op]}${end}`;
  return op === "plus" ? `${start}${signs.minus}${end.slice(1)}` : `${start}${signs[op]}${signs.open}${end}${signs.close}`;
}

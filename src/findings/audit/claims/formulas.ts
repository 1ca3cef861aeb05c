import { Decimal } from "../../../quantity/decimal";
import { printFigure } from "../../printFigure";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import type { Figure } from "../figure";
import { judge } from "../judge";
import { nameOf } from "../nameOf";
import { printPercentValue } from "../print";
import type { Evaluated } from "./expression";
import { evaluateText } from "./expression";

/** A formula that the report writes out, with its result: (6/11)×100%=54.54%. */
export interface Formula {
  readonly claim: Claim;
  readonly passage: ReadPassage;
  readonly result: Figure;
  readonly evaluated: Evaluated;
  /** Where the expression begins. */
  readonly start: number;
  /** The words before the first equals sign. */
  readonly name: string;
  /** The formula in words that stands before it: 年末结转/(年初结转+收入). */
  readonly inWords: string;
}

const mark = /[=≈]/gu;
const expressionEnd = /(?:[\d,.+＋\-－−–*×xX÷/()[\]【】〔〕{}%\s]|[万亿千]?元|[人个件次项分㎡])+$/u;
const farthest = 200;

/** Every written-out formula of a passage; each is looked for backwards from its equals sign, so that the search stays short. */
export function formulasIn(passage: ReadPassage): readonly Formula[] {
  const { text, figures } = passage;
  return [...text.matchAll(mark)].flatMap(({ index }): readonly Formula[] => {
    const result = figures.find(({ start }) => start >= index && start <= index + 4 && /^[=≈\s-]*$/u.test(text.slice(index, start)));
    const before = text.slice(Math.max(0, index - farthest), index);
    const run = expressionEnd.exec(before)?.[0];
    const written = run === undefined ? undefined : wholeExpression(run);
    const evaluated = written === undefined ? null : evaluateText(written);
    if (!result || written === undefined || !evaluated) return [];
    const head = before.slice(0, before.length - written.length);
    return [formulaOf(passage, result, written, evaluated, index - written.length, head)];
  });
}

/** The run may begin with the end of a sentence: ，, a unit, or an unmatched bracket. */
function wholeExpression(run: string): string | undefined {
  const from = run.replace(/^[^\d([【〔{+\-－−]+/u, "");
  let tries = 0;
  for (let text = from; text !== "" && tries < 8; tries += 1) {
    if (evaluateText(text)) return text;
    const next = /^(?:[^\d(]*[\d(][\d.,]*[^\d(]*)/u.exec(text)?.[0].length ?? text.length;
    text = text.slice(Math.max(1, next)).replace(/^[^\d([【〔{+\-－−]+/u, "");
  }
  return undefined;
}

function formulaOf(passage: ReadPassage, result: Figure, written: string, evaluated: Evaluated, start: number, head: string): Formula {
  const names = /([^,，。;；:：=()]{2,30})\s*=[^。;；]*=?\s*$|([^,，。;；:：=()]{2,30})[=:：]?\s*$/u.exec(head);
  const name = nameOf(names?.[1] ?? names?.[2] ?? result.name);
  const words = /=\s*([^=。]{4,200})=\s*$/u.exec(head)?.[1] ?? "";
  const asPercent = result.kind === "percent";
  const exact = asPercent ? evaluated.value.times(percentOf(written)) : result.kind === "money" ? inYuan(result, evaluated.value) : evaluated.value;
  const verdict = judge(result, exact, new Decimal(0));
  const shown = asPercent ? printPercentValue(exact) : printFigure(evaluated.value.toDecimalPlaces(6), 0);
  const why = `${written.trim()} = ${shown}`;
  return { claim: claimOf(passage, result, { quantity: name, exact, verdict, why }), passage, result, evaluated, start, name, inWords: words };
}

/** ×100 without its percent sign gives percent already. */
function percentOf(written: string): number {
  return /[×*xX]\s*100\s*[)\]]?$/u.test(written.trim()) ? 1 : 100;
}

function inYuan(result: Figure, value: Decimal): Decimal {
  const factor = /亿/u.test(result.unit) ? 1e8 : /万/u.test(result.unit) ? 1e4 : 1;
  return value.times(factor);
}

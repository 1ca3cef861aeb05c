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
  const behind = figures.flatMap((result) => formulaBehind(passage, result));
  const before = [...text.matchAll(mark)].flatMap(({ index }): readonly Formula[] => {
    const result = figures.find(({ start }) => start >= index && start <= index + 4 && /^[=≈\s-]*$/u.test(text.slice(index, start)));
    const left = text.slice(Math.max(0, index - farthest), index);
    const run = expressionEnd.exec(left)?.[0];
    const written = run === undefined ? undefined : wholeExpression(run);
    const evaluated = written === undefined ? null : evaluateText(written);
    if (!result || written === undefined || !evaluated) return [];
    const head = left.slice(0, left.length - written.length);
    return [formulaOf(passage, result, written, evaluated, index - written.length, head)];
  });
  return [...before, ...behind];
}

const inBrackets = /^\s*\(([\d,.+＋\-－−–*×xX÷/()万亿元人%\s]{3,80}?)\)(?![\d×*÷/])/u;

/** 执行率97.72%（1,845.37/1,888.50）: the working in brackets behind its result. */
function formulaBehind(passage: ReadPassage, result: Figure): readonly Formula[] {
  if (result.kind !== "percent") return [];
  const found = inBrackets.exec(passage.text.slice(result.end, result.end + 90));
  const written = found?.[1] ?? "";
  const evaluated = /[÷/]/u.test(written) ? evaluateText(written) : null;
  return evaluated ? [formulaOf(passage, result, written, evaluated, result.end + 1, passage.text.slice(Math.max(0, result.start - 40), result.start))] : [];
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
  const name = nameOf(nameBefore(head) ?? result.name);
  const words = /=\s*([^=。]{4,200})=\s*$/u.exec(head)?.[1] ?? "";
  const asPercent = result.kind === "percent";
  const exact = asPercent ? evaluated.value.times(percentOf(written)) : result.kind === "money" ? inYuan(result, evaluated.value) : evaluated.value;
  const verdict = judge(result, exact, new Decimal(0));
  const shown = asPercent ? printPercentValue(exact) : printFigure(evaluated.value.toDecimalPlaces(6), 0);
  const why = `${written.trim()} = ${shown}`;
  return { claim: claimOf(passage, result, { quantity: name, exact, verdict, why }), passage, result, evaluated, start, name, inWords: words };
}

/** 执行率 of “，执行率=支出数÷预算数=”: what stands before the first equals sign of the clause, else at its end. */
function nameBefore(head: string): string | undefined {
  const sentence = head.slice(Math.max(head.lastIndexOf("。"), head.lastIndexOf(";"), head.lastIndexOf("；")) + 1);
  const clause = /=/u.test(sentence.slice(sentence.lastIndexOf("，") + 1)) ? sentence.slice(sentence.lastIndexOf("，") + 1) : sentence;
  const first = clause.indexOf("=");
  const before = first < 0 ? clause.replace(/[:：]\s*$/u, "") : clause.slice(0, first);
  return /[^,，:：=()]{2,30}$/u.exec(before.trimEnd().slice(-31))?.[0];
}

/** ×100 without its percent sign gives percent already. */
function percentOf(written: string): number {
  return /[×*xX]\s*100\s*[)\]]?$/u.test(written.trim()) ? 1 : 100;
}

function inYuan(result: Figure, value: Decimal): Decimal {
  const factor = /亿/u.test(result.unit) ? 1e8 : /万/u.test(result.unit) ? 1e4 : 1;
  return value.times(factor);
}

import { Decimal } from "../../../quantity/decimal";

/** A written-out formula, evaluated. */
export interface Evaluated {
  readonly value: Decimal;
  /** ×100% stood in it. */
  readonly percent: boolean;
  /** Its numbers in order. */
  readonly operands: readonly Decimal[];
  /** Half a unit in the last place of the numbers, as far as it moves the value; a bound, not exact. */
  readonly operators: number;
}

type Token = Decimal | "+" | "-" | "*" | "/" | "(" | ")" | "%";

const tokens = /\s+|(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|([+＋])|([-－−–])|([*×xX✕])|([/÷])|([([{【〔])|([)\]}】〕])|(%)|((?:[万亿千]?元|[人个件次项分㎡]))|(.)/guy;
const longest = 400;

/**
 * Evaluates (15.8+335.46)/3×100%, with full-width marks, units behind the numbers, and brackets of every kind.
 * Null where the text is no whole formula with at least one operator and two numbers.
 */
export function evaluateText(text: string): Evaluated | null {
  if (text.length > longest) return null;
  const read = tokensOf(text);
  if (!read) return null;
  const operands = read.filter((token): token is Decimal => token instanceof Decimal);
  const operators = read.filter((token) => typeof token === "string" && "+-*/".includes(token)).length;
  if (operands.length < 2 || operators < 1) return null;
  const percent = /[×*xX]\s*100\s*%\s*[)\]]?$/u.test(text.trim());
  const parser = { read, at: 0 };
  const value = sum(parser);
  return value && parser.at === read.length ? { value, percent, operands, operators } : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const found: Token[] = [];
  for (const [whole, number, plus, minus, times, over, open, close, percent, unit, other] of text.matchAll(tokens)) {
    if (other !== undefined) return null;
    if (number !== undefined) found.push(new Decimal(number.replaceAll(",", "")));
    else if (plus) found.push("+");
    else if (minus) found.push("-");
    else if (times) found.push("*");
    else if (over) found.push("/");
    else if (open) found.push("(");
    else if (close) found.push(")");
    else if (percent) found.push("%");
    else if (unit === undefined && whole.trim() !== "") return null;
  }
  return found;
}

interface Parser {
  readonly read: readonly Token[];
  at: number;
}

function sum(parser: Parser): Decimal | null {
  let left = product(parser);
  for (let sign = parser.read[parser.at]; left && (sign === "+" || sign === "-"); sign = parser.read[parser.at]) {
    parser.at += 1;
    const right = product(parser);
    left = right && (sign === "+" ? left.plus(right) : left.minus(right));
  }
  return left;
}

function product(parser: Parser): Decimal | null {
  let left = factor(parser);
  for (let sign = parser.read[parser.at]; left && (sign === "*" || sign === "/"); sign = parser.read[parser.at]) {
    parser.at += 1;
    const right = factor(parser);
    if (!right || (sign === "/" && right.isZero())) return null;
    left = sign === "*" ? left.times(right) : left.div(right);
  }
  return left;
}

function factor(parser: Parser): Decimal | null {
  const token = parser.read[parser.at];
  parser.at += 1;
  if (token === "-") return factor(parser)?.negated() ?? null;
  if (token === "+") return factor(parser);
  if (token === "(") {
    const inner = sum(parser);
    const closes = parser.read[parser.at] === ")";
    parser.at += 1;
    return inner && closes ? shared(parser, inner) : null;
  }
  return token instanceof Decimal ? shared(parser, token) : null;
}

/** 100% is 1. */
function shared(parser: Parser, value: Decimal): Decimal {
  if (parser.read[parser.at] !== "%") return value;
  parser.at += 1;
  return value.div(100);
}

import { Decimal, exact } from "../quantity/decimal";
import type { Argument } from "./perfFunction";
import type { Fault } from "./value";
import { fault, isFault } from "./value";

/** A blank cell, or a formula's empty text. */
export function isBlank({ value }: Argument): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The number of an argument. Blank is #N/A, never 0; text is #VALUE!, also where it looks like a number; an error stays that error. */
export function numberOf(argument: Argument): Decimal | Fault {
  const { name, value } = argument;
  if (isFault(value)) return value;
  if (isBlank(argument)) return fault("#N/A", `“${name}”是空单元格，空白不等于0`);
  if (typeof value === "string") return fault("#VALUE!", `“${name}”不是数值而是文本“${shortened(value)}”，可先用 PERF.AMOUNT 读出数值`);
  if (typeof value !== "number") return fault("#VALUE!", `“${name}”是逻辑值，不是数值`);
  return Number.isFinite(value) ? exact(value) : fault("#NUM!", `“${name}”超出数值范围`);
}

/** The numbers of several arguments, or the first fault among them. */
export function numbersOf<const A extends readonly Argument[]>(...given: A): { readonly [I in keyof A]: Decimal } | Fault {
  const numbers = given.map(numberOf);
  return numbers.find(isFault) ?? (numbers as unknown as { readonly [I in keyof A]: Decimal });
}

/** The number of an optional argument; what is left out is `otherwise`. */
export function numberOr(argument: Argument, otherwise: string): Decimal | Fault {
  return isBlank(argument) ? new Decimal(otherwise) : numberOf(argument);
}

/** The text of an argument, trimmed. A number is written as Excel writes it. */
export function textOf(argument: Argument): string | Fault {
  const { name, value } = argument;
  if (isFault(value)) return value;
  if (isBlank(argument)) return fault("#N/A", `“${name}”是空单元格`);
  return typeof value === "number" ? exact(value).toString() : String(value).trim();
}

/** The text of an optional argument; what is left out is empty. */
export function textOr(argument: Argument): string | Fault {
  return isBlank(argument) ? "" : textOf(argument);
}

/** A result for a cell: 15 significant digits, as many as Excel keeps. */
export function cellNumber(value: Decimal): number | Fault {
  const number = value.toSignificantDigits(15).toNumber();
  return Number.isFinite(number) ? number : fault("#NUM!", "结果超出数值范围");
}

/** Texts of cells may be long; a message quotes their beginning. */
export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

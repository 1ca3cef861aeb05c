import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { FormulaArgument, FormulaFunctions, FormulaValue } from "./formulaFunctions";

/**
 * One of our functions as Univer calls it. Univer's own way to register functions hands over 0 for a blank cell; here a
 * blank stays a blank.
 */
export class FormulaExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly compute: FormulaFunctions extends ReadonlyMap<string, infer F> ? F : never,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return toUniver(this.compute(...variants.map(fromUniver)));
  }
}

function fromUniver(variant: BaseValueObject): FormulaArgument {
  if (!variant.isArray()) return valueOf(variant);
  // A place of an array where nothing stands is null; the type does not say so.
  const rows = (variant as ArrayValueObject).getArrayValue() as readonly (readonly (BaseValueObject | null)[])[];
  return rows.map((row) => row.map((cell) => (cell === null ? null : valueOf(cell))));
}

function valueOf(variant: BaseValueObject): FormulaValue {
  if (variant.isNull()) return null;
  if (variant.isError()) return { error: String(variant.getValue()) };
  return variant.getValue() as FormulaValue;
}

function toUniver(result: FormulaArgument): BaseValueObject {
  if (!isRows(result)) return single(result);
  const rows = result.map((row) => row.map(single));
  const place = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1 };
  return new ArrayValueObject({ calculateValueList: rows, ...place });
}

function isRows(result: FormulaArgument): result is readonly (readonly FormulaValue[])[] {
  return Array.isArray(result);
}

function single(value: FormulaValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  const type = Object.values(ErrorType).find((known) => known === value.error);
  return ErrorValueObject.create(type ?? ErrorType.VALUE);
}

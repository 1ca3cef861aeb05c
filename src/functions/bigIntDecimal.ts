type Numeric = string | number | bigint | BigIntDecimal;

const precision = 40;
const [down, halfUp] = [1, 4];
const [towardsFloor, towardsCeiling] = [3, 2];
const powers: bigint[] = [];

/** 10 to the power of a count that is not negative. */
function ten(count: number): bigint {
  return (powers[count] ??= 10n ** BigInt(count));
}

/**
 * decimal.js as the functions' bundle has it: the same digits by the same calls (40 significant digits, half-up), over the
 * language's own whole numbers, in a quarter of the size. webpack puts it where quantity/decimal.ts asks for decimal.js; a
 * test holds both against each other. Only what the engine's rooms call is here; there is no NaN, and text that is no number
 * throws, as it does there.
 */
export class BigIntDecimal {
  static readonly ROUND_DOWN = down;
  static readonly ROUND_HALF_UP = halfUp;

  /** The value is digits ÷ 10^places. */
  private readonly digits: bigint;
  /** Negative where zeros are left out at the end. */
  private readonly places: number;
  /** 1 or −1 for an end of the number line. */
  private readonly endless: number;

  constructor(value: Numeric, places?: number) {
    if (value instanceof BigIntDecimal) {
      ({ digits: this.digits, places: this.places, endless: this.endless } = value);
      return;
    }
    if (typeof value === "bigint") {
      [this.digits, this.places, this.endless] = [value, places ?? 0, 0];
      return;
    }
    const text = String(value);
    const [, sign = "", whole = "", fraction = "", power = "0"] = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
    this.endless = /^[+-]?Infinity$/.test(text) ? Math.sign(Number(text)) : 0;
    if (whole + fraction === "" && this.endless === 0) throw new Error(`[DecimalError] Invalid argument: ${text}`);
    this.digits = BigInt(sign + whole + fraction);
    this.places = fraction.length - Number(power);
  }

  /** The precision is this file's own; there is nothing to set. */
  static clone(): typeof BigIntDecimal {
    return BigIntDecimal;
  }

  static max(first: Numeric, ...rest: readonly Numeric[]): BigIntDecimal {
    return rest.reduce<BigIntDecimal>((most, value) => (most.lt(value) ? new BigIntDecimal(value) : most), new BigIntDecimal(first));
  }

  static min(first: Numeric, ...rest: readonly Numeric[]): BigIntDecimal {
    return rest.reduce<BigIntDecimal>((least, value) => (least.gt(value) ? new BigIntDecimal(value) : least), new BigIntDecimal(first));
  }

  abs(): BigIntDecimal {
    return this.lt(0) ? this.neg() : this;
  }

  neg(): BigIntDecimal {
    return this.endless ? new BigIntDecimal(-this.endless / 0) : new BigIntDecimal(-this.digits, this.places);
  }

  negated(): BigIntDecimal {
    return this.neg();
  }

  plus(value: Numeric): BigIntDecimal {
    const other = decimal(value);
    const places = Math.max(this.places, other.places);
    return significant(this.at(places) + other.at(places), places);
  }

  minus(value: Numeric): BigIntDecimal {
    return this.plus(decimal(value).neg());
  }

  times(value: Numeric): BigIntDecimal {
    const other = decimal(value);
    return significant(this.digits * other.digits, this.places + other.places);
  }

  /** A quotient cut behind the 40th digit rounds half-up as the whole one does. */
  div(value: Numeric): BigIntDecimal {
    const other = decimal(value);
    if (other.digits === 0n) return new BigIntDecimal(Number(this.digits) / 0);
    const more = Math.max(0, precision + 2 + lengthOf(other.digits) - lengthOf(this.digits));
    return significant((this.digits * ten(more)) / other.digits, this.places - other.places + more);
  }

  cmp(value: Numeric): number {
    const other = decimal(value);
    if (this.endless || other.endless) return Math.sign(this.endless - other.endless);
    const places = Math.max(this.places, other.places);
    const [ours, theirs] = [this.at(places), other.at(places)];
    return ours < theirs ? -1 : Number(ours > theirs);
  }

  eq(value: Numeric): boolean {
    return this.cmp(value) === 0;
  }

  lt(value: Numeric): boolean {
    return this.cmp(value) < 0;
  }

  lte(value: Numeric): boolean {
    return this.cmp(value) <= 0;
  }

  gt(value: Numeric): boolean {
    return this.cmp(value) > 0;
  }

  gte(value: Numeric): boolean {
    return this.cmp(value) >= 0;
  }

  isFinite(): boolean {
    return this.endless === 0;
  }

  isZero(): boolean {
    return this.eq(0);
  }

  isInteger(): boolean {
    return this.isFinite() && (this.places <= 0 || this.digits % ten(this.places) === 0n);
  }

  floor(): BigIntDecimal {
    return this.toDecimalPlaces(0, towardsFloor);
  }

  ceil(): BigIntDecimal {
    return this.toDecimalPlaces(0, towardsCeiling);
  }

  toDecimalPlaces(places: number, mode = halfUp): BigIntDecimal {
    return places >= this.places ? this : new BigIntDecimal(rounded(this.digits, this.places - places, mode), places);
  }

  toSignificantDigits(count: number, mode = halfUp): BigIntDecimal {
    return significant(this.digits, this.places, count, mode);
  }

  decimalPlaces(): number {
    return /\.(\d+)/.exec(this.toString())?.[1]?.length ?? 0;
  }

  toFixed(places = this.decimalPlaces(), mode = halfUp): string {
    const text = digitsOf(this.toDecimalPlaces(places, mode).at(places)).padStart(places + 1, "0");
    const point = text.length - places;
    return (this.digits < 0n ? "-" : "") + text.slice(0, point) + (places > 0 ? `.${text.slice(point)}` : "");
  }

  /** Never with an exponent. */
  toString(): string {
    if (this.endless) return String(this.endless / 0);
    const text = this.toFixed(Math.max(0, this.places));
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  }

  toNumber(): number {
    return this.endless ? this.endless / 0 : Number(`${this.digits}e${-this.places}`);
  }

  /** The digits with more places than its own. */
  private at(places: number): bigint {
    return this.digits * ten(places - this.places);
  }
}

function decimal(value: Numeric): BigIntDecimal {
  return value instanceof BigIntDecimal ? value : new BigIntDecimal(value);
}

function significant(digits: bigint, places: number, count = precision, mode = halfUp): BigIntDecimal {
  const over = lengthOf(digits) - count;
  return over > 0 ? new BigIntDecimal(rounded(digits, over, mode), places - over) : new BigIntDecimal(digits, places);
}

function rounded(digits: bigint, over: number, mode: number): bigint {
  const unit = ten(over);
  const rest = digits % unit;
  const sign = digits < 0n ? -1n : 1n;
  const away = mode === halfUp ? rest * sign * 2n >= unit : rest !== 0n && (mode === towardsFloor ? sign < 0n : mode === towardsCeiling && sign > 0n);
  return digits / unit + (away ? sign : 0n);
}

function lengthOf(digits: bigint): number {
  return digitsOf(digits).length;
}

function digitsOf(digits: bigint): string {
  return String(digits < 0n ? -digits : digits);
}

export { BigIntDecimal as Decimal };

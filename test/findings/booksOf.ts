import { Decimal } from "../../src/quantity/decimal";
import type { SaidFacts } from "./scoredOf";

/** The independent figures of a year's accounts, in 分 (so that they are whole). */
export interface Seed {
  readonly opening: number;
  readonly general: number;
  readonly fund: number;
  readonly other: number;
  readonly personnel: number;
  readonly outlay: number;
  /** Share of what is left that projects spent, 0 … 100. */
  readonly projectShare: number;
  readonly reception: number;
  readonly running: number;
}

type Amounts = Readonly<Record<string, number>>;

/** Accounts that keep every sum of the catalog exactly. */
function amountsOf(seed: Seed): Amounts {
  const income = seed.general + seed.fund + seed.other;
  const means = seed.opening + income;
  const basic = Math.min(seed.personnel + seed.outlay, means);
  const outlay = Math.min(seed.outlay, basic);
  const project = Math.floor(((means - basic) * seed.projectShare) / 100);
  const closing = means - basic - project;
  return {
    "carryover.opening": seed.opening,
    "income.general": seed.general,
    "income.fund": seed.fund,
    "income.other": seed.other,
    "income.total": income,
    "income.grandTotal": means,
    "spend.personnel": basic - outlay,
    "publicOutlay.actual": outlay,
    "spend.basic": basic,
    "spend.project": project,
    "spend.total": basic + project,
    "carryover.closing": closing,
    "spend.grandTotal": means,
    "threePublic.abroad.actual": 0,
    "threePublic.vehiclePurchase.actual": 0,
    "threePublic.vehicleRunning.actual": seed.running,
    "threePublic.vehicles.actual": seed.running,
    "threePublic.reception.actual": seed.reception,
    "threePublic.actual": seed.running + seed.reception,
  };
}

/** The accounts as a workbook prints them: exact in 元, or in 万元 with each figure rounded by itself to two decimals. */
export function booksOf(seed: Seed, unit: "元" | "万元"): SaidFacts {
  const print = (fen: number): string => `${new Decimal(fen).div(unit === "元" ? 100 : 1_000_000).toFixed(2)} ${unit}`;
  return Object.fromEntries(Object.entries(amountsOf(seed)).map(([ref, fen]) => [ref, print(fen)]));
}

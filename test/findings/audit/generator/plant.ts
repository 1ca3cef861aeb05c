import { Decimal } from "../../../../src/quantity/decimal";
import type { CleanReport } from "./cleanReport";
import type { Chance } from "./random";
import { printed, slotsOf } from "./slot";

export const slips = ["digitSwap", "wrongBase", "droppedPart", "unitSlip", "truncated", "stale", "scoreOffByOne", "exchanged"] as const;
export type SlipName = (typeof slips)[number];

export interface Planted {
  readonly slip: SlipName;
  readonly paragraphs: readonly string[];
  /** Where the error stands; any of them counts as found. */
  readonly at: readonly string[];
  readonly told: string;
}

/** The report with one slip of the hand; null where this report offers no place for it. */
export function plant(report: CleanReport, slip: SlipName, chance: Chance): Planted | null {
  const slots = report.paragraphs.flatMap((text, index) => slotsOf(text).map((one) => ({ ...one, index })));
  if (slip === "exchanged") return exchange(report, slots);
  const changed = slots.flatMap((one) => {
    const other = misprint(slip, one, report, chance);
    return other === null || other === one.printed ? [] : [{ ...one, other }];
  });
  if (changed.length === 0) return null;
  const { name, index, other, printed: own } = chance.pick(changed);
  const paragraphs = report.paragraphs.map((text) => printed(text, name, other));
  return { slip, paragraphs, at: [`paragraph ${index + 1}`], told: `${name}: ${own} → ${other}` };
}

interface Slot {
  readonly name: string;
  readonly printed: string;
  readonly index: number;
}

const amounts = /^(?:budget|income|spend|change|threePublic|tp|again)/u;

function misprint(slip: SlipName, { name, printed: own }: Slot, { accounts }: CleanReport, chance: Chance): string | null {
  if (slip === "digitSwap") return amounts.test(name) ? swapped(own, chance) : null;
  if (slip === "droppedPart") return name.startsWith("cut.") ? "" : null;
  if (slip === "unitSlip") return amounts.test(name) ? (own.endsWith("万元") ? own.replace("万元", "元") : own.replace("元", "万元")) : null;
  if (slip === "stale") return name.startsWith("again.") ? stale(own, chance) : null;
  if (slip === "scoreOffByOne") return /^(?:points|block|total)/u.test(name) ? String(Number(own) + chance.pick([1, -1])) : null;
  const { spend, priorSpend } = accounts;
  if (slip === "wrongBase") return name === "growth" ? `${spend.minus(priorSpend).abs().div(spend).times(100).toFixed(2)}%` : null;
  return truncatedPercent(name, own, accounts);
}

function truncatedPercent(name: string, own: string, accounts: CleanReport["accounts"]): string | null {
  const { spend, basic, project, priorSpend, threePublic, threePublicBudget, staff, quota, opening, income } = accounts;
  const ratios: Readonly<Record<string, Decimal>> = {
    growth: spend.minus(priorSpend).abs().div(priorSpend), "share.basic": basic.div(spend), "share.project": project.div(spend), "rate.threePublic": threePublic.div(threePublicBudget),
    "rate.staff": new Decimal(staff).div(quota), "rate.done": spend.div(opening.plus(income)),
  };
  const ratio = ratios[name];
  const cut = ratio && `${ratio.times(100).toFixed(2, Decimal.ROUND_DOWN)}%`;
  return cut !== undefined && cut !== own ? cut : null;
}

/** Two neighbouring digits change places. */
function swapped(own: string, chance: Chance): string | null {
  const places = [...own].flatMap((letter, index) => (/\d/.test(letter) && /\d/.test(own[index + 1] ?? "") && letter !== own[index + 1] && !(index === 0 && own[index + 1] === "0") ? [index] : []));
  if (places.length === 0) return null;
  const at = chance.pick(places);
  return own.slice(0, at) + (own[at + 1] ?? "") + (own[at] ?? "") + own.slice(at + 2);
}

/** A figure of an earlier draft. */
function stale(own: string, chance: Chance): string {
  const digit = own[0] ?? "1";
  return own.replace(digit, String((Number(digit) % 9) + 1)).replace(/\d(?=万?元)/u, (last) => String((Number(last) + chance.whole(1, 8)) % 10));
}

function exchange({ paragraphs }: CleanReport, slots: readonly Slot[]): Planted | null {
  const opening = slots.find(({ name }) => name === "opening");
  const closing = slots.find(({ name }) => name === "closing");
  if (!opening || !closing || opening.printed === closing.printed) return null;
  const turned = paragraphs.map((text) => text.replace(/⟦(opening|closing)\|[^⟧]*⟧/gu, (_, name: string) => (name === "opening" ? closing.printed : opening.printed))).map((text) => printed(text, null, ""));
  return { slip: "exchanged", paragraphs: turned, at: [`paragraph ${opening.index + 1}`, `paragraph ${closing.index + 1}`], told: `${opening.printed} ↔ ${closing.printed}` };
}

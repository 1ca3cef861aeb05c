import { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext, ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { nameOf } from "../nameOf";
import { printOf, printPercentValue } from "../print";
import type { Share } from "./shares";
import { sharesIn } from "./shares";

/** Paragraphs before the share's own in which its terms may stand. */
const reach = 3;
const most = 40;

interface Placed {
  readonly share: Share;
  readonly part: Figure;
}

/**
 * 占…的…%, all of them. A share that its own sentence cannot settle is judged by the whole that its neighbours divide by: of
 * 业务费占52.91%，设备费占18.41%，水电费占16.57% all three are of one sum.
 */
export function sharesTogether(context: AuditContext): readonly Claim[] {
  const { passages } = context;
  const totals = namedTotals(passages);
  return passages.flatMap((passage, index) => {
    const shares = sharesIn(passage);
    if (shares.every(isSettled)) return shares.map(({ claim }) => claim);
    const near = passages.slice(Math.max(0, index - reach), index + 1).flatMap(({ figures }) => figures).slice(-200);
    const placed = shares.slice(0, most).flatMap((share) => placedIn(passage, near, share));
    return shares.map((share) => (isSettled(share) ? share.claim : (settled(passage, share, placed, near) ?? byTotal(passage, share, placed, totals) ?? share.claim)));
  });
}

/** Judged by its own part and whole, and not only beside the others. */
function isSettled({ claim }: Share): boolean {
  return claim.recomputed !== null && claim.verdict !== "unverifiable";
}

/** The share's part: the amount right before it, else the one figure nearby that its subject names. */
function placedIn(passage: ReadPassage, near: readonly Figure[], share: Share): readonly Placed[] {
  const { figure } = share;
  const clause = passage.text.slice(Math.max(0, figure.start - 60), figure.start).split(/[,，。;；:]/u);
  const own = passage.figures.filter((one) => one.end <= figure.start && figure.start - one.end < 20 && isAmount(one) && !/[。;；]/u.test(passage.text.slice(one.end, figure.start)) && !/增|减/u.test(one.label)).pop();
  if (own) return [{ share, part: own }];
  const subject = nameOf((clause[clause.length - 1] ?? "").replace(/占.*$/u, ""));
  const named = subject.length < 2 ? [] : near.filter((one) => isAmount(one) && one.name === subject && one.period !== "prior");
  const [part] = named;
  return part && named.every(({ value }) => value.eq(part.value)) ? [{ share, part }] : [];
}

function isAmount({ kind }: Figure): boolean {
  return kind === "money" || kind === "count";
}

function settled(passage: ReadPassage, share: Share, placed: readonly Placed[], near: readonly Figure[]): Claim | null {
  const own = placed.find((one) => one.share === share);
  if (!own) return null;
  const siblings = placed.filter(({ share: other, part }) => other !== share && other.figure.sentence === share.figure.sentence && part.counter === own.part.counter);
  const sum = siblings.reduce((all, { part }) => all.plus(part.value), own.part.value);
  const wholes = near.filter((one) => one.counter === own.part.counter && one.value.gt(own.part.value) && isAmount(one));
  const fits = wholes.map((one) => ({ one, count: siblings.filter(({ share: { figure }, part }) => fitsWell(figure, part, one)).length }));
  const likely = fits.filter(({ one, count }) => count >= 2 || (count === 1 && one.value.eq(sum)));
  const weight = ({ one, count }: (typeof likely)[number]) => count * 4 + (share.of !== "" && one.label.includes(share.of) ? 2 : 0) + (fitsWell(share.figure, own.part, one) ? 1 : 0);
  const whole = likely.reduce<(typeof likely)[number] | null>((best, next) => (best === null || weight(next) > weight(best) ? next : best), null)?.one;
  return whole ? shareClaim(passage, share, own.part, whole) : null;
}

function fitsWell(figure: Figure, part: Figure, whole: Figure): boolean {
  return isRight(judge(figure, part.value.div(whole.value).times(100), new Decimal(0)));
}

function shareClaim(passage: ReadPassage, { figure }: Share, part: Figure, whole: Figure): Claim {
  const exact = part.value.div(whole.value).times(100);
  const why = `${printOf(part)} ÷ ${printOf(whole)} × 100% = ${printPercentValue(exact)}`;
  return claimOf(passage, figure, { quantity: `${part.name}占比`, exact, verdict: judge(figure, exact, ratioSlack(part, whole)), why });
}

/** 占项目总数的19.89%, where the report says once how many 项目 there are. */
function byTotal(passage: ReadPassage, share: Share, placed: readonly Placed[], totals: readonly Figure[]): Claim | null {
  const part = placed.find((one) => one.share === share)?.part;
  const core = /^(.{2,10}?)(?:总数|总量|总额)$/u.exec(share.of)?.[1];
  if (!part || core === undefined) return null;
  const found = totals.filter((one) => one.counter === part.counter && one.label.includes(core) && one !== part);
  const [whole] = found;
  return whole?.value.gte(part.value) && found.every(({ value }) => value.eq(whole.value)) ? shareClaim(passage, share, part, whole) : null;
}

function namedTotals(passages: readonly ReadPassage[]): readonly Figure[] {
  return passages.flatMap(({ figures }) => figures.filter((one) => isAmount(one) && one.period !== "prior" && !one.bracketed && /[共总]|合计/u.test(one.label) && !/增|减|占/u.test(one.label))).slice(0, 400);
}

import type { Phrases } from "./phrases";

export const phrases: Phrases = {
  sentence: (what, cells, more) => (cells.length === 0 ? `${what}.` : `${what} (${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}).`),
  between: " ",
  slips: {
    swapped: ({ at, from, to }) => `${from} in ${at} may have two neighbouring digits swapped; ${to} would agree.`,
    digit: ({ at, from, to }) => `${from} in ${at} may have one wrong digit; ${to} would agree.`,
    unit: ({ at, from, to }) => `${from} in ${at} may be 元 in place of 万元 or the reverse; ${to} would agree.`,
    point: ({ at, from, to }) => `${from} in ${at} may have its decimal point misplaced; ${to} would agree.`,
    sign: ({ at, from, to }) => `${from} in ${at} may have lost or gained a minus sign; ${to} would agree.`,
    opening: ({ at, from, to }) => `${from} in ${at} may be the opening balance; ${to} would agree.`,
    exchanged: ({ at, from, to }) => `${from} in ${at} and the opening balance ${to} may stand in each other's cell.`,
    priorYear: ({ at, from, to }) => `${from} in ${at} may be of the other year; ${to} would agree.`,
    truncated: ({ at, from, to }) => `${from} in ${at} looks cut off; rounded it is ${to}.`,
    otherBase: ({ at, from, to }) => `${from} in ${at} looks divided by another base; it should be ${to}.`,
    unfilled: ({ at, to }) => `${at} holds no points; ${to} points would agree.`,
  },
  outcomes: { passes: "passes", within: "within rounding", fails: "fails", notApplicable: "not applicable", lacksData: "lacks data" },
  compared: ({ working, printed, difference, unit }) => `${working}, printed ${printed}, difference ${difference} ${unit}`,
  missing: (what) => `lacks ${what}`,
  ignored: (why) => `set aside by a person: ${why}`,
};

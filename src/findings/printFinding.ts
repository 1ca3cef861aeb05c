import { formatCellRef } from "../grid/address";
import type { Label } from "../quantity/label";
import type { Finding } from "./finding";
import { messages as english } from "./messages.en-US";
import { messages as chinese } from "./messages.zh-CN";
import type { Phrases } from "./phrases";
import { phrases as englishPhrases } from "./phrases.en-US";
import { phrases as chinesePhrases } from "./phrases.zh-CN";
import type { SlipKind } from "./proposal";
import type { Values } from "./wording";

const catalogues = {
  "zh-CN": { messages: chinese, phrases: chinesePhrases },
  "en-US": { messages: english, phrases: englishPhrases },
} as const;

/** A sentence names the first cells; the rest stand in the finding itself. */
const namedCells = 6;

/**
 * A finding in words: what is wrong with both figures and the difference, in which cells, a correction where one cell alone
 * explains it, and what to do next. Names of items stay as the workbook has them, in every language.
 */
export function printFinding({ code, at, values }: Finding, language: keyof Label = "zh-CN"): string {
  const { messages, phrases } = catalogues[language];
  const cells = at.slice(0, namedCells).map(formatCellRef);
  const what = phrases.sentence(messages[code].says(values), cells, at.length - cells.length);
  return [what, printProposal(values, phrases), messages[code].next].filter((sentence) => sentence !== "").join(phrases.between);
}

function printProposal({ proposal, proposalAt = "", proposalFrom = "", proposalTo = "" }: Values, phrases: Phrases): string {
  if (proposal === undefined) return "";
  return phrases.slips[proposal as SlipKind]({ at: proposalAt, from: proposalFrom, to: proposalTo });
}

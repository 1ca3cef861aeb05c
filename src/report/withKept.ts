import type { Block, Report, Run } from "./block";
import { countPlaceholders } from "./countPlaceholders";
import type { KeptReport, KeptText } from "./sheets/keptReport";
import { lineKey } from "./sheets/keptReport";
import type { ReportLine } from "./sheets/reportKeys";
import { reportLines } from "./sheets/reportKeys";

/** A report with what a person wrote into its sheet, and what tells each of its lines again: by block, one key a line. */
export interface KeyedReport {
  readonly report: Report;
  readonly keys: readonly (readonly string[])[];
  /** Which block of the report as we tell it each one is; null for a row that a person added. */
  readonly origins: readonly (number | null)[];
}

/**
 * The clerk's own wording takes the place of ours, and rows that were added stay below the line they were added to. Wording whose
 * line is no longer there goes to the end of the text: nothing that was written is lost.
 */
export function withKept(report: Report, kept: KeptReport): KeyedReport {
  const lines = reportLines(report.blocks);
  const known = new Set(lines.map(({ key }) => key));
  const entries = report.blocks.flatMap((block, index) => entriesOf(block, index, lines.filter((line) => line.block === index), kept));
  const homeless = [...[...kept.rewritten].flatMap(([key, text]) => (known.has(key) ? [] : [text])), ...[...kept.added].flatMap(([key, texts]) => (key === "" || known.has(key) ? [] : texts))];
  const opening = (kept.added.get("") ?? []).map(addedEntry);
  const end = entries.findIndex(({ block: { kind } }) => kind === "signature" || kind === "attachment");
  const cut = end < 0 ? entries.length : end;
  const all = [...opening, ...entries.slice(0, cut), ...homeless.map(addedEntry), ...entries.slice(cut)];
  const blocks = all.map(({ block }) => block);
  return { report: { ...report, blocks, placeholders: countPlaceholders(blocks) }, keys: all.map(({ keys }) => keys), origins: all.map(({ origin }) => origin) };
}

interface Entry {
  readonly block: Block;
  readonly keys: readonly string[];
  readonly origin: number | null;
}

function entriesOf(block: Block, origin: number, lines: readonly ReportLine[], { rewritten, added }: KeptReport): readonly Entry[] {
  const own = lines.reduce((changed, line) => rewrite(changed, line, rewritten.get(line.key)), block);
  const keys = lines.map(({ key, mark }) => lineKey(key, mark));
  return [{ block: own, keys, origin }, ...lines.flatMap(({ key }) => (added.get(key) ?? []).map(addedEntry))];
}

/** A typed line's leading blanks are the indent that the sheet shows. */
function rewrite(block: Block, { part }: ReportLine, kept: KeptText | undefined): Block {
  if (!kept) return block;
  const runs: readonly Run[] = [{ kind: "user", text: kept.text, at: kept.at }];
  return { ...block, [part]: runs } as Block;
}

/** A row that a person added has no key: the next run finds it as it was. */
function addedEntry({ text, at }: KeptText): Entry {
  return { block: { kind: "paragraph", runs: [{ kind: "user", text, at }], indent: true }, keys: [""], origin: null };
}

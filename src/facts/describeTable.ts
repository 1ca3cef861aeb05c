import { isMoneyUnit } from "../quantity/money";
import type { RecognisedTable } from "./facts";
import type { MatrixHit } from "./readMatrix";
import type { FoundBlock } from "./readKind";
import type { TableSource } from "./recogniseTable";
import type { TableKind } from "./tableKind";
import { tableYear } from "./tableYear";

/** What a person is told of a recognised table: where it stands, its unit and year, and how it was known. */
export function describeTable(source: TableSource, kind: TableKind, found: readonly FoundBlock[], hits: readonly MatrixHit[], unit: string | null): RecognisedTable {
  const { segment, view, above } = source;
  const titled = segment.kinds.includes(kind);
  const bands = found.flatMap(({ band }) => band ?? []);
  const headers = bands.flatMap((band) => [...band.columns.values()].flatMap((list) => list.map((column) => column.path.join("/"))));
  return {
    kind: kind.id,
    label: kind.label,
    sheet: view.grid.sheet,
    area: { top: segment.top, bottom: segment.bottom, ...widthOf(source) },
    unit: hits.some((hit) => hit.reading.quantity) ? (unit ?? onlyUnit(hits)) : null,
    year: tableYear(view, segment.title?.text ?? null, bands, above),
    confidence: confidence(titled, kind, found, hits),
    evidence: [
      ...(titled && segment.title ? [`标题“${segment.title.text.trim()}”`] : []),
      ...(headers.length > 0 ? [`表头“${[...new Set(headers)].slice(0, 8).join("、")}”`] : []),
      ...(hits.length > 0 ? [`行“${[...new Set(hits.map((hit) => hit.label).filter(Boolean))].slice(0, 6).join("、")}”`] : []),
    ],
  };
}

/** The one money unit that its headers and labels say, where the table itself declares none. */
function onlyUnit(hits: readonly MatrixHit[]): string | null {
  const said = new Set(hits.flatMap(({ reading }) => (reading.quantity && isMoneyUnit(reading.quantity.unit) ? [reading.quantity.unit] : [])));
  const [only = null] = said;
  return said.size === 1 ? only : null;
}

/** The first and the last column that hold something. */
function widthOf({ segment, view }: TableSource): { readonly left: number; readonly right: number } {
  let left = segment.right;
  let right = segment.left;
  for (const row of view.rows) {
    const cells = view.row(row);
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return { left, right };
}

/** What a title is worth of a table's confidence: one known by a header or two comes to less. */
export const worthOfTitle = 0.4;

/** Title, blocks found and rules that hit, each in its share: 0.4, 0.3, 0.3. */
function confidence(titled: boolean, kind: TableKind, found: readonly FoundBlock[], hits: readonly MatrixHit[]): number {
  const rules = kind.blocks.flatMap((block) => (block.shape === "matrix" ? block.facts : []));
  const hit = new Set(hits.map((entry) => entry.fact));
  const wanted = new Set(rules.map((rule) => rule.fact));
  const rows = wanted.size === 0 ? 1 : hit.size / wanted.size;
  const share = (titled ? worthOfTitle : 0) + 0.3 * (found.length / kind.blocks.length) + 0.3 * rows;
  return Math.round(share * 100) / 100;
}

import type { RecognisedTable } from "../../../facts/facts";
import { areaName } from "../../../grid/address";
import type { Grid } from "../../../grid/grid";
import { ownSheetRole } from "../../../report/sheetMarker";
import { CellLinks } from "../../parts/CellLinks";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";

/** The tables, each with what it was taken for and why; then the sheets of which nothing was used. */
export function FoundTables({ tables, grids }: { readonly tables: readonly RecognisedTable[]; readonly grids: readonly Grid[] }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  const used = new Set(tables.map(({ sheet }) => sheet));
  const unused = grids.filter(({ sheet, rows }) => !used.has(sheet) && rows.length > 0);
  return (
    <Section title={text.tables.title} count={tables.length}>
      <ul className={styles.list}>
        {tables.map(({ kind, label, sheet, area, unit, year, confidence, evidence }) => (
          <li key={`${sheet}${areaName(area)}${kind}`} className={styles.card}>
            <span className={styles.strong} lang="zh-CN">
              {label}
            </span>
            <span className={styles.row}>
              <CellLinks at={[{ sheet, row: area.top, column: area.left }]} />
              <span className={styles.muted}>
                {[areaName(area), year === null ? "" : text.year(year), unit === null ? "" : text.tables.unit(unit)].filter(Boolean).join(" · ")}
              </span>
            </span>
            <details>
              <summary className={styles.summary}>
                {text.why}
                {text.aside(text.tables.confidence(Math.round(confidence * 100)))}
              </summary>
              <ul className={styles.list}>
                {evidence.map((line) => (
                  <li key={line} className={styles.muted} lang="zh-CN">
                    {line}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {text.tables.unused}
            {text.aside(String(unused.length))}
          </summary>
          <ul className={styles.list}>
            {unused.map((grid) => (
              <li key={grid.sheet} className={styles.row}>
                <CellLinks at={[{ sheet: grid.sheet, row: 0, column: 0 }]} />
                {ownSheetRole(grid) !== null && <span className={styles.muted}>{text.tables.own}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

import { mergeClasses } from "@fluentui/react-components";
import type { Block } from "../../../report/block";
import { usePreviewStyles } from "./Preview.styles";
import { Runs } from "./Runs";

/** One block of the report. */
export function BlockView({ block }: { readonly block: Block }) {
  const styles = usePreviewStyles();
  switch (block.kind) {
    case "title":
      return (
        <p className={styles.title}>
          <Runs runs={block.runs} />
        </p>
      );
    case "heading":
      return (
        <p role="heading" aria-level={block.level + 2} className={mergeClasses(styles.heading, block.level > 1 && styles.minor)}>
          <Runs runs={block.runs} />
        </p>
      );
    case "paragraph":
      return (
        <p className={mergeClasses(styles.paragraph, block.indent !== false && styles.indent)}>
          <Runs runs={block.runs} />
        </p>
      );
    case "chart":
      return <p className={styles.caption}>{block.alternative}</p>;
    case "attachment":
      return (
        <p role="heading" aria-level={3} className={mergeClasses(styles.heading, styles.attachment)}>
          附件{block.number ?? ""}　{block.name}
        </p>
      );
    case "signature":
      return (
        <div className={styles.signature}>
          <p className={styles.paragraph}>
            <Runs runs={block.organisation} />
          </p>
          <p className={styles.paragraph}>
            <Runs runs={block.date} />
          </p>
        </div>
      );
    case "table":
      return <TableView block={block} />;
  }
}

function TableView({ block: { caption, unitLine, rows } }: { readonly block: Extract<Block, { readonly kind: "table" }> }) {
  const styles = usePreviewStyles();
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={caption ?? unitLine ?? "表"}>
      {(caption ?? unitLine) !== undefined && <p className={styles.caption}>{[caption, unitLine].filter(Boolean).join("　")}</p>}
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ runs, columnSpan, rowSpan, align, header }, column) => {
                const Cell = header ? "th" : "td";
                return (
                  <Cell key={column} colSpan={columnSpan} rowSpan={rowSpan} className={styles.cell} style={{ textAlign: align ?? "left" }}>
                    <Runs runs={runs} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

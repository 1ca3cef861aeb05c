import type { Grid } from "../../../grid/grid";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { FirstRun } from "./FirstRun";

/** The workbook is empty, or holds nothing of ours: what was looked at, what it would need, and a sample to try. */
export function NothingFound({ refusal, grids }: { readonly refusal: "empty" | "unrecognised"; readonly grids: readonly Grid[] }) {
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings[refusal];
  const names = grids.filter(({ rows }) => rows.length > 0).map(({ sheet }) => `“${sheet}”`);
  return (
    <>
      <section className={styles.card}>
        <h2 className={styles.title}>{text.title}</h2>
        <p className={styles.text}>{text.text}</p>
        {names.length > 0 && <p className={styles.muted}>{strings.unrecognised.looked(names.join(strings.listed))}</p>}
      </section>
      <FirstRun />
    </>
  );
}

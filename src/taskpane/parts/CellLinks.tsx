import type { CellRef } from "../../grid/address";
import { formatCellRef } from "../../grid/address";
import { usePaneContext } from "../store/paneContext";
import { useStepStrings } from "../strings/useStepStrings";
import { usePartStyles } from "./parts.styles";

/** More cells than these are only counted. */
const most = 6;

/** Cells of the workbook, each one click away. */
export function CellLinks({ at }: { readonly at: readonly CellRef[] }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings();
  const named = [...new Map(at.map((cell) => [formatCellRef(cell), cell]))];
  if (named.length === 0) return null;
  return (
    <span className={styles.row}>
      {named.slice(0, most).map(([name, cell]) => (
        <button key={name} type="button" className={styles.link} aria-label={text.goTo(name)} onClick={() => actions.go(cell)}>
          {name}
        </button>
      ))}
      {named.length > most && <span className={styles.muted}>{text.moreCells(named.length)}</span>}
    </span>
  );
}

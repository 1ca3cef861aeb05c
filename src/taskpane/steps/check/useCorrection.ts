import type { Finding } from "../../../findings/finding";
import type { CellRef } from "../../../grid/address";
import { formatCellRef } from "../../../grid/address";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { correctionEntry } from "../../work/correctionEntry";

export interface CorrectionView {
  /** The cell as Excel writes it. */
  readonly name: string;
  readonly at: CellRef;
  readonly from: string;
  readonly to: string;
  /** Null where the cell is a formula, or holds by now something else than what was checked: then only the person can mend it. */
  readonly apply: (() => void) | null;
}

/** The correction that a finding proposes; null where it proposes none. */
export function useCorrection({ at: cells, values }: Finding): CorrectionView | null {
  const { state, actions } = usePaneContext();
  const text = useStepStrings().check;
  const { proposalAt: name, proposalFrom: from, proposalTo: to } = values;
  const at = cells.find((cell) => formatCellRef(cell) === name);
  if (name === undefined || from === undefined || to === undefined || !at || !state.analysis) return null;
  const entry = correctionEntry(state.analysis.reading.grids, { at, from, to });
  return { name, at, from, to, apply: entry && (() => actions.enter([entry], { doing: text.applying, done: text.applied(name) })) };
}

import { Button, mergeClasses } from "@fluentui/react-components";
import type { Fact } from "../../../facts/fact";
import { factEntry } from "../../../facts/fact";
import type { Evaluation } from "../../../findings/evaluation";
import { usualPlace } from "../../../findings/usualPlace";
import { formatCellRef } from "../../../grid/address";
import { CellLinks } from "../../parts/CellLinks";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { factName } from "./factName";

/** A figure that is missing, unreadable or told twice: the person points at the cell that counts. */
export function NeededFact({ fact, evaluation }: { readonly fact: Fact; readonly evaluation: Evaluation }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings();
  const name = factName(fact, evaluation.facts.year, state.language, text);
  const start = (): void => actions.startBinding(fact, name, factEntry(fact.id).measure === "money");
  const readings = fact.state === "contradictory" ? fact.readings.filter(({ quantity }) => quantity !== null) : [];
  const place = usualPlace(fact.id, evaluation.rubric.subject);
  return (
    <li className={mergeClasses(styles.card, fact.state === "missing" ? styles.note : styles.costsPoints)}>
      <div className={styles.between}>
        <span className={styles.strong}>{name}</span>
        <span className={mergeClasses(styles.muted, fact.state !== "missing" && styles.warning)}>{text.factStates[fact.state]}</span>
      </div>
      {readings.map((reading) => (
        <div key={formatCellRef(reading.at)} className={styles.row}>
          <span className={styles.number}>
            {reading.text}
            {reading.quantity && !reading.text.endsWith(reading.quantity.unit) ? ` ${reading.quantity.unit}` : ""}
          </span>
          <CellLinks at={[reading.at]} />
          <Button
            size="small"
            aria-label={text.facts.useThis(formatCellRef(reading.at))}
            onClick={() => {
              start();
              actions.takeCell(reading.at);
            }}
          >
            {text.facts.useThisShort}
          </Button>
        </div>
      ))}
      {fact.state === "unreadable" && fact.at && <CellLinks at={[fact.at]} />}
      <div className={styles.between}>
        <span className={styles.muted}>{fact.state === "missing" && place !== "" ? text.facts.usually(place) : ""}</span>
        <Button size="small" className={styles.fixed} aria-label={`${text.facts.point} ${name}`} onClick={start}>
          {text.facts.point}
        </Button>
      </div>
    </li>
  );
}

import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Fact } from "../../../facts/fact";
import type { Facts } from "../../../facts/facts";
import { formatCellRef } from "../../../grid/address";
import { printExact } from "../../../quantity/printNumber";
import { CellLinks } from "../../parts/CellLinks";
import { FilterBox } from "../../parts/FilterBox";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useFilter } from "../../parts/useFilter";
import { withoutMapping } from "../../store/memoryEdits";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { factName } from "./factName";

/** Every figure that was recognised, with its cells. */
export function KnownFacts({ facts }: { readonly facts: Facts }) {
  const { state } = usePaneContext();
  const text = useStepStrings();
  const styles = usePartStyles();
  const known = useMemo(() => facts.facts.filter(({ state: is }) => is === "known"), [facts]);
  const name = (fact: Fact): string => factName(fact, facts.year, state.language, text);
  const { wanted, setWanted, shown } = useFilter(known, (fact) => `${name(fact)} ${fact.at ? formatCellRef(fact.at) : ""} ${fact.quantity?.value.toString() ?? ""}`);
  return (
    <Section title={text.facts.known} count={text.facts.knownCount(known.length)}>
      <FilterBox value={wanted} change={setWanted} label={`${text.filter} ${text.facts.known}`} />
      <Paged items={shown}>
        {(fact) => (
          <li key={`${fact.id}@${fact.year ?? ""}`} className={styles.card}>
            <span className={styles.between}>
              <span>{name(fact)}</span>
              <span className={styles.number}>{fact.quantity ? `${printExact(fact.quantity.value, 0)} ${fact.quantity.unit}` : ""}</span>
            </span>
            <CellLinks at={[...(fact.at ? [fact.at] : []), ...fact.also]} />
            {fact.readings.some(({ kind }) => kind === "mapping") && <ByPerson fact={fact} />}
          </li>
        )}
      </Paged>
    </Section>
  );
}

function ByPerson({ fact }: { readonly fact: Fact }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().facts;
  const forget = (): void => actions.remember((memory) => ({ ...memory, ...withoutMapping(withoutMapping(memory, { fact: fact.id, year: fact.year }), { fact: fact.id, year: null }) }), text.forgotten);
  return (
    <span className={styles.row}>
      <span className={styles.muted}>{text.byPerson}</span>
      <Button size="small" onClick={forget}>
        {text.forget}
      </Button>
    </span>
  );
}

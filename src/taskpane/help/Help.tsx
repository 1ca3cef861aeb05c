import { Paged } from "../parts/Paged";
import { Section } from "../parts/Section";
import { usePartStyles } from "../parts/parts.styles";
import { FirstRun } from "../steps/tables/FirstRun";
import { usePaneContext } from "../store/paneContext";
import { ContractLink } from "./ContractLink";
import { LanguageChoice } from "./LanguageChoice";
import { Tools } from "./Tools";
import { useHelp } from "./useHelp";

/** Help inside the pane: searched by any word of any function, rate, finding or how-to. */
export function Help() {
  const { actions, state } = usePaneContext();
  const styles = usePartStyles();
  const { text, wanted, found } = useHelp();
  return (
    <>
      <Section title={text.title}>
        <input type="search" autoFocus className={styles.input} aria-label={text.search} placeholder={text.hint} value={wanted} onChange={({ target }) => actions.help(target.value)} />
        <p role="status" className={styles.muted}>
          {wanted.trim() === "" ? "" : text.found(found.length)}
        </p>
        <Paged items={found} empty={text.nothing}>
          {({ kind, id, title, lines }) => (
            <li key={`${kind}${id}`} className={styles.card}>
              <details open={found.length <= 3}>
                <summary className={styles.summary}>
                  <span className={styles.strong}>{title}</span> <span className={styles.muted}>{text.kinds[kind]}</span>
                </summary>
                <div className={styles.details}>
                  {lines.map((line) => (
                    <p key={line} className={styles.text}>
                      {line}
                    </p>
                  ))}
                </div>
              </details>
            </li>
          )}
        </Paged>
      </Section>
      {wanted.trim() === "" && (
        <>
          <Tools text={text} />
          <LanguageChoice label={text.language} />
          <FirstRun />
          <ContractLink language={state.language} />
        </>
      )}
    </>
  );
}

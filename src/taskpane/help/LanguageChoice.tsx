import { usePartStyles } from "../parts/parts.styles";
import { usePaneContext } from "../store/paneContext";
import type { Language } from "../strings/language";

/** The pane's language, where Office's own is not the person's. */
export function LanguageChoice({ label }: { readonly label: string }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  return (
    <label className={styles.field}>
      {label}
      <select className={styles.input} value={state.language} onChange={({ target }) => actions.language(target.value as Language)}>
        <option value="zh-CN" lang="zh-CN">
          中文
        </option>
        <option value="en-US" lang="en-US">
          English
        </option>
      </select>
    </label>
  );
}

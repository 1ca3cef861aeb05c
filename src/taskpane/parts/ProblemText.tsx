import { usePaneContext } from "../store/paneContext";
import type { Problem } from "../store/paneState";
import { problemIn } from "../strings/problemIn";
import { usePartStyles } from "./parts.styles";

/** Why one part of a step could not do its work, in the place where its result would stand. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  const { language } = usePaneContext().state;
  const styles = usePartStyles();
  const { text, original } = problemIn(language, problem);
  return (
    <div role="alert" className={styles.bad}>
      <p className={styles.text}>{text}</p>
      {original !== undefined && (
        <p className={styles.text} lang="zh-CN">
          {original}
        </p>
      )}
    </div>
  );
}

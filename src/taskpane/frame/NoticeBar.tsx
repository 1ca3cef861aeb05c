import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { useNoticeStyles } from "./NoticeBar.styles";

/** What was done, or why not: over the lower edge, so that nothing moves; read out as it comes. */
export function NoticeBar() {
  const { state, actions } = usePaneContext();
  const styles = useNoticeStyles();
  const text = useShellStrings();
  const { notice } = state;
  return (
    <>
      <div role="status" className={styles.place}>
        {notice?.tone === "good" && <Told key={notice.serial} words={notice.text} className={styles.good} dismiss={actions.dismiss} label={text.dismiss} />}
      </div>
      <div role="alert" className={styles.place}>
        {notice?.tone === "bad" && <Told key={notice.serial} words={notice.text} className={styles.bad} dismiss={actions.dismiss} label={text.dismiss} />}
      </div>
    </>
  );
}

function Told({ words, className, dismiss, label }: { readonly words: string; readonly className: string; readonly dismiss: () => void; readonly label: string }) {
  const styles = useNoticeStyles();
  return (
    <div className={mergeClasses(styles.notice, className)}>
      <span className={styles.words}>{words}</span>
      <Button size="small" appearance="subtle" className={styles.dismiss} onClick={dismiss}>
        {label}
      </Button>
    </div>
  );
}

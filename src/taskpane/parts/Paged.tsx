import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { useStepStrings } from "../strings/useStepStrings";
import { usePartStyles } from "./parts.styles";

/** So many entries at once: a keystroke in a filter over hundreds of them must not be felt. */
const page = 20;

/** A long list, a page at a time. */
export function Paged<T>({ items, children, empty }: { readonly items: readonly T[]; readonly children: (item: T, index: number) => ReactNode; readonly empty?: string }) {
  const [shown, setShown] = useState(page);
  const styles = usePartStyles();
  const text = useStepStrings();
  if (items.length === 0) return <p className={styles.muted}>{empty ?? text.nothingFits}</p>;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && <Button onClick={() => setShown(shown + page)}>{text.more(items.length - shown)}</Button>}
    </>
  );
}

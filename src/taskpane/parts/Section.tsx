import type { ReactNode } from "react";
import { useId } from "react";
import { usePartStyles } from "./parts.styles";

/** A part of a step under its heading. */
export function Section({ title, titleLang, count, children }: { readonly title: string; readonly titleLang?: string; readonly count?: string | number; readonly children: ReactNode }) {
  const styles = usePartStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        <span lang={titleLang}>{title}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

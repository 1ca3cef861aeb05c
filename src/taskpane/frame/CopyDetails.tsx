import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../strings/language";
import { shellStrings } from "../strings/shellStrings";
import { useProblemStyles } from "./ProblemCard.styles";

/** The details of a fault for a maintainer: to copy, and to be seen where copying is not allowed. */
export function CopyDetails({ details, language }: { readonly details: string; readonly language: Language }) {
  const styles = useProblemStyles();
  const text = shellStrings[language];
  const [state, setState] = useState<"start" | "copied" | "shown">("start");
  const copy = (): void => {
    const write = navigator.clipboard?.writeText(details) ?? Promise.reject(new Error("no clipboard"));
    write.then(
      () => setState("copied"),
      () => setState("shown"),
    );
  };
  return (
    <>
      <Button onClick={copy}>{state === "copied" ? text.copied : text.copyDetails}</Button>
      {state === "shown" && (
        <pre tabIndex={0} className={styles.details}>
          {details}
        </pre>
      )}
    </>
  );
}

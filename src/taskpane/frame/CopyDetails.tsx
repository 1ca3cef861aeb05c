import { useState } from "react";
import type { Language } from "../strings/language";
import { shellStrings } from "../strings/shellStrings";
import { PlainButton } from "./PlainButton";

/** The details of a fault for a maintainer: to copy, and to be seen where copying is not allowed. */
export function CopyDetails({ details, language }: { readonly details: string; readonly language: Language }) {
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
      <PlainButton onClick={copy}>{state === "copied" ? text.copied : text.copyDetails}</PlainButton>
      {state === "shown" && <pre tabIndex={0}>{details}</pre>}
    </>
  );
}

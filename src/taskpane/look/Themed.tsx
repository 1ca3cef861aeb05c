import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../strings/language";
import { useTheme } from "./useTheme";

/** Everything of ours stands in this: the theme that Office or the system shows, and the language. */
export function Themed({ language, className = "", children }: { readonly language: Language; readonly className?: string; readonly children: ReactNode }) {
  return (
    <FluentProvider theme={useTheme()} className={`perf ${className}`} lang={language}>
      {children}
    </FluentProvider>
  );
}

import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Language } from "./delivery/deliveryTexts";

/** The add-in's page: in Excel's task pane and in the workbench's frame the pane; in Word the page that inserts a report. */
async function main(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  const { host } = await Office.onReady();
  createRoot(place).render(<FluentProvider theme={webLightTheme}>{await viewFor(host)}</FluentProvider>);
}

async function viewFor(host: Office.HostType): Promise<React.ReactNode> {
  if (host !== Office.HostType.Word) return `PERF 绩效自评 · ${String(host)}`;
  const { WordPane } = await import("./word/WordPane");
  return <WordPane language={language()} />;
}

function language(): Language {
  return Office.context.displayLanguage.startsWith("en") ? "en-US" : "zh-CN";
}

void main();

import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The add-in's page: in Excel's task pane, and in the workbench's frame. */
async function main(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  const { host } = await Office.onReady();
  createRoot(place).render(<FluentProvider theme={webLightTheme}>{`PERF 绩效自评 · ${String(host)}`}</FluentProvider>);
}

void main();

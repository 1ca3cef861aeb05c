import { createRoot } from "react-dom/client";
import { Pane } from "./frame/Pane";
import { Themed } from "./look/Themed";
import { languageOf } from "./strings/language";

/** The add-in's page: in Excel's task pane and in the workbench's frame the pane; in Word the page that inserts a report. */
async function main(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  const { host } = await Office.onReady();
  createRoot(place).render(await viewFor(host));
}

async function viewFor(host: Office.HostType): Promise<React.ReactNode> {
  if (host !== Office.HostType.Word) return <Pane />;
  const { WordPane } = await import("./word/WordPane");
  const language = languageOf(Office.context.displayLanguage);
  return (
    <Themed language={language}>
      <WordPane language={language} />
    </Themed>
  );
}

void main();

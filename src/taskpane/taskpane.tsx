import { createRoot } from "react-dom/client";
import { Pane } from "./frame/Pane";

/** The add-in's page: in Excel's task pane, and in the workbench's frame. */
async function main(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the pane");
  await Office.onReady();
  createRoot(place).render(<Pane />);
}

void main();

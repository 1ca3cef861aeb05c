import { holdsFile } from "./holdsFile";

/** While something is dragged over a page, the page is told so several times a second; when no more, it has gone. */
const patience = 1_000;

/**
 * Opens a file that is dragged onto the page. While one is, a curtain lies over everything, the pane's frame too, which else
 * would take the file and show it in its own place. Answers what lets the curtain down, for the frame to call.
 */
export function makeDropTarget(curtain: HTMLElement, open: (file: File) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const raise = (): void => {
    clearTimeout(timer);
    curtain.hidden = true;
  };
  const lower = (): void => {
    clearTimeout(timer);
    timer = setTimeout(raise, patience);
    curtain.hidden = false;
  };
  window.addEventListener("dragenter", (event) => {
    if (holdsFile(event)) lower();
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) raise();
  });
  window.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    lower();
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    raise();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
  return lower;
}

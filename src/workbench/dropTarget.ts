/** Opens a file that is dragged onto the page. */
export function makeDropTarget(curtain: HTMLElement, open: (file: File) => void): void {
  const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (holdsFile(event)) curtain.hidden = false;
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) curtain.hidden = true;
  });
  window.addEventListener("dragover", (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    curtain.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

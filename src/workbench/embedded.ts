import { holdsFile } from "./holdsFile";
import type { PaneFrame } from "./paneFrame";

/**
 * The first script of the add-in's page when it stands in the workbench's frame: what Excel for Windows would have planted
 * at `window.external`, the page around the frame gives. Everything after it is the add-in as it is, and Microsoft's library
 * as it is.
 */
function plant(): void {
  const around = (window.parent as Partial<PaneFrame>).nativeHostFor;
  if (!around) throw new Error("this page belongs into the workbench's frame");
  Object.defineProperty(window, "external", { value: around(), configurable: true, writable: true });
}

/** A file that comes in over the frame is the page's around it. */
function passFilesOn(): void {
  window.addEventListener("dragenter", (event) => {
    if (holdsFile(event)) (window.parent as Partial<PaneFrame>).fileOver?.();
  });
}

plant();
passFilesOn();

const least = 320;
const step = 24;

/** Lets a person give the pane more or less room, by mouse or by arrow keys. */
export function makeSplitter(splitter: HTMLElement, desk: HTMLElement, pane: HTMLElement): void {
  const setWidth = (wanted: number): void => {
    const width = Math.min(Math.max(wanted, least), Math.round(desk.clientWidth * 0.6));
    desk.style.setProperty("--pane", `${width}px`);
  };
  splitter.addEventListener("pointerdown", (down) => {
    splitter.setPointerCapture(down.pointerId);
    // Frames and canvases would swallow the movement.
    document.body.classList.add("dragging");
    const move = (event: PointerEvent): void => setWidth(desk.getBoundingClientRect().right - event.clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => {
      document.body.classList.remove("dragging");
      splitter.removeEventListener("pointermove", move);
    }, { once: true });
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.clientWidth + step);
    if (key === "ArrowRight") setWidth(pane.clientWidth - step);
  });
}

/** Shows above the pane why a button of the ribbon did not do its work; null takes it away. Works without the pane. */
export function showProblem(message: string | null): void {
  const place = document.getElementById("command-problem");
  if (!place) throw new Error("the page has no place for a problem");
  place.hidden = message === null;
  if (message === null) return place.replaceChildren();
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "知道了" });
  close.addEventListener("click", () => showProblem(null));
  place.replaceChildren(Object.assign(document.createElement("p"), { textContent: message }), close);
}

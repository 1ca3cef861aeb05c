/**
 * Copies a piece of HTML so that Word and WPS paste it with its tables and faces.
 *
 * @returns whether the clipboard took it
 */
export async function copyRich(html: string): Promise<boolean> {
  return (await writeClipboard(html)) || copySelection(html);
}

/** The new way; Office's own frames on the web, and old browsers, refuse it. */
async function writeClipboard(html: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || !("clipboard" in navigator)) return false;
  const item = new ClipboardItem({ "text/html": new Blob([html], { type: "text/html" }), "text/plain": new Blob([plainText(html)], { type: "text/plain" }) });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/** The old way: what the copy event is given instead of the selection. It works wherever a click may copy. */
function copySelection(html: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plainText(html));
    event.preventDefault();
    given = true;
  };
  document.addEventListener("copy", give, true);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", give, true);
  return done && given;
}

function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/<br>/g, "\n").replace(/<\/(?:p|h\d|tr)>/g, "$&\n").replace(/<\/t[dh]>/g, "$&\t"), "text/html");
  return (body.textContent ?? "").replace(/\n{2,}/g, "\n").trim();
}

import type { Page } from "playwright-core";

/** Lists, as it happens, whatever a page complains of and whatever it asks of another origin, which is refused. */
export async function complaintsOf(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`);
  });
  await page.route("**/*", (route) => {
    const { origin: asked, protocol } = new URL(route.request().url());
    if (asked === origin || protocol === "data:" || protocol === "blob:") return route.continue();
    complaints.push(`request to ${asked}`);
    return route.abort();
  });
  return complaints;
}

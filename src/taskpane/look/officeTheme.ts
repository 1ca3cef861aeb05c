import { inWorkbench } from "./inWorkbench";

/** Whether Office shows itself dark; null where it does not say, and in the workbench and the browser, which have no theme of their own. */
export function officeIsDark(): boolean | null {
  if (!withOffice()) return null;
  const { officeTheme } = Office.context as Partial<Office.Context>;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeTheme?.bodyBackgroundColor ?? "");
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Excel does not announce a new theme in every version; whoever can listen does. */
export function onOfficeTheme(changed: () => void): () => void {
  if (!withOffice()) return () => undefined;
  const { EventType, context } = Office as Partial<typeof Office>;
  const document = (context as Partial<Office.Context> | undefined)?.document;
  if (!EventType?.OfficeThemeChanged || !document) return () => undefined;
  try {
    document.addHandlerAsync(EventType.OfficeThemeChanged, changed);
  } catch {
    // This Excel does not know the event: the theme is then read when the pane opens.
    return () => undefined;
  }
  return () => document.removeHandlerAsync(EventType.OfficeThemeChanged, { handler: changed });
}

/** The companion page stands in a browser, without office.js. */
function withOffice(): boolean {
  return typeof Office !== "undefined" && !inWorkbench();
}

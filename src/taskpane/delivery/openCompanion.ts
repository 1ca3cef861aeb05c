/**
 * Opens companion.html in the person's own browser, which saves files as every browser does. It gets nothing from here: two
 * programs share no memory, and an address is no place for a report. It opens the workbook itself and makes the report anew.
 *
 * @returns the address, for a person whose browser did not open
 */
export function openCompanion(): string {
  const address = new URL("companion.html", location.href).href;
  // Inside Excel and Word on the desktop a plain window.open would give another window of Office, without a download of its own.
  if (Office.context.requirements?.isSetSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
  return address;
}

const reference = /\[(?:\$?('(?:[^']|'')+'|[^[\]'.$:]+))?\.(\$?[A-Z]{1,3}\$?\d+)(?::(?:\$?(?:'(?:[^']|'')+'|[^[\]'.$:]+))?\.(\$?[A-Z]{1,3}\$?\d+))?\]/g;

/** What SheetJS leaves of OpenDocument in a formula, [决算.A1:.B2] where the sheet's name is Chinese, as Excel writes it: 决算!A1:B2. */
export function openDocumentFormula(formula: string): string {
  return formula.replace(reference, (_, sheet: string | undefined, first: string, last: string | undefined) =>
    `${sheet === undefined ? "" : `${sheet}!`}${first}${last === undefined ? "" : `:${last}`}`,
  );
}

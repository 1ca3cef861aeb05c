import { cellName } from "../../grid/address";

/** What a sheet's view says of the rows above and the columns left of a frozen edge; nothing where none are. */
export function frozenPaneXml(freeze: { readonly rows: number; readonly columns: number } | null | undefined, prefix = ""): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows <= 0 && columns <= 0) return "";
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  return `<${prefix}pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><${prefix}selection pane="${pane}"/>`;
}

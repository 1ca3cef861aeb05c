import { Header, Paragraph } from "docx";
import { letterings } from "./gbt9704";
import { plainPiece, renderPieces } from "./renderPieces";

/** 草稿 at the head of every page, as long as something is left for the clerk to fill in; nothing once the report is whole. */
export function draftHeaders(draft: boolean): { readonly default?: Header; readonly even?: Header } {
  const header = (): Header =>
    new Header({ children: [new Paragraph({ style: "Header", children: renderPieces([plainPiece("草稿")], letterings.header) })] });
  return draft ? { default: header(), even: header() } : {};
}

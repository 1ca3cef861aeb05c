import type { DraftChart } from "../../report/sheet";
import { closePlace, placeOf } from "./elementPlace";
import type { ElementPlace } from "./elementPlace";
import { readXml } from "./xml";
import { xmlAttribute } from "./xmlText";

const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** By this our charts are told from what a user put on the sheet; Excel keeps names when it saves. */
export const chartNamePrefix = "PERF_";

export const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}"></xdr:wsDr>`;

/** A chart of ours on a drawing: where its anchor stands, and the relationship to its part. */
export interface OwnAnchor {
  readonly place: ElementPlace;
  readonly relationship: string;
}

export interface DrawingScan {
  readonly root: ElementPlace;
  readonly own: readonly OwnAnchor[];
  /** The highest number that a shape has. */
  readonly lastId: number;
}

/** What stands on a drawing, as far as we must know it. */
export function scanDrawing(part: string, text: string): DrawingScan {
  let root: ElementPlace | null = null;
  let anchor: { readonly place: ElementPlace; name: string; relationship: string } | null = null;
  let lastId = 0;
  const own: OwnAnchor[] = [];
  readXml(part, text, {
    start(uri, local, tag) {
      if (tag.depth === 1) root = placeOf(tag);
      if (tag.depth === 2) anchor = { place: placeOf(tag), name: "", relationship: "" };
      if (uri === spreadsheetDrawing && local === "cNvPr") {
        lastId = Math.max(lastId, Number(tag.attribute("id")) || 0);
        if (anchor?.name === "") anchor.name = tag.attribute("name") ?? "";
      }
      if (uri === chartNamespace && local === "chart" && anchor) anchor.relationship = tag.attribute("id", officeRelationships) ?? "";
    },
    end(_uri, _local, tag) {
      if (tag.depth === 1 && root) closePlace(root, tag);
      if (tag.depth !== 2 || !anchor) return;
      closePlace(anchor.place, tag);
      if (anchor.name.startsWith(chartNamePrefix) && anchor.relationship !== "") own.push({ place: anchor.place, relationship: anchor.relationship });
      anchor = null;
    },
  });
  if (!root) throw new Error(`${part} has no root, which the reader should have refused`);
  return { root, own, lastId };
}

/** A chart over the cells of its place; it moves and grows with them. All names are declared here, whatever the drawing calls them. */
export function anchorXml({ place, title, alternative }: DraftChart, number: number, id: number, relationship: string): string {
  const corner = (name: string, column: number, row: number): string => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}">`,
    corner("from", place.left, place.top),
    corner("to", place.right + 1, place.bottom + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${chartNamePrefix}${number}" title="${xmlAttribute(title)}" descr="${xmlAttribute(alternative)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeRelationships}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

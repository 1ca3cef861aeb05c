import type { Flavour } from "./flavour";
import type { SheetAttachment } from "./sheetXml";
import { readXml } from "./xml";

const kept = ["drawing", "legacyDrawing"] as const;

/**
 * What a user added to a sheet of ours and what must stay when its cells are written anew: charts and pictures (a
 * drawing), comments (a legacy drawing). The relationships themselves stand beside the sheet and are not touched.
 */
export function sheetAttachments(part: string, text: string, flavour: Flavour): readonly SheetAttachment[] {
  const found: SheetAttachment[] = [];
  readXml(part, text, {
    start(uri, local, tag) {
      const element = kept.find((name) => name === local);
      const relationship = tag.attribute("id", flavour.relationships);
      if (tag.depth === 2 && uri === flavour.main && element && relationship) found.push({ element, relationship });
    },
  });
  return found;
}

import type { Splice } from "./splice";
import { insertion } from "./splice";
import type { XmlTag } from "./xml";

/** Where an element stands; kept while the reader's own tag moves on. */
export interface ElementPlace {
  readonly qualified: string;
  /** `x:` or nothing: what an inserted sibling or child of the same namespace begins with. */
  readonly prefix: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly inside: number;
  readonly selfClosing: boolean;
  /** Where the closing tag begins, and behind it; both are set when the element ends. */
  closing: number;
  end: number;
}

export function placeOf(tag: XmlTag): ElementPlace {
  const { qualified, prefix, start, end, selfClosing } = tag;
  return { qualified, prefix: prefix === "" ? "" : `${prefix}:`, start, inside: end, selfClosing, closing: end, end };
}

/** To be called at the element's end event. */
export function closePlace(place: ElementPlace, tag: XmlTag): void {
  if (place.selfClosing) return;
  place.closing = tag.start;
  place.end = tag.end;
}

/** Puts text at the end of an element's content, opening it where it closes itself. */
export function appended(place: ElementPlace, text: string): Splice {
  if (!place.selfClosing) return insertion(place.closing, text);
  return { start: place.inside - "/>".length, end: place.inside, text: `>${text}</${place.qualified}>` };
}

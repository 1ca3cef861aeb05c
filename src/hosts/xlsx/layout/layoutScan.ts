import type { ElementPlace } from "../elementPlace";
import { closePlace, placeOf } from "../elementPlace";
import type { XmlHandler, XmlTag } from "../xml";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** An entry for one column or several that look alike. */
export interface ColumnsPlace extends Range {
  readonly first: number;
  readonly last: number;
}

/** Notes where a sheet says how it is laid out. */
export class LayoutScan implements XmlHandler {
  root: ElementPlace | null = null;
  /** The sheet's own parts, in order. */
  readonly parts: { readonly local: string; readonly place: ElementPlace }[] = [];
  readonly columns: ColumnsPlace[] = [];
  /** The opening tags of the rows, in order. */
  readonly rows: { readonly row: number; readonly place: Range }[] = [];
  /** The first view, and what it says of its panes and what is chosen in them. */
  view: ElementPlace | null = null;
  readonly panes: ElementPlace[] = [];
  tabColor: ElementPlace | null = null;
  private readonly open: ElementPlace[] = [];

  start(_uri: string, local: string, tag: XmlTag): void {
    const { depth } = tag;
    if (depth > 4 || (depth === 4 && local === "c")) return;
    if (depth === 3 && local === "row") return void this.startRow(tag);
    const place = placeOf(tag);
    this.open[depth] = place;
    if (depth === 1) this.root = place;
    else if (depth === 2) this.parts.push({ local, place });
    else if (local === "tabColor") this.tabColor = place;
    else if (local === "col") this.columns.push({ first: Number(tag.attribute("min")) - 1, last: Number(tag.attribute("max")) - 1, start: tag.start, end: tag.end });
    else if (local === "sheetView") this.view ??= place;
    else if (depth === 4 && this.open[3] === this.view && (local === "pane" || local === "selection")) this.panes.push(place);
  }

  end(_uri: string, local: string, tag: XmlTag): void {
    const { depth } = tag;
    if (depth > 4 || (depth === 4 && local === "c") || (depth === 3 && local === "row")) return;
    const place = this.open[depth];
    if (place) closePlace(place, tag);
  }

  partOf(local: string): ElementPlace | undefined {
    return this.parts.find((part) => part.local === local)?.place;
  }

  /** Behind the last of the parts that are named, else where the sheet begins: the schema wants its parts in one order. */
  behind(locals: ReadonlySet<string>): number {
    return this.parts.filter(({ local }) => locals.has(local)).at(-1)?.place.end ?? this.root?.inside ?? 0;
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.attribute("r");
    const row = stated === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(stated) - 1;
    this.rows.push({ row, place: { start: tag.start, end: tag.end } });
  }
}

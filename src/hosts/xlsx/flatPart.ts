import type { ElementPlace } from "./elementPlace";
import { appended, closePlace, placeOf } from "./elementPlace";
import type { Splice } from "./splice";
import type { XmlTag } from "./xml";
import { readXml } from "./xml";

/** A part whose root holds nothing but flat entries, with the entries that are to be taken out and put in. */
export class FlatPart {
  /** What an inserted entry begins with: `ct:` or nothing. */
  readonly prefix: string;
  private readonly root: ElementPlace;
  private readonly removals: Splice[] = [];
  private readonly added: string[] = [];

  /** Shows each entry of the namespace to `take`, with its place. */
  constructor(part: string, text: string, namespace: string, take: (local: string, tag: XmlTag, place: ElementPlace) => void) {
    const open: ElementPlace[] = [];
    readXml(part, text, {
      start(uri, local, tag) {
        const place = placeOf(tag);
        open.push(place);
        if (uri === namespace && tag.depth === 2) take(local, tag, place);
      },
      end(_uri, _local, tag) {
        const place = tag.depth === 1 ? open[0] : open.pop();
        if (place) closePlace(place, tag);
      },
    });
    // The reader refuses a part without a root.
    this.root = open[0] as ElementPlace;
    this.prefix = this.root.prefix;
  }

  add(entry: string): void {
    this.added.push(entry);
  }

  remove({ start, end }: ElementPlace): void {
    this.removals.push({ start, end, text: "" });
  }

  get splices(): readonly Splice[] {
    return this.added.length > 0 ? [...this.removals, appended(this.root, this.added.join(""))] : this.removals;
  }
}

import { decodeAttribute } from "./xmlDecode";
import { standsAt } from "./standsAt";
import type { XmlName, XmlNames } from "./xmlNames";

/** The stretch of the document that is in memory: `text` begins at `offset` of the whole. */
export interface XmlWindow {
  text: string;
  offset: number;
}

/** Reads something from the letters of `source` between `start` and `end`. */
export type LetterReader<T> = (source: string, start: number, end: number) => T;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The tag that is just being read; good only until the handler returns. Offsets count UTF-16 units of the part's
 * decoded text, without its byte order mark (see `decodeXml`). One object serves all tags of a document, and of an
 * attribute only the places are kept until somebody asks for it.
 */
export class XmlTag {
  /** Where its "<" stands. */
  start = 0;
  /** Right behind its ">". */
  end = 0;
  /** `<a/>`: its `end` event comes right after its `start`, with the same offsets. */
  selfClosing = false;
  /** 1 for the root element. */
  depth = 0;
  name: XmlName = { qualified: "", prefix: "", local: "" };
  /** Four numbers for each attribute: start and end of its name, start and end of its raw value. */
  private places = new Int32Array(64);
  private used = 0;

  constructor(
    private readonly window: XmlWindow,
    private readonly names: XmlNames,
    /** Reads no further: nothing more is reported, and what follows is not checked. */
    readonly stop: () => void,
  ) {}

  /** As written: x:sheet. */
  get qualified(): string {
    return this.name.qualified;
  }

  /** As written, "" where there is none. */
  get prefix(): string {
    return this.name.prefix;
  }

  /** The decoded value of an attribute (of no namespace unless one is given), or undefined. */
  attribute(local: string, namespace = ""): string | undefined {
    const index = this.find(local, namespace);
    return index < 0 ? undefined : decodeAttribute(this.slice(this.at(index + 2), this.at(index + 3)));
  }

  /**
   * Has the attribute's raw letters read where they stand, without making a string of them; undefined where there is
   * none. References are not resolved: for addresses and numbers, which have none.
   */
  read<T>(local: string, reader: LetterReader<T>): T | undefined {
    const index = this.find(local, "");
    const { text, offset } = this.window;
    return index < 0 ? undefined : reader(text, this.at(index + 2) - offset, this.at(index + 3) - offset);
  }

  /** Where the attribute's raw value stands, between its quotes. */
  attributeRange(local: string, namespace = ""): Range | undefined {
    const index = this.find(local, namespace);
    return index < 0 ? undefined : { start: this.at(index + 2), end: this.at(index + 3) };
  }

  /** A prefix that stands for the namespace at this place ("" is the default one), or undefined. */
  prefixOf(namespace: string): string | undefined {
    return this.names.prefixOf(namespace);
  }

  /** For the reader: begins a tag; its attributes follow. */
  open(name: XmlName, start: number, depth: number): void {
    this.name = name;
    this.start = start;
    this.depth = depth;
    this.used = 0;
  }

  /** For the reader: the end of the tag is reached. */
  close(end: number, selfClosing: boolean): void {
    this.end = end;
    this.selfClosing = selfClosing;
  }

  addName(start: number, end: number): void {
    if (this.used === this.places.length) this.grow();
    this.places[this.used] = start;
    this.places[this.used + 1] = end;
    this.places[this.used + 2] = -1;
    this.used += 4;
  }

  /** A value may come in pieces that follow each other. */
  addValue(start: number, end: number): void {
    if (this.places[this.used - 2] === -1) this.places[this.used - 2] = start;
    this.places[this.used - 1] = end;
  }

  /** For the reader: makes the namespace declarations of this tag known. */
  declareNamespaces(): void {
    for (let index = 0; index < this.used; index += 4) {
      const name = this.slice(this.at(index), this.at(index + 1));
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      this.names.declare(name.slice(6), decodeAttribute(this.slice(this.at(index + 2), this.at(index + 3))), this.depth);
    }
  }

  private find(local: string, namespace: string): number {
    const { text, offset } = this.window;
    const first = local.charCodeAt(0);
    for (let index = 0; index < this.used; index += 4) {
      const start = this.at(index) - offset;
      const end = this.at(index + 1) - offset;
      // The names that a sheet's cells are asked for have one letter.
      const same = end - start === local.length && text.charCodeAt(start) === first;
      if (namespace === "") {
        if (same && (local.length === 1 || standsAt(local, text, start, end))) return index;
      } else if (this.isIn(namespace, local, start, end)) return index;
    }
    return -1;
  }

  private isIn(namespace: string, local: string, start: number, end: number): boolean {
    const { text } = this.window;
    const colon = end - local.length - 1;
    return standsAt(`:${local}`, text, colon, end) && this.names.resolve(text.slice(start, colon)) === namespace;
  }

  private grow(): void {
    const places = new Int32Array(this.places.length * 2);
    places.set(this.places);
    this.places = places;
  }

  private at(index: number): number {
    return this.places[index] as number;
  }

  private slice(start: number, end: number): string {
    return this.window.text.slice(start - this.window.offset, end - this.window.offset);
  }
}

import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { decodeText, unixLines } from "./xmlDecode";
import { xmlFault } from "./xmlFault";
import { standsAt } from "./standsAt";
import { XmlNames, type XmlName } from "./xmlNames";
import { type LetterReader, XmlTag, type XmlWindow } from "./xmlTag";

/** A piece of character data; good only until the handler returns. Text may come in several pieces. */
export interface XmlText {
  readonly start: number;
  readonly end: number;
  /** Decoded: references and CDATA resolved. Costs nothing until it is asked for. */
  text(): string;
  /** Has the raw letters read where they stand, without making a string of them; references are not resolved. */
  read<T>(reader: LetterReader<T>): T;
}

export interface XmlHandler {
  start?(namespace: string, local: string, tag: XmlTag): void;
  /** Attributes are not kept until here; of the tag, only its place, depth and name are good. */
  end?(namespace: string, local: string, tag: XmlTag): void;
  text?(text: XmlText): void;
}

const { NoValue: noValue, Unquoted: unquoted } = QuoteType;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
/** Of xmlns. */
const smallX = 0x78;
/** An element nested deeper than this is an attack, not a workbook. */
const deepest = 1000;

/**
 * A streaming, namespace-aware XML reader on htmlparser2's tokenizer, strict where that one forgives.
 * Nothing is made of a tag's attributes or of a text unless the handler asks, because a sheet has millions.
 * Pieces that are fed must not end inside a reference or between CR and LF (XmlChunks sees to that).
 *
 * @throws HostProblem `damaged`, naming the part, on anything that is not well-formed, is cut off, or holds a DTD
 *   (which OPC forbids, and which could define entities that grow without bounds).
 */
export class XmlReader {
  private readonly window: XmlWindow = { text: "", offset: 0 };
  private readonly names = new XmlNames();
  private readonly open: XmlName[] = [];
  private readonly tag: XmlTag;
  private readonly tokenizer: Tokenizer;
  private readonly piece = {
    start: 0,
    end: 0,
    text: () => this.pieceText(),
    read: <T>(reader: LetterReader<T>) =>
      reader(this.window.text, this.piece.start - this.window.offset, this.piece.end - this.window.offset),
  };
  private pieceIsCdata = false;
  private tagMayDeclare = false;
  private sawRoot = false;
  private stopped = false;
  /** Everything before this place has been reported. */
  private done = 0;
  private total = 0;

  /** `part` is the name that messages give. */
  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {
    this.tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.callbacks());
    this.tag = new XmlTag(this.window, this.names, () => {
      this.stopped = true;
      this.tokenizer.pause();
    });
  }

  /** The next characters of the part. */
  feed(text: string): void {
    if (this.stopped || text === "") return;
    this.window.text = this.window.text.slice(this.done - this.window.offset) + text;
    this.window.offset = this.done;
    this.total += text.length;
    this.tokenizer.write(text);
  }

  /** Nothing more comes: whatever is still open is cut off. */
  finish(): void {
    this.tokenizer.end();
    if (this.stopped) return;
    if (!this.sawRoot && this.total === 0) throw xmlFault(this.part, "是空的");
    if (!this.sawRoot || this.open.length > 0 || this.done < this.total) throw this.fault("内容不完整（被截断）", this.total);
  }

  private callbacks(): TokenizerCallbacks {
    return {
      onopentagname: (start, end) => this.startName(start, end),
      onattribname: (start, end) => {
        this.tag.addName(start, end);
        if (this.window.text.charCodeAt(start - this.window.offset) === smallX) this.tagMayDeclare = true;
      },
      onattribdata: (start, end) => this.tag.addValue(start, end),
      onattribend: (quote, end) => {
        if (quote === noValue || quote === unquoted) throw this.fault("属性值没有引号", end);
      },
      onattribentity: () => undefined,
      onopentagend: (end) => this.startTag(end + 1, false),
      onselfclosingtag: (end) => this.startTag(end + 1, true),
      onclosetag: (start, end) => this.endTag(start, end),
      ontext: (start, end) => this.characters(start, end),
      ontextentity: () => undefined,
      oncdata: (start, end, tail) => this.cdata(start, end, tail),
      oncomment: (_start, end, tail) => {
        if (tail === 0) throw this.fault("注释没有结束", end);
        this.done = end + 1;
      },
      ondeclaration: (start) => {
        throw this.fault("含有不允许的文档类型声明", start);
      },
      onprocessinginstruction: (_start, end) => {
        this.done = end + 1;
      },
      onend: () => undefined,
    };
  }

  private startName(start: number, end: number): void {
    const { text, offset } = this.window;
    if (this.open.length === 0 && this.sawRoot) throw this.fault("有多余的内容", start - 1);
    if (this.open.length === deepest) throw this.fault("嵌套层次过多", start - 1);
    this.tag.open(this.names.at(text, start - offset, end - offset), start - 1, this.open.length + 1);
    this.tagMayDeclare = false;
  }

  private startTag(end: number, selfClosing: boolean): void {
    const { tag } = this;
    this.sawRoot = true;
    tag.close(end, selfClosing);
    if (this.tagMayDeclare) tag.declareNamespaces();
    const namespace = this.namespaceOf(tag.name);
    this.handler.start?.(namespace, tag.name.local, tag);
    this.done = end;
    if (!selfClosing) this.open.push(tag.name);
    else {
      if (!this.stopped) this.handler.end?.(namespace, tag.name.local, tag);
      this.names.leave(tag.depth);
    }
  }

  private endTag(start: number, end: number): void {
    const { text, offset } = this.window;
    const name = this.open[this.open.length - 1];
    const matches = name !== undefined && standsAt(name.qualified, text, start - offset, end - offset);
    if (!matches || text.charCodeAt(start - offset - 1) !== slash) {
      throw this.fault(`结束标签 </${text.slice(start - offset, end - offset).slice(0, 40)}> 与开始标签不配对`, start - 2);
    }
    this.done = text.charCodeAt(end - offset) === greaterThan ? end + 1 : text.indexOf(">", end - offset) + offset + 1;
    this.tag.open(name, start - 2, this.open.length);
    this.tag.close(this.done, false);
    this.handler.end?.(this.namespaceOf(name), name.local, this.tag);
    this.names.leave(this.open.length);
    this.open.pop();
  }

  private characters(start: number, end: number): void {
    const { text, offset } = this.window;
    if (text.charCodeAt(start - offset) === lessThan) throw this.fault("有不成标签的“<”", start);
    if (this.open.length > 0) this.report(start, end, false);
    else if (text.slice(start - offset, end - offset).trim() !== "") throw this.fault("有多余的内容", start);
    this.done = end;
  }

  private cdata(start: number, end: number, tail: number): void {
    if (tail === 0) throw this.fault("CDATA 没有结束", end);
    if (this.open.length === 0) throw this.fault("有多余的内容", start);
    this.report(start, end - tail, true);
    this.done = end + 1;
  }

  private report(start: number, end: number, isCdata: boolean): void {
    if (!this.handler.text) return;
    this.piece.start = start;
    this.piece.end = end;
    this.pieceIsCdata = isCdata;
    this.handler.text(this.piece);
  }

  private pieceText(): string {
    const raw = this.window.text.slice(this.piece.start - this.window.offset, this.piece.end - this.window.offset);
    return this.pieceIsCdata ? unixLines(raw) : decodeText(raw);
  }

  private namespaceOf(name: XmlName): string {
    const namespace = this.names.namespaceOf(name);
    if (namespace === undefined) throw this.fault(`前缀“${name.prefix}”没有声明`, this.tag.start);
    return namespace;
  }

  private fault(reason: string, offset: number): Error {
    return xmlFault(this.part, reason, offset);
  }
}

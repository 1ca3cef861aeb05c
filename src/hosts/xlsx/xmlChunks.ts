import { xmlFault } from "./xmlFault";
import { xmlEncoding } from "./xmlSource";

const rightBracket = 0x3e;

/**
 * Turns the bytes of an XML part into text, piece by piece. Each piece ends behind a ">" (or where the part does), so
 * that no letter, reference or line end is torn in two; nearly always that is also the end of a tag.
 * UTF-16, which nearly nobody writes, is decoded in one piece.
 *
 * @throws HostProblem `damaged` when the bytes are no text of the part's encoding.
 */
export class XmlChunks {
  private readonly waiting: Uint8Array[] = [];
  private decoder: TextDecoder | null = null;

  constructor(
    private readonly part: string,
    private readonly receive: (text: string) => void,
  ) {}

  write(chunk: Uint8Array): void {
    if (this.decoder === null) return this.begin(chunk);
    const cut = this.decoder.encoding === "utf-8" ? chunk.lastIndexOf(rightBracket) + 1 : 0;
    this.waiting.push(chunk.subarray(0, cut || chunk.length));
    if (cut === 0) return;
    this.pass();
    if (cut < chunk.length) this.waiting.push(chunk.subarray(cut));
  }

  /** Nothing more comes. */
  finish(): void {
    this.decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    this.pass();
  }

  private begin(chunk: Uint8Array): void {
    const head = joined([...this.waiting.splice(0), chunk]);
    if (head.length < 4) return void this.waiting.push(head);
    const { encoding, mark } = xmlEncoding(head);
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.write(head.subarray(mark));
  }

  private pass(): void {
    const bytes = joined(this.waiting.splice(0));
    let text: string;
    try {
      text = this.decoder?.decode(bytes) ?? "";
    } catch (cause) {
      throw xmlFault(this.part, "不是 UTF-8 或 UTF-16 文字", undefined, cause);
    }
    this.receive(text);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

import { readXstring } from "./readXstring";
import type { XmlText } from "./xmlReader";
import type { XmlTag } from "./xmlTag";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/**
 * Puts together the text of a shared or an inline string: all runs joined, the phonetic guide (rPh: pinyin, furigana)
 * left out. Pass it every start, text and end between <si> or <is> and its end.
 */
export class RichText {
  private whole = "";
  private run: string | null = null;
  private preserve = false;
  private phonetic = false;

  start(local: string, tag: XmlTag): void {
    if (local === "rPh") this.phonetic = true;
    if (local !== "t" || this.phonetic) return;
    this.run = "";
    this.preserve = tag.attribute("space", xmlNamespace) === "preserve";
  }

  text(piece: XmlText): void {
    if (this.run !== null) this.run += piece.text();
  }

  end(local: string): void {
    if (local === "rPh") this.phonetic = false;
    if (local !== "t" || this.run === null) return;
    const run = this.preserve ? this.run : trimmed(this.run);
    this.whole = this.whole === "" ? run : this.whole + run;
    this.run = null;
  }

  /** The text so far; the next string begins empty. */
  take(): string {
    const text = readXstring(this.whole);
    this.whole = "";
    return text;
  }
}

/** As Excel reads a run without xml:space="preserve"; only XML's white space goes, a full-width blank stays. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

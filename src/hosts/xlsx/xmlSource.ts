export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** An XML part as text, and how to make bytes of the changed text that are encoded as the part was. */
export interface XmlSource {
  /** Without byte order mark; the offsets of the tokenizer count in this text. */
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** What the first bytes say (XML 1.0 Annex F): a byte order mark, or how "<" is written; a part may be nothing but UTF-8 or UTF-16. */
export function xmlEncoding(bytes: Uint8Array): { readonly encoding: XmlEncoding; readonly mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: "utf-16le", mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: "utf-16be", mark: 0 };
  return { encoding: "utf-8", mark: 0 };
}

/**
 * Decodes a whole part, for those who cut and splice its text.
 *
 * @throws TypeError when the bytes are no text of that encoding.
 */
export function decodeXml(bytes: Uint8Array): XmlSource {
  const { encoding, mark } = xmlEncoding(bytes);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark));
  const prefix = bytes.slice(0, mark);
  return {
    text,
    encode: (changed) => {
      const body = encoding === "utf-8" ? new TextEncoder().encode(changed) : utf16(changed, encoding === "utf-16le");
      const whole = new Uint8Array(prefix.length + body.length);
      whole.set(prefix);
      whole.set(body, prefix.length);
      return whole;
    },
  };
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

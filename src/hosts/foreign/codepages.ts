/** Codepages that old workbooks from China and its neighbours name, by the label under which the platform decodes them. */
const labels: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  10000: "macintosh",
  10008: "gb18030",
  54936: "gb18030",
  65001: "utf-8",
};

const decoders = new Map<string, TextDecoder>();

/**
 * What SheetJS asks of a codepage library, answered by the platform's own decoder: it saves 200 KB in the browser. Only
 * decoding; nothing foreign is ever written. An unknown codepage is read as GB18030, the likeliest in a Chinese office.
 */
export const codepages = {
  utils: {
    decode: (codepage: number, data: ArrayLike<number> | string): string => {
      const bytes = typeof data === "string" ? Uint8Array.from(data, (char) => char.charCodeAt(0)) : Uint8Array.from(data);
      return decoderOf(labels[codepage] ?? "gb18030").decode(bytes);
    },
  },
} as const;

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, known);
  return known;
}

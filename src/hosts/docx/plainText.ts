/**
 * Text that may stand in an XML part, in lines.
 *
 * XML 1.0 §2.2 has no place for most control characters, lone surrogates and U+FFFE/U+FFFF: one of them makes Word refuse the
 * file. They carry no meaning in a workbook's cell, so they are dropped. Word's and Excel's line ends (CR LF, LF, CR, vertical
 * tab, U+0085, U+2028, U+2029) end a line; a form feed ends one too.
 */
export function textLines(text: string): readonly string[] {
  if (!suspicious.test(text)) return [text];
  return text.split(lineEnd).map((line) => line.replace(forbidden, ""));
}

/** The same for what stands in one line: a title, a name, a caption. Between Latin words a line end is a space, in Chinese nothing. */
export function singleLine(text: string): string {
  return textLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((joined, line) => (joined === "" ? line : joined + between(joined, line) + line), "");
}

function between(before: string, after: string): string {
  return /[!-~]$/.test(before) && /^[!-~]/.test(after) ? " " : "";
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Most texts have none of either: one look is enough for them. */
const suspicious = new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff\\ufffe\\uffff]");

/** Control characters but the tab, lone surrogates, noncharacters. Written from codes: the characters themselves do not survive editors. */
const forbidden = new RegExp("[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]|\\p{Surrogate}", "gu");

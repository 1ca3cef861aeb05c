/** A standard as the grammar reads it, with the way back to the characters of the cell. */
export interface Normalised {
  readonly text: string;
  /** The part of the cell that a stretch of the normalised text came from. */
  readonly original: (start: number, end: number) => string;
}

const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["-", "‐‑‒–—―−─━﹣"],
    ["~", "〜∼˜"],
    ["≥", "≧⩾"],
    ["≤", "≦⩽"],
    ["(", "[【〔{﹝﹙〖"],
    [")", "]】〕}﹞﹚〗"],
    ["×", "*✕✖╳"],
    ["%", "﹪٪"],
    ["=", "﹦"],
    [":", "︰∶"],
    ["/", "∕⁄"],
    [";", "|"],
  ].flatMap(([one = "", many = ""]) => [...many].map((each) => [each, one])),
);
const dropped = /[\s\u00A0\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\u3000\uFEFF"'`“”„‟‘’「」『』_]/u;

/**
 * Half-width forms, one character for each kind of dash, bracket and comparison, no white space and no quotes.
 * A line break between digits stays a separator: a line that ends in 5分 is followed by a line that begins with 80%.
 */
export function normalise(cell: string): Normalised {
  const out: string[] = [];
  const from: number[] = [];
  const push = (character: string, at: number): void => {
    out.push(character);
    from.push(at);
  };
  for (let at = 0; at < cell.length; at++) {
    const character = plain(cell.charAt(at));
    const before = out.at(-1) ?? "";
    if (character === "\n" && /[0-9%]/.test(before) && /^\s*[0-9]/.test(plainAll(cell.slice(at + 1, at + 4)))) push(";", at);
    else if (dropped.test(character)) continue;
    else if (character === "=" && (before === ">" || before === "<")) out[out.length - 1] = before === ">" ? "≥" : "≤";
    else if (character === "." && !/[0-9]/.test(before)) push("。", at);
    else if (character === "," && isThousands(out, cell.slice(at + 1, at + 5))) continue;
    else push(character, at);
  }
  const text = out.join("");
  return { text, original: (start, end) => cell.slice(from[start] ?? cell.length, (from[end - 1] ?? cell.length - 1) + 1).trim() };
}

function plain(character: string): string {
  const half = /[\uFF01-\uFF5E\u2E80-\u2FD5\uF900-\uFAFF]/u.test(character) ? character.normalize("NFKC") : character;
  return alike[half] ?? half;
}

function plainAll(text: string): string {
  return [...text].map(plain).join("");
}

/** 1,000 is one number; 得5,100%… is two. */
function isThousands(before: readonly string[], after: string): boolean {
  return /(?:^|[^0-9.])[0-9]{1,3}(?:[0-9]{3})*$/.test(before.slice(-12).join("")) && /^[0-9]{3}(?![0-9%])/.test(plainAll(after));
}

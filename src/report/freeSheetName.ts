const longest = 31;
const forbidden = new Set([..."\\/?*[]:：＼／？＊［］"]);

/**
 * The name that Excel will take for a new sheet: the wanted one, or `名 (2)`, `名 (3)` … where it is taken.
 * At most 31 characters, none of \ / ? * [ ] : (nor their full-width twins, which East-Asian Excel refuses as well), no
 * apostrophe at either end, and compared without regard to case, as Excel does.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = cleanName(wanted);
  // Excel keeps "History" for itself.
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(clean, longest - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function cleanName(wanted: string): string {
  const allowed = [...wanted].filter((char) => char >= " " && !forbidden.has(char)).join("");
  const trimmed = cut(allowed.replace(/^['\s]+|['\s]+$/g, ""), longest).replace(/['\s]+$/, "");
  return trimmed === "" ? "工作表" : trimmed;
}

/** Cuts without tearing a surrogate pair apart. */
function cut(text: string, length: number): string {
  let result = "";
  for (const char of text) {
    if (result.length + char.length > length) break;
    result += char;
  }
  return result;
}

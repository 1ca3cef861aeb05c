/** paragraph 12 → 第12段, table 2 row 3 column 4 → 表2第3行第4列; an address of a cell stays. */
export function placeInWords(at: string): string {
  const [first = "", row, column] = at.match(/\d+/g) ?? [];
  if (at.startsWith("paragraph ")) return `第${first}段`;
  if (at.startsWith("table ")) return `表${first}${row === undefined ? "" : `第${row}行`}${column === undefined ? "" : `第${column}列`}`;
  return at;
}

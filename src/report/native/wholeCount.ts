/** A formula for a count: #N/A where it is no whole number of 0 … most. */
export function wholeCount(value: string, most: number | null, formula: string): string {
  const conditions = [`${value}=INT(${value})`, `${value}>=0`, ...(most === null ? [] : [`${value}<=${most}`])];
  return `IF(AND(${conditions.join(",")}),${formula},NA())`;
}

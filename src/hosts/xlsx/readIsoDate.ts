const dayMs = 86_400_000;
/** Days from 30 December 1899, where Excel's count of days after February 1900 begins, to 1 January 1970. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
const timeOnly = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/**
 * A cell of type "d" (ISO 8601, which strict workbooks write) as the serial number that other files hold; null when it
 * is no date. Days before March 1900 count one less, because Excel has a 29 February 1900.
 */
export function readIsoDate(text: string, date1904: boolean): number | null {
  const time = timeOnly.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const utc = Date.parse(/T/.test(text) && !/Z$|[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(utc)) return null;
  if (date1904) return utc / dayMs + epoch1904;
  const serial = utc / dayMs + epoch1900;
  return serial < 61 ? serial - 1 : serial;
}

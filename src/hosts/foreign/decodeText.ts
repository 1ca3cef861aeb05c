/**
 * The text of a file that does not say how it is encoded: by its byte order mark, else UTF-8 where it is valid UTF-8, else
 * GB18030, in which Chinese Windows saves .csv and its systems export web pages (GBK and GB2312 are parts of it). What a page
 * claims in its charset is not asked: exported pages claim utf-8 and hold GBK, and the bytes tell.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // It fails for one reason only: these bytes are no UTF-8.
    return new TextDecoder("gb18030").decode(bytes);
  }
}

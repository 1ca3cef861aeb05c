/** Four tables, so that four bytes are taken at a time: a big sheet is 100 MB and each of its bytes is checked. */
const tables = crcTables();

function crcTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const following = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (first[value & 255] as number));
  const second = following(first);
  const third = following(second);
  return [first, second, third, following(third)];
}

/**
 * The CRC-32 of a zip entry, as an unsigned integer. Pass the value so far as `seed` to go on with the next chunk.
 *
 * Source: PKWARE APPNOTE 4.4.7 (polynomial 0xEDB88320, reflected).
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const [t0, t1, t2, t3] = tables;
  const { length } = bytes;
  let crc = ~seed;
  let at = 0;
  for (const whole = length & ~3; at < whole; at += 4) {
    const word =
      crc ^
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24));
    crc =
      (t3[word & 255] as number) ^
      (t2[(word >>> 8) & 255] as number) ^
      (t1[(word >>> 16) & 255] as number) ^
      (t0[word >>> 24] as number);
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}

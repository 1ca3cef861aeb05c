/** Eight tables, so that eight bytes are taken at a time: a big sheet is 100 MB and each of its bytes is checked. */
const [t0, t1, t2, t3, t4, t5, t6, t7] = crcTables();

type Eight<T> = readonly [T, T, T, T, T, T, T, T];

/** Table n says what a byte does to the sum when n more bytes follow it. */
function crcTables(): Eight<Int32Array> {
  const tables = [new Int32Array(256).map((_, byte) => afterEightBits(byte))];
  for (let following = 1; following < 8; following++) {
    tables.push((tables[following - 1] as Int32Array).map((value) => (value >>> 8) ^ ((tables[0] as Int32Array)[value & 255] as number)));
  }
  return tables as unknown as Eight<Int32Array>;
}

function afterEightBits(byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
}

/**
 * The CRC-32 of a zip entry, as an unsigned integer. Pass the value so far as `seed` to go on with the next chunk.
 *
 * Source: PKWARE APPNOTE 4.4.7 (polynomial 0xEDB88320, reflected).
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~7;
  let crc = ~seed;
  for (let at = 0; at < whole; at += 8) crc = eightBytes(crc ^ view.getInt32(at, true), view.getInt32(at + 4, true));
  for (let at = whole; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}

function eightBytes(low: number, high: number): number {
  return (
    (t7[low & 255] as number) ^
    (t6[(low >>> 8) & 255] as number) ^
    (t5[(low >>> 16) & 255] as number) ^
    (t4[low >>> 24] as number) ^
    (t3[high & 255] as number) ^
    (t2[(high >>> 8) & 255] as number) ^
    (t1[(high >>> 16) & 255] as number) ^
    (t0[high >>> 24] as number)
  );
}

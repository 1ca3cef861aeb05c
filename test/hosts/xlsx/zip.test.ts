import { zipSync } from "fflate";
import fc from "fast-check";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
import { type ZipEntry, entryBytes, openZip, writeZip } from "../../../src/hosts/xlsx/zip";
import { inflateInSteps } from "../../../src/hosts/xlsx/inflateInSteps";
import { problemOf } from "./fixtures/problemOf";

const text = (value: string) => new TextEncoder().encode(value);
const only = (bytes: Uint8Array) => openZip(bytes)[0] as ZipEntry;

/** Numbers are [value, bytes], little-endian, as in PKWARE's APPNOTE. */
function record(...fields: readonly (readonly [number, number] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap((field) =>
      field instanceof Uint8Array ? [...field] : Array.from({ length: field[1] }, (_, at) => Math.floor(field[0] / 256 ** at) & 255),
    ),
  );
}

interface Handmade {
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly zip64?: boolean;
  readonly descriptor?: boolean;
  readonly front?: Uint8Array;
}

/** A zip with one stored entry a.txt holding "abc", spelled out byte by byte. */
function handmade({ flags = 0, method = 0, size = 3, crc = crc32(text("abc")), zip64, descriptor, front }: Handmade): Uint8Array {
  const [name, data] = [text("a.txt"), text("abc")];
  const bits = flags | (descriptor ? 8 : 0);
  const wide = zip64 ? record([1, 2], [24, 2], [size, 8], [3, 8], [0, 8]) : new Uint8Array(0);
  const [shownSize, packed, offset] = zip64 ? [0xffffffff, 0xffffffff, 0xffffffff] : [size, 3, 0];
  const early = descriptor ? [0, 0, 0] : [crc, zip64 ? 0xffffffff : 3, shownSize];
  const local = record([0x04034b50, 4], [45, 2], [bits, 2], [method, 2], [0, 4], [early[0] ?? 0, 4], [early[1] ?? 0, 4], [early[2] ?? 0, 4], [5, 2], [0, 2], name);
  const tail = descriptor ? record([0x08074b50, 4], [crc, 4], [3, 4], [size, 4]) : new Uint8Array(0);
  const central = record([0x02014b50, 4], [45, 2], [45, 2], [bits, 2], [method, 2], [0x5a215a21, 4], [crc, 4], [packed, 4], [shownSize, 4], [5, 2], [wide.length, 2], [4, 2], [0, 2], [1, 2], [0x81a40000, 4], [offset, 4], name, wide, text("note"));
  const start = local.length + data.length + tail.length;
  const end64 = zip64
    ? record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [1, 8], [1, 8], [central.length, 8], [start, 8], [0x07064b50, 4], [0, 4], [start + central.length, 8], [1, 4])
    : new Uint8Array(0);
  const end = zip64
    ? record([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], [0xffffffff, 4], [0xffffffff, 4], [0, 2])
    : record([0x06054b50, 4], [0, 4], [1, 2], [1, 2], [central.length, 4], [start, 4], [0, 2]);
  return record(front ?? new Uint8Array(0), local, data, tail, central, end64, end);
}

describe("reading a package", () => {
  test.each<readonly [string, Uint8Array]>([
    ["stored", handmade({})],
    ["sizes behind the data (descriptor)", handmade({ descriptor: true })],
    ["sizes and places in 64 bits", handmade({ zip64: true })],
    ["both", handmade({ zip64: true, descriptor: true })],
    ["something in front of the archive", handmade({ front: text("#!/bin/sh\n") })],
    ["deflated by another library", zipSync({ "a.txt": text("abc") })],
  ])("%s", (_, bytes) => {
    expect(only(bytes)).toMatchObject({ name: "a.txt", size: 3 });
    expect(entryBytes(only(bytes))).toEqual(text("abc"));
  });

  test("names in UTF-8", () => {
    expect(openZip(zipSync({ "表/决算.xml": text("x") })).map(({ name }) => name)).toContain("表/决算.xml");
  });

  test("the compressed bytes are a view of the file, not a copy", () => {
    const bytes = handmade({});
    expect(only(bytes).data.buffer).toBe(bytes.buffer);
  });
});

describe("writing a package", () => {
  test("unchanged entries keep compressed bytes, date, attributes, extra fields and comment", () => {
    const before = only(handmade({ descriptor: true }));
    const after = only(writeZip([before]));
    expect(after).toMatchObject({
      modified: before.modified,
      externalAttributes: 0x81a40000,
      internalAttributes: 1,
      crc: before.crc,
      method: 0,
    });
    expect(after.comment).toEqual(text("note"));
    expect(after.data).toEqual(before.data);
    // The descriptor is gone (bit 3), because its numbers now stand in the header.
    expect(after.flags & 8).toBe(0);
  });

  test("64-bit fields go when the numbers fit into 32", () => {
    const after = only(writeZip([only(handmade({ zip64: true }))]));
    expect(after.centralExtra).toHaveLength(0);
    expect(entryBytes(after)).toEqual(text("abc"));
  });

  test("whatever is put in comes out, and a second copy is the same file", () => {
    const entries = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-z/]{1,9}$/), bytes: fc.uint8Array({ maxLength: 3000 }) }), {
      selector: ({ name }) => name,
      maxLength: 6,
    });
    fc.assert(
      fc.property(entries, (given) => {
        const bytes = writeZip(given);
        const read = openZip(bytes);
        expect(read.map((entry) => ({ name: entry.name, bytes: entryBytes(entry) }))).toEqual(given);
        expect(writeZip(read)).toEqual(bytes);
      }),
    );
  });
});

describe("refusals", () => {
  const good = zipSync({ "a.txt": text("abc".repeat(500)), "b.txt": text("b") });
  const twice = writeZip([{ name: "xl/a.xml", bytes: text("1") }, { name: "XL/A.xml", bytes: text("2") }]);
  test.each<readonly [string, string, () => unknown]>([
    ["cut in the middle", "damaged", () => openZip(good.subarray(0, good.length / 2))],
    ["cut by one byte", "damaged", () => openZip(good.subarray(0, -1))],
    ["its beginning is missing", "damaged", () => openZip(good.subarray(20))],
    ["nothing at all", "damaged", () => openZip(new Uint8Array(0))],
    ["two parts of one name but for case", "damaged", () => openZip(twice)],
    ["a password (bit 0)", "encrypted", () => openZip(handmade({ flags: 1 }))],
    ["LZMA (method 14)", "damaged", () => openZip(handmade({ method: 14 }))],
    ["another CRC", "damaged", () => entryBytes(only(handmade({ crc: 1 })))],
    ["less than it says", "damaged", () => entryBytes(only(handmade({ size: 4 })))],
    ["more than it says", "damaged", () => entryBytes(only(handmade({ size: 2 })))],
    ["no deflate data", "damaged", () => entryBytes(only(handmade({ method: 8 })))],
    ["says it unpacks to 2 GB", "too-large", () => openZip(handmade({ size: 2 ** 31 }))],
    ["says 100 MB in 3 bytes", "too-large", () => openZip(handmade({ size: 100 * 1024 ** 2 }))],
  ])("%s → %s", (_, code, action) => {
    const problem = problemOf(action);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(/；请.+。$/);
  });

  test("a name that is no UTF-8 although it says so", () => {
    const bytes = handmade({ flags: 0x800 });
    bytes[bytes.indexOf(0x61, 80)] = 0xff;
    expect(problemOf(() => openZip(bytes)).code).toBe("damaged");
  });
});

test("in steps: the same content, checked like the others", () => {
  // 3 MB that deflate cannot shrink (xorshift32), so that it takes many steps of 32 KB.
  const content = new Uint8Array(3 * 1024 ** 2);
  let state = 1;
  for (let at = 0; at < content.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    content[at] = state;
  }
  const entry = only(writeZip([{ name: "big", bytes: content }]));
  const gathered = (changed: Partial<ZipEntry>) => {
    const chunks: Uint8Array[] = [];
    inflateInSteps({ ...entry, ...changed }, (chunk) => chunks.push(chunk));
    return chunks;
  };
  expect(gathered({}).length).toBeGreaterThan(10);
  expect(Buffer.concat(gathered({})).equals(content)).toBe(true);
  for (const fault of [{ crc: entry.crc ^ 1 }, { size: entry.size - 1 }, { size: entry.size + 1 }, { data: entry.data.subarray(0, -9) }]) {
    expect(problemOf(() => gathered(fault)).code).toBe("damaged");
  }
  const notOurs = new Error("the receiver's own");
  expect(() => inflateInSteps(entry, () => { throw notOurs; })).toThrow(notOurs);
});

describe("CRC-32", () => {
  test("of the standard's check text", () => {
    // 0xCBF43926 is the check value published for "123456789".
    expect(crc32(text("123456789"))).toBe(0xcbf43926);
  });

  test("bit by bit as the standard defines it, and in two pieces", () => {
    const slow = (bytes: Uint8Array) => {
      let crc = 0xffffffff;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
      }
      return ~crc >>> 0;
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), (bytes, cut) => {
        expect(crc32(bytes)).toBe(slow(bytes));
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(slow(bytes));
      }),
    );
  });
});

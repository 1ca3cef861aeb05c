import { deflateSync } from "fflate";
import { HostProblem } from "../port";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntry";

/** A part to be put into the package; it is deflated when written. */
export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, 00:00, which is what Excel itself writes: a file is the same whenever it was made. */
const noTime = 0x0021_0000;
const utf8Names = 0x0800;
const dataDescriptor = 0x0008;
const zip64Field = 0x0001;
const none = new Uint8Array(0);

/**
 * The zip file of these entries, in this order. Entries that came from `openZip` keep their compressed bytes, dates,
 * attributes, extra fields and comments as they are; sizes and CRC move from a data descriptor into the header.
 *
 * @throws HostProblem `too-large` beyond 65,534 entries or 4 GB, where a zip would need zip64.
 */
export function writeZip(entries: readonly (ZipEntry | NewEntry)[]): Uint8Array {
  const packed = entries.map((entry) => ("data" in entry ? plainHeader(entry) : pack(entry)));
  const locals = packed.map(localHeader);
  let offset = 0;
  const centrals = packed.map((entry, index) => {
    const central = centralHeader(entry, offset);
    offset += (locals[index]?.length ?? 0) + entry.data.length;
    return central;
  });
  const directorySize = centrals.reduce((sum, central) => sum + central.length, 0);
  if (entries.length >= 0xffff || offset + directorySize + 22 >= 0xffffffff) {
    throw new HostProblem("too-large", "文件超过 4 GB，无法写出；请把用不到的工作表移到另一个文件后再试一次。");
  }
  const end = endRecord(entries.length, directorySize, offset);
  return joined([...packed.flatMap(({ data }, index) => [locals[index] ?? none, data]), ...centrals, end]);
}

function pack({ name, bytes }: NewEntry): ZipEntry {
  const data = deflateSync(bytes);
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: 8,
    flags: utf8Names,
    crc: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    data,
    versionMadeBy: 20,
    versionNeeded: 20,
    modified: noTime,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: none,
    centralExtra: none,
    comment: none,
  };
}

/** Sizes go into 32 bits and into the header; the descriptor and the zip64 fields that held them before would contradict. */
function plainHeader(entry: ZipEntry): ZipEntry {
  return {
    ...entry,
    flags: entry.flags & ~dataDescriptor,
    localExtra: withoutField(entry.localExtra, zip64Field),
    centralExtra: withoutField(entry.centralExtra, zip64Field),
  };
}

function withoutField(extra: Uint8Array, id: number): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id) return joined([extra.subarray(0, at), extra.subarray(next)]);
    at = next;
  }
  return extra;
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint16(4, entry.versionNeeded, true);
  setShared(header, 6, entry);
  header.setUint16(28, entry.localExtra.length, true);
  return joined([bytesOf(header), entry.nameBytes, entry.localExtra]);
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(46));
  header.setUint32(0, 0x02014b50, true);
  header.setUint16(4, entry.versionMadeBy, true);
  header.setUint16(6, entry.versionNeeded, true);
  setShared(header, 8, entry);
  header.setUint16(30, entry.centralExtra.length, true);
  header.setUint16(32, entry.comment.length, true);
  header.setUint16(36, entry.internalAttributes, true);
  header.setUint32(38, entry.externalAttributes, true);
  header.setUint32(42, offset, true);
  return joined([bytesOf(header), entry.nameBytes, entry.centralExtra, entry.comment]);
}

/** From the flags to the length of the name both headers are alike. */
function setShared(header: DataView, at: number, entry: ZipEntry): void {
  header.setUint16(at, entry.flags, true);
  header.setUint16(at + 2, entry.method, true);
  header.setUint32(at + 4, entry.modified, true);
  header.setUint32(at + 8, entry.crc, true);
  header.setUint32(at + 12, entry.compressedSize, true);
  header.setUint32(at + 16, entry.size, true);
  header.setUint16(at + 20, entry.nameBytes.length, true);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(22));
  record.setUint32(0, 0x06054b50, true);
  record.setUint16(8, count, true);
  record.setUint16(10, count, true);
  record.setUint32(12, size, true);
  record.setUint32(16, offset, true);
  return bytesOf(record);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

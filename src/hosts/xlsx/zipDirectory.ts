import { HostProblem } from "../port";
import type { ZipEntry } from "./zipEntry";

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;

/** More than this in all is no workbook that a person keeps, and would not fit into memory as a grid either. */
const largestTotal = 1024 ** 3;
/** Sheets compress up to about 50 : 1, empty formatted rows without addresses somewhat more; a zip bomb up to 1032 : 1. */
const largestRatio = 300;
/** Below this size a high ratio does no harm. */
const ratioMattersFrom = 64 * 1024 ** 2;

/**
 * The entries of a zip file, in the order of its central directory. Nothing is inflated and nothing copied.
 * Zip64 sizes, data descriptors, UTF-8 names and bytes in front of the archive are understood.
 *
 * @throws HostProblem `damaged` (no or a broken directory, two parts of one name, an unknown compression),
 *   `encrypted` (a zip with a password), `too-large` (what it says it unpacks to is beyond bounds).
 */
export function openZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) throw damagedZip();
    entries.push(readEntry(bytes, view, at, directory.shift));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseDuplicates(entries);
  refuseBombs(entries);
  return entries;
}

interface Directory {
  readonly start: number;
  readonly count: number;
  /** How many bytes stand in front of the archive; the offsets in it do not count them. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const short = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const needs64 = short.count === 0xffff || short.size === 0xffffffff || short.offset === 0xffffffff;
  const long = needs64 ? readEnd64(view, end) : null;
  const { count, size, offset, before } = long ?? { ...short, before: end };
  const shift = before - size - offset;
  if (shift < 0) throw damagedZip();
  return { start: offset + shift, count, shift };
}

/** The end record is the last thing in the file, but for a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damagedZip();
}

function readEnd64(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) throw damagedZip();
  // The record is looked for where it stands when nothing was put in front; else right before its locator.
  const stated = Number(view.getBigUint64(locator + 8, true));
  const before = [stated, locator - 56].find(
    (at) => at >= 0 && at + 56 <= view.byteLength && view.getUint32(at, true) === end64Signature,
  );
  if (before === undefined) throw damagedZip();
  const long = (at: number) => Number(view.getBigUint64(before + at, true));
  return { count: long(32), size: long(40), offset: long(48), before };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const [nameEnd, extraEnd] = [at + 46 + u16(28), at + 46 + u16(28) + u16(30)];
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const centralExtra = bytes.subarray(nameEnd, extraEnd);
  const [size, compressedSize, offset] = wideNumbers(centralExtra, [u32(24), u32(20), u32(42)]);
  const flags = u16(8);
  const name = decodeName(nameBytes, flags);
  refuseUnreadable(name, flags, u16(10));
  const local = locateData(view, offset + shift, compressedSize);
  return {
    name,
    nameBytes,
    method: u16(10),
    flags,
    crc: u32(16),
    compressedSize,
    size,
    data: bytes.subarray(local.start, local.start + compressedSize),
    versionMadeBy: u16(4),
    versionNeeded: u16(6),
    modified: u32(12),
    internalAttributes: u16(36),
    externalAttributes: u32(38),
    localExtra: bytes.subarray(local.start - local.extra, local.start),
    centralExtra,
    comment: bytes.subarray(extraEnd, extraEnd + u16(32)),
  };
}

/** Numbers of 64 bits stand in the extra field 0x0001, in this order, each only where its 32-bit place is full of ones. */
function wideNumbers(extra: Uint8Array, numbers: [number, number, number]): [number, number, number] {
  if (!numbers.includes(0xffffffff)) return numbers;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== 0xffffffff) return number;
      if (next + 8 > extra.length) throw damagedZip();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    }) as [number, number, number];
  }
  throw damagedZip();
}

function locateData(view: DataView, at: number, size: number): { readonly start: number; readonly extra: number } {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw damagedZip();
  const extra = view.getUint16(at + 28, true);
  const start = at + 30 + view.getUint16(at + 26, true) + extra;
  if (start + size > view.byteLength) throw damagedZip();
  return { start, extra };
}

/** Names are UTF-8 when flagged so; unflagged ones are ASCII in every workbook, and UTF-8 is the best guess for the rest. */
function decodeName(bytes: Uint8Array, flags: number): string {
  const fatal = (flags & 0x0800) !== 0;
  try {
    return new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw damagedZip(cause);
  }
}

function refuseUnreadable(name: string, flags: number, method: number): void {
  if ((flags & 0x2041) !== 0) {
    throw new HostProblem("encrypted", "这个文件的压缩包设了密码，无法读取；请用解压软件输入密码解开，再打开其中的工作簿。");
  }
  if (method === 0 || method === 8) return;
  throw new HostProblem(
    "damaged",
    `文件中的“${name}”用了不支持的压缩方式（${method}）；请在 Excel 或 WPS 中打开后另存为 .xlsx，再试一次。`,
  );
}

/** Part names differ by more than case (OPC §6.2.2.3): of two alike, nobody can say which one counts. */
function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) {
      throw new HostProblem(
        "damaged",
        `文件已损坏：其中有两个同名的“${name}”，无法判断以哪个为准；请在 Excel 或 WPS 中打开修复后另存为 .xlsx，再试一次。`,
      );
    }
    seen.add(key);
  }
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const bomb = entries.some(({ size, compressedSize }) => size > ratioMattersFrom && size > compressedSize * largestRatio);
  if (total <= largestTotal && !bomb) return;
  const megabytes = Math.ceil(total / 1024 ** 2);
  throw new HostProblem(
    "too-large",
    `文件解压后有 ${megabytes} MB，超出可以读取的范围；请删去用不到的工作表和空白行后另存为 .xlsx，再试一次。`,
  );
}

function damagedZip(cause?: unknown): HostProblem {
  return new HostProblem(
    "damaged",
    "文件不完整或已损坏，无法作为工作簿打开；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。",
    cause === undefined ? undefined : { cause },
  );
}

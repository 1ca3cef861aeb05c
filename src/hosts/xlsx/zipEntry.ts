import { Inflate } from "fflate";
import { HostProblem } from "../port";
import { crc32 } from "./crc32";

/** One entry of a zip file as its central directory describes it; `data` is a view of the file, nothing is copied. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The compressed bytes. */
  readonly data: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  /** DOS time in the low half, DOS date in the high half, as stored. */
  readonly modified: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}

/** How much compressed data is inflated at a time: even at deflate's limit of 1:1032 a step stays near 32 MB. */
const step = 32 * 1024;

/**
 * Hands out the entry's content piece by piece; each piece is the receiver's to keep.
 *
 * @throws HostProblem `damaged` when the compressed data is broken, or size or CRC-32 differ from the directory.
 */
export function entryChunks(entry: ZipEntry, receive: (chunk: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damagedEntry(entry);
    crc = crc32(chunk, crc);
    if (chunk.length > 0) receive(chunk);
  };
  if (entry.method === 0) take(entry.data);
  else inflateInto(entry, take);
  if (size !== entry.size || crc !== entry.crc) throw damagedEntry(entry);
}

/** The entry's whole content. Errors as `entryChunks`. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  const chunks: Uint8Array[] = [];
  entryChunks(entry, (chunk) => chunks.push(chunk));
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function inflateInto(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  let finished = entry.size === 0 && entry.data.length === 0;
  const inflate = new Inflate((chunk, final) => {
    take(chunk);
    finished = final;
  });
  const { data } = entry;
  try {
    for (let at = 0; at < data.length; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && typeof cause.code === "number") throw damagedEntry(entry, cause);
    throw cause;
  }
  if (!finished) throw damagedEntry(entry);
}

function damagedEntry(entry: ZipEntry, cause?: Error): HostProblem {
  return new HostProblem(
    "damaged",
    `文件已损坏：其中的“${entry.name}”无法解压；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。`,
    cause && { cause },
  );
}

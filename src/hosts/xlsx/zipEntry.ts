import { Inflate, inflateSync } from "fflate";
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

/** Up to here an entry is inflated at once, which is a third faster; what is bigger goes through memory piece by piece. */
const atOnce = 128 * 1024 ** 2;
/** The pieces that receivers get: small enough to stay in the processor's cache while they are read. */
const pieceSize = 64 * 1024;
/** How much compressed data is inflated at a time: even at deflate's limit of 1:1032 a step stays near 32 MB. */
const step = 32 * 1024;

/**
 * Hands out the entry's content piece by piece; the pieces are the receiver's to keep, but not to change.
 *
 * @throws HostProblem `damaged` when the compressed data is broken, or size or CRC-32 differ from the directory.
 *   Of an entry beyond 128 MB, pieces may have been handed out before that is known.
 */
export function entryChunks(entry: ZipEntry, receive: (chunk: Uint8Array) => void): void {
  if (entry.size > atOnce && entry.method !== 0) return streamed(entry, receive);
  const whole = entryBytes(entry);
  for (let at = 0; at < whole.length; at += pieceSize) receive(whole.subarray(at, at + pieceSize));
}

/** The entry's whole content. Errors as `entryChunks`. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  if (entry.size > atOnce && entry.method !== 0) return gathered(entry);
  const bytes = entry.method === 0 ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damagedEntry(entry);
  return bytes;
}

/** One byte more than the directory promises, so that data which holds more shows. */
function inflated(entry: ZipEntry): Uint8Array {
  return naming(entry, () => inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) }));
}

function streamed(entry: ZipEntry, receive: (chunk: Uint8Array) => void): void {
  let [size, crc, finished] = [0, 0, false];
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    crc = crc32(chunk, crc);
    finished = final;
    if (size <= entry.size && chunk.length > 0) receive(chunk);
  });
  const { data } = entry;
  for (let at = 0; at < data.length && size <= entry.size; at += step) {
    naming(entry, () => inflate.push(data.subarray(at, at + step), at + step >= data.length));
  }
  if (!finished || size !== entry.size || crc !== entry.crc) throw damagedEntry(entry);
}

function gathered(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  streamed(entry, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
  });
  return whole;
}

/** fflate's own errors carry a number as their code; whatever else is thrown (by a receiver) is not ours to explain. */
function naming<T>(entry: ZipEntry, inflate: () => T): T {
  try {
    return inflate();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && typeof cause.code === "number") throw damagedEntry(entry, cause);
    throw cause;
  }
}

function damagedEntry(entry: ZipEntry, cause?: Error): HostProblem {
  return new HostProblem(
    "damaged",
    `文件已损坏：其中的“${entry.name}”无法解压；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。`,
    cause && { cause },
  );
}

import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { damagedEntry } from "./damagedEntry";
import { inflateInSteps } from "./inflateInSteps";
import { namingInflateFaults } from "./namingInflateFaults";

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

/**
 * Hands out the entry's content piece by piece; the pieces are the receiver's to keep, but not to change.
 *
 * @throws HostProblem `damaged` when the compressed data is broken, or size or CRC-32 differ from the directory.
 *   Of an entry beyond 128 MB, pieces may have been handed out before that is known.
 */
export function entryChunks(entry: ZipEntry, receive: (chunk: Uint8Array) => void): void {
  if (entry.size > atOnce && entry.method !== 0) return inflateInSteps(entry, receive);
  const whole = entryBytes(entry);
  for (let at = 0; at < whole.length; at += pieceSize) receive(whole.subarray(at, at + pieceSize));
}

/** The entry's whole content. Errors as `entryChunks`. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damagedEntry(entry.name);
  return bytes;
}

/** One byte more than the directory promises, so that data which holds more shows. */
function inflated({ name, data, size }: ZipEntry): Uint8Array {
  return namingInflateFaults(name, () => inflateSync(data, { out: new Uint8Array(size + 1) }));
}

import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damagedEntry } from "./damagedEntry";
import { namingInflateFaults } from "./namingInflateFaults";
import type { ZipEntry } from "./zipEntry";

/** How much compressed data is inflated at a time: even at deflate's limit of 1:1032 a step stays near 32 MB. */
const step = 32 * 1024;

/**
 * Inflates a deflated entry piece by piece, however big it is.
 *
 * @throws HostProblem `damaged` when the data is broken, or size or CRC-32 differ from the directory; pieces may have
 *   been handed out before that is known, but never more than the directory promises.
 */
export function inflateInSteps(entry: ZipEntry, receive: (chunk: Uint8Array) => void): void {
  let [size, crc, finished] = [0, 0, false];
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    crc = crc32(chunk, crc);
    finished = final;
    if (size <= entry.size && chunk.length > 0) receive(chunk);
  });
  const { data } = entry;
  for (let at = 0; at < data.length && size <= entry.size; at += step) {
    namingInflateFaults(entry.name, () => inflate.push(data.subarray(at, at + step), at + step >= data.length));
  }
  if (!finished || size !== entry.size || crc !== entry.crc) throw damagedEntry(entry.name);
}

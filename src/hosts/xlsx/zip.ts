/** The package as raw entries: open it, read one entry, write entries back. */
export { openZip } from "./zipDirectory";
export { type ZipEntry, entryBytes, entryChunks } from "./zipEntry";
export { type NewEntry, writeZip } from "./zipWriter";
